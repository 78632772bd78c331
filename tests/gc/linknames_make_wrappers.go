package main

import _ "unsafe"

var sink *int

//go:linkname keep
func keep(p *int, q []int) (*int, []int) { sink = p; return p, q }

//go:linkname other other.name
func other(p ...*int) { sink = p[0] }

func plain(p *int) *int { return p }

func main() {
	keep(new(int), nil)
	other(new(int))
	plain(nil)
}
