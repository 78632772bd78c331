package main

import (
	"fmt"
	"iter"
	"regexp"
	"runtime"
	"runtime/debug"
)

// measured prints how many objects f allocates.
func measured(name string, f func()) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	fmt.Println(name, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}

func three(yield func(int) bool) {
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	fmt.Println("first uses of packages")
	measured("pulled", func() {
		next, stop := iter.Pull(three)
		defer stop()
		next()
	})
	measured("a class of letters", func() { regexp.MustCompile(`\p{Lu}\w`) })
	measured("again", func() { regexp.MustCompile(`\p{Lu}\w`) })
}
