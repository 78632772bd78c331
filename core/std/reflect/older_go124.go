//go:build !go1.25

// Package reflect as Go 1.24 has it: a type's name is asked of a value first.
package reflect

//line type.go:2855:1
func TypeFor[T any]() Type {
	var v T
	if t := TypeOf(v); t != nil {
		return t
	}
	return TypeOf((*T)(nil)).Elem()
}
