//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package scanner

import "go/token"

type Scanner struct {
	file       *token.File
	dir        string
	src        []byte
	err        ErrorHandler
	mode       Mode
	ch         rune
	offset     int
	rdOffset   int
	lineOffset int
	insertSemi bool
	nlPos      token.Pos
	stringEnd  token.Pos
	ErrorCount int
}

func (s *Scanner) Init(file *token.File, src []byte, err ErrorHandler, mode Mode)
func (s *Scanner) Scan() (pos token.Pos, tok token.Token, lit string)
