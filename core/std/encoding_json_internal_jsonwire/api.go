// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package jsonwire

type ValueFlags uint

func (f *ValueFlags) Join(f2 ValueFlags)
func (f ValueFlags) IsVerbatim() bool
func (f ValueFlags) IsCanonical() bool
