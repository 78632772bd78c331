// A small literal is not copied: its parts are stored in its destination.
package p

type Queue struct {
	buf  []int
	n    int
	name string
}

var keep *Queue

func (q *Queue) pop() int {
	if q.n == 0 {
		panic("empty")
	}
	return q.n
}

func moved(s string) int {
	v := Queue{n: 1, name: s}
	keep = &v
	return v.pop()
}
