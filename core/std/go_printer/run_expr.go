package printer

import (
	"go/ast"
	"go/token"
	"math"
	"strings"
	"unicode/utf8"
)

const unexportedText = "contains filtered or unexported fields"

// How a list of expressions is written.
const (
	endsInComma = 1 << iota
	sameIndent
)

func (p *pen) idents(list []*ast.Ident, indent bool) {
	exprs := make([]ast.Expr, len(list))
	for i, x := range list {
		exprs[i] = x
	}
	how := sameIndent
	if indent {
		how = 0
	}
	p.exprs(token.NoPos, exprs, 1, how, token.NoPos, false)
}

// exprs writes a list between two places; where the source breaks lines, so does it.
func (p *pen) exprs(from token.Pos, list []ast.Expr, depth, how int, to token.Pos, incomplete bool) {
	prev, next := p.posOf(from), p.posOf(to)
	if len(list) == 0 {
		if incomplete && prev.IsValid() && prev.Line == next.Line {
			p.literal(token.STRING, "/* "+unexportedText+" */")
		} else if incomplete {
			p.ws(newline, deeper)
			p.literal(token.STRING, "// "+unexportedText)
			p.ws(shallow, newline)
		}
		return
	}
	line := p.lineOf(list[0].Pos())
	if prev.IsValid() && prev.Line == line && line == p.lineOf(list[len(list)-1].End()) {
		for i, x := range list {
			if i > 0 {
				p.goTo(x.Pos())
				p.tok(token.COMMA)
				p.ws(blank)
			}
			p.exprAt(x, depth)
		}
		if incomplete {
			p.tok(token.COMMA)
			p.ws(blank)
			p.literal(token.STRING, "/* "+unexportedText+" */")
		}
		return
	}
	ws := deeper
	if how&sameIndent != 0 {
		ws = none
	}
	lastBreak := -1
	if prev.IsValid() && prev.Line < line && p.breakTo(line, 0, ws, true) > 0 {
		ws = none
		lastBreak = 0
	}
	p.longList(list, depth, prev, next, &ws, lastBreak)
	indented := ws == none && how&sameIndent == 0
	switch {
	case how&endsInComma != 0 && next.IsValid() && p.at.Line < next.Line:
		p.tok(token.COMMA)
		if incomplete {
			p.ws(newline)
			p.literal(token.STRING, "// "+unexportedText)
		}
		if indented {
			p.ws(shallow)
		}
		p.ws(section)
		return
	case incomplete:
		p.tok(token.COMMA)
		p.ws(newline)
		p.literal(token.STRING, "// "+unexportedText)
		p.ws(newline)
	}
	if indented {
		p.ws(shallow)
	}
}

// The logarithm and its inverse, linear between powers of two: enough to compare sizes, and the same everywhere.
func nearLog2(x float64) float64 {
	f, e := math.Frexp(x)
	return float64(e) + 2*(f-1)
}

func nearExp2(x float64) float64 {
	n := math.Floor(x)
	return math.Ldexp(1+x-n, int(n))
}

