// Package main: deleting is no function of package runtime.
package main

type key struct {
	a, b any
}

func main() {
	m := map[key]int{{1, 2}: 3}
	delete(m, key{1, func() {}})
}
