package main

import "fmt"

func main() { for { fmt.Println("hello, world, this is output without an end") } }
