package main

var last []byte

func main() {
	for i := 0; i < 40; i++ {
		last = make([]byte, 64)
	}
	println(len(last))
}
