package main

import "fmt"

type pair struct{ p, q *int }

type one struct{ p *int }

type box struct {
	pair
	list [4]int
}

var (
	pairs []pair
	ones  []one
	any1  any = "s"
	boxes *box
	array [2]pair
)

//go:noinline
func assertPair(i int) { pairs[i] = any1.(pair) }

//go:noinline
func assertOne(i int) { ones[i] = any1.(one) }

//go:noinline
func assertField() { boxes.pair = any1.(pair) }

//go:noinline
func assertArray(i int) { array[i] = any1.(pair) }

//go:noinline
func copyElement(i int) { pairs[i] = pairs[i+1] }

//go:noinline
func copyThrough(from *box, i int) { pairs[i] = from.pair }

//go:noinline
func literal(i int, x any) { pairs[i] = pair{p: x.(*int)} }

//go:noinline
func zero(i int) { pairs[i] = pair{} }

//go:noinline
func text(i int, words []string) { words[i] = any1.(fmt.Stringer).String() }

//go:noinline
func word(i int, words []string) { words[i] = words[i+1] }

//go:noinline
func deref(to, from *box) { *to = *from }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	try("pair", func() { assertPair(3) })
	try("one", func() { assertOne(3) })
	try("field", assertField)
	try("array", func() { assertArray(7) })
	try("element", func() { copyElement(3) })
	try("through", func() { copyThrough(nil, 3) })
	try("literal", func() { literal(3, 1) })
	try("zero", func() { zero(3) })
	try("text", func() { text(3, nil) })
	try("word", func() { word(3, nil) })
	try("deref", func() { deref(nil, nil) })
	func(a []pair) {
		try("literal in place", func() { a[0] = any1.(pair) })
	}(nil)
}
