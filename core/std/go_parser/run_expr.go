package parser

import (
	"go/ast"
	"go/token"
)

func expression(p *parser) ast.Expr { return binary(p, nil, token.LowestPrec+1) }

// operandOfRhs is an expression where a single `=` is taken for `==`, and told.
func operandOfRhs(p *parser) ast.Expr {
	old := p.rhs
	p.rhs = true
	x := expression(p)
	p.rhs = old
	return x
}

func expressions(p *parser, rhs bool) []ast.Expr {
	old := p.rhs
	p.rhs = rhs
	list := []ast.Expr{expression(p)}
	for p.tok == token.COMMA {
		advance(p)
		list = append(list, expression(p))
	}
	p.rhs = old
	return list
}

func binary(p *parser, x ast.Expr, least int) ast.Expr {
	if x == nil {
		x = unary(p)
	}
	for {
		op := p.tok
		if p.rhs && op == token.ASSIGN {
			op = token.EQL
		}
		if op.Precedence() < least {
			return x
		}
		defer deeper(p)()
		pos := expect(p, op)
		x = &ast.BinaryExpr{X: x, OpPos: pos, Op: op, Y: binary(p, nil, op.Precedence()+1)}
	}
}

func unary(p *parser) ast.Expr {
	defer deeper(p)()
	pos, op := p.pos, p.tok
	switch op {
	case token.ADD, token.SUB, token.NOT, token.XOR, token.AND, token.TILDE:
		advance(p)
		return &ast.UnaryExpr{OpPos: pos, Op: op, X: unary(p)}
	case token.MUL:
		advance(p)
		return &ast.StarExpr{Star: pos, X: unary(p)}
	case token.ARROW:
		advance(p)
		x := unary(p)
		if typ, ok := x.(*ast.ChanType); ok {
			receiveOnly(p, pos, typ)
			return x
		}
		return &ast.UnaryExpr{OpPos: pos, Op: op, X: x}
	}
	return primary(p, nil)
}

// receiveOnly hands an arrow before `chan T` on to the types: `<-chan<- chan T` is `<-chan (<-chan T)`.
func receiveOnly(p *parser, arrow token.Pos, typ *ast.ChanType) {
	dir := ast.SEND
	for typ != nil && dir == ast.SEND {
		if typ.Dir == ast.RECV {
			expected(p, typ.Arrow, "'chan'")
		}
		arrow, typ.Begin, typ.Arrow = typ.Arrow, arrow, arrow
		dir, typ.Dir = typ.Dir, ast.RECV
		typ, _ = typ.Value.(*ast.ChanType)
	}
	if dir == ast.SEND {
		expected(p, arrow, "channel type")
	}
}

func operand(p *parser) ast.Expr {
	pos := p.pos
	switch p.tok {
	case token.IDENT:
		return identifier(p)
	case token.INT, token.FLOAT, token.IMAG, token.CHAR, token.STRING:
		x := literalOf(pos, p.end, p.tok, p.lit)
		advance(p)
		return x
	case token.LPAREN:
		advance(p)
		x := outsideHeader(p, operandOfRhs)
		return &ast.ParenExpr{Lparen: pos, X: x, Rparen: expect(p, token.RPAREN)}
	case token.FUNC:
		typ := funcType(p)
		if p.tok != token.LBRACE {
			return typ
		}
		return &ast.FuncLit{Type: typ, Body: outsideHeader(p, block)}
	}
	if typ := tryType(p); typ != nil {
		return typ
	}
	return bad(p, "operand", atStatement)
}

func primary(p *parser, x ast.Expr) ast.Expr {
	if x == nil {
		x = operand(p)
	}
	for {
		switch p.tok {
		case token.PERIOD:
			advance(p)
			x = selected(p, x)
		case token.LBRACK:
			x = bracketed(p, x)
		case token.LPAREN:
			x = call(p, x)
		case token.LBRACE:
			typ := ast.Unparen(x)
			switch typ.(type) {
			case *ast.BadExpr, *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr, *ast.IndexListExpr:
				if p.header {
					return x
				}
			case *ast.ArrayType, *ast.StructType, *ast.MapType:
			default:
				return x
			}
			if typ != x {
				fail(p, typ.Pos(), "cannot parenthesize type in composite literal")
			}
			x = composite(p, x)
		default:
			return x
		}
	}
}

