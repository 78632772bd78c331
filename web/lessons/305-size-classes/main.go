package main

type small struct{ a, b, c int }

var (
	one   *byte
	two   *byte
	three *small
	four  []byte
)

func main() {
	one = new(byte)
	two = new(byte)
	three = &small{1, 2, 3}
	four = make([]byte, 33)
	println(*one, *two, three.c, cap(four))
}
