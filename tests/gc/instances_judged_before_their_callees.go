package main

import (
	"bufio"
	"io"
	"slices"
	"sort"
)

func sorted(from io.Reader, list []int) bool {
	in := bufio.NewReader(from)
	in.ReadByte()
	return sort.IntsAreSorted(list)
}

func order(list []int) {
	slices.Sort(list)
}

func main() {
	list := []int{2, 1}
	order(list)
	println(sorted(nil, list))
}
