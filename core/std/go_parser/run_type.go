package parser

import (
	"go/ast"
	"go/token"
)

func literalOf(pos, end token.Pos, kind token.Token, text string) *ast.BasicLit {
	return &ast.BasicLit{ValuePos: pos, ValueEnd: end, Kind: kind, Value: text}
}

func identifier(p *parser) *ast.Ident {
	x := &ast.Ident{NamePos: p.pos, Name: "_"}
	if p.tok == token.IDENT {
		x.Name = p.lit
	}
	expect(p, token.IDENT)
	return x
}

func identifiers(p *parser) (list []*ast.Ident) {
	list = append(list, identifier(p))
	for p.tok == token.COMMA {
		advance(p)
		list = append(list, identifier(p))
	}
	return
}

func bad(p *parser, what string, sync func(token.Token) bool) *ast.BadExpr {
	x := &ast.BadExpr{From: p.pos}
	expected(p, p.pos, what)
	skipTo(p, sync)
	x.To = p.pos
	return x
}

func wantType(p *parser) ast.Expr {
	if typ := tryType(p); typ != nil {
		return typ
	}
	return bad(p, "type", atExprEnd)
}

func tryType(p *parser) ast.Expr {
	defer deeper(p)()
	pos := p.pos
	switch p.tok {
	case token.IDENT:
		return instanceOf(p, typeName(p, nil))
	case token.LBRACK:
		advance(p)
		return arrayType(p, pos, nil)
	case token.STRUCT:
		return structType(p)
	case token.MUL:
		advance(p)
		return &ast.StarExpr{Star: pos, X: wantType(p)}
	case token.FUNC:
		return funcType(p)
	case token.INTERFACE:
		return interfaceType(p)
	case token.MAP:
		advance(p)
		expect(p, token.LBRACK)
		key := wantType(p)
		expect(p, token.RBRACK)
		return &ast.MapType{Map: pos, Key: key, Value: wantType(p)}
	case token.CHAN, token.ARROW:
		return chanType(p)
	case token.LPAREN:
		advance(p)
		typ := wantType(p)
		return &ast.ParenExpr{Lparen: pos, X: typ, Rparen: expect(p, token.RPAREN)}
	}
	return nil
}

func typeName(p *parser, ident *ast.Ident) ast.Expr {
	if ident == nil {
		ident = identifier(p)
	}
	if p.tok != token.PERIOD {
		return ident
	}
	advance(p)
	return &ast.SelectorExpr{X: ident, Sel: identifier(p)}
}

// qualified is a type's name with its type arguments, if it has any.
func qualified(p *parser, ident *ast.Ident) ast.Expr { return instanceOf(p, typeName(p, ident)) }

func instanceOf(p *parser, typ ast.Expr) ast.Expr {
	if p.tok != token.LBRACK {
		return typ
	}
	open := p.pos
	advance(p)
	list := outsideHeader(p, func(p *parser) []ast.Expr { return typeArguments(p, nil) })
	end := closing(p, token.RBRACK, "type argument list")
	if len(list) == 0 {
		expected(p, end, "type argument list")
		list = []ast.Expr{&ast.BadExpr{From: open + 1, To: end}}
	}
	return indexed(typ, open, list, end)
}

func typeArguments(p *parser, list []ast.Expr) []ast.Expr {
	for p.tok != token.RBRACK && p.tok != token.EOF {
		list = append(list, wantType(p))
		if !comma(p, "type argument list", token.RBRACK) {
			break
		}
		advance(p)
	}
	return list
}

func indexed(x ast.Expr, lbrack token.Pos, list []ast.Expr, rbrack token.Pos) ast.Expr {
	if len(list) == 1 {
		return &ast.IndexExpr{X: x, Lbrack: lbrack, Index: list[0], Rbrack: rbrack}
	}
	return &ast.IndexListExpr{X: x, Lbrack: lbrack, Indices: list, Rbrack: rbrack}
}

// arrayType: what follows `[`, or its length.
func arrayType(p *parser, lbrack token.Pos, length ast.Expr) *ast.ArrayType {
	if length == nil {
		if p.tok == token.ELLIPSIS {
			length = &ast.Ellipsis{Ellipsis: p.pos}
			advance(p)
		} else if p.tok != token.RBRACK {
			length = outsideHeader(p, operandOfRhs)
		}
	}
	if p.tok == token.COMMA {
		fail(p, p.pos, "unexpected comma; expecting ]")
		advance(p)
	}
	expect(p, token.RBRACK)
	return &ast.ArrayType{Lbrack: lbrack, Len: length, Elt: wantType(p)}
}

