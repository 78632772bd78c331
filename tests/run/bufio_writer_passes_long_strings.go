package main

import (
	"bufio"
	"fmt"
	"strings"
)

type log struct{ strings.Builder }

func (l *log) Write(b []byte) (int, error)       { fmt.Printf("Write %q\n", b); return len(b), nil }
func (l *log) WriteString(s string) (int, error) { fmt.Printf("WriteString %q\n", s); return len(s), nil }

type plain struct{}

func (plain) Write(b []byte) (int, error) { fmt.Printf("Write %q\n", b); return len(b), nil }

func main() {
	w := bufio.NewWriterSize(&log{}, 4)
	w.WriteString("hello world")
	fmt.Println(w.Buffered())
	w.WriteString("ab")
	w.WriteString("cdefghijkl")
	fmt.Println(w.Buffered())
	p := bufio.NewWriterSize(plain{}, 4)
	p.WriteString("hello world")
	fmt.Println(p.Buffered())
}
