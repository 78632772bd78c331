// Package scanner: what is inlined into callers.
package scanner

import (
	"go/token"
	"sort"
)

//line errors.go:40:1
func (p *ErrorList) Add(pos token.Position, msg string) {
	*p = append(*p, &Error{pos, msg})
}

//line errors.go:45:1
func (p *ErrorList) Reset() { *p = (*p)[0:0] }

//line errors.go:48:1
func (p ErrorList) Len() int { return len(p) }

//line errors.go:49:1
func (p ErrorList) Swap(i, j int) { p[i], p[j] = p[j], p[i] }

//line errors.go:72:1
func (p ErrorList) Sort() {
	sort.Sort(p)
}

//line errors.go:104:1
func (p ErrorList) Err() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

//line scanner.go:777:1
func (s *Scanner) End() token.Pos {
//line scanner.go:782:1
	if s.endPosValid {
		return s.endPos
	}
//line scanner.go:787:1
	return s.file.Pos(s.offset)
}
