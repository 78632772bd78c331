// Package scanner: bodies in gc's shape of what is inlined into callers.
package scanner

import (
	"fmt"
	"io"
	"unicode/utf8"
)

var tokenString map[rune]string

func (pos *Position) IsValid() bool { return pos.Line > 0 }

func TokenString(tok rune) string {
	if s, found := tokenString[tok]; found {
		return s
	}
	return fmt.Sprintf("%q", string(tok))
}

func (s *Scanner) Init(src io.Reader) *Scanner {
	s.src = src
	s.srcBuf[0] = utf8.RuneSelf
	s.srcPos = 0
	s.srcEnd = 0
	s.srcBufOffset = 0
	s.line = 1
	s.column = 0
	s.lastLineLen = 0
	s.lastCharLen = 0
	s.tokPos = -1
	s.ch = -2
	s.Error = nil
	s.ErrorCount = 0
	s.Mode = GoTokens
	s.Whitespace = GoWhitespace
	s.Line = 0
	return s
}

func (s *Scanner) Pos() (pos Position) {
	pos.Filename = s.Filename
	pos.Offset = s.srcBufOffset + s.srcPos - s.lastCharLen
	switch {
	case s.column > 0:
		pos.Line = s.line
		pos.Column = s.column
	case s.lastLineLen > 0:
		pos.Line = s.line - 1
		pos.Column = s.lastLineLen
	default:
		pos.Line = 1
		pos.Column = 1
	}
	return
}
