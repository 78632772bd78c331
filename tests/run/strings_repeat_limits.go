package main

import (
	"bytes"
	"fmt"
	"strings"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n := 1 << 61
	try(func() { _ = strings.Repeat("xxxxxxxx", n) })
	try(func() { _ = strings.Repeat("x", -n) })
	try(func() { _ = bytes.Repeat([]byte("xxxxxxxx"), n) })
	for i := range 12 {
		fmt.Println(strings.Repeat("abc", i), strings.Repeat("é", i))
	}
	fmt.Println(len(strings.Repeat("ab", 1<<20)))
}
