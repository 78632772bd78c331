// A dictionary that a copied body needs, if only for run-time types, is kept; one that it does not need is dropped.
package p

var sink any

type box[T any] struct{ v T }

func (b box[T]) converts(x T) T { sink = x; return x }
func (b box[T]) appends(x T) T  { sink = append([]any{}, len(append([]T{}, x))); return x }
func (b box[T]) makes(x T) T    { sink = len(make(map[string]T)); return x }
func (b box[T]) plain(x T) T    { sink = 1; return x }

var ints box[int]
var errs box[error]

// recover gives the interface that any stands for, and is written like it.
func ref[T any](v T) *T { return &v }

func recovers() { e := recover(); sink = ref(e) }

func loops(seq func(func(int) bool)) {
	for x := range seq {
		for y := range seq {
		again:
			if x < y {
				goto again
			}
		}
	}
}
