// Package token: bodies for the machine.
package token

import (
	"fmt"
	"sort"
	"strconv"
	"sync"
	"sync/atomic"
	"unicode"
)

var texts = [...]string{
	ILLEGAL: "ILLEGAL", EOF: "EOF", COMMENT: "COMMENT",
	IDENT: "IDENT", INT: "INT", FLOAT: "FLOAT", IMAG: "IMAG", CHAR: "CHAR", STRING: "STRING",
	ADD: "+", SUB: "-", MUL: "*", QUO: "/", REM: "%", AND: "&", OR: "|", XOR: "^", SHL: "<<", SHR: ">>", AND_NOT: "&^",
	ADD_ASSIGN: "+=", SUB_ASSIGN: "-=", MUL_ASSIGN: "*=", QUO_ASSIGN: "/=", REM_ASSIGN: "%=", AND_ASSIGN: "&=",
	OR_ASSIGN: "|=", XOR_ASSIGN: "^=", SHL_ASSIGN: "<<=", SHR_ASSIGN: ">>=", AND_NOT_ASSIGN: "&^=",
	LAND: "&&", LOR: "||", ARROW: "<-", INC: "++", DEC: "--", EQL: "==", LSS: "<", GTR: ">", ASSIGN: "=", NOT: "!",
	NEQ: "!=", LEQ: "<=", GEQ: ">=", DEFINE: ":=", ELLIPSIS: "...", LPAREN: "(", LBRACK: "[", LBRACE: "{", COMMA: ",",
	PERIOD: ".", RPAREN: ")", RBRACK: "]", RBRACE: "}", SEMICOLON: ";", COLON: ":",
	BREAK: "break", CASE: "case", CHAN: "chan", CONST: "const", CONTINUE: "continue", DEFAULT: "default",
	DEFER: "defer", ELSE: "else", FALLTHROUGH: "fallthrough", FOR: "for", FUNC: "func", GO: "go", GOTO: "goto", IF: "if",
	IMPORT: "import", INTERFACE: "interface", MAP: "map", PACKAGE: "package", RANGE: "range", RETURN: "return",
	SELECT: "select", STRUCT: "struct", SWITCH: "switch", TYPE: "type", VAR: "var", TILDE: "~",
}

var keywords = keywordsByText()

func keywordsByText() map[string]Token {
	m := make(map[string]Token, keyword_end-keyword_beg)
	for tok := BREAK; tok <= VAR; tok++ {
		m[texts[tok]] = tok
	}
	return m
}

func (tok Token) String() string {
	if tok >= 0 && int(tok) < len(texts) && texts[tok] != "" {
		return texts[tok]
	}
	return "token(" + strconv.Itoa(int(tok)) + ")"
}

func IsExported(name string) bool {
	for _, c := range name {
		return unicode.IsUpper(c)
	}
	return false
}

func IsIdentifier(name string) bool {
	for i, c := range name {
		if !unicode.IsLetter(c) && c != '_' && (i == 0 || !unicode.IsDigit(c)) {
			return false
		}
	}
	return name != "" && !IsKeyword(name)
}

func (pos Position) String() string {
	text := pos.Filename
	if pos.IsValid() {
		if text != "" {
			text += ":"
		}
		text += strconv.Itoa(pos.Line)
		if pos.Column != 0 {
			text += ":" + strconv.Itoa(pos.Column)
		}
	}
	if text == "" {
		return "-"
	}
	return text
}

func (f *File) String() string { return fmt.Sprintf("%s(%d-%d)", f.name, f.base, f.base+f.size) }
func (f *File) LineCount() int { return len(f.lines) }
func (f *File) Lines() []int   { return f.lines }

func (f *File) AddLine(offset int) {
	n := len(f.lines)
	if offset < f.size && (n == 0 || f.lines[n-1] < offset) {
		f.lines = append(f.lines, offset)
	}
}

// checkLine: `line` is one of the first `n` lines, or the panic names `bound`.
func checkLine(line, n, bound int) {
	if line < 1 {
		panic(fmt.Sprintf("invalid line number %d (should be >= 1)", line))
	}
	if line > n {
		panic(fmt.Sprintf("invalid line number %d (should be < %d)", line, bound))
	}
}

func (f *File) MergeLine(line int) {
	checkLine(line, len(f.lines)-1, len(f.lines))
	f.lines = append(f.lines[:line], f.lines[line+1:]...)
}

func (f *File) LineStart(line int) Pos {
	checkLine(line, len(f.lines), len(f.lines))
	return Pos(f.base + f.lines[line-1])
}

func (f *File) SetLines(lines []int) bool {
	last := -1
	for i, offset := range lines {
		if offset >= f.size || i > 0 && offset <= last {
			return false
		}
		last = offset
	}
	f.lines = lines
	return true
}

func (f *File) SetLinesForContent(content []byte) {
	var lines []int
	begins := true
	for i, c := range content {
		if begins {
			lines = append(lines, i)
		}
		begins = c == '\n'
	}
	f.lines = lines
}

