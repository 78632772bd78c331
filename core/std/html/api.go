// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package html

func EscapeString(s string) string
func UnescapeString(s string) string
