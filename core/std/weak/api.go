// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package weak

import "unsafe"

type Pointer[T any] struct {
	_ [0]*T
	u unsafe.Pointer
}

func (p Pointer[T]) Value() *T
func Make[T any](ptr *T) Pointer[T]