// longList writes the elements of a list of several lines: columns end where sizes of keys differ much from those before.
func (p *pen) longList(list []ast.Expr, depth int, prev, next token.Position, ws *space, lastBreak int) {
	const largest, small = 1e6, 40
	size, logs, counted := 0, 0.0, 0
	lastLine := prev.Line
	for i, x := range list {
		line := p.lineOf(x.Pos())
		before := size
		size = p.size(x, largest)
		pair, isPair := x.(*ast.KeyValueExpr)
		switch {
		case size > largest || !prev.IsValid() || !next.IsValid():
			size = 0
		case isPair:
			size = p.size(pair.Key, largest)
		}
		ends := true
		if before > 0 && size > 0 {
			if counted == 0 || before <= small && size <= small {
				ends = false
			} else {
				ratio := float64(size) / nearExp2(logs/float64(counted))
				ends = 2.5*ratio <= 1 || 2.5 <= ratio
			}
		}
		breaks := 0 < lastLine && lastLine < line
		if i > 0 {
			if !breaks {
				p.goTo(x.Pos())
			}
			p.tok(token.COMMA)
			done := false
			if breaks {
				n := p.breakTo(line, 0, *ws, ends || lastBreak+1 < i)
				if n > 0 {
					*ws = none
					lastBreak = i
					done = true
				}
				if n > 1 {
					logs, counted = 0, 0
				}
			}
			if !done {
				p.ws(blank)
			}
		}
		if len(list) > 1 && isPair && size > 0 && breaks {
			p.expr(pair.Key)
			p.goTo(pair.Colon)
			p.tok(token.COLON)
			p.ws(cell)
			p.expr(pair.Value)
		} else {
			p.exprAt(x, depth)
		}
		if size > 0 {
			logs += nearLog2(float64(size))
			counted++
		}
		lastLine = line
	}
}

// Kinds of parameters.
const (
	params = iota
	typeParamsOfFunc
	typeParamsOfType
)

func (p *pen) parameters(fields *ast.FieldList, kind int) {
	open, end := token.LPAREN, token.RPAREN
	if kind != params {
		open, end = token.LBRACK, token.RBRACK
	}
	p.goTo(fields.Opening)
	p.tok(open)
	if len(fields.List) > 0 {
		lastLine := p.lineOf(fields.Opening)
		ws := deeper
		for i, f := range fields.List {
			first, last := p.lineOf(f.Pos()), p.lineOf(f.End())
			breaks := 0 < lastLine && lastLine < first
			if i > 0 {
				if !breaks {
					p.goTo(f.Pos())
				}
				p.tok(token.COMMA)
			}
			if breaks && p.breakTo(first, 0, ws, true) > 0 {
				ws = none
			} else if i > 0 {
				p.ws(blank)
			}
			if len(f.Names) > 0 {
				p.idents(f.Names, ws == deeper)
				p.ws(blank)
			}
			p.expr(bare(f.Type))
			lastLine = last
		}
		if line := p.lineOf(fields.Closing); 0 < lastLine && lastLine < line {
			p.tok(token.COMMA)
			p.breakTo(line, 0, none, true)
		} else if kind == typeParamsOfType && fields.NumFields() == 1 && readsAsProduct(bare(fields.List[0].Type)) {
			p.tok(token.COMMA)
		}
		if ws == none {
			p.ws(shallow)
		}
	}
	p.goTo(fields.Closing)
	p.tok(end)
}

// readsAsProduct tells whether `P x` could be taken for an expression: `type T[P *C]`.
func readsAsProduct(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.StarExpr:
		return !isTypeOnly(x.X)
	case *ast.BinaryExpr:
		return readsAsProduct(x.X) && !isTypeOnly(x.Y)
	case *ast.ParenExpr:
		return !isTypeOnly(x.X)
	}
	return false
}

func isTypeOnly(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.ArrayType, *ast.StructType, *ast.FuncType, *ast.InterfaceType, *ast.MapType, *ast.ChanType:
		return true
	case *ast.UnaryExpr:
		return x.Op == token.TILDE
	case *ast.BinaryExpr:
		return isTypeOnly(x.X) || isTypeOnly(x.Y)
	case *ast.ParenExpr:
		return isTypeOnly(x.X)
	}
	return false
}

func (p *pen) signature(sig *ast.FuncType) {
	if sig.TypeParams != nil {
		p.parameters(sig.TypeParams, typeParamsOfFunc)
	}
	if sig.Params == nil {
		p.tok(token.LPAREN, token.RPAREN)
	} else {
		p.parameters(sig.Params, params)
	}
	switch n := sig.Results.NumFields(); {
	case n == 1 && sig.Results.List[0].Names == nil:
		p.ws(blank)
		p.expr(bare(sig.Results.List[0].Type))
	case n > 0:
		p.ws(blank)
		p.parameters(sig.Results, params)
	}
}

