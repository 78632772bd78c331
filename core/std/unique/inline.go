// Package unique: what gc makes in every program that mentions a handle.
package unique

//line handle.go:26:1
func (h Handle[T]) Value() T {
	return *h.value
}
