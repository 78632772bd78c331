package main

import "fmt"

type weekday int

const (
	sunday weekday = iota
	monday
	_
	wednesday
)

const (
	kb = 1 << (10 * (iota + 1))
	mb
)

const big = 1 << 100

func main() { fmt.Println(sunday, monday, wednesday, kb, mb, big>>98, 'a'+1, len("αβ")) }