// fitsOneLine tells of the fields of a short struct or interface.
func (p *pen) fitsOneLine(list []*ast.Field) bool {
	if len(list) != 1 || list[0].Tag != nil || list[0].Comment != nil {
		return false
	}
	names := 0
	for _, x := range list[0].Names {
		if utf8.RuneCountInString(x.Name) > 0 {
			names = 1
		}
	}
	return names+p.size(list[0].Type, 30) <= 30
}

// fields writes those of a struct, or the elements of an interface.
func (p *pen) fields(fields *ast.FieldList, isStruct, incomplete bool) {
	list := fields.List
	commented := incomplete || p.commentBefore(p.posOf(fields.Closing))
	oneLine := fields.Opening.IsValid() && fields.Closing.IsValid() && p.lineOf(fields.Opening) == p.lineOf(fields.Closing)
	if !commented && oneLine && (len(list) == 0 || p.fitsOneLine(list)) {
		p.goTo(fields.Opening)
		p.tok(token.LBRACE)
		if len(list) > 0 {
			p.ws(blank)
			p.shortField(list[0], isStruct)
			p.ws(blank)
		}
		p.goTo(fields.Closing)
		p.tok(token.RBRACE)
		return
	}
	p.ws(blank)
	p.goTo(fields.Opening)
	p.tok(token.LBRACE)
	p.ws(deeper)
	if commented || len(list) > 0 {
		p.ws(section)
	}
	sep := cell
	if len(list) == 1 {
		sep = blank
	}
	line := 0
	for i, f := range list {
		if i > 0 {
			p.breakTo(p.lineOf(f.Pos()), 1, none, p.written.Line > line)
		}
		p.note(f.Doc)
		p.line = &line
		if isStruct {
			p.structField(f, sep)
		} else {
			if len(f.Names) > 0 {
				p.expr(f.Names[0])
				p.signature(f.Type.(*ast.FuncType))
			} else {
				p.expr(f.Type)
			}
			p.note(f.Comment)
		}
	}
	if incomplete {
		if len(list) > 0 {
			p.ws(section)
		}
		p.flush(p.posOf(fields.Closing), token.RBRACE)
		if isStruct {
			p.lineNote("// " + unexportedText)
		} else {
			p.lineNote("// contains filtered or unexported methods")
		}
	}
	p.ws(shallow, section)
	p.goTo(fields.Closing)
	p.tok(token.RBRACE)
}

func (p *pen) shortField(f *ast.Field, isStruct bool) {
	switch {
	case isStruct:
		for i, x := range f.Names {
			if i > 0 {
				p.tok(token.COMMA)
				p.ws(blank)
			}
			p.expr(x)
		}
		if len(f.Names) > 0 {
			p.ws(blank)
		}
		p.expr(f.Type)
	case len(f.Names) > 0:
		p.expr(f.Names[0])
		p.signature(f.Type.(*ast.FuncType))
	default:
		p.expr(f.Type)
	}
}

// structField writes names, type, tag and comment as cells.
func (p *pen) structField(f *ast.Field, sep space) {
	missing := 2
	if len(f.Names) > 0 {
		p.idents(f.Names, false)
		p.ws(sep)
		missing = 1
	}
	p.expr(f.Type)
	if f.Tag != nil {
		if len(f.Names) > 0 && sep == cell {
			p.ws(sep)
		}
		p.ws(sep)
		p.expr(f.Tag)
		missing = 0
	}
	if f.Comment != nil {
		for ; missing > 0; missing-- {
			p.ws(sep)
		}
		p.note(f.Comment)
	}
}

