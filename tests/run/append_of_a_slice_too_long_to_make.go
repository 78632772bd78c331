package main

import "slices"

func try(f func()) {
	defer func() { println(recover().(error).Error()) }()
	f()
}

func main() {
	n, less := 1<<62, -1
	try(func() { println(len(append([]byte{1}, make([]byte, n)...))) })
	try(func() { println(len(append([]int{1}, make([]int, 1<<60)...))) })
	try(func() { println(len(append([]byte{1}, make([]byte, less)...))) })
	try(func() { println(len(slices.Grow([]int{1}, 1<<60))) })
}
