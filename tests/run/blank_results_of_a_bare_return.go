package main

// A bare return gives blank results their zero values, whatever the stack held before.

type pair struct {
	a, b int
	s    string
}

//go:noinline
func fill(n int) int {
	var room [60]int
	for i := range room {
		room[i] = n + i
	}
	sum := 0
	for _, v := range room {
		sum += v
	}
	return sum
}

//go:noinline
func errorLast(n int) (out []int, _ error) {
	for i := range n {
		out = append(out, i)
	}
	return
}

//go:noinline
func allBlank(n int) (_ pair, _ map[int]int, _ any) {
	if n > 0 {
		fill(n)
	}
	return
}

func inlined() (_ *int, n int) {
	n = 3
	return
}

//go:noinline
func some(n int) (_ string, _, last int) {
	if last = n; n > 1 {
		return "given", 1, 2
	}
	return
}

//go:noinline
func deferred(n int) (_ *pair, err error) {
	defer func() { recover() }()
	fill(n)
	panic("dropped")
}

type doer interface{ do(int) (_ []byte, _ error) }

type silent struct{}

func (silent) do(n int) (_ []byte, _ error) {
	fill(n)
	return
}

func main() {
	println(fill(7))
	out, err := errorLast(3)
	println(len(out), err == nil)
	println(fill(8))
	p, m, x := allBlank(0)
	println(p.a, p.b, p.s, m == nil, x == nil)
	q, n := inlined()
	println(q == nil, n)
	println(fill(9))
	s, a, b := some(1)
	println(s == "", a, b)
	println(fill(10))
	d, err := deferred(5)
	println(d == nil, err == nil)
	var do doer = silent{}
	bytes, err := do.do(4)
	println(bytes == nil, err == nil)
	println(fill(11))
	literal := func() (_ func(), ok bool) { return }
	f, ok := literal()
	println(f == nil, ok)
}