func (f *File) AddLineColumnInfo(offset int, filename string, line, column int) {
	n := len(f.infos)
	if offset < f.size && (n == 0 || f.infos[n-1].Offset < offset) {
		f.infos = append(f.infos, lineInfo{offset, filename, line, column})
	}
}

// lineAt: index of the line that holds `offset`, -1 before the first.
func lineAt(lines []int, offset int) int {
	return sort.Search(len(lines), func(i int) bool { return lines[i] > offset }) - 1
}

func (f *File) position(p Pos, adjusted bool) (pos Position) {
	pos.Filename, pos.Offset = f.name, f.fixOffset(int(p)-f.base)
	at := lineAt(f.lines, pos.Offset)
	if at >= 0 {
		pos.Line, pos.Column = at+1, pos.Offset-f.lines[at]+1
	}
	if !adjusted {
		return
	}
	k := sort.Search(len(f.infos), func(i int) bool { return f.infos[i].Offset > pos.Offset }) - 1
	if k < 0 {
		return
	}
	info := f.infos[k]
	pos.Filename = info.Filename
	if from := lineAt(f.lines, info.Offset); from >= 0 {
		pos.Line = info.Line + at - from
		switch {
		case info.Column == 0:
			pos.Column = 0
		case at == from:
			pos.Column = info.Column + pos.Offset - info.Offset
		}
	}
	return
}

// A set of files here is a list of nodes in the order of their positions, linked by `right`.
type FileSet struct {
	mutex sync.RWMutex
	base  int
	tree  tree
	last  atomic.Pointer[File]
}

func (s *FileSet) Base() int { return s.base }

// link: where the file that holds `at` or a later one hangs.
func link(s *FileSet, at int) **node {
	n := &s.tree.root
	for *n != nil && (*n).key.end < at {
		n = &(*n).right
	}
	return n
}

func add(s *FileSet, f *File) {
	at := link(s, f.base)
	if next := *at; next != nil {
		if next.file == f {
			return
		}
		if next.key.start <= f.base+f.size {
			panic(fmt.Sprintf("file %s (%d-%d) overlaps with file %s (%d-%d)",
				next.file.name, next.key.start, next.key.end, f.name, f.base, f.base+f.size))
		}
	}
	*at = &node{file: f, key: key{f.base, f.base + f.size}, right: *at}
}

func (s *FileSet) AddFile(filename string, base, size int) *File {
	if base < 0 {
		base = s.base
	}
	if base < s.base {
		panic(fmt.Sprintf("invalid base %d (should be >= %d)", base, s.base))
	}
	if size < 0 {
		panic(fmt.Sprintf("invalid size %d (should be >= 0)", size))
	}
	if base+size+1 < 0 {
		panic("token.Pos offset overflow (> 2G of source code in file set)")
	}
	f := &File{name: filename, base: base, size: size, lines: []int{0}}
	s.base = base + size + 1
	add(s, f)
	s.last.Store(f)
	return f
}

func (s *FileSet) AddExistingFiles(files ...*File) {
	for _, f := range files {
		add(s, f)
		s.base = max(s.base, f.base+f.size+1)
	}
}

func (s *FileSet) RemoveFile(file *File) {
	s.last.CompareAndSwap(file, nil)
	if at := link(s, file.base); *at != nil && (*at).file == file {
		*at = (*at).right
	}
}

func (s *FileSet) Iterate(yield func(*File) bool) {
	for n := s.tree.root; n != nil && yield(n.file); n = n.right {
	}
}

func (s *FileSet) file(p Pos) *File {
	if f := s.last.Load(); f != nil && f.base <= int(p) && int(p) <= f.base+f.size {
		return f
	}
	n := *link(s, int(p))
	if n == nil || int(p) < n.key.start {
		return nil
	}
	s.last.Store(n.file)
	return n.file
}

func (s *FileSet) PositionFor(p Pos, adjusted bool) (pos Position) {
	if f := s.File(p); f != nil {
		pos = f.position(p, adjusted)
	}
	return
}

type serializedFile struct {
	Name  string
	Base  int
	Size  int
	Lines []int
	Infos []lineInfo
}

type serializedFileSet struct {
	Base  int
	Files []serializedFile
}

func (s *FileSet) Read(decode func(any) error) error {
	var all serializedFileSet
	if err := decode(&all); err != nil {
		return err
	}
	s.base = all.Base
	for _, f := range all.Files {
		add(s, &File{name: f.Name, base: f.Base, size: f.Size, lines: f.Lines, infos: f.Infos})
	}
	return nil
}

func (s *FileSet) Write(encode func(any) error) error {
	all := serializedFileSet{Base: s.base}
	for f := range s.Iterate {
		all.Files = append(all.Files, serializedFile{f.name, f.base, f.size, f.lines, f.infos})
	}
	return encode(all)
}
