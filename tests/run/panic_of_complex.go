package main

type phase complex128

func main() {
	panic(phase(2 - 1i))
}
