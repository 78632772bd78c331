package main

var g any

func f(x, y int) {
	for x < 3 {
		x++
	}
	for x < 3 {
		x++
		g = y
	}
}

func main() { f(1, 2) }
