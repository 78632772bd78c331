package parser

import (
	"go/ast"
	"go/token"
)

func block(p *parser) *ast.BlockStmt {
	b := &ast.BlockStmt{Lbrace: expect(p, token.LBRACE), List: statements(p)}
	if p.tok == token.RBRACE {
		b.Rbrace = p.pos
	}
	expect(p, token.RBRACE)
	return b
}

func statements(p *parser) (list []ast.Stmt) {
	for p.tok != token.CASE && p.tok != token.DEFAULT && p.tok != token.RBRACE && p.tok != token.EOF {
		list = append(list, statement(p))
	}
	return
}

func statement(p *parser) ast.Stmt {
	defer deeper(p)()
	pos := p.pos
	switch p.tok {
	case token.CONST, token.TYPE, token.VAR:
		return &ast.DeclStmt{Decl: declaration(p, atStatement)}
	case token.GO, token.DEFER:
		return goOrDefer(p)
	case token.RETURN:
		s := &ast.ReturnStmt{Return: expect(p, token.RETURN)}
		if p.tok != token.SEMICOLON && p.tok != token.RBRACE {
			s.Results = expressions(p, true)
		}
		semicolon(p)
		return s
	case token.BREAK, token.CONTINUE, token.GOTO, token.FALLTHROUGH:
		s := &ast.BranchStmt{TokPos: pos, Tok: p.tok}
		advance(p)
		if s.Tok == token.GOTO || s.Tok != token.FALLTHROUGH && p.tok == token.IDENT {
			s.Label = identifier(p)
		}
		semicolon(p)
		return s
	case token.LBRACE:
		s := block(p)
		semicolon(p)
		return s
	case token.IF:
		return ifStmt(p)
	case token.SWITCH:
		return switchStmt(p)
	case token.SELECT:
		advance(p)
		s := &ast.SelectStmt{Select: pos, Body: clauses(p, commClause)}
		semicolon(p)
		return s
	case token.FOR:
		return forStmt(p)
	case token.SEMICOLON:
		s := &ast.EmptyStmt{Semicolon: pos, Implicit: p.lit == "\n"}
		advance(p)
		return s
	case token.RBRACE:
		return &ast.EmptyStmt{Semicolon: pos, Implicit: true}
	case token.IDENT, token.INT, token.FLOAT, token.IMAG, token.CHAR, token.STRING, token.FUNC, token.LPAREN,
		token.LBRACK, token.STRUCT, token.MAP, token.CHAN, token.INTERFACE,
		token.ADD, token.SUB, token.MUL, token.AND, token.XOR, token.ARROW, token.NOT:
		s, _ := simple(p, true, false)
		if _, labeled := s.(*ast.LabeledStmt); !labeled {
			semicolon(p)
		}
		return s
	}
	expected(p, pos, "statement")
	skipTo(p, atStatement)
	return &ast.BadStmt{From: pos, To: p.pos}
}

// simple is a statement of one line; with `ranges` it may be `x := range y`, which the second result tells.
func simple(p *parser, labels, ranges bool) (ast.Stmt, bool) {
	x := expressions(p, false)
	pos, tok := p.pos, p.tok
	if tok == token.DEFINE || tok == token.ASSIGN || token.ADD_ASSIGN <= tok && tok <= token.AND_NOT_ASSIGN {
		advance(p)
		s := &ast.AssignStmt{Lhs: x, TokPos: pos, Tok: tok}
		if ranges && p.tok == token.RANGE && (tok == token.DEFINE || tok == token.ASSIGN) {
			s.Rhs = ranged(p)
			return s, true
		}
		s.Rhs = expressions(p, true)
		return s, false
	}
	if len(x) > 1 {
		expected(p, x[0].Pos(), "1 expression")
	}
	switch tok {
	case token.COLON:
		advance(p)
		if label, ok := x[0].(*ast.Ident); ok && labels {
			return &ast.LabeledStmt{Label: label, Colon: pos, Stmt: statement(p)}, false
		}
		fail(p, pos, "illegal label declaration")
		return &ast.BadStmt{From: x[0].Pos(), To: pos + 1}, false
	case token.ARROW:
		advance(p)
		return &ast.SendStmt{Chan: x[0], Arrow: pos, Value: operandOfRhs(p)}, false
	case token.INC, token.DEC:
		advance(p)
		return &ast.IncDecStmt{X: x[0], TokPos: pos, Tok: tok}, false
	}
	return &ast.ExprStmt{X: x[0]}, false
}