// arrayOrInstance: after a name in a field or parameter, `[`: the array type of that name, or the name's type arguments.
func arrayOrInstance(p *parser, x *ast.Ident) (*ast.Ident, ast.Expr) {
	lbrack := expect(p, token.LBRACK)
	var last token.Pos // a comma before the bracket
	var args []ast.Expr
	if p.tok != token.RBRACK {
		args = outsideHeader(p, func(p *parser) []ast.Expr {
			list := []ast.Expr{operandOfRhs(p)}
			for p.tok == token.COMMA {
				at := p.pos
				advance(p)
				if p.tok == token.RBRACK {
					last = at
					break
				}
				list = append(list, operandOfRhs(p))
			}
			return list
		})
	}
	rbrack := expect(p, token.RBRACK)
	switch len(args) {
	case 0:
		return x, &ast.ArrayType{Lbrack: lbrack, Elt: wantType(p)}
	case 1:
		if elem := tryType(p); elem != nil {
			if last.IsValid() {
				fail(p, last, "unexpected comma; expecting ]")
			}
			return x, &ast.ArrayType{Lbrack: lbrack, Len: args[0], Elt: elem}
		}
	}
	return nil, indexed(x, lbrack, args, rbrack)
}

func structType(p *parser) *ast.StructType {
	x := &ast.StructType{Struct: expect(p, token.STRUCT), Fields: &ast.FieldList{Opening: expect(p, token.LBRACE)}}
	for p.tok == token.IDENT || p.tok == token.MUL || p.tok == token.LPAREN {
		x.Fields.List = append(x.Fields.List, structField(p))
	}
	x.Fields.Closing = expect(p, token.RBRACE)
	return x
}

func structField(p *parser) *ast.Field {
	f := &ast.Field{Doc: p.lead}
	if p.tok == token.IDENT {
		name := identifier(p)
		switch p.tok {
		case token.PERIOD:
			f.Type = qualified(p, name)
		case token.STRING, token.SEMICOLON, token.RBRACE:
			f.Type = name
		default:
			f.Names = []*ast.Ident{name}
			for p.tok == token.COMMA {
				advance(p)
				f.Names = append(f.Names, identifier(p))
			}
			if len(f.Names) > 1 || p.tok != token.LBRACK {
				f.Type = wantType(p)
			} else if name, f.Type = arrayOrInstance(p, name); name == nil {
				f.Names = nil
			}
		}
	} else {
		f.Type = embedded(p)
	}
	if p.tok == token.STRING {
		f.Tag = literalOf(p.pos, p.end, p.tok, p.lit)
		advance(p)
	}
	f.Comment = semicolon(p)
	return f
}

// embedded is an embedded field's type that begins with `*` or, wrongly, with a parenthesis.
func embedded(p *parser) (typ ast.Expr) {
	paren := func() bool {
		if p.tok != token.LPAREN {
			return false
		}
		fail(p, p.pos, "cannot parenthesize embedded type")
		advance(p)
		return true
	}
	open := paren()
	if p.tok == token.MUL {
		star := p.pos
		advance(p)
		open = paren() || open
		typ = &ast.StarExpr{Star: star, X: qualified(p, nil)}
	} else {
		typ = qualified(p, nil)
	}
	if open && p.tok == token.RPAREN {
		advance(p)
	}
	return typ
}

func interfaceType(p *parser) *ast.InterfaceType {
	x := &ast.InterfaceType{Interface: expect(p, token.INTERFACE), Methods: &ast.FieldList{Opening: expect(p, token.LBRACE)}}
	for {
		f := &ast.Field{}
		if p.tok == token.IDENT {
			f = method(p)
			if f.Names == nil {
				f.Type = union(p, f.Type)
			}
		} else if p.tok == token.TILDE {
			f.Type = union(p, nil)
		} else if typ := tryType(p); typ != nil {
			f.Type = union(p, typ)
		} else {
			break
		}
		f.Comment = semicolon(p)
		x.Methods.List = append(x.Methods.List, f)
	}
	x.Methods.Closing = expect(p, token.RBRACE)
	return x
}

