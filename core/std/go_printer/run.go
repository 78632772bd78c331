package printer

import (
	"fmt"
	"go/ast"
	"go/token"
	"io"
	"strings"
	"text/tabwriter"
)

// A pen writes tokens at the lines where the source has them, and comments where they come between. What it writes goes
// through a tabwriter: a vertical tab ends a cell, a form feed a column, and literals are escaped.

const (
	far       = 1 << 30
	mostLines = 2 // line breaks in a row
	// Set in Mode by go/format: numbers are written in small letters.
	plainNumbers Mode = 1 << 30
)

// space is what waits to be written before the next token.
type space byte

const (
	none     space = 0
	blank    space = ' '
	cell     space = '\v'
	newline  space = '\n'
	section  space = '\f'
	deeper   space = '>'
	shallow  space = '<'
	mostWait       = 16
)

type pen struct {
	cfg    Config
	fset   *token.FileSet
	out    []byte
	indent int
	// Composite literals that are open.
	level int
	// After a comment: no blank, no line break.
	noBlank, noBreak bool
	// The next line break ends the columns.
	endColumns bool
	// A line break here would be a semicolon.
	endsStmt bool
	last     token.Token
	opened   token.Token
	wait     []space
	goBuild  []int
	oldBuild []int
	// In the source, in what is written, and behind the last token.
	at, written, behind token.Position
	// Told the line of the next token.
	line  *int
	fault error

	groups     []*ast.CommentGroup
	ofNodes    bool
	nextGroup  int
	group      *ast.CommentGroup
	groupAt    int
	groupBreak bool

	sizes map[ast.Node]int
}

func (cfg *Config) fprint(output io.Writer, fset *token.FileSet, node any, nodeSizes map[ast.Node]int) (err error) {
	start := token.Position{Line: 1, Column: 1}
	p := &pen{cfg: *cfg, fset: fset, at: start, written: start, sizes: nodeSizes}
	if err := p.node(node); err != nil {
		return err
	}
	p.endsStmt = false
	p.flush(token.Position{Offset: far, Line: far}, token.EOF)
	p.moveConstraints()
	trim := &trimmer{to: output}
	if cfg.Mode&RawFormat != 0 {
		_, err = trim.Write(p.out)
		return err
	}
	least, pad, mode := cfg.Tabwidth, byte('\t'), tabwriter.DiscardEmptyColumns
	if cfg.Mode&UseSpaces != 0 {
		pad = ' '
	}
	if cfg.Mode&TabIndent != 0 {
		least = 0
		mode |= tabwriter.TabIndent
	}
	tw := tabwriter.NewWriter(trim, least, cfg.Tabwidth, 1, pad, mode)
	if _, err = tw.Write(p.out); err != nil {
		return err
	}
	return tw.Flush()
}

// trimmer drops blanks at line ends and the marks of escapes.
type trimmer struct {
	to      io.Writer
	blanks  []byte
	escaped bool
}

func (t *trimmer) Write(data []byte) (int, error) {
	out := make([]byte, 0, len(data))
	for _, b := range data {
		switch {
		case b == tabwriter.Escape:
			t.escaped = !t.escaped
			out = append(out, t.blanks...)
			t.blanks = t.blanks[:0]
		case t.escaped:
			out = append(out, b)
		case b == '\v' || b == '\t':
			t.blanks = append(t.blanks, '\t')
		case b == ' ':
			t.blanks = append(t.blanks, ' ')
		case b == '\n' || b == '\f':
			t.blanks = t.blanks[:0]
			out = append(out, '\n')
		default:
			out = append(append(out, t.blanks...), b)
			t.blanks = t.blanks[:0]
		}
	}
	_, err := t.to.Write(out)
	return len(data), err
}

func (p *pen) posOf(pos token.Pos) token.Position { return p.fset.PositionFor(pos, false) }
func (p *pen) lineOf(pos token.Pos) int           { return p.posOf(pos).Line }

// goTo says where in the source the next token is.
func (p *pen) goTo(pos token.Pos) {
	if pos.IsValid() {
		p.at = p.posOf(pos)
	}
}

func (p *pen) writeIndent() {
	n := p.cfg.Indent + p.indent
	p.out = append(p.out, strings.Repeat("\t", max(n, 0))...)
	p.at.Offset += n
	p.at.Column += n
	p.written.Column += n
}

