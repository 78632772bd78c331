package main

// Whether the underlying type was looked up before the cycle was found decides which other errors follow.

var first shape = side{} // ERROR "cannot use side"

func of() interface{ shape } { return nil } // ERROR "outside a type constraint"

type shape struct{ inner shape } // ERROR "shape refers to itself"

type side [2]int

func main() { println(of(), len(first)) } // ERROR "for built-in len"
