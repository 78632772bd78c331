package main

const debug = false

type S0 struct {
	b *S0
}
type S1 struct {
	*S0
	b *S1
}

func choose(n int) {
	if debug {
		var v chan S1
		_ = v
	} else if n > 2 {
		println(n)
	}
	if !debug {
		println(n)
	} else {
		var v []S1
		_ = v
	}
	for debug {
		var v map[int]S1
		_ = v
	}
	switch n {
	case 1:
		return
		var v *S1
		_ = v
	}
}
func main() {
}
func (m S0) M0() (r0 S0) {
	return m
}
func (m *S0) M1(p0 *S1) string {
	return "x"
}
