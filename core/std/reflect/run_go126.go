//go:build go1.26

package reflect

import "iter"

func counted[T any](n int, get func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range n {
			if !yield(get(i)) {
				return
			}
		}
	}
}

func (t *rtype) Ins() iter.Seq[Type]           { return counted(t.NumIn(), t.In) }
func (t *rtype) Outs() iter.Seq[Type]          { return counted(t.NumOut(), t.Out) }
func (t *rtype) Fields() iter.Seq[StructField] { return counted(t.NumField(), t.Field) }
//line type.go:957:1
func (t *rtype) Methods() iter.Seq[Method]     { return counted(t.NumMethod(), t.Method) }
