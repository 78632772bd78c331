package main

//go:embed data.txt // ERROR "go:embed"
var data string

func main() { println(data) }
