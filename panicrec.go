package main

func f() { defer func() { recover(); f() }(); panic(1) }
func main() { f() }
