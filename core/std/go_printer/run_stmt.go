package printer

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"
	"unicode"
)

func (p *pen) stmts(list []ast.Stmt, depth int, beforeBrace bool) {
	if depth > 0 {
		p.ws(deeper)
	}
	line, count := 0, 0
	for _, s := range list {
		if _, empty := s.(*ast.EmptyStmt); empty {
			continue
		}
		if len(p.out) > 0 {
			p.breakTo(p.lineOf(s.Pos()), 1, none, count == 0 || depth == 0 || p.written.Line > line)
		}
		p.line = &line
		p.stmt(s, beforeBrace && count == len(list)-1)
		// A label's line is no line of its own.
		for labeled, is := s.(*ast.LabeledStmt); is; labeled, is = labeled.Stmt.(*ast.LabeledStmt) {
			line++
		}
		count++
	}
	if depth > 0 {
		p.ws(shallow)
	}
}

func (p *pen) block(b *ast.BlockStmt, depth int) {
	p.ended(b.Lbrace, token.LBRACE)
	p.stmts(b.List, depth, true)
	p.breakTo(p.lineOf(b.Rbrace), 1, none, true)
	p.ended(b.Rbrace, token.RBRACE)
}

func isName(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.Ident:
		return true
	case *ast.SelectorExpr:
		return isName(x.X)
	}
	return false
}

// unwrapped is an expression of a header without its brackets, unless a literal needs them.
func unwrapped(x ast.Expr) ast.Expr {
	for {
		paren, is := x.(*ast.ParenExpr)
		if !is {
			return x
		}
		needed := false
		ast.Inspect(paren.X, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ParenExpr:
				return false
			case *ast.CompositeLit:
				needed = needed || isName(n.Type)
				return false
			}
			return true
		})
		if needed {
			return x
		}
		x = paren.X
	}
}

// header is what stands between a keyword and its block.
func (p *pen) header(isFor bool, init ast.Stmt, cond ast.Expr, post ast.Stmt) {
	p.ws(blank)
	open := false
	full := init != nil || post != nil
	if full {
		if init != nil {
			p.stmt(init, false)
		}
		p.tok(token.SEMICOLON)
		p.ws(blank)
	}
	if cond != nil {
		p.expr(unwrapped(cond))
		open = true
	}
	if full && isFor {
		p.tok(token.SEMICOLON)
		p.ws(blank)
		open = post != nil
		if open {
			p.stmt(post, false)
		}
	}
	if open {
		p.ws(blank)
	}
}

// breaksList tells whether results stand on several lines so that they are indented.
func (p *pen) breaksList(list []ast.Expr) bool {
	if len(list) < 2 {
		return false
	}
	line, end := p.lineOf(list[0].Pos()), p.lineOf(list[len(list)-1].End())
	if line <= 0 || line >= end {
		return false
	}
	long := 0
	for _, x := range list {
		first, last := p.lineOf(x.Pos()), p.lineOf(x.End())
		if line < first {
			return true
		}
		lit := bare(x)
		if u, is := lit.(*ast.UnaryExpr); is && u.Op == token.AND {
			lit = bare(u.X)
		}
		if _, is := lit.(*ast.CompositeLit); first < last && !is {
			long++
		}
		line = last
	}
	return long > 1
}

