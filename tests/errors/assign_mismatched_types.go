package p

type A int
type B int
type S struct{ x int }
type I interface{ M() }

func f() {
	var a A
	var b B = a
	var i int = a
	var s S = 5
	var p *S = s
	var q S = p
	var m map[string]int = map[int]string{}
	var fn func(int) = func() {}
	var it I = s
	var ch chan<- int = make(<-chan int)
	_, _, _, _, _, _, _, _, _ = b, i, s, p, q, m, fn, it, ch
}
