// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package bzip2

import "io"

type StructuralError string

func (s StructuralError) Error() string
func NewReader(r io.Reader) io.Reader
