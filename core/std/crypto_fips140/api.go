// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package fips140

func Enabled() bool
func Enforced() bool
func Version() string
func WithoutEnforcement(f func())
