package main

import "fmt"

// recover stops a panic only when the deferred function itself calls it, be it a method, a method value, a promoted one or
// an instance; wrappers in between do not count, functions do.
type inner interface{ m() }
type T struct{}
type U struct{ T }
type P struct{ *T }
type G[E any] struct{ e E }

func (T) m()    { fmt.Print("T.m ", recover(), " ") }
func (G[E]) m() { fmt.Print("G.m ", recover(), " ") }
func (*T) p()   { fmt.Print("T.p ", recover(), " ") }

func helper() any   { return recover() }
func direct()       { fmt.Print("direct ", recover(), " ") }
func indirect()     { fmt.Print("indirect ", helper(), " ") }
func gen[E any]()   { fmt.Print("gen ", recover(), " ") }
func nested()       { defer func() { fmt.Print("nested ", recover(), " ") }() }
func again()        { defer func() { fmt.Print("again ", recover(), " ") }(); panic("second") }
func literal()      { func() { fmt.Print("literal ", recover(), " ") }() }
func deferHelper()  { defer helper() }
func deferRecover() { defer recover() }

var value = func() { fmt.Print("value ", recover(), " ") }

func try(d func()) {
	defer func() { fmt.Println("left:", recover()) }()
	d()
}

func main() {
	try(func() { defer direct(); panic(1) })
	try(func() { defer indirect(); panic(2) })
	try(func() { defer recover(); panic(3) })
	try(func() { defer deferRecover(); panic(4) })
	try(func() { defer deferHelper(); panic(5) })
	try(func() { defer nested(); panic(6) })
	try(func() { defer again(); panic(7) })
	try(func() { defer literal(); panic(8) })
	try(func() { defer value(); panic(9) })
	try(func() { defer gen[int](); panic(10) })
	try(func() { defer T{}.m(); panic(11) })
	try(func() { defer (&T{}).p(); panic(12) })
	try(func() { var i inner = T{}; defer i.m(); panic(13) })
	try(func() { var i inner = &T{}; defer i.m(); panic(14) })
	try(func() { var i inner = U{}; defer i.m(); panic(15) })
	try(func() { var i inner = &P{&T{}}; defer i.m(); panic(16) })
	try(func() { var i inner = G[string]{}; defer i.m(); panic(17) })
	try(func() { f := T{}.m; defer f(); panic(18) })
	try(func() { f := inner.m; defer f(T{}); panic(19) })
	try(func() { f := (*T).m; defer f(&T{}); panic(20) })
	try(func() { f := (*P).p; defer f(&P{&T{}}); panic(21) })
	try(func() { defer fmt.Print("argument ", recover(), " "); panic(22) })
	try(func() { defer func() { recover(); fmt.Print("twice ", recover(), " ") }(); panic(23) })
	try(func() { defer func() { defer direct(); fmt.Print("below ") }(); panic(24) })
}
