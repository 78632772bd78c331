package main

import (
	"runtime"
	"strings"
)

type entry [8]int

var (
	title string
	first []int
	cache = map[int]*entry{}
	inbox = make(chan *entry)
)

func substring() { title = strings.Repeat("go", 500)[:10] }
func subslice()  { first = make([]int, 100)[:3] }
func remember(i int) {
	cache[i] = new(entry)
}
func wait() {
	e := new(entry)
	go func() { inbox <- e }()
}

//go:noinline
func scratch(n int) int {
	buf := make([]int, n)
	return len(buf)
}

func main() {
	substring()
	subslice()
	n := 0
	for i := range 6 {
		remember(i)
		n += scratch(64 + i)
	}
	wait()
	runtime.Gosched()
	runtime.GC()
	println(n, len(title), len(first), len(cache))
}
