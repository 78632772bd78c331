// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package scanner

import "bytes"
import "io"

const Char = -5
const Comment = -8
const EOF = -1
const Float = -4
const GoTokens = 1012
const GoWhitespace = 4294977024
const Ident = -2
const Int = -3
const RawString = -7
const ScanChars = 32
const ScanComments = 256
const ScanFloats = 16
const ScanIdents = 4
const ScanInts = 8
const ScanRawStrings = 128
const ScanStrings = 64
const SkipComments = 512
const String = -6

type Position struct {
	Filename string
	Offset   int
	Line     int
	Column   int
}

func (pos *Position) IsValid() bool
func (pos Position) String() string

type Scanner struct {
	src          io.Reader
	srcBuf       [1025]byte
	srcPos       int
	srcEnd       int
	srcBufOffset int
	line         int
	column       int
	lastLineLen  int
	lastCharLen  int
	tokBuf       bytes.Buffer
	tokPos       int
	tokEnd       int
	ch           rune
	Error        func(s *Scanner, msg string)
	ErrorCount   int
	Mode         uint
	Whitespace   uint64
	IsIdentRune  func(ch rune, i int) bool
	Position
}

func (s *Scanner) Init(src io.Reader) *Scanner
func (s *Scanner) Next() rune
func (s *Scanner) Peek() rune
func (s *Scanner) Scan() rune
func (s *Scanner) Pos() (pos Position)
func (s *Scanner) TokenText() string
func TokenString(tok rune) string