func (p *pen) stmt(s ast.Stmt, beforeBrace bool) {
	p.goTo(s.Pos())
	switch s := s.(type) {
	case *ast.BadStmt:
		p.literal(token.STRING, "BadStmt")
	case *ast.DeclStmt:
		p.decl(s.Decl)
	case *ast.EmptyStmt:
	case *ast.LabeledStmt:
		p.ws(shallow)
		p.expr(s.Label)
		p.ended(s.Colon, token.COLON)
		p.ws(deeper)
		if empty, is := s.Stmt.(*ast.EmptyStmt); !is {
			p.breakTo(p.lineOf(s.Stmt.Pos()), 1, none, true)
		} else if !beforeBrace {
			p.ws(newline)
			p.ended(empty.Pos(), token.SEMICOLON)
			break
		}
		p.stmt(s.Stmt, beforeBrace)
	case *ast.ExprStmt:
		p.expr(s.X)
	case *ast.SendStmt:
		p.expr(s.Chan)
		p.ws(blank)
		p.ended(s.Arrow, token.ARROW)
		p.ws(blank)
		p.expr(s.Value)
	case *ast.IncDecStmt:
		p.exprAt(s.X, 2)
		p.ended(s.TokPos, s.Tok)
	case *ast.AssignStmt:
		depth := 1
		if len(s.Lhs) > 1 && len(s.Rhs) > 1 {
			depth++
		}
		p.exprs(s.Pos(), s.Lhs, depth, 0, s.TokPos, false)
		p.ws(blank)
		p.ended(s.TokPos, s.Tok)
		p.ws(blank)
		p.exprs(s.TokPos, s.Rhs, depth, 0, token.NoPos, false)
	case *ast.GoStmt:
		p.tok(token.GO)
		p.ws(blank)
		p.expr(s.Call)
	case *ast.DeferStmt:
		p.tok(token.DEFER)
		p.ws(blank)
		p.expr(s.Call)
	case *ast.ReturnStmt:
		p.tok(token.RETURN)
		if s.Results == nil {
			break
		}
		p.ws(blank)
		if p.breaksList(s.Results) {
			p.ws(deeper)
			p.exprs(token.NoPos, s.Results, 1, sameIndent, token.NoPos, false)
			p.ws(shallow)
		} else {
			p.exprs(token.NoPos, s.Results, 1, 0, token.NoPos, false)
		}
	case *ast.BranchStmt:
		p.tok(s.Tok)
		if s.Label != nil {
			p.ws(blank)
			p.expr(s.Label)
		}
	case *ast.BlockStmt:
		p.block(s, 1)
	case *ast.IfStmt:
		p.tok(token.IF)
		p.header(false, s.Init, s.Cond, nil)
		p.block(s.Body, 1)
		if s.Else != nil {
			p.ws(blank)
			p.tok(token.ELSE)
			p.ws(blank)
			p.otherwise(s.Else, beforeBrace)
		}
	case *ast.CaseClause:
		if s.List == nil {
			p.tok(token.DEFAULT)
		} else {
			p.tok(token.CASE)
			p.ws(blank)
			p.exprs(s.Pos(), s.List, 1, 0, s.Colon, false)
		}
		p.ended(s.Colon, token.COLON)
		p.stmts(s.Body, 1, beforeBrace)
	case *ast.CommClause:
		if s.Comm == nil {
			p.tok(token.DEFAULT)
		} else {
			p.tok(token.CASE)
			p.ws(blank)
			p.stmt(s.Comm, false)
		}
		p.ended(s.Colon, token.COLON)
		p.stmts(s.Body, 1, beforeBrace)
	case *ast.SwitchStmt:
		p.tok(token.SWITCH)
		p.header(false, s.Init, s.Tag, nil)
		p.block(s.Body, 0)
	case *ast.TypeSwitchStmt:
		p.tok(token.SWITCH)
		if s.Init != nil {
			p.ws(blank)
			p.stmt(s.Init, false)
			p.tok(token.SEMICOLON)
		}
		p.ws(blank)
		p.stmt(s.Assign, false)
		p.ws(blank)
		p.block(s.Body, 0)
	case *ast.SelectStmt:
		p.tok(token.SELECT)
		p.ws(blank)
		if len(s.Body.List) == 0 && !p.commentBefore(p.posOf(s.Body.Rbrace)) {
			p.ended(s.Body.Lbrace, token.LBRACE)
			p.ended(s.Body.Rbrace, token.RBRACE)
		} else {
			p.block(s.Body, 0)
		}
	case *ast.ForStmt:
		p.tok(token.FOR)
		p.header(true, s.Init, s.Cond, s.Post)
		p.block(s.Body, 1)
	case *ast.RangeStmt:
		p.tok(token.FOR)
		p.ws(blank)
		if s.Key != nil {
			p.expr(s.Key)
			if s.Value != nil {
				p.ended(s.Value.Pos(), token.COMMA)
				p.ws(blank)
				p.expr(s.Value)
			}
			p.ws(blank)
			p.ended(s.TokPos, s.Tok)
			p.ws(blank)
		}
		p.tok(token.RANGE)
		p.ws(blank)
		p.expr(unwrapped(s.X))
		p.ws(blank)
		p.block(s.Body, 1)
	}
}

