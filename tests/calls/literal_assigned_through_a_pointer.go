// Assigning through a pointer does not begin the variable's life: what the literal stores is known. A variable whose
// address is taken gets a copy of the literal, which begins its life.
package p

type Queue struct {
	buf  []int
	n    int
	name string
}

func (q *Queue) pop() int {
	if q.n == 0 {
		panic("empty")
	}
	return q.n
}

func throughPointer() int {
	p := new(Queue)
	*p = Queue{n: 3, buf: make([]int, 5)}
	return p.pop()
}

func variable() int {
	var v Queue
	v = Queue{n: 3, buf: make([]int, 5)}
	return v.pop()
}
