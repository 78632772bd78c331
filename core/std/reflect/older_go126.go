//go:build go1.26 && !go1.27

// Package reflect as Go 1.26 has it.
package reflect

import (
	"internal/abi"
	"iter"
)

//line type.go:1388:1
func TypeFor[T any]() Type {
//line type.go:1390:1
	return toRType(abi.TypeFor[T]())
}

//line value.go:2669:1
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		rtype := v.Type()
		for i := range v.NumMethod() {
			if !yield(rtype.Method(i), v.Method(i)) {
				return
			}
		}
	}
}
