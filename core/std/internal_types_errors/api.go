// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package errors

type Code int

func (i Code) String() string
