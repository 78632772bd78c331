package main

import (
	"io"
	"strings"
)

func count(r io.Reader) int {
	buffer := make([]byte, 8)
	n, _ := r.Read(buffer)
	return n
}

func main() {
	println(count(strings.NewReader("read me")))
}