func ranged(p *parser) []ast.Expr {
	pos := expect(p, token.RANGE)
	return []ast.Expr{&ast.UnaryExpr{OpPos: pos, Op: token.RANGE, X: operandOfRhs(p)}}
}

func goOrDefer(p *parser) ast.Stmt {
	pos, tok := p.pos, p.tok
	advance(p)
	x := operandOfRhs(p)
	if bare := ast.Unparen(x); bare != x {
		fail(p, x.Pos(), "expression in "+tok.String()+" must not be parenthesized")
		x = bare
	}
	made, ok := x.(*ast.CallExpr)
	if _, isBad := x.(*ast.BadExpr); !ok && !isBad {
		fail(p, x.End(), "expression in "+tok.String()+" must be function call")
	}
	semicolon(p)
	switch {
	case !ok:
		return &ast.BadStmt{From: pos, To: pos + token.Pos(len(tok.String()))}
	case tok == token.GO:
		return &ast.GoStmt{Go: pos, Call: made}
	}
	return &ast.DeferStmt{Defer: pos, Call: made}
}

// condition: the expression that a statement in a header is; `what` says what it should be.
func condition(p *parser, s ast.Stmt, what string) ast.Expr {
	if s == nil {
		return nil
	}
	if x, ok := s.(*ast.ExprStmt); ok {
		return x.X
	}
	found := "simple statement"
	if _, ok := s.(*ast.AssignStmt); ok {
		found = "assignment"
	}
	fail(p, s.Pos(), "expected "+what+", found "+found+" (missing parentheses around composite literal?)")
	return &ast.BadExpr{From: s.Pos(), To: s.End()}
}

func ifStmt(p *parser) *ast.IfStmt {
	defer deeper(p)()
	s := &ast.IfStmt{If: expect(p, token.IF)}
	s.Init, s.Cond = ifHeader(p)
	s.Body = block(p)
	if p.tok != token.ELSE {
		semicolon(p)
		return s
	}
	advance(p)
	switch p.tok {
	case token.IF:
		s.Else = ifStmt(p)
	case token.LBRACE:
		s.Else = block(p)
		semicolon(p)
	default:
		expected(p, p.pos, "if statement or block")
		s.Else = &ast.BadStmt{From: p.pos, To: p.pos}
	}
	return s
}

func ifHeader(p *parser) (init ast.Stmt, cond ast.Expr) {
	if p.tok == token.LBRACE {
		fail(p, p.pos, "missing condition in if statement")
		return nil, &ast.BadExpr{From: p.pos, To: p.pos}
	}
	old := p.header
	p.header = true
	if p.tok != token.SEMICOLON {
		if p.tok == token.VAR {
			advance(p)
			fail(p, p.pos, "var declaration not allowed in if initializer")
		}
		init, _ = simple(p, false, false)
	}
	var last ast.Stmt
	var semi token.Pos
	newline := false
	if p.tok == token.LBRACE {
		init, last = nil, init
	} else {
		if p.tok == token.SEMICOLON {
			semi, newline = p.pos, p.lit == "\n"
		}
		expect(p, token.SEMICOLON)
		if p.tok != token.LBRACE {
			last, _ = simple(p, false, false)
		}
	}
	switch {
	case last != nil:
		cond = condition(p, last, "boolean expression")
	case semi.IsValid() && newline:
		fail(p, semi, "unexpected newline, expecting { after if clause")
	case semi.IsValid():
		fail(p, semi, "missing condition in if statement")
	}
	if cond == nil {
		cond = &ast.BadExpr{From: p.pos, To: p.pos}
	}
	p.header = old
	return
}

func clauses(p *parser, clause func(p *parser) ast.Stmt) *ast.BlockStmt {
	b := &ast.BlockStmt{Lbrace: expect(p, token.LBRACE)}
	for p.tok == token.CASE || p.tok == token.DEFAULT {
		b.List = append(b.List, clause(p))
	}
	b.Rbrace = expect(p, token.RBRACE)
	return b
}

func caseClause(p *parser) ast.Stmt {
	s := &ast.CaseClause{Case: p.pos}
	if p.tok == token.CASE {
		advance(p)
		s.List = expressions(p, true)
	} else {
		expect(p, token.DEFAULT)
	}
	s.Colon = expect(p, token.COLON)
	s.Body = statements(p)
	return s
}

