// Package main: wrappers are left out, unless they call what panics.
package main

type T struct{ n int }

func (t T) Get() int { return t.n }

type getter interface{ Get() int }

//go:noinline
func get(g getter) int { return g.Get() }

func main() {
	println(get(&T{1}))
	var p *T
	println(get(p))
}
