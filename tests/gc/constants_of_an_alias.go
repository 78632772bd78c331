package main

import "fmt"

type S = string
type I = int

type B struct{ v any }

func (b *B) set(v S)  { b.v = v }
func (b *B) seti(v I) { b.v = v }

func main() {
	b := &B{}
	s := "x"
	b.set(s)
	b.set("y")
	i := 5
	b.seti(i)
	var t S = "z"
	b.v = t
	b.v = S("q")
	const c S = "d"
	b.v = c
	var e I = 7
	fmt.Println(b, c, e, S("g"))
}