func (p *pen) writeByte(b byte, n int) {
	if p.endColumns {
		switch b {
		case '\t', '\v':
			b = ' '
		case '\n', '\f':
			b = '\f'
			p.endColumns = false
		}
	}
	if p.written.Column == 1 {
		p.writeIndent()
	}
	for range n {
		p.out = append(p.out, b)
	}
	p.at.Offset += n
	if b == '\n' || b == '\f' {
		p.at.Line += n
		p.written.Line += n
		p.at.Column, p.written.Column = 1, 1
		return
	}
	p.at.Column += n
	p.written.Column += n
}

func (p *pen) writeText(pos token.Position, s string, literal bool) {
	if p.written.Column == 1 {
		if p.cfg.Mode&SourcePos != 0 {
			p.writeLine(pos)
		}
		p.writeIndent()
	}
	if pos.IsValid() {
		p.at = pos
	}
	if literal {
		p.out = append(p.out, tabwriter.Escape)
	}
	p.out = append(p.out, s...)
	p.at.Offset += len(s)
	if at := strings.LastIndexAny(s, "\n\f"); at >= 0 {
		n := strings.Count(s, "\n") + strings.Count(s, "\f")
		p.endColumns = true
		p.at.Line += n
		p.written.Line += n
		p.at.Column = len(s) - at
		p.written.Column = len(s) - at
	} else {
		p.at.Column += len(s)
		p.written.Column += len(s)
	}
	if literal {
		p.out = append(p.out, tabwriter.Escape)
	}
	p.behind = p.at
}

// writeLine tells the compiler where what follows comes from.
func (p *pen) writeLine(pos token.Position) {
	if !pos.IsValid() || p.written.Line == pos.Line && p.written.Filename == pos.Filename {
		return
	}
	if strings.ContainsAny(pos.Filename, "\r\n") {
		if p.fault == nil {
			p.fault = fmt.Errorf("go/printer: source filename contains unexpected newline character: %q", pos.Filename)
		}
		return
	}
	p.out = append(p.out, fmt.Sprintf("\xff//line %s:%d\n\xff", pos.Filename, pos.Line)...)
	p.written.Filename, p.written.Line = pos.Filename, pos.Line
}

// writeWaiting writes the first n of what waits.
func (p *pen) writeWaiting(n int) {
	for i := 0; i < n; i++ {
		switch s := p.wait[i]; s {
		case none:
		case deeper:
			p.indent++
		case shallow:
			p.indent = max(p.indent-1, 0)
		case newline, section:
			// A label stands one level less deep: the break comes after.
			if i+1 < n && p.wait[i+1] == shallow {
				p.wait[i], p.wait[i+1] = shallow, section
				i--
				continue
			}
			p.writeByte(byte(s), 1)
		default:
			p.writeByte(byte(s), 1)
		}
	}
	p.wait = append(p.wait[:0], p.wait[n:]...)
}

// bracket remembers an opening bracket just before.
func (p *pen) bracket() {
	switch p.last {
	case token.ILLEGAL:
	case token.LPAREN, token.LBRACK:
		p.opened = p.last
	default:
		p.opened = token.ILLEGAL
	}
}

func (p *pen) ws(all ...space) {
	for _, s := range all {
		p.bracket()
		if s == none {
			continue
		}
		if len(p.wait) == mostWait {
			p.writeWaiting(mostWait)
		}
		p.wait = append(p.wait, s)
		if s == newline || s == section {
			p.endsStmt = false
		}
		p.last = token.ILLEGAL
	}
}

func (p *pen) ident(x *ast.Ident) {
	p.bracket()
	p.last = token.IDENT
	p.write(x.Name, false, true)
}

func (p *pen) literal(kind token.Token, text string) {
	p.bracket()
	p.last = kind
	p.write(text, true, true)
}

// tok writes tokens, apart from one that they would be read together with.
func (p *pen) tok(all ...token.Token) {
	for _, t := range all {
		p.bracket()
		s := t.String()
		together := false
		switch p.last {
		case token.INT:
			together = s[0] == '.'
		case token.ADD:
			together = s[0] == '+'
		case token.SUB:
			together = s[0] == '-'
		case token.QUO:
			together = s[0] == '*'
		case token.LSS:
			together = s[0] == '-' || s[0] == '<'
		case token.AND:
			together = s[0] == '&' || s[0] == '^'
		}
		if together {
			p.wait = append(p.wait[:0], blank)
		}
		ends := false
		switch t {
		case token.BREAK, token.CONTINUE, token.FALLTHROUGH, token.RETURN, token.INC, token.DEC, token.RPAREN, token.RBRACK, token.RBRACE:
			ends = true
		}
		p.last = t
		p.write(s, false, ends)
	}
}

