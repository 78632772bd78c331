//go:build go1.25 && !go1.26

// Package reflect as Go 1.25 has it.
package reflect

import "internal/abi"

//line type.go:1316:1
func TypeFor[T any]() Type {
	return toType(abi.TypeFor[T]())
}
