// Package main: a panic has unlocked it.
package main

var n = 1 / len(none())

func none() []int { return nil }

func main() { println(n) }