func method(p *parser) *ast.Field {
	f := &ast.Field{Doc: p.lead}
	f.Type = typeName(p, nil)
	name, ok := f.Type.(*ast.Ident)
	switch {
	case !ok:
		f.Type = instanceOf(p, f.Type)
	case p.tok == token.LPAREN:
		f.Names = []*ast.Ident{name}
		f.Type = signature(p, token.NoPos)
	case p.tok == token.LBRACK:
		lbrack := p.pos
		advance(p)
		x := outsideHeader(p, expression)
		if first, ok := x.(*ast.Ident); ok && p.tok != token.COMMA && p.tok != token.RBRACK {
			parameterList(p, first, nil, token.RBRACK, false)
			expect(p, token.RBRACK)
			fail(p, lbrack, "interface method must have no type parameters")
			f.Names = []*ast.Ident{name}
			f.Type = signature(p, token.NoPos)
			break
		}
		list := []ast.Expr{x}
		if comma(p, "type argument list", token.RBRACK) {
			list = outsideHeader(p, func(p *parser) []ast.Expr {
				advance(p)
				return typeArguments(p, list)
			})
		}
		f.Type = indexed(name, lbrack, list, closing(p, token.RBRACK, "type argument list"))
	}
	return f
}

// union of terms `~T | U`, of which the first may be read already.
func union(p *parser, x ast.Expr) ast.Expr {
	if x == nil {
		x = term(p)
	}
	for p.tok == token.OR {
		at := p.pos
		advance(p)
		x = &ast.BinaryExpr{X: x, OpPos: at, Op: token.OR, Y: term(p)}
	}
	return x
}

func term(p *parser) ast.Expr {
	if p.tok == token.TILDE {
		at := p.pos
		advance(p)
		return &ast.UnaryExpr{OpPos: at, Op: token.TILDE, X: wantType(p)}
	}
	if typ := tryType(p); typ != nil {
		return typ
	}
	return bad(p, "~ term or type", atExprEnd)
}

func chanType(p *parser) *ast.ChanType {
	x := &ast.ChanType{Begin: p.pos, Dir: ast.SEND | ast.RECV}
	if p.tok == token.ARROW {
		x.Arrow, x.Dir = p.pos, ast.RECV
		advance(p)
		expect(p, token.CHAN)
	} else {
		advance(p)
		if p.tok == token.ARROW {
			x.Arrow, x.Dir = p.pos, ast.SEND
			advance(p)
		}
	}
	x.Value = wantType(p)
	return x
}

func funcType(p *parser) *ast.FuncType {
	pos := expect(p, token.FUNC)
	if p.tok == token.LBRACK {
		if list := typeParameters(p); list != nil {
			fail(p, list.Opening, "function type must have no type parameters")
		}
	}
	return signature(p, pos)
}

func signature(p *parser, pos token.Pos) *ast.FuncType {
	x := &ast.FuncType{Func: pos, Params: parameters(p, false)}
	x.Results = parameters(p, true)
	return x
}

func typeParameters(p *parser) *ast.FieldList {
	x := &ast.FieldList{Opening: expect(p, token.LBRACK)}
	if p.tok != token.RBRACK {
		x.List = parameterList(p, nil, nil, token.RBRACK, false)
	}
	x.Closing = expect(p, token.RBRACK)
	if len(x.List) == 0 {
		fail(p, x.Closing, "empty type parameter list")
		return nil
	}
	return x
}

func parameters(p *parser, results bool) *ast.FieldList {
	if results && p.tok != token.LPAREN {
		if typ := tryType(p); typ != nil {
			return &ast.FieldList{List: []*ast.Field{{Type: typ}}}
		}
		return nil
	}
	x := &ast.FieldList{Opening: expect(p, token.LPAREN)}
	if p.tok != token.RPAREN {
		x.List = parameterList(p, nil, nil, token.RPAREN, !results)
	}
	x.Closing = expect(p, token.RPAREN)
	return x
}

// parameter is one entry of a list: which of name and type it is, the whole list tells.
type parameter struct {
	name *ast.Ident
	typ  ast.Expr
}

