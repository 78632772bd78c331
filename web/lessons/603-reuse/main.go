package main

var shared []byte

//go:noinline
func work(buf []byte) int {
	shared = buf
	return len(buf)
}

func main() {
	n := 0
	for i := 0; i < 5; i++ {
		buf := make([]byte, 100)
		n += work(buf)
	}
	println(n)
}
