// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package version

func Compare(x, y string) int
func IsValid(x string) bool
func Lang(x string) string
