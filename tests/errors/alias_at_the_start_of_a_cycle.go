package main

type row = *chan [len(line)]int // ERROR "invalid recursive type row"

const width = len(row{})

type table chan [width]int

var line table

func main() { println(width) }
