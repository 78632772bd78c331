package main

import "fmt"

type machine struct{ stack []int }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	try(func() {
		st := []int{1}
		n := len(st)
		st = append(st[:n-2], st[n-2]+5)
	})
	try(func() {
		m := &machine{stack: []int{1}}
		n := len(m.stack)
		m.stack = append(m.stack[:n-2], m.stack[n-2]*m.stack[n-1])
	})
}
