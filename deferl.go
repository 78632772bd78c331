package main

func main() { for { defer func() {}() } }
