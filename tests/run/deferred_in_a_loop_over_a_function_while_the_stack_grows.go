package main

import "sync"

//go:noinline
func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func deep(n int) int {
	var a [40]int
	a[n%40] = n
	if n == 0 {
		return 0
	}
	return deep(n-1) + a[n%40]
}

func away(yield func(int) bool) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { defer wg.Done(); yield(7) }()
	wg.Wait()
}

func other() {
	for i := range away {
		defer println("other", i)
	}
	println("other's end")
}

func main() {
	for i := range seq(3) {
		defer println("deferred", i)
		deep(30)
	}
	for i := range seq(2) {
		for j := range seq(2) {
			defer println("inner", i, j)
			deep(300)
		}
		defer println("outer", i)
	}
	println("end")
	other()
}
