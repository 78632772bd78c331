// Package main: the same value twice is marked, or printed again.
package main

type E struct{ s string }

func (e E) Error() string { return e.s }

func again() {
	panic(recover())
}

func main() {
	defer again()
	defer again()
	panic(E{"once"})
}
