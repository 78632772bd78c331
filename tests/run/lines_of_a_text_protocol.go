package main

import (
	"bufio"
	"fmt"
	"net/textproto"
	"strings"
)

func main() {
	r := textproto.NewReader(bufio.NewReader(strings.NewReader("line1\nline2\r\nA: b\nC: d\n\n..dot\nlast\n.\n")))
	for range 2 {
		s, err := r.ReadLine()
		fmt.Println(s, err)
	}
	h, err := r.ReadMIMEHeader()
	fmt.Println(h, err)
	lines, err := r.ReadDotLines()
	fmt.Println(lines, err)
	s, err := r.ReadLine()
	fmt.Println(s, err)
}
