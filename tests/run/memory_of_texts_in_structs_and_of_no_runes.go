// A struct or array of one string or slice goes into an interface as what it holds does; a text of no runes takes room for one.
package main

import "runtime"

var before, after runtime.MemStats

// measure prints requests and bytes that f costs.
//
//go:noinline
func measure(name string, f func()) {
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	println(name, after.Mallocs-before.Mallocs, after.TotalAlloc-before.TotalAlloc)
}

type named struct{ s string }
type listed struct{ l []int }
type nested struct{ a [1]named }
type padded struct {
	_ struct{}
	s string
}
type two struct{ s, t string }

var (
	i     any
	empty = ""
	text  = "text"
	none  []int
	some  = []int{1}
	runes = []rune("añ")
	kept  string
)

func main() {
	measure("struct of an empty text", func() { i = named{empty} })
	measure("struct of a text", func() { i = named{text} })
	measure("array of an empty text", func() { i = [1]string{empty} })
	measure("array of a text", func() { i = [1]string{text} })
	measure("struct of no list", func() { i = listed{none} })
	measure("struct of a list", func() { i = listed{some} })
	measure("array of no list", func() { i = [1][]int{none} })
	measure("nested", func() { i = nested{[1]named{{empty}}} })
	measure("nested with a text", func() { i = nested{[1]named{{text}}} })
	measure("beside a field of no size", func() { i = padded{s: empty} })
	measure("two", func() { i = two{empty, empty} })
	measure("array of two", func() { i = [2]string{empty, empty} })

	measure("no runes", func() { kept = string(runes[:0]) })
	measure("one rune", func() { kept = string(runes[:1]) })
	measure("runes", func() { kept = string(runes) })
}
