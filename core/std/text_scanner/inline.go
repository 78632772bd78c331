// Package scanner: what is inlined into callers, in gc's shape; the machine runs it as well.
package scanner

//line scanner.go:36:1
func (pos *Position) IsValid() bool { return pos.Line > 0 }
