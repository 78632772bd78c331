package main

import (
	"runtime"
	"weak"
)

type obj struct {
	name string
	pad  [4]int
}

type pair struct{ a, b *obj }

type nest struct {
	q pair
	s []*obj
}

var made []weak.Pointer[obj]

//go:noinline
func mk(s string) *obj {
	o := &obj{name: s}
	made = append(made, weak.Make(o))
	return o
}

//go:noinline
func check(what string) {
	runtime.GC()
	print(what, ":")
	for i, w := range made {
		if w.Value() != nil {
			print(" ", i)
		}
	}
	println()
}

//go:noinline
func use(o *obj) {
	if o == nil {
		return
	}
	if o.name == "" {
		println("nameless")
	}
}

//go:noinline
func list(s []*obj) {}

//go:noinline
func arguments() {
	list([]*obj{mk("a"), nil})
	check("array of an argument")
	list([]*obj{mk("b"), mk("c")})
	check("array of a second")
}

//go:noinline
func onStack(n nest, s []*obj, p pair) {
	check("parameter on the stack")
	use(p.b)
	for _, o := range s {
		use(o)
	}
	use(n.s[0])
	check("none needed")
}

//go:noinline
func literals() {
	for i := range 2 {
		n := nest{s: []*obj{mk("d")}}
		use(n.s[i/2])
		check("literal in a loop")
	}
}

//go:noinline
func copies() {
	for range 2 {
		arr := [2]*obj{mk("e"), mk("f")}
		for _, o := range arr {
			use(o)
		}
		check("copy that a loop ranges over")
	}
}

//go:noinline
func assigned(arr [2]*obj) {
	check("before an assignment of the whole")
	arr = [2]*obj{nil, mk("g")}
	use(arr[0])
	check("after it")
}

//go:noinline
func reassigned(s []*obj, x any) int {
	check("as passed")
	if len(made) > 1 {
		s = append(s, mk("h"))
	}
	check("after a path with an append")
	if x != nil {
		println("an interface")
	}
	return len(s)
}

//go:noinline
func fresh() []*obj { return []*obj{mk("i")} }

func main() {
	arguments()
	made = nil
	onStack(nest{q: pair{mk("b"), nil}, s: []*obj{mk("a")}}, []*obj{mk("a"), mk("b")}, pair{mk("b"), mk("c")})
	made = nil
	literals()
	made = nil
	copies()
	made = nil
	assigned([2]*obj{mk("j"), mk("k")})
	made = nil
	println(reassigned(fresh(), mk("l")))
}
