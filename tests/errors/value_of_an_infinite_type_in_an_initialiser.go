package main

type T struct{ T } // ERROR "invalid recursive type"

var t T

var _ = t.missing // ERROR "t.missing undefined"

func main() {}
