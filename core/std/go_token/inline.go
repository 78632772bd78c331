// Package token: what is inlined into callers, in gc's shape; the machine runs it as well.
package token

const (
	literal_beg  = IDENT - 1
	literal_end  = STRING + 1
	operator_beg = ADD - 1
	operator_end = COLON + 1
	keyword_beg  = BREAK - 1
	keyword_end  = VAR + 1
)

//line position.go:283:1
func (f *File) fixOffset(offset int) int { return max(min(f.size, offset), 0) }

//line position.go:34:1
func (pos *Position) IsValid() bool { return pos.Line > 0 }
//line position.go:92:1
func (p Pos) IsValid() bool {
	return p != NoPos
}
//line position.go:121:1
func (f *File) Name() string {
	return f.name
}
//line position.go:126:1
func (f *File) Base() int {
	return f.base
}
//line position.go:131:1
func (f *File) Size() int {
	return f.size
}
//line position.go:136:1
func (f *File) End() Pos {
	return Pos(f.base + f.size)
}

//line position.go:262:1
func (f *File) AddLineInfo(offset int, filename string, line int) {
	f.AddLineColumnInfo(offset, filename, line, 1)
}

//line position.go:301:1
func (f *File) Pos(offset int) Pos {
	return Pos(f.base + f.fixOffset(offset))
}
//line position.go:314:1
func (f *File) Offset(p Pos) int {
	return f.fixOffset(int(p) - f.base)
}
//line position.go:320:1
func (f *File) Line(p Pos) int {
	return f.Position(p).Line
}

//line position.go:386:1
func (f *File) PositionFor(p Pos, adjusted bool) (pos Position) {
	if p != NoPos {
		pos = f.position(p, adjusted)
	}
	return
}

//line position.go:396:1
func (f *File) Position(p Pos) (pos Position) {
	return f.PositionFor(p, true)
}

//line position.go:433:1
func NewFileSet() *FileSet {
	return &FileSet{
		base: 1,
	}
}

//line position.go:579:1
func (s *FileSet) File(p Pos) (f *File) {
	if p != NoPos {
		f = s.file(p)
	}
	return
}

//line position.go:601:1
func (s *FileSet) Position(p Pos) (pos Position) {
	return s.PositionFor(p, true)
}

//line token.go:266:1
func (op Token) Precedence() int {
	switch op {
	case LOR:
		return 1
	case LAND:
		return 2
	case EQL, NEQ, LSS, LEQ, GTR, GEQ:
		return 3
	case ADD, SUB, OR, XOR:
		return 4
	case MUL, QUO, REM, SHL, SHR, AND, AND_NOT:
		return 5
	}
	return LowestPrec
}

//line token.go:292:1
func Lookup(ident string) Token {
	if tok, is_keyword := keywords[ident]; is_keyword {
		return tok
	}
	return IDENT
}

//line token.go:303:1
func (tok Token) IsLiteral() bool { return literal_beg < tok && tok < literal_end }
//line token.go:307:1
func (tok Token) IsOperator() bool {
	return (operator_beg < tok && tok < operator_end) || tok == TILDE
}
//line token.go:313:1
func (tok Token) IsKeyword() bool { return keyword_beg < tok && tok < keyword_end }

//line token.go:322:1
func IsKeyword(name string) bool {
//line token.go:324:1
	_, ok := keywords[name]
	return ok
}