// tightness looks through the operations of an expression: whether sums (4) and products (5) are among them, and which
// precedence has blanks in spite of all since without them it would read as something else.
func tightness(e *ast.BinaryExpr) (has4, has5 bool, clash int) {
	prec := e.Op.Precedence()
	has4, has5 = prec == 4, prec == 5
	join := func(x *ast.BinaryExpr) {
		h4, h5, c := tightness(x)
		has4, has5, clash = has4 || h4, has5 || h5, max(clash, c)
	}
	if l, is := e.X.(*ast.BinaryExpr); is && l.Op.Precedence() >= prec {
		join(l)
	}
	switch r := e.Y.(type) {
	case *ast.BinaryExpr:
		if r.Op.Precedence() > prec {
			join(r)
		}
	case *ast.StarExpr:
		if e.Op == token.QUO {
			clash = 5
		}
	case *ast.UnaryExpr:
		switch e.Op.String() + r.Op.String() {
		case "/*", "&&", "&^":
			clash = 5
		case "++", "--":
			clash = max(clash, 4)
		}
	}
	return has4, has5, clash
}

// spaced is the precedence below which operators have blanks.
func spaced(e *ast.BinaryExpr, depth int) int {
	has4, has5, clash := tightness(e)
	switch {
	case clash > 0:
		return clash + 1
	case has4 && has5 && depth == 1:
		return 5
	case depth == 1:
		return 6
	}
	return 4
}

func (p *pen) binary(x *ast.BinaryExpr, outer, below, depth int) {
	prec := x.Op.Precedence()
	if prec < outer {
		p.tok(token.LPAREN)
		p.exprAt(x, max(depth-1, 1))
		p.tok(token.RPAREN)
		return
	}
	blanks := prec < below
	step := 1
	if l, is := x.X.(*ast.BinaryExpr); is && l.Op.Precedence() == prec {
		step = 0
	}
	p.operand(x.X, prec, depth+step)
	if blanks {
		p.ws(blank)
	}
	xline, yline := p.at.Line, p.lineOf(x.Y.Pos())
	p.goTo(x.OpPos)
	p.tok(x.Op)
	indented := false
	if xline != yline && xline > 0 && yline > 0 && p.breakTo(yline, 1, deeper, true) > 0 {
		indented, blanks = true, false
	}
	if blanks {
		p.ws(blank)
	}
	p.operand(x.Y, prec+1, depth+1)
	if indented {
		p.ws(shallow)
	}
}

func (p *pen) expr(x ast.Expr)                   { p.operand(x, token.LowestPrec, 1) }
func (p *pen) exprAt(x ast.Expr, depth int)      { p.operand(x, token.LowestPrec, depth) }
func (p *pen) ended(at token.Pos, t token.Token) { p.goTo(at); p.tok(t) }

