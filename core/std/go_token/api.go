// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package token

import "sync"
import "sync/atomic"

const ADD Token = 12
const ADD_ASSIGN Token = 23
const AND Token = 17
const AND_ASSIGN Token = 28
const AND_NOT Token = 22
const AND_NOT_ASSIGN Token = 33
const ARROW Token = 36
const ASSIGN Token = 42
const BREAK Token = 61
const CASE Token = 62
const CHAN Token = 63
const CHAR Token = 8
const COLON Token = 58
const COMMA Token = 52
const COMMENT Token = 2
const CONST Token = 64
const CONTINUE Token = 65
const DEC Token = 38
const DEFAULT Token = 66
const DEFER Token = 67
const DEFINE Token = 47
const ELLIPSIS Token = 48
const ELSE Token = 68
const EOF Token = 1
const EQL Token = 39
const FALLTHROUGH Token = 69
const FLOAT Token = 6
const FOR Token = 70
const FUNC Token = 71
const GEQ Token = 46
const GO Token = 72
const GOTO Token = 73
const GTR Token = 41
const HighestPrec = 7
const IDENT Token = 4
const IF Token = 74
const ILLEGAL Token = 0
const IMAG Token = 7
const IMPORT Token = 75
const INC Token = 37
const INT Token = 5
const INTERFACE Token = 76
const LAND Token = 34
const LBRACE Token = 51
const LBRACK Token = 50
const LEQ Token = 45
const LOR Token = 35
const LPAREN Token = 49
const LSS Token = 40
const LowestPrec = 0
const MAP Token = 77
const MUL Token = 14
const MUL_ASSIGN Token = 25
const NEQ Token = 44
const NOT Token = 43
const NoPos Pos = 0
const OR Token = 18
const OR_ASSIGN Token = 29
const PACKAGE Token = 78
const PERIOD Token = 53
const QUO Token = 15
const QUO_ASSIGN Token = 26
const RANGE Token = 79
const RBRACE Token = 56
const RBRACK Token = 55
const REM Token = 16
const REM_ASSIGN Token = 27
const RETURN Token = 80
const RPAREN Token = 54
const SELECT Token = 81
const SEMICOLON Token = 57
const SHL Token = 20
const SHL_ASSIGN Token = 31
const SHR Token = 21
const SHR_ASSIGN Token = 32
const STRING Token = 9
const STRUCT Token = 82
const SUB Token = 13
const SUB_ASSIGN Token = 24
const SWITCH Token = 83
const TILDE Token = 88
const TYPE Token = 84
const UnaryPrec = 6
const VAR Token = 85
const XOR Token = 19
const XOR_ASSIGN Token = 30

type File struct {
	name  string
	base  int
	size  int
	mutex sync.Mutex
	lines []int
	infos []lineInfo
}

func (f *File) String() string
func (f *File) Name() string
func (f *File) Base() int
func (f *File) Size() int
func (f *File) End() Pos
func (f *File) LineCount() int
func (f *File) AddLine(offset int)
func (f *File) MergeLine(line int)
func (f *File) Lines() []int
func (f *File) SetLines(lines []int) bool
func (f *File) SetLinesForContent(content []byte)
func (f *File) LineStart(line int) Pos
func (f *File) AddLineInfo(offset int, filename string, line int)
func (f *File) AddLineColumnInfo(offset int, filename string, line, column int)
func (f *File) Pos(offset int) Pos
func (f *File) Offset(p Pos) int
func (f *File) Line(p Pos) int
func (f *File) PositionFor(p Pos, adjusted bool) (pos Position)
func (f *File) Position(p Pos) (pos Position)

type FileSet struct {
	mutex sync.RWMutex
	base  int
	tree  tree
	last  atomic.Pointer[File]
}

func (s *FileSet) Base() int
func (s *FileSet) AddFile(filename string, base, size int) *File
func (s *FileSet) AddExistingFiles(files ...*File)
func (s *FileSet) RemoveFile(file *File)
func (s *FileSet) Iterate(yield func(*File) bool)
func (s *FileSet) File(p Pos) (f *File)
func (s *FileSet) PositionFor(p Pos, adjusted bool) (pos Position)
func (s *FileSet) Position(p Pos) (pos Position)
func (s *FileSet) Read(decode func(any) error) error
func (s *FileSet) Write(encode func(any) error) error

type Pos int

func (p Pos) IsValid() bool

type Position struct {
	Filename string
	Offset   int
	Line     int
	Column   int
}

func (pos *Position) IsValid() bool
func (pos Position) String() string

type Token int

func (tok Token) String() string
func (op Token) Precedence() int
func (tok Token) IsLiteral() bool
func (tok Token) IsOperator() bool
func (tok Token) IsKeyword() bool

type key struct {
	start int
	end   int
}

type lineInfo struct {
	Offset   int
	Filename string
	Line     int
	Column   int
}

type node struct {
	parent  *node
	left    *node
	right   *node
	file    *File
	key     key
	balance int32
	height  int32
}

type tree struct{ root *node }

func IsExported(name string) bool
func IsIdentifier(name string) bool
func IsKeyword(name string) bool
func Lookup(ident string) Token
func NewFileSet() *FileSet