func selected(p *parser, x ast.Expr) ast.Expr {
	switch p.tok {
	case token.IDENT:
		return &ast.SelectorExpr{X: x, Sel: identifier(p)}
	case token.LPAREN:
		assert := &ast.TypeAssertExpr{X: x, Lparen: p.pos}
		advance(p)
		if p.tok == token.TYPE {
			advance(p)
		} else {
			assert.Type = wantType(p)
		}
		assert.Rparen = expect(p, token.RPAREN)
		return assert
	}
	pos := p.pos
	expected(p, pos, "selector or type assertion")
	if p.tok != token.RBRACE {
		advance(p)
	}
	return &ast.SelectorExpr{X: x, Sel: &ast.Ident{NamePos: pos, Name: "_"}}
}

// bracketed is an index, a slice or type arguments of `x`.
func bracketed(p *parser, x ast.Expr) ast.Expr {
	lbrack := expect(p, token.LBRACK)
	if p.tok == token.RBRACK {
		at := p.pos
		expected(p, at, "operand")
		advance(p)
		return &ast.IndexExpr{X: x, Lbrack: lbrack, Index: &ast.BadExpr{From: at, To: at}, Rbrack: at}
	}
	var parts [3]ast.Expr
	var colons []token.Pos
	args := outsideHeader(p, func(p *parser) (args []ast.Expr) {
		if p.tok != token.COLON {
			parts[0] = operandOfRhs(p)
		}
		args = append(args, parts[0])
		for p.tok == token.COMMA && len(colons) == 0 {
			advance(p)
			if p.tok != token.RBRACK && p.tok != token.EOF {
				args = append(args, wantType(p))
			}
		}
		for p.tok == token.COLON && len(colons) < 2 && len(args) == 1 {
			colons = append(colons, p.pos)
			advance(p)
			if p.tok != token.COLON && p.tok != token.RBRACK && p.tok != token.EOF {
				parts[len(colons)] = operandOfRhs(p)
			}
		}
		return
	})
	rbrack := expect(p, token.RBRACK)
	if len(colons) == 0 {
		return indexed(x, lbrack, args, rbrack)
	}
	if len(colons) == 2 {
		if parts[1] == nil {
			fail(p, colons[0], "middle index required in 3-index slice")
			parts[1] = &ast.BadExpr{From: colons[0] + 1, To: colons[1]}
		}
		if parts[2] == nil {
			fail(p, colons[1], "final index required in 3-index slice")
			parts[2] = &ast.BadExpr{From: colons[1] + 1, To: rbrack}
		}
	}
	return &ast.SliceExpr{
		X: x, Lbrack: lbrack, Low: parts[0], High: parts[1], Max: parts[2], Slice3: len(colons) == 2, Rbrack: rbrack,
	}
}

func call(p *parser, fun ast.Expr) *ast.CallExpr {
	x := &ast.CallExpr{Fun: fun, Lparen: expect(p, token.LPAREN)}
	x.Args = outsideHeader(p, func(p *parser) (args []ast.Expr) {
		for p.tok != token.RPAREN && p.tok != token.EOF && !x.Ellipsis.IsValid() {
			args = append(args, operandOfRhs(p))
			if p.tok == token.ELLIPSIS {
				x.Ellipsis = p.pos
				advance(p)
			}
			if !comma(p, "argument list", token.RPAREN) {
				break
			}
			advance(p)
		}
		return
	})
	x.Rparen = closing(p, token.RPAREN, "argument list")
	return x
}

func composite(p *parser, typ ast.Expr) ast.Expr {
	defer deeper(p)()
	x := &ast.CompositeLit{Type: typ, Lbrace: expect(p, token.LBRACE)}
	x.Elts = outsideHeader(p, func(p *parser) (list []ast.Expr) {
		for p.tok != token.RBRACE && p.tok != token.EOF {
			elem := element(p)
			if p.tok == token.COLON {
				at := p.pos
				advance(p)
				elem = &ast.KeyValueExpr{Key: elem, Colon: at, Value: element(p)}
			}
			list = append(list, elem)
			if !comma(p, "composite literal", token.RBRACE) {
				break
			}
			advance(p)
		}
		return
	})
	x.Rbrace = closing(p, token.RBRACE, "composite literal")
	return x
}

func element(p *parser) ast.Expr {
	if p.tok == token.LBRACE {
		return composite(p, nil)
	}
	return expression(p)
}
