package main

import (
	"bytes"
	"strings"
)

func try(f func()) {
	defer func() { println(recover().(error).Error()) }()
	f()
}

func main() {
	try(func() { bytes.Repeat([]byte("x"), 1<<62) })
	try(func() { println(strings.Repeat("xy", 1<<60)) })
}
