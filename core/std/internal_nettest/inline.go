// Package nettest: a queue of two slices, one to take from, one to add to.
package nettest

//line queue.go:13:1
func (q *queue[T]) len() int {
	return len(q.head[q.headPos:]) + len(q.tail)
}

//line queue.go:17:1
func (q *queue[T]) push(v T) {
	q.tail = append(q.tail, v)
}

//line queue.go:21:1
func (q *queue[T]) pop() T {
	var zero T
	if q.headPos >= len(q.head) {
		if len(q.tail) == 0 {
			return zero
		}
		q.head, q.headPos, q.tail = q.tail, 0, q.head[:0]
	}
	v := q.head[q.headPos]
	q.head[q.headPos] = zero
	q.headPos++
	return v
}
