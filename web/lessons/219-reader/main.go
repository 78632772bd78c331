package main

import (
	"fmt"
	"io"
	"strings"
)

//go:noinline
func firstByte(r io.Reader) byte {
	buf := make([]byte, 4)
	r.Read(buf)
	return buf[0]
}

func main() {
	fmt.Println(firstByte(strings.NewReader("go")))
}
