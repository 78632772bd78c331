// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package scanner

import "go/token"
import "io"

const ScanComments Mode = 1

type Error struct {
	Pos token.Position
	Msg string
}

func (e Error) Error() string

type ErrorHandler func(pos token.Position, msg string)

type ErrorList []*Error

func (p *ErrorList) Add(pos token.Position, msg string)
func (p *ErrorList) Reset()
func (p ErrorList) Len() int
func (p ErrorList) Swap(i, j int)
func (p ErrorList) Less(i, j int) bool
func (p ErrorList) Sort()
func (p *ErrorList) RemoveMultiples()
func (p ErrorList) Error() string
func (p ErrorList) Err() error

type Mode uint

type Scanner struct {
	file        *token.File
	dir         string
	src         []byte
	err         ErrorHandler
	mode        Mode
	ch          rune
	offset      int
	rdOffset    int
	lineOffset  int
	insertSemi  bool
	nlPos       token.Pos
	endPosValid bool
	endPos      token.Pos
	ErrorCount  int
}

func (s *Scanner) Init(file *token.File, src []byte, err ErrorHandler, mode Mode)
func (s *Scanner) End() token.Pos
func (s *Scanner) Scan() (pos token.Pos, tok token.Token, lit string)
func PrintError(w io.Writer, err error)
