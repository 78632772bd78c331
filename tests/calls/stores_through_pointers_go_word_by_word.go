// A slice or string that is stored through a pointer counts as several stores when gc looks for the one that a load
// reads, and its length is known late; a whole variable counts as one.
package p

type Queue struct {
	buf  []int
	n    int
	name string
}

type Small struct {
	buf []int
	n   int
}

var keep *Queue

func (q *Queue) pop() int {
	if q.n == 0 {
		panic("empty")
	}
	q.n--
	return q.n
}

func (q *Queue) check(i int) {
	if i >= len(q.buf) {
		panic("range")
	}
}

func tooFar() int {
	q := &Queue{buf: make([]int, 4), n: 4, name: "x"}
	return q.pop()
}

func near() int {
	q := &Queue{n: 4, name: "x"}
	return q.pop()
}

func smallLiteral() {
	s := &Small{buf: make([]int, 4)}
	if s.n > len(s.buf) {
		panic("zero is not known")
	}
}

func lengthIsKnownLate() {
	q := &Queue{buf: make([]int, 4)}
	for i := range 3 {
		q.check(i)
	}
}

func pointersLeaveLengths() {
	q := &Queue{buf: make([]int, 4)}
	keep = q
	q.check(3)
}
