// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package syntax

type EmptyOp uint8

type Inst struct{}

type Prog struct{}
