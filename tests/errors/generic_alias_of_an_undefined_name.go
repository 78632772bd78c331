package main

type Same[T any] = m[T, T] // ERROR "undefined: m"

func f(s Same[int]) {} // ERROR "cannot use generic type Same"

func main() {}
