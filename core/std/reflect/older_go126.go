//go:build go1.26 && !go1.27

// Package reflect as Go 1.26 has it.
package reflect

import "internal/abi"

//line type.go:1388:1
func TypeFor[T any]() Type {
//line type.go:1390:1
	return toRType(abi.TypeFor[T]())
}
