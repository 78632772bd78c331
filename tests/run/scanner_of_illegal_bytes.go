package main

import (
	"fmt"
	"go/scanner"
	"go/token"
)

// The text of an illegal token is its character: the replacement character for a byte that is no UTF-8.
func main() {
	src := []byte("a\xff#\x00\u201c\xf0\x80 \uFEFF?é$")
	files := token.NewFileSet()
	var s scanner.Scanner
	s.Init(files.AddFile("x.go", -1, len(src)), src, func(at token.Position, text string) { fmt.Println(at, text) }, 0)
	for {
		at, tok, text := s.Scan()
		fmt.Printf("%d %v %q\n", at, tok, text)
		if tok == token.EOF {
			break
		}
	}
}