// operand writes an expression that stands beside an operator of a precedence.
func (p *pen) operand(x ast.Expr, outer, depth int) {
	p.goTo(x.Pos())
	switch x := x.(type) {
	case *ast.BadExpr:
		p.literal(token.STRING, "BadExpr")
	case *ast.Ident:
		p.ident(x)
	case *ast.BasicLit:
		p.literal(x.Kind, p.number(x))
	case *ast.BinaryExpr:
		p.binary(x, outer, spaced(x, depth), depth)
	case *ast.KeyValueExpr:
		p.expr(x.Key)
		p.ended(x.Colon, token.COLON)
		p.ws(blank)
		p.expr(x.Value)
	case *ast.StarExpr:
		closes := token.UnaryPrec < outer
		if closes {
			p.tok(token.LPAREN)
		}
		p.tok(token.MUL)
		p.expr(x.X)
		if closes {
			p.tok(token.RPAREN)
		}
	case *ast.UnaryExpr:
		if token.UnaryPrec < outer {
			p.tok(token.LPAREN)
			p.expr(x)
			p.tok(token.RPAREN)
			break
		}
		p.tok(x.Op)
		if x.Op == token.RANGE {
			p.ws(blank)
		}
		p.operand(x.X, token.UnaryPrec, depth)
	case *ast.FuncLit:
		p.goTo(x.Type.Pos())
		p.tok(token.FUNC)
		column := p.written.Column - len("func")
		p.signature(x.Type)
		p.body(p.lengthSince(x.Type.Pos(), column), blank, x.Body)
	case *ast.ParenExpr:
		if _, twice := x.X.(*ast.ParenExpr); twice {
			p.exprAt(x.X, depth)
			break
		}
		p.tok(token.LPAREN)
		p.exprAt(x.X, max(depth-1, 1))
		p.ended(x.Rparen, token.RPAREN)
	case *ast.SelectorExpr:
		p.selector(x, depth, false)
	case *ast.TypeAssertExpr:
		p.operand(x.X, token.HighestPrec, depth)
		p.tok(token.PERIOD)
		p.ended(x.Lparen, token.LPAREN)
		if x.Type != nil {
			p.expr(x.Type)
		} else {
			p.tok(token.TYPE)
		}
		p.ended(x.Rparen, token.RPAREN)
	case *ast.IndexExpr:
		p.operand(x.X, token.HighestPrec, 1)
		p.ended(x.Lbrack, token.LBRACK)
		p.exprAt(x.Index, depth+1)
		p.ended(x.Rbrack, token.RBRACK)
	case *ast.IndexListExpr:
		p.operand(x.X, token.HighestPrec, 1)
		p.ended(x.Lbrack, token.LBRACK)
		p.exprs(x.Lbrack, x.Indices, depth+1, endsInComma, x.Rbrack, false)
		p.ended(x.Rbrack, token.RBRACK)
	case *ast.SliceExpr:
		p.slice(x, depth)
	case *ast.CallExpr:
		p.call(x, depth)
	case *ast.CompositeLit:
		if x.Type != nil {
			p.operand(x.Type, token.HighestPrec, depth)
		}
		p.level++
		p.ended(x.Lbrace, token.LBRACE)
		p.exprs(x.Lbrace, x.Elts, 1, endsInComma, x.Rbrace, x.Incomplete)
		// A comment before the brace stays inside.
		p.ws(deeper, shallow)
		toggle := func() {
			p.noBreak = !p.noBreak
			if len(x.Elts) > 0 {
				p.noBlank = !p.noBlank
			}
		}
		toggle()
		p.ended(x.Rbrace, token.RBRACE)
		toggle()
		p.level--
	default:
		p.typ(x)
	}
}

func (p *pen) typ(x ast.Expr) {
	switch x := x.(type) {
	case *ast.Ellipsis:
		p.tok(token.ELLIPSIS)
		if x.Elt != nil {
			p.expr(x.Elt)
		}
	case *ast.ArrayType:
		p.tok(token.LBRACK)
		if x.Len != nil {
			p.expr(x.Len)
		}
		p.tok(token.RBRACK)
		p.expr(x.Elt)
	case *ast.StructType:
		p.tok(token.STRUCT)
		p.fields(x.Fields, true, x.Incomplete)
	case *ast.FuncType:
		p.tok(token.FUNC)
		p.signature(x)
	case *ast.InterfaceType:
		p.tok(token.INTERFACE)
		p.fields(x.Methods, false, x.Incomplete)
	case *ast.MapType:
		p.tok(token.MAP, token.LBRACK)
		p.expr(x.Key)
		p.tok(token.RBRACK)
		p.expr(x.Value)
	case *ast.ChanType:
		switch x.Dir {
		case ast.SEND | ast.RECV:
			p.tok(token.CHAN)
		case ast.RECV:
			p.tok(token.ARROW, token.CHAN)
		case ast.SEND:
			p.tok(token.CHAN)
			p.ended(x.Arrow, token.ARROW)
		}
		p.ws(blank)
		p.expr(x.Value)
	}
}

