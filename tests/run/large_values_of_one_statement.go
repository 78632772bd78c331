// Two calls of one function give two results, however large; channels carry large elements in functions with large frames.
package main

type block [1 << 12]int64

type matrix struct {
	cells [48][48]int
	name  string
}

func (m matrix) plus(o matrix) (r matrix) {
	for i := range m.cells {
		r.cells[i][0] = m.cells[i][0] + o.cells[i][0]
	}
	return
}

func (m *matrix) fill(x int) *matrix {
	for i := range m.cells {
		m.cells[i][0] = x
	}
	return m
}

func deep(n int, b block) (block, int64) {
	if n == 0 {
		return b, b[0]
	}
	b[n] += b[n-1] + 1
	nb, s := deep(n-1, b)
	nb[0]++
	return nb, s + b[n]
}

func main() {
	var b block
	nb, s := deep(30, b)
	println(nb[0], nb[29], nb[30], s, b[30], nb == b)
	for _, n := range []int{20, 10, 5} {
		nb, s = deep(n, nb)
	}
	nb, s = deep(4, nb)
	nb, s = deep(3, nb)
	nb, s = deep(2, nb)
	println(nb[0], s)
	var m, id matrix
	m.fill(2)
	id.fill(3)
	f := m.plus
	m.fill(0)
	println(f(id).cells[1][0], m.plus(id).cells[1][0], m.plus(*id.fill(9)).cells[2][0])
	c := make(chan [1000]int, 2)
	var a [1000]int
	for i := range 2 {
		a[i] = i + 1
		c <- a
	}
	close(c)
	for v := range c {
		println(v[0], v[1])
	}
}
