package main

import "runtime"

type leaf struct {
	left, right *leaf
}

var root *leaf

func grow(depth int) *leaf {
	if depth == 0 {
		return nil
	}
	return &leaf{left: grow(depth - 1), right: grow(depth - 1)}
}

func main() {
	root = grow(4)
	runtime.GC()
	println(root.left != nil)
}