func (p *pen) otherwise(s ast.Stmt, beforeBrace bool) {
	switch s.(type) {
	case *ast.BlockStmt, *ast.IfStmt:
		p.stmt(s, beforeBrace)
		return
	}
	p.tok(token.LBRACE)
	p.ws(deeper, section)
	p.stmt(s, true)
	p.ws(shallow, section)
	p.tok(token.RBRACE)
}

// typeColumns tells of each line of a group whether the column of types stands there, though it has none: in a run of
// lines with values of which one has a type.
func typeColumns(specs []ast.Spec) []bool {
	kept := make([]bool, len(specs))
	start, typed := -1, false
	end := func(i int) {
		for ; start >= 0 && start < i; start++ {
			kept[start] = typed
		}
		start = -1
	}
	for i, s := range specs {
		s := s.(*ast.ValueSpec)
		if s.Values == nil {
			end(i)
		} else if start < 0 {
			start, typed = i, false
		}
		typed = typed || s.Type != nil
	}
	end(len(specs))
	return kept
}

// valueRow is a line of a group: names, type and values are cells.
func (p *pen) valueRow(s *ast.ValueSpec, typeColumn bool) {
	p.note(s.Doc)
	p.idents(s.Names, false)
	missing := 3
	if s.Type != nil || typeColumn {
		p.ws(cell)
		missing--
	}
	if s.Type != nil {
		p.expr(s.Type)
	}
	if s.Values != nil {
		p.ws(cell)
		p.tok(token.ASSIGN)
		p.ws(blank)
		p.exprs(token.NoPos, s.Values, 1, 0, token.NoPos, false)
		missing--
	}
	if s.Comment != nil {
		for ; missing > 0; missing-- {
			p.ws(cell)
		}
		p.note(s.Comment)
	}
}

// importPath is the path in double quotes, if it can be one.
func importPath(lit *ast.BasicLit) *ast.BasicLit {
	path, err := strconv.Unquote(lit.Value)
	if lit.Kind != token.STRING || err != nil || path == "" {
		return lit
	}
	for _, r := range path {
		if !unicode.IsGraphic(r) || unicode.IsSpace(r) || strings.ContainsRune("!\"#$%&'()*,:;<=>?[\\]^{|}`\uFFFD", r) {
			return lit
		}
	}
	return &ast.BasicLit{ValuePos: lit.ValuePos, Kind: token.STRING, Value: strconv.Quote(path)}
}

// spec writes one of n in a declaration.
func (p *pen) spec(spec ast.Spec, n int, indent bool) {
	switch s := spec.(type) {
	case *ast.ImportSpec:
		p.note(s.Doc)
		if s.Name != nil {
			p.expr(s.Name)
			p.ws(blank)
		}
		p.expr(importPath(s.Path))
		p.note(s.Comment)
		p.goTo(s.EndPos)
	case *ast.ValueSpec:
		p.note(s.Doc)
		p.idents(s.Names, indent)
		if s.Type != nil {
			p.ws(blank)
			p.expr(s.Type)
		}
		if s.Values != nil {
			p.ws(blank)
			p.tok(token.ASSIGN)
			p.ws(blank)
			p.exprs(token.NoPos, s.Values, 1, 0, token.NoPos, false)
		}
		p.note(s.Comment)
	case *ast.TypeSpec:
		p.note(s.Doc)
		p.expr(s.Name)
		if s.TypeParams != nil {
			p.parameters(s.TypeParams, typeParamsOfType)
		}
		if n == 1 {
			p.ws(blank)
		} else {
			p.ws(cell)
		}
		if s.Assign.IsValid() {
			p.tok(token.ASSIGN)
			p.ws(blank)
		}
		p.expr(s.Type)
		p.note(s.Comment)
	}
}

