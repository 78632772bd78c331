// Package scanner: bodies in gc's shape of what is inlined into callers.
package scanner

import (
	"fmt"
	"io"
	"unicode/utf8"
)

var tokenString map[rune]string

//line scanner.go:102:1
func TokenString(tok rune) string {
	if s, found := tokenString[tok]; found {
		return s
	}
	return fmt.Sprintf("%q", string(tok))
}

//line scanner.go:181:1
func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src = src
//line scanner.go:186:1
	s.srcBuf[0] = utf8.RuneSelf
	s.srcPos = 0
	s.srcEnd = 0
//line scanner.go:191:1
	s.srcBufOffset = 0
	s.line = 1
	s.column = 0
	s.lastLineLen = 0
	s.lastCharLen = 0
//line scanner.go:199:1
	s.tokPos = -1
//line scanner.go:202:1
	s.ch = -2
//line scanner.go:205:1
	s.Error = nil
	s.ErrorCount = 0
	s.Mode = GoTokens
	s.Whitespace = GoWhitespace
	s.Line = 0
//line scanner.go:211:1
	return s
}

//line scanner.go:748:1
func (s *Scanner) Pos() (pos Position) {
	pos.Filename = s.Filename
	pos.Offset = s.srcBufOffset + s.srcPos - s.lastCharLen
	switch {
	case s.column > 0:
//line scanner.go:754:1
		pos.Line = s.line
		pos.Column = s.column
	case s.lastLineLen > 0:
//line scanner.go:758:1
		pos.Line = s.line - 1
		pos.Column = s.lastLineLen
	default:
//line scanner.go:762:1
		pos.Line = 1
		pos.Column = 1
	}
	return
}
