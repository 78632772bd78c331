// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package unique

type Handle[T comparable] struct{ value *T }

func (h Handle[T]) Value() T
func Make[T comparable](value T) Handle[T]
