// The panic of a make that is out of range allocates nothing, wherever the slice is.
package main

import "runtime"

func count(f func()) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	defer func() {
		err := recover()
		runtime.ReadMemStats(&after)
		println(err.(error).Error(), after.Mallocs-before.Mallocs)
	}()
	f()
}

func main() {
	n, k := 10, -1
	count(func() { _ = make([]int, n, 5) })
	count(func() { _ = make([]int, k, 5) })
	count(func() { _ = make([]int, k) })
	count(func() { _ = make([]int, 1, k) })
	count(func() { _ = append([]int{}, make([]int, k)...) })
}