// parameterEntry reads one; in a list of type parameters types may be unions.
func parameterEntry(p *parser, name *ast.Ident, generic bool) (one parameter) {
	if name == nil {
		switch p.tok {
		case token.TILDE:
			if generic {
				return parameter{nil, union(p, nil)}
			}
		case token.ELLIPSIS:
			return parameter{nil, variadic(p)}
		case token.IDENT:
			name = identifier(p)
		case token.MUL, token.ARROW, token.FUNC, token.LBRACK, token.CHAN, token.MAP, token.STRUCT, token.INTERFACE, token.LPAREN:
			one.typ = wantType(p)
		}
		if name == nil && one.typ == nil {
			expected(p, p.pos, "')'")
			skipTo(p, atExprEnd)
			return
		}
	}
	if name != nil {
		one.name = name
		switch p.tok {
		case token.IDENT, token.MUL, token.ARROW, token.FUNC, token.CHAN, token.MAP, token.STRUCT, token.INTERFACE, token.LPAREN:
			one.typ = wantType(p)
		case token.LBRACK:
			one.name, one.typ = arrayOrInstance(p, name)
		case token.ELLIPSIS:
			one.typ = variadic(p)
			return
		case token.PERIOD:
			one = parameter{nil, qualified(p, name)}
		case token.TILDE:
			if generic {
				one.typ = union(p, nil)
				return
			}
		case token.OR:
			if generic {
				return parameter{nil, union(p, name)}
			}
		}
	}
	if generic && p.tok == token.OR && one.typ != nil {
		one.typ = union(p, one.typ)
	}
	return
}

func variadic(p *parser) ast.Expr {
	x := &ast.Ellipsis{Ellipsis: expect(p, token.ELLIPSIS)}
	x.Elt = wantType(p)
	return x
}

// parameterList reads to `end`; name and type of the first entry may be read already.
func parameterList(p *parser, first *ast.Ident, typ ast.Expr, end token.Token, dots bool) []*ast.Field {
	generic := end == token.RBRACK
	start := p.pos
	if first != nil {
		start = first.Pos()
	}
	var list []parameter
	full, typed := 0, 0 // entries with both parts, with a type
	for first != nil || p.tok != end && p.tok != token.EOF {
		var one parameter
		if typ != nil {
			if generic {
				typ = union(p, typ)
			}
			one = parameter{first, typ}
		} else {
			one = parameterEntry(p, first, generic)
		}
		first, typ = nil, nil
		if one.name != nil || one.typ != nil {
			list = append(list, one)
		}
		if one.typ != nil {
			typed++
			if one.name != nil {
				full++
			}
		}
		if !comma(p, "parameter list", end) {
			break
		}
		advance(p)
	}
	if len(list) == 0 {
		return nil
	}
	if full == 0 {
		for i, one := range list {
			if one.name != nil {
				list[i] = parameter{nil, one.name}
			}
		}
	}
	if full == 0 && generic || full > 0 && full < len(list) {
		completeParameters(p, list, full, typed, start, generic)
	}
	checkDots(p, list, dots)
	var fields []*ast.Field
	for i, one := range list {
		if one.name == nil {
			fields = append(fields, &ast.Field{Type: one.typ})
		} else if n := len(fields); i > 0 && list[i-1].typ == one.typ {
			fields[n-1].Names = append(fields[n-1].Names, one.name)
		} else {
			fields = append(fields, &ast.Field{Names: []*ast.Ident{one.name}, Type: one.typ})
		}
	}
	return fields
}

// completeParameters gives `a, b T` its types, from right to left, and tells of names and types that are missing.
func completeParameters(p *parser, list []parameter, full, typed int, start token.Pos, generic bool) {
	var at token.Pos
	if full == 0 {
		at = start
	} else {
		var typ ast.Expr
		for i := len(list) - 1; i >= 0; i-- {
			one := &list[i]
			switch {
			case one.typ != nil:
				typ = one.typ
				if one.name == nil {
					at = typ.Pos()
					one.name = &ast.Ident{NamePos: at, Name: "_"}
				}
			case typ != nil:
				one.typ = typ
			default:
				at = one.name.Pos()
				one.typ = &ast.BadExpr{From: at, To: p.pos}
			}
		}
	}
	if !at.IsValid() {
		return
	}
	text := "missing parameter name"
	switch {
	case full == typed && generic:
		at, text = p.pos, "missing type constraint"
	case full == typed:
		at, text = p.pos, "missing parameter type"
	case generic:
		text = "missing type parameter name"
		if len(list) == 1 {
			text += " or invalid array length"
		}
	}
	fail(p, at, text)
}

// checkDots: only the last parameter of a function may be variadic.
func checkDots(p *parser, list []parameter, dots bool) {
	told := false
	for i, one := range list {
		x, ok := one.typ.(*ast.Ellipsis)
		if !ok || dots && i == len(list)-1 {
			continue
		}
		if !told && dots {
			fail(p, x.Ellipsis, "can only use ... with final parameter")
		} else if !told {
			fail(p, x.Ellipsis, "invalid use of ...")
		}
		told = true
		list[i].typ = &ast.BadExpr{From: x.Pos(), To: x.End()}
	}
}