func commClause(p *parser) ast.Stmt {
	s := &ast.CommClause{Case: p.pos}
	if p.tok == token.CASE {
		advance(p)
		s.Comm = communication(p)
	} else {
		expect(p, token.DEFAULT)
	}
	s.Colon = expect(p, token.COLON)
	s.Body = statements(p)
	return s
}

func communication(p *parser) ast.Stmt {
	x := expressions(p, false)
	pos, tok := p.pos, p.tok
	if tok == token.ASSIGN || tok == token.DEFINE {
		if len(x) > 2 {
			expected(p, x[0].Pos(), "1 or 2 expressions")
			x = x[:2]
		}
		advance(p)
		return &ast.AssignStmt{Lhs: x, TokPos: pos, Tok: tok, Rhs: []ast.Expr{operandOfRhs(p)}}
	}
	if len(x) > 1 {
		expected(p, x[0].Pos(), "1 expression")
	}
	if tok == token.ARROW {
		advance(p)
		return &ast.SendStmt{Chan: x[0], Arrow: pos, Value: operandOfRhs(p)}
	}
	return &ast.ExprStmt{X: x[0]}
}

func switchStmt(p *parser) ast.Stmt {
	pos := expect(p, token.SWITCH)
	var init, tag ast.Stmt
	if p.tok != token.LBRACE {
		old := p.header
		p.header = true
		if p.tok != token.SEMICOLON {
			tag, _ = simple(p, false, false)
		}
		if p.tok == token.SEMICOLON {
			advance(p)
			init, tag = tag, nil
			if p.tok != token.LBRACE {
				tag, _ = simple(p, false, false)
			}
		}
		p.header = old
	}
	ofTypes := isTypeGuard(p, tag)
	body := clauses(p, caseClause)
	semicolon(p)
	if ofTypes {
		return &ast.TypeSwitchStmt{Switch: pos, Init: init, Assign: tag, Body: body}
	}
	return &ast.SwitchStmt{Switch: pos, Init: init, Tag: condition(p, tag, "switch expression"), Body: body}
}

// isTypeGuard: `x.(type)` or `v := x.(type)`.
func isTypeGuard(p *parser, s ast.Stmt) bool {
	switch s := s.(type) {
	case *ast.ExprStmt:
		return assertsType(s.X)
	case *ast.AssignStmt:
		if len(s.Lhs) != 1 || len(s.Rhs) != 1 || !assertsType(s.Rhs[0]) {
			return false
		}
		if s.Tok == token.ASSIGN {
			fail(p, s.TokPos, "expected ':=', found '='")
		}
		return s.Tok == token.ASSIGN || s.Tok == token.DEFINE
	}
	return false
}

func assertsType(x ast.Expr) bool {
	assert, ok := x.(*ast.TypeAssertExpr)
	return ok && assert.Type == nil
}

func forStmt(p *parser) ast.Stmt {
	s := &ast.ForStmt{For: expect(p, token.FOR)}
	var second ast.Stmt
	isRange := false
	if p.tok != token.LBRACE {
		old := p.header
		p.header = true
		if p.tok == token.RANGE {
			second, isRange = &ast.AssignStmt{Rhs: ranged(p)}, true
		} else if p.tok != token.SEMICOLON {
			second, isRange = simple(p, false, true)
		}
		if !isRange && p.tok == token.SEMICOLON {
			advance(p)
			s.Init, second = second, nil
			if p.tok != token.SEMICOLON {
				second, _ = simple(p, false, false)
			}
			semicolon(p)
			if p.tok != token.LBRACE {
				s.Post, _ = simple(p, false, false)
			}
		}
		p.header = old
	}
	s.Body = block(p)
	semicolon(p)
	if !isRange {
		s.Cond = condition(p, second, "boolean or range expression")
		return s
	}
	assign := second.(*ast.AssignStmt)
	r := &ast.RangeStmt{For: s.For, TokPos: assign.TokPos, Tok: assign.Tok, Range: assign.Rhs[0].Pos(), Body: s.Body}
	r.X = assign.Rhs[0].(*ast.UnaryExpr).X
	switch n := len(assign.Lhs); {
	case n > 2:
		expected(p, assign.Lhs[n-1].Pos(), "at most 2 expressions")
		return &ast.BadStmt{From: s.For, To: s.Body.End()}
	case n == 2:
		r.Value = assign.Lhs[1]
		fallthrough
	case n == 1:
		r.Key = assign.Lhs[0]
	}
	return r
}
