package main

import (
	"fmt"
	"testing"
)

type number int

func main() {
	var f testing.F
	try := func(g func()) {
		defer func() { fmt.Println(recover()) }()
		g()
	}
	try(func() { f.Add(1, "a", []byte("x"), true, 1.5, 'r', uint8(3)) })
	try(func() { f.Add(struct{}{}) })
	try(func() { f.Add(nil) })
	try(func() { f.Add(number(1)) })
	try(func() { f.Add([]string{}) })
	try(func() { f.Add(uintptr(1)) })
	fmt.Println(f.Skipped(), f.Failed())
}