func (p *pen) write(text string, literal, ends bool) {
	next := p.at
	broke, dropped := p.flush(next, p.last)
	// Line breaks of the source stay, where they do not end the statement.
	if !p.endsStmt {
		n := min(next.Line-p.at.Line, mostLines)
		if broke && n == mostLines {
			n--
		}
		if n > 0 {
			b := byte('\n')
			if dropped {
				b = '\f'
			}
			p.writeByte(b, n)
			ends = false
		}
	}
	if p.line != nil {
		*p.line = p.written.Line
		p.line = nil
	}
	p.writeText(next, text, literal)
	p.endsStmt = ends
}

// flush writes what waits and the comments before next.
func (p *pen) flush(next token.Position, tok token.Token) (broke, dropped bool) {
	if p.commentBefore(next) {
		return p.comments(next, tok)
	}
	p.writeWaiting(len(p.wait))
	return false, false
}

// breakTo goes to a line, with at least so many breaks; a section ends the columns.
func (p *pen) breakTo(line, least int, ws space, ends bool) (breaks int) {
	n := max(min(line-p.at.Line, mostLines), least)
	if n <= 0 {
		return 0
	}
	p.ws(ws)
	breaks = n
	if ends {
		p.ws(section)
		n--
		breaks++
	}
	for ; n > 0; n-- {
		p.ws(newline)
	}
	return breaks
}

func docOf(n ast.Node) *ast.CommentGroup {
	switch n := n.(type) {
	case *ast.Field:
		return n.Doc
	case *ast.ImportSpec:
		return n.Doc
	case *ast.ValueSpec:
		return n.Doc
	case *ast.TypeSpec:
		return n.Doc
	case *ast.GenDecl:
		return n.Doc
	case *ast.FuncDecl:
		return n.Doc
	case *ast.File:
		return n.Doc
	}
	return nil
}

// trailerOf is the comment on a node's last line.
func trailerOf(n ast.Node) *ast.CommentGroup {
	switch n := n.(type) {
	case *ast.Field:
		return n.Comment
	case *ast.ImportSpec:
		return n.Comment
	case *ast.ValueSpec:
		return n.Comment
	case *ast.TypeSpec:
		return n.Comment
	case *ast.GenDecl:
		if len(n.Specs) > 0 {
			return trailerOf(n.Specs[len(n.Specs)-1])
		}
	case *ast.File:
		if len(n.Comments) > 0 {
			return n.Comments[len(n.Comments)-1]
		}
	}
	return nil
}

func (p *pen) node(node any) error {
	var comments []*ast.CommentGroup
	if c, is := node.(*CommentedNode); is {
		node, comments = c.Node, c.Comments
	}
	if file, is := node.(*ast.File); is && comments == nil {
		p.groups = file.Comments
	} else if comments != nil {
		n, is := node.(ast.Node)
		if !is {
			return fmt.Errorf("go/printer: unsupported node type %T", node)
		}
		from, to := n.Pos(), n.End()
		if doc := docOf(n); doc != nil {
			from = doc.Pos()
		}
		if c := trailerOf(n); c != nil {
			to = max(to, c.End())
		}
		first := 0
		for first < len(comments) && comments[first].End() < from {
			first++
		}
		end := first
		for end < len(comments) && comments[end].Pos() < to {
			end++
		}
		if first < end {
			p.groups = comments[first:end]
		}
	}
	p.ofNodes = p.groups == nil
	p.advance()
	switch n := node.(type) {
	case ast.Expr:
		p.expr(n)
	case ast.Stmt:
		if _, is := n.(*ast.LabeledStmt); is {
			p.indent = 1
		}
		p.stmt(n, false)
	case ast.Decl:
		p.decl(n)
	case ast.Spec:
		p.spec(n, 1, false)
	case []ast.Stmt:
		for _, s := range n {
			if _, is := s.(*ast.LabeledStmt); is {
				p.indent = 1
			}
		}
		p.stmts(n, 0, false)
	case []ast.Decl:
		p.decls(n)
	case *ast.File:
		p.note(n.Doc)
		p.goTo(n.Pos())
		p.tok(token.PACKAGE)
		p.ws(blank)
		p.expr(n.Name)
		p.decls(n.Decls)
		p.ws(newline)
	default:
		return fmt.Errorf("go/printer: unsupported node type %T", node)
	}
	return p.fault
}
