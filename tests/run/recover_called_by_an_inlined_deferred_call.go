package main

import "fmt"

func p() { fmt.Println("recovered:", recover()) }

func wrap(f func()) { f() }

func wrapAny[T func()](f T) { f() }

type T struct{ f func() }

func (t T) M()      { p() }
func (t T) R()      { fmt.Println("R recovered:", recover()) }
func (t *T) field() { t.f() }

type I interface{ M() }

type E struct{ T }

type J interface{ R() }

func try(name string, f func()) {
	defer func() { fmt.Println(name, "left:", recover()) }()
	f()
}

func main() {
	try("function", func() { defer wrap(p); panic(1) })
	try("generic", func() { defer wrapAny(p); panic(2) })
	try("method", func() { defer T{}.M(); panic(3) })
	try("method value", func() { defer wrap(T{}.R); panic(4) })
	try("literal", func() { defer func(f func()) { f() }(p); panic(5) })
	try("literal without arguments", func() { defer func() { p() }(); panic(6) })
	try("interface", func() { var i I = T{}; defer i.M(); panic(7) })
	try("in a loop", func() {
		for range 2 {
			defer wrap(p)
		}
		panic(8)
	})
	try("field", func() { t := &T{p}; defer t.field(); panic(9) })
	try("promoted", func() { defer E{}.R(); panic(16) })
	try("wrapper of an interface's method", func() { var j J = E{}; defer j.R(); panic(17) })
	try("wrapper of a pointer's method", func() { var j J = &E{}; defer j.R(); panic(18) })
	try("method expression", func() { defer E.R(E{}); panic(19) })
	try("wrapper around a call", func() { var i I = &E{}; defer i.M(); panic(20) })
	try("itself", func() { defer p(); panic(10) })
	try("method itself", func() { defer T{}.R(); panic(11) })
	try("method value itself", func() { f := T{}.R; defer f(); panic(12) })
	try("argument", func() { defer fmt.Println(recover()); panic(13) })
	try("recover itself", func() { defer recover(); panic(14) })
	try("recover in an inlined literal", func() { defer func() { func() { recover() }() }(); panic(15) })
}
