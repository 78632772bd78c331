// Package main: floats are short, or have seven digits.
package main

type F float64

func main() {
	println(0.1, float32(2.5), 1e21, -1.5e-300, 0.0, 123456789.0, 3+4i)
	defer func() { panic(complex64(-1)) }()
	panic(F(9.99999999))
}