func (p *pen) slice(x *ast.SliceExpr, depth int) {
	p.operand(x.X, token.HighestPrec, 1)
	p.ended(x.Lbrack, token.LBRACK)
	indices := []ast.Expr{x.Low, x.High}
	if x.Max != nil {
		indices = append(indices, x.Max)
	}
	given, operations := 0, false
	for _, index := range indices {
		if index != nil {
			given++
			_, is := index.(*ast.BinaryExpr)
			operations = operations || is
		}
	}
	blanks := depth <= 1 && given > 1 && operations
	for i, index := range indices {
		if i > 0 {
			if indices[i-1] != nil && blanks {
				p.ws(blank)
			}
			p.tok(token.COLON)
			if index != nil && blanks {
				p.ws(blank)
			}
		}
		if index != nil {
			p.exprAt(index, depth+1)
		}
	}
	p.ended(x.Rbrack, token.RBRACK)
}

func (p *pen) call(x *ast.CallExpr, depth int) {
	if len(x.Args) > 1 {
		depth++
	}
	closes := false
	switch t := x.Fun.(type) {
	case *ast.FuncType:
		closes = true
	case *ast.ChanType:
		closes = t.Dir == ast.RECV
	}
	if closes {
		p.tok(token.LPAREN)
	}
	indented := false
	if sel, is := x.Fun.(*ast.SelectorExpr); is {
		p.goTo(x.Fun.Pos())
		indented = p.selector(sel, depth, true)
	} else {
		p.operand(x.Fun, token.HighestPrec, depth)
	}
	if closes {
		p.tok(token.RPAREN)
	}
	p.ended(x.Lparen, token.LPAREN)
	if x.Ellipsis.IsValid() {
		p.exprs(x.Lparen, x.Args, depth, 0, x.Ellipsis, false)
		p.ended(x.Ellipsis, token.ELLIPSIS)
		if x.Rparen.IsValid() && p.lineOf(x.Ellipsis) < p.lineOf(x.Rparen) {
			p.tok(token.COMMA)
			p.ws(section)
		}
	} else {
		p.exprs(x.Lparen, x.Args, depth, endsInComma, x.Rparen, false)
	}
	p.ended(x.Rparen, token.RPAREN)
	if indented {
		p.ws(shallow)
	}
}

// selector tells whether it went to a deeper line, where a call goes on.
func (p *pen) selector(x *ast.SelectorExpr, depth int, calls bool) bool {
	p.operand(x.X, token.HighestPrec, depth)
	p.tok(token.PERIOD)
	line := p.lineOf(x.Sel.Pos())
	if !p.at.IsValid() || p.at.Line >= line {
		p.goTo(x.Sel.Pos())
		p.ident(x.Sel)
		return false
	}
	p.ws(deeper, newline)
	p.goTo(x.Sel.Pos())
	p.ident(x.Sel)
	if !calls {
		p.ws(shallow)
	}
	return true
}

// number is the text of a literal, with small letters where that is asked for.
func (p *pen) number(lit *ast.BasicLit) string {
	x := lit.Value
	if p.cfg.Mode&plainNumbers == 0 || len(x) < 2 || lit.Kind != token.INT && lit.Kind != token.FLOAT && lit.Kind != token.IMAG {
		return x
	}
	exponent := "E"
	switch x[:2] {
	case "0X", "0x":
		x, exponent = "0x"+x[2:], "P"
	case "0O", "0o":
		return "0o" + x[2:]
	case "0B", "0b":
		return "0b" + x[2:]
	}
	if i := strings.LastIndex(x, exponent); i >= 0 {
		return x[:i] + strings.ToLower(exponent) + x[i+1:]
	}
	if exponent == "E" && x[len(x)-1] == 'i' && !strings.ContainsAny(x, ".e") {
		if x = strings.TrimLeft(x, "0_"); x == "i" {
			x = "0i"
		}
	}
	return x
}

func bare(x ast.Expr) ast.Expr {
	for {
		paren, is := x.(*ast.ParenExpr)
		if !is {
			return x
		}
		x = paren.X
	}
}
