package main

type Sample struct {
	T int64
	V float64
}

type Ring[T any] struct {
	buf  []T
	head int
}

// In the wrapper for Ring[Sample], the receiver is checked as a *Ring[Sample] in the condition, and as a pointer to the
// shape behind it: two values when the room is compared again.
func (r *Ring[T]) Push(v T) {
	if len(r.buf) < cap(r.buf) {
		r.buf = append(r.buf, v)
		return
	}
	r.buf[r.head] = v
	r.head = (r.head + 1) % len(r.buf)
}

func Mean(r *Ring[Sample]) float64 {
	r.Push(Sample{})
	return r.buf[0].V
}

func main() {
	println(Mean(&Ring[Sample]{buf: make([]Sample, 1)}))
}
