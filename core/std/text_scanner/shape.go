// Package scanner: bodies in gc's shape of what is inlined into callers.
package scanner

import (
	"fmt"
)

var tokenString map[rune]string

func (pos *Position) IsValid() bool { return pos.Line > 0 }

func TokenString(tok rune) string {
	if s, found := tokenString[tok]; found {
		return s
	}
	return fmt.Sprintf("%q", string(tok))
}
