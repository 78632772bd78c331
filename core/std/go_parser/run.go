// Package parser: bodies for the machine: recursive descent over Go's grammar, with Go's own words for what is wrong.
package parser

import (
	"bytes"
	"errors"
	"go/ast"
	"go/scanner"
	"go/token"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// parser looks one token ahead: `tok` with its text `lit`, from `pos` to `end`.
type parser struct {
	file *token.File
	text []byte
	lex  scanner.Scanner
	mode Mode
	errs scanner.ErrorList

	pos token.Pos
	end token.Pos
	tok token.Token
	lit string

	comments []*ast.CommentGroup
	lead     *ast.CommentGroup // ends on the line before the token
	trailing *ast.CommentGroup // on the line of the token before
	imports  []*ast.ImportSpec

	header  bool // in the header of a statement: a brace begins its block
	rhs     bool // `=` stands where `==` was meant
	syncPos token.Pos
	syncs   int
	depth   int
	top     bool
	release string
}

// stop ends parsing: too much is wrong.
type stop struct{}

func source(filename string, src any) ([]byte, error) {
	switch s := src.(type) {
	case nil:
		return os.ReadFile(filename)
	case string:
		return []byte(s), nil
	case []byte:
		return s, nil
	case *bytes.Buffer:
		if s != nil {
			return s.Bytes(), nil
		}
	case io.Reader:
		return io.ReadAll(s)
	}
	return nil, errors.New("invalid source")
}

// parse runs `body` over a new parser of the text; what it reports comes back sorted.
func parse(fset *token.FileSet, filename string, text []byte, mode Mode, body func(p *parser)) (file *token.File, err error) {
	file = fset.AddFile(filename, -1, len(text))
	p := &parser{file: file, text: text, mode: mode, top: true}
	defer func() {
		if e := recover(); e != nil {
			if _, ok := e.(stop); !ok {
				panic(e)
			}
		}
		p.errs.Sort()
		err = p.errs.Err()
	}()
	p.lex.Init(file, text, p.errs.Add, scanner.ScanComments)
	advance(p)
	body(p)
	return
}

func ParseFile(fset *token.FileSet, filename string, src any, mode Mode) (f *ast.File, err error) {
	if fset == nil {
		panic("parser.ParseFile: no token.FileSet provided (fset == nil)")
	}
	text, err := source(filename, src)
	if err != nil {
		return nil, err
	}
	file, err := parse(fset, filename, text, mode, func(p *parser) { f = wholeFile(p) })
	if f == nil {
		f = &ast.File{Name: new(ast.Ident), Scope: ast.NewScope(nil)}
	}
	f.FileStart, f.FileEnd = token.Pos(file.Base()), token.Pos(file.Base()+file.Size())
	return f, err
}

func ParseDir(fset *token.FileSet, path string, filter func(fs.FileInfo) bool, mode Mode) (pkgs map[string]*ast.Package, first error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	pkgs = map[string]*ast.Package{}
	for _, entry := range entries {
		if entry.IsDir() || !strings.HasSuffix(entry.Name(), ".go") {
			continue
		}
		if filter != nil {
			info, err := entry.Info()
			if err != nil {
				return nil, err
			}
			if !filter(info) {
				continue
			}
		}
		name := filepath.Join(path, entry.Name())
		f, err := ParseFile(fset, name, nil, mode)
		if err != nil {
			if first == nil {
				first = err
			}
			continue
		}
		pkg := pkgs[f.Name.Name]
		if pkg == nil {
			pkg = &ast.Package{Name: f.Name.Name, Files: map[string]*ast.File{}}
			pkgs[f.Name.Name] = pkg
		}
		pkg.Files[name] = f
	}
	return pkgs, first
}

func ParseExprFrom(fset *token.FileSet, filename string, src any, mode Mode) (expr ast.Expr, err error) {
	if fset == nil {
		panic("parser.ParseExprFrom: no token.FileSet provided (fset == nil)")
	}
	text, err := source(filename, src)
	if err != nil {
		return nil, err
	}
	_, err = parse(fset, filename, text, mode, func(p *parser) {
		expr = operandOfRhs(p)
		if p.tok == token.SEMICOLON && p.lit == "\n" {
			advance(p)
		}
		expect(p, token.EOF)
	})
	return expr, err
}

func ParseExpr(x string) (ast.Expr, error) {
	return ParseExprFrom(token.NewFileSet(), "", []byte(x), 0)
}

// ---- Tokens and comments

func advanceRaw(p *parser) {
	for {
		pos, tok, text := p.lex.Scan()
		p.pos, p.tok, p.lit, p.end = pos, tok, text, pos+token.Pos(lengthOf(p, pos, tok, text))
		if tok != token.COMMENT {
			p.top = false
			return
		}
		if rest, ok := strings.CutPrefix(text, "//go:build "); ok && p.top {
			p.release = releaseOf(rest)
		}
		if p.mode&ParseComments != 0 {
			return
		}
	}
}

// lengthOf is what a token takes in the file, where raw strings and comments have their carriage returns.
func lengthOf(p *parser, pos token.Pos, tok token.Token, text string) int {
	rest := p.text[p.file.Offset(pos):]
	end := -1
	switch {
	case tok == token.SEMICOLON && text == "\n":
		return min(1, len(rest))
	case text == "":
		return len(tok.String()) * min(1, len(rest))
	case tok == token.COMMENT && text[1] == '/':
		end = bytes.IndexByte(rest, '\n')
	case tok == token.COMMENT:
		end = bytes.Index(rest[2:], []byte("*/")) + 4
	case text[0] == '`':
		end = bytes.IndexByte(rest[1:], '`') + 2
	default:
		return len(text)
	}
	if end < 4 && tok == token.COMMENT && text[1] == '*' || end < 2 && text[0] == '`' || end < 0 {
		return len(rest)
	}
	return end
}

// releaseOf: the release that a constraint of one term, or of terms that all must hold, asks for.
func releaseOf(constraint string) string {
	best := ""
	for _, term := range strings.Split(constraint, "&&") {
		term = strings.Trim(term, " ()")
		if strings.HasPrefix(term, "go1.") && (len(term) > len(best) || len(term) == len(best) && term > best) {
			best = term
		}
	}
	return best
}

func lineOf(p *parser, pos token.Pos) int { return p.file.PositionFor(pos, false).Line }

// group takes comments that follow each other with at most `gap` newlines between; `last` is the line where they end.
func group(p *parser, gap int) (g *ast.CommentGroup, last int) {
	g = &ast.CommentGroup{}
	last = lineOf(p, p.pos)
	for p.tok == token.COMMENT && lineOf(p, p.pos) <= last+gap {
		g.List = append(g.List, &ast.Comment{Slash: p.pos, Text: p.lit})
		last = lineOf(p, p.pos) + strings.Count(p.lit, "\n")
		advanceRaw(p)
	}
	p.comments = append(p.comments, g)
	return
}

// advance goes to the next token that is no comment, and tells which comments belong to it and to the one before.
func advance(p *parser) {
	p.lead, p.trailing = nil, nil
	before := p.pos
	advanceRaw(p)
	if p.tok != token.COMMENT {
		return
	}
	if lineOf(p, p.pos) == lineOf(p, before) {
		g, last := group(p, 0)
		if lineOf(p, p.pos) != last || p.tok == token.SEMICOLON || p.tok == token.EOF {
			p.trailing = g
		}
	}
	var g *ast.CommentGroup
	last := -1
	for p.tok == token.COMMENT {
		g, last = group(p, 1)
	}
	if last+1 == lineOf(p, p.pos) {
		p.lead = g
	}
}

// ---- Faults

func fail(p *parser, pos token.Pos, text string) {
	at := p.file.Position(pos)
	if n := len(p.errs); p.mode&AllErrors == 0 && n > 0 {
		if p.errs[n-1].Pos.Line == at.Line {
			return
		}
		if n > 10 {
			panic(stop{})
		}
	}
	p.errs.Add(at, text)
}

func expected(p *parser, pos token.Pos, what string) {
	text := "expected " + what
	if pos == p.pos {
		switch {
		case p.tok == token.SEMICOLON && p.lit == "\n":
			text += ", found newline"
		case p.tok.IsLiteral():
			text += ", found " + p.lit
		default:
			text += ", found '" + p.tok.String() + "'"
		}
	}
	fail(p, pos, text)
}

func expect(p *parser, tok token.Token) token.Pos {
	pos := p.pos
	if p.tok != tok {
		expected(p, pos, "'"+tok.String()+"'")
	}
	advance(p)
	return pos
}

// closing expects the end of a list whose last element wants a comma before a newline.
func closing(p *parser, tok token.Token, where string) token.Pos {
	if p.tok == token.SEMICOLON && p.lit == "\n" {
		fail(p, p.pos, "missing ',' before newline in "+where)
		advance(p)
	}
	return expect(p, tok)
}

// semicolon ends a statement or a declaration; the comment is the one on its line.
func semicolon(p *parser) (comment *ast.CommentGroup) {
	switch p.tok {
	case token.RPAREN, token.RBRACE:
	case token.SEMICOLON, token.COMMA:
		if p.tok == token.COMMA {
			expected(p, p.pos, "';'")
		}
		explicit := p.lit == ";"
		comment = p.trailing
		advance(p)
		if explicit {
			comment = p.trailing
		}
	default:
		expected(p, p.pos, "';'")
		skipTo(p, atStatement)
	}
	return
}

// comma tells whether a list goes on; a missing comma is told and taken as there.
func comma(p *parser, where string, end token.Token) bool {
	if p.tok == end || p.tok == token.COMMA {
		return p.tok == token.COMMA
	}
	text := "missing ','"
	if p.tok == token.SEMICOLON && p.lit == "\n" {
		text += " before newline"
	}
	fail(p, p.pos, text+" in "+where)
	return true
}

func atStatement(tok token.Token) bool {
	switch tok {
	case token.BREAK, token.CONST, token.CONTINUE, token.DEFER, token.FALLTHROUGH, token.FOR, token.GO, token.GOTO,
		token.IF, token.RETURN, token.SELECT, token.SWITCH, token.TYPE, token.VAR:
		return true
	}
	return false
}

func atDeclaration(tok token.Token) bool {
	return tok == token.IMPORT || tok == token.CONST || tok == token.TYPE || tok == token.VAR
}

func atExprEnd(tok token.Token) bool {
	switch tok {
	case token.COMMA, token.COLON, token.SEMICOLON, token.RPAREN, token.RBRACK, token.RBRACE:
		return true
	}
	return false
}

// skipTo goes to a token where parsing can go on, ten times at most to the same one.
func skipTo(p *parser, good func(token.Token) bool) {
	for ; p.tok != token.EOF; advance(p) {
		if !good(p.tok) {
			continue
		}
		if p.pos == p.syncPos && p.syncs < 10 {
			p.syncs++
			return
		}
		if p.pos > p.syncPos {
			p.syncPos, p.syncs = p.pos, 0
			return
		}
	}
}

// deeper guards against nesting without end; its result is called at the end.
func deeper(p *parser) func() {
	p.depth++
	if p.depth > 100000 {
		fail(p, p.pos, "exceeded max nesting depth")
		panic(stop{})
	}
	return func() { p.depth-- }
}

// outsideHeader parses what stands in brackets, where braces are no blocks.
func outsideHeader[T any](p *parser, part func(*parser) T) T {
	old := p.header
	p.header = false
	x := part(p)
	p.header = old
	return x
}

// ---- The file and its declarations

func wholeFile(p *parser) *ast.File {
	if len(p.errs) > 0 {
		return nil
	}
	f := &ast.File{Doc: p.lead}
	f.Package, f.Name = expect(p, token.PACKAGE), identifier(p)
	if f.Name.Name == "_" && p.mode&DeclarationErrors != 0 {
		fail(p, p.pos, "invalid package name _")
	}
	semicolon(p)
	if len(p.errs) > 0 {
		return nil
	}
	if p.mode&PackageClauseOnly == 0 {
		for p.tok == token.IMPORT {
			f.Decls = append(f.Decls, genDecl(p, importSpec))
		}
		for before := token.IMPORT; p.mode&ImportsOnly == 0 && p.tok != token.EOF; {
			if p.tok == token.IMPORT && before != token.IMPORT {
				fail(p, p.pos, "imports must appear before other declarations")
			}
			before = p.tok
			f.Decls = append(f.Decls, declaration(p, atDeclaration))
		}
	}
	f.Imports, f.Comments, f.GoVersion = p.imports, p.comments, p.release
	if p.mode&SkipObjectResolution == 0 {
		resolve(p, f)
	}
	return f
}

type specParser func(p *parser, doc *ast.CommentGroup, keyword token.Token) ast.Spec

func declaration(p *parser, sync func(token.Token) bool) ast.Decl {
	switch p.tok {
	case token.IMPORT:
		return genDecl(p, importSpec)
	case token.CONST, token.VAR:
		return genDecl(p, valueSpec)
	case token.TYPE:
		return genDecl(p, typeSpec)
	case token.FUNC:
		return funcDecl(p)
	}
	pos := p.pos
	expected(p, pos, "declaration")
	skipTo(p, sync)
	return &ast.BadDecl{From: pos, To: p.pos}
}

func genDecl(p *parser, spec specParser) *ast.GenDecl {
	d := &ast.GenDecl{Doc: p.lead, Tok: p.tok}
	d.TokPos = expect(p, d.Tok)
	if p.tok != token.LPAREN {
		d.Specs = []ast.Spec{spec(p, nil, d.Tok)}
		return d
	}
	d.Lparen = p.pos
	advance(p)
	for p.tok != token.RPAREN && p.tok != token.EOF {
		d.Specs = append(d.Specs, spec(p, p.lead, d.Tok))
	}
	d.Rparen = expect(p, token.RPAREN)
	semicolon(p)
	return d
}

func importSpec(p *parser, doc *ast.CommentGroup, _ token.Token) ast.Spec {
	s := &ast.ImportSpec{Doc: doc}
	if p.tok == token.IDENT {
		s.Name = identifier(p)
	} else if p.tok == token.PERIOD {
		s.Name = &ast.Ident{NamePos: p.pos, Name: "."}
		advance(p)
	}
	s.Path = literalOf(p.pos, p.pos, token.STRING, "")
	switch {
	case p.tok == token.STRING:
		s.Path = literalOf(p.pos, p.end, token.STRING, p.lit)
		advance(p)
	case p.tok.IsLiteral():
		fail(p, p.pos, "import path must be a string")
		advance(p)
	default:
		fail(p, p.pos, "missing import path")
		skipTo(p, atExprEnd)
	}
	s.Comment = semicolon(p)
	p.imports = append(p.imports, s)
	return s
}

func valueSpec(p *parser, doc *ast.CommentGroup, keyword token.Token) ast.Spec {
	s := &ast.ValueSpec{Doc: doc, Names: identifiers(p)}
	switch {
	case keyword == token.VAR && p.tok != token.ASSIGN:
		s.Type = wantType(p)
	case keyword == token.CONST && p.tok != token.EOF && p.tok != token.SEMICOLON && p.tok != token.RPAREN:
		s.Type = tryType(p)
	}
	if p.tok == token.ASSIGN {
		advance(p)
		s.Values = expressions(p, true)
	}
	s.Comment = semicolon(p)
	return s
}

func typeSpec(p *parser, doc *ast.CommentGroup, _ token.Token) ast.Spec {
	s := &ast.TypeSpec{Doc: doc, Name: identifier(p)}
	var bound ast.Expr // the length of an array type
	lbrack := p.pos
	isArray := p.tok == token.LBRACK
	if isArray {
		advance(p)
		if p.tok == token.IDENT {
			bound = identifier(p)
			if p.tok != token.LBRACK {
				bound = outsideHeader(p, func(p *parser) ast.Expr {
					return binary(p, primary(p, bound), token.LowestPrec+1)
				})
			}
			name, typ := parameterName(bound, p.tok == token.COMMA)
			if name != nil && (typ != nil || p.tok != token.RBRACK) {
				isArray = false
				s.TypeParams = &ast.FieldList{Opening: lbrack, List: parameterList(p, name, typ, token.RBRACK, false)}
				s.TypeParams.Closing = expect(p, token.RBRACK)
			}
		}
	}
	if isArray {
		s.Type = arrayType(p, lbrack, bound)
	} else {
		if p.tok == token.ASSIGN {
			s.Assign = p.pos
			advance(p)
		}
		s.Type = wantType(p)
	}
	s.Comment = semicolon(p)
	return s
}

// parameterName splits an expression after `type T[` that is the first type parameter with its constraint: `P *C`, `P (C)`.
func parameterName(x ast.Expr, force bool) (*ast.Ident, ast.Expr) {
	switch x := x.(type) {
	case *ast.Ident:
		return x, nil
	case *ast.BinaryExpr:
		if name, ok := x.X.(*ast.Ident); ok && x.Op == token.MUL && (force || isConstraint(x.Y)) {
			return name, &ast.StarExpr{Star: x.OpPos, X: x.Y}
		}
		if x.Op == token.OR {
			if name, left := parameterName(x.X, force || isConstraint(x.Y)); name != nil && left != nil {
				return name, &ast.BinaryExpr{X: left, OpPos: x.OpPos, Op: x.Op, Y: x.Y}
			}
		}
	case *ast.CallExpr:
		name, ok := x.Fun.(*ast.Ident)
		if ok && len(x.Args) == 1 && !x.Ellipsis.IsValid() && (force || isConstraint(x.Args[0])) {
			return name, &ast.ParenExpr{Lparen: x.Lparen, X: x.Args[0], Rparen: x.Rparen}
		}
	}
	return nil, x
}

// isConstraint: only a type is written so.
func isConstraint(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.ArrayType, *ast.StructType, *ast.FuncType, *ast.InterfaceType, *ast.MapType, *ast.ChanType:
		return true
	case *ast.BinaryExpr:
		return isConstraint(x.X) || isConstraint(x.Y)
	case *ast.UnaryExpr:
		return x.Op == token.TILDE
	case *ast.ParenExpr:
		return isConstraint(x.X)
	}
	return false
}

func funcDecl(p *parser) *ast.FuncDecl {
	d := &ast.FuncDecl{Doc: p.lead, Type: &ast.FuncType{}}
	d.Type.Func = expect(p, token.FUNC)
	if p.tok == token.LPAREN {
		d.Recv = parameters(p, false)
	}
	d.Name = identifier(p)
	if p.tok == token.LBRACK {
		d.Type.TypeParams = typeParameters(p)
	}
	d.Type.Params = parameters(p, false)
	d.Type.Results = parameters(p, true)
	if p.tok == token.SEMICOLON {
		advance(p)
		if p.tok != token.LBRACE {
			return d
		}
		fail(p, p.pos, "unexpected semicolon or newline before {")
	}
	if p.tok == token.LBRACE {
		d.Body = block(p)
	}
	semicolon(p)
	return d
}
