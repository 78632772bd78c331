// The length of a map that is known to be nil is zero.
package p

type index struct {
	m map[int]int
	n int
}

func (x *index) check(i int) {
	if i >= len(x.m) {
		panic("range")
	}
}

func always() {
	x := &index{}
	x.check(3)
	println("not reached")
}