func (p *pen) genDecl(d *ast.GenDecl) {
	p.note(d.Doc)
	p.ended(d.Pos(), d.Tok)
	p.ws(blank)
	if !d.Lparen.IsValid() && len(d.Specs) == 1 {
		p.spec(d.Specs[0], 1, true)
		return
	}
	p.ended(d.Lparen, token.LPAREN)
	if n := len(d.Specs); n > 0 {
		p.ws(deeper, section)
		var columns []bool
		if n > 1 && (d.Tok == token.CONST || d.Tok == token.VAR) {
			columns = typeColumns(d.Specs)
		}
		line := 0
		for i, s := range d.Specs {
			if i > 0 {
				p.breakTo(p.lineOf(s.Pos()), 1, none, p.written.Line > line)
			}
			p.line = &line
			if columns != nil {
				p.valueRow(s.(*ast.ValueSpec), columns[i])
			} else {
				p.spec(s, n, false)
			}
		}
		p.ws(shallow, section)
	}
	p.ended(d.Rparen, token.RPAREN)
}

// size is the length of a node on one line, or more than largest.
func (p *pen) size(n ast.Node, largest int) int {
	if size, known := p.sizes[n]; known {
		return size
	}
	p.sizes[n] = largest + 1
	var text strings.Builder
	cfg := Config{Mode: RawFormat}
	if err := cfg.fprint(&text, p.fset, n, p.sizes); err == nil && text.Len() <= largest && !strings.ContainsAny(text.String(), "\n\f") {
		p.sizes[n] = text.Len()
	}
	return p.sizes[n]
}

// bodySize is the length of a block's statements on one line.
func (p *pen) bodySize(b *ast.BlockStmt, largest int) int {
	if b.Pos().IsValid() && b.Rbrace.IsValid() && p.lineOf(b.Pos()) != p.lineOf(b.Rbrace) || len(b.List) > 5 {
		return largest + 1
	}
	n := p.commentSize(p.posOf(b.Rbrace))
	for i, s := range b.List {
		if n > largest {
			break
		}
		if i > 0 {
			n += len("; ")
		}
		n += p.size(s, largest)
	}
	return n
}

// body writes that of a function; one that is short stays on its line.
func (p *pen) body(before int, sep space, b *ast.BlockStmt) {
	if b == nil {
		return
	}
	level := p.level
	p.level = 0
	const largest = 100
	if before+p.bodySize(b, largest) > largest {
		p.ws(blank)
		p.block(b, 1)
		p.level = level
		return
	}
	p.ws(sep)
	p.ended(b.Lbrace, token.LBRACE)
	if len(b.List) > 0 {
		p.ws(blank)
		for i, s := range b.List {
			if i > 0 {
				p.tok(token.SEMICOLON)
				p.ws(blank)
			}
			p.stmt(s, i == len(b.List)-1)
		}
		p.ws(blank)
	}
	p.noBreak = !p.noBreak
	p.ended(b.Rbrace, token.RBRACE)
	p.noBreak = !p.noBreak
	p.level = level
}

// lengthSince is how much was written of the line since a place.
func (p *pen) lengthSince(pos token.Pos, column int) int {
	if pos.IsValid() && p.at.IsValid() && p.lineOf(pos) == p.at.Line {
		return p.written.Column - column
	}
	return far
}

func (p *pen) decl(d ast.Decl) {
	switch d := d.(type) {
	case *ast.BadDecl:
		p.goTo(d.Pos())
		p.literal(token.STRING, "BadDecl")
	case *ast.GenDecl:
		p.genDecl(d)
	case *ast.FuncDecl:
		p.note(d.Doc)
		p.ended(d.Pos(), token.FUNC)
		p.ws(blank)
		column := p.written.Column - len("func ")
		if d.Recv != nil {
			p.parameters(d.Recv, params)
			p.ws(blank)
		}
		p.expr(d.Name)
		p.signature(d.Type)
		p.body(p.lengthSince(d.Pos(), column), cell, d.Body)
	}
}

func (p *pen) decls(list []ast.Decl) {
	tok := token.ILLEGAL
	for _, d := range list {
		before := tok
		tok = token.ILLEGAL
		switch d := d.(type) {
		case *ast.GenDecl:
			tok = d.Tok
		case *ast.FuncDecl:
			tok = token.FUNC
		}
		if len(p.out) > 0 {
			least := 1
			if before != tok || docOf(d) != nil {
				least = 2
			}
			lines := far
			if d.Pos().IsValid() && d.End().IsValid() {
				lines = p.lineOf(d.End()) - p.lineOf(d.Pos()) + 1
			}
			p.breakTo(p.lineOf(d.Pos()), least, none, tok == token.FUNC && lines > 1)
		}
		p.decl(d)
	}
}
