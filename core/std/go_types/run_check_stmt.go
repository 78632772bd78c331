// Package types: bodies for the machine: statements.
package types

import (
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
)

func (check *Checker) funcBody(decl *declInfo, sig *Signature, body *ast.BlockStmt, iota constant.Value) {
	saved := check.environment
	defer func() { check.environment = saved }()
	check.environment = environment{decl: decl, scope: sig.scope, version: check.version, iota: iota, sig: sig}
	check.stmtList(0, body.List)
	if check.hasLabel {
		check.labels(body)
	}
	if sig.results.Len() > 0 && !check.isTerminating(body, "") {
		check.error(atPos(body.Rbrace), "missing return")
	}
	check.usage(sig.scope)
}

// usage tells of variables that nobody uses; parameters count as used.
func (check *Checker) usage(scope *Scope) {
	var unused []*Var
	for _, elem := range scope.elems {
		if v, _ := elem.(*Var); v != nil && !check.usedVars[v] {
			unused = append(unused, v)
		}
	}
	slices.SortFunc(unused, func(a, b *Var) int { return int(a.pos - b.pos) })
	for _, v := range unused {
		check.softErrorf(v, "declared and not used: %s", v.name)
	}
	for _, inner := range scope.children {
		if !inner.isFunc {
			check.usage(inner)
		}
	}
}

// stmtContext says what a statement may do where it stands.
type stmtContext uint

const (
	breakOk stmtContext = 1 << iota
	continueOk
	fallthroughOk
	finalSwitchCase
	inTypeSwitch
)

func (check *Checker) simpleStmt(s ast.Stmt) {
	if s != nil {
		check.stmt(0, s)
	}
}

func (check *Checker) stmtList(ctxt stmtContext, list []ast.Stmt) {
	for len(list) > 0 {
		if _, empty := list[len(list)-1].(*ast.EmptyStmt); !empty {
			break
		}
		list = list[:len(list)-1]
	}
	for i, s := range list {
		inner := ctxt &^ fallthroughOk
		if i+1 == len(list) {
			inner = ctxt
		}
		check.stmt(inner, s)
	}
}

func (check *Checker) multipleDefaults(list []ast.Stmt) {
	var first ast.Stmt
	for _, s := range list {
		isDefault := false
		switch c := s.(type) {
		case *ast.CaseClause:
			isDefault = len(c.List) == 0
		case *ast.CommClause:
			isDefault = c.Comm == nil
		default:
			check.error(s, badTree+"case/communication clause expected")
		}
		if !isDefault {
			continue
		}
		if first != nil {
			check.errorf(s, "multiple defaults (first at %s)", check.fset.Position(first.Pos()))
		} else {
			first = s
		}
	}
}

func (check *Checker) openScope(node ast.Node, comment string) {
	check.scope = NewScope(check.scope, node.Pos(), node.End(), comment)
	check.recordScope(node, check.scope)
}

func (check *Checker) closeScope() { check.scope = check.scope.parent }

func (check *Checker) suspendedCall(keyword string, call *ast.CallExpr) {
	var x operand
	msg := ""
	switch check.rawExpr(nil, &x, call, nil, false) {
	case conversion:
		msg = "requires function call, not conversion"
	case expression:
		msg = "discards result of"
	default:
		return
	}
	check.errorf(&x, "%s %s %s", keyword, msg, &x)
}

func (check *Checker) stmt(ctxt stmtContext, s ast.Stmt) {
	defer check.processDelayed(len(check.delayed))
	inner := ctxt &^ (fallthroughOk | finalSwitchCase | inTypeSwitch)
	switch s := s.(type) {
	case *ast.BadStmt, *ast.EmptyStmt:
	case *ast.DeclStmt:
		check.declStmt(s.Decl)
	case *ast.LabeledStmt:
		check.hasLabel = true
		check.stmt(ctxt, s.Stmt)
	case *ast.ExprStmt:
		check.exprStmt(s)
	case *ast.SendStmt:
		var ch, val operand
		check.expr(nil, &ch, s.Chan)
		check.genericExpr(&val, s.Value, nil)
		if ch.mode == invalid || val.mode == invalid {
			return
		}
		if elem := check.chanElem(inNode(s, s.Arrow), &ch, false); elem != nil {
			check.assignment(&val, elem, "send")
		}
	case *ast.IncDecStmt:
		check.incDec(s)
	case *ast.AssignStmt:
		check.assignStmt(s)
	case *ast.GoStmt:
		check.suspendedCall("go", s.Call)
	case *ast.DeferStmt:
		check.suspendedCall("defer", s.Call)
	case *ast.ReturnStmt:
		check.returnStmt(s)
	case *ast.BranchStmt:
		check.branchStmt(ctxt, s)
	case *ast.BlockStmt:
		check.openScope(s, "block")
		check.stmtList(inner, s.List)
		check.closeScope()
	case *ast.IfStmt:
		check.openScope(s, "if")
		check.simpleStmt(s.Init)
		check.condition(s.Cond, "if")
		check.stmt(inner, s.Body)
		switch s.Else.(type) {
		case nil, *ast.BadStmt:
		case *ast.IfStmt, *ast.BlockStmt:
			check.stmt(inner, s.Else)
		default:
			check.error(s.Else, badTree+"invalid else branch in if statement")
		}
		check.closeScope()
	case *ast.SwitchStmt:
		check.openScope(s, "switch")
		check.switchStmt(inner|breakOk, s)
		check.closeScope()
	case *ast.TypeSwitchStmt:
		check.openScope(s, "type switch")
		check.typeSwitch(inner|breakOk|inTypeSwitch, s)
		check.closeScope()
	case *ast.SelectStmt:
		check.selectStmt(inner|breakOk, s)
	case *ast.ForStmt:
		inner |= breakOk | continueOk
		check.openScope(s, "for")
		check.simpleStmt(s.Init)
		if s.Cond != nil {
			check.condition(s.Cond, "for")
		}
		check.simpleStmt(s.Post)
		if s, _ := s.Post.(*ast.AssignStmt); s != nil && s.Tok == token.DEFINE {
			check.softErrorf(s, "cannot declare in post statement")
			check.use(s.Lhs...)
		}
		check.stmt(inner, s.Body)
		check.closeScope()
	case *ast.RangeStmt:
		check.rangeStmt(inner|breakOk|continueOk, s)
	default:
		check.error(s, badTree+"invalid statement")
	}
}

func (check *Checker) condition(cond ast.Expr, what string) {
	var x operand
	check.expr(nil, &x, cond)
	if x.mode != invalid && !allBoolean(x.typ) {
		check.errorf(cond, "non-boolean condition in %s statement", what)
	}
}

func (check *Checker) exprStmt(s *ast.ExprStmt) {
	var x operand
	kind := check.rawExpr(nil, &x, s.X, nil, false)
	msg := "is not used"
	switch x.mode {
	case builtin:
		msg = "must be called"
	case typexpr:
		msg = "is not an expression"
	default:
		if kind == statement {
			return
		}
	}
	check.errorf(&x, "%s %s", &x, msg)
}

func (check *Checker) incDec(s *ast.IncDecStmt) {
	op := token.ADD
	switch s.Tok {
	case token.INC:
	case token.DEC:
		op = token.SUB
	default:
		check.errorf(inNode(s, s.TokPos), badTree+"unknown inc/dec operation %s", s.Tok)
		return
	}
	var x operand
	check.expr(nil, &x, s.X)
	if x.mode == invalid {
		return
	}
	if !allNumeric(x.typ) {
		check.errorf(s.X, invalidOp+"%s%s (non-numeric type %s)", s.X, s.Tok, x.typ)
		return
	}
	one := &ast.BasicLit{ValuePos: s.X.Pos(), Kind: token.INT, Value: "1"}
	check.binary(&x, nil, s.X, one, op, s.TokPos)
	if x.mode != invalid {
		check.assignVar(s.X, nil, &x, "assignment")
	}
}

func (check *Checker) assignStmt(s *ast.AssignStmt) {
	switch {
	case s.Tok != token.ASSIGN && s.Tok != token.DEFINE:
		if len(s.Lhs) != 1 || len(s.Rhs) != 1 {
			check.errorf(inNode(s, s.TokPos), "assignment operation %s requires single-valued expressions", s.Tok)
			return
		}
		if s.Tok < token.ADD_ASSIGN || s.Tok > token.AND_NOT_ASSIGN {
			check.errorf(atPos(s.TokPos), badTree+"unknown assignment operation %s", s.Tok)
			return
		}
		var x operand
		check.binary(&x, nil, s.Lhs[0], s.Rhs[0], s.Tok+(token.ADD-token.ADD_ASSIGN), s.TokPos)
		if x.mode != invalid {
			check.assignVar(s.Lhs[0], nil, &x, "assignment")
		}
	case len(s.Lhs) == 0:
		check.error(s, badTree+"missing lhs in assignment")
	case s.Tok == token.DEFINE:
		check.shortVarDecl(inNode(s, s.TokPos), s.Lhs, s.Rhs)
	default:
		check.assignVars(s.Lhs, s.Rhs)
	}
}

func (check *Checker) returnStmt(s *ast.ReturnStmt) {
	res := check.sig.results
	var lhs []*Var
	if res.Len() > 0 {
		lhs = res.vars
	}
	if len(s.Results) > 0 || len(lhs) == 0 || lhs[0].name == "" {
		check.initVars(lhs, s.Results, s)
		return
	}
	for _, obj := range lhs {
		if alt := check.lookup(obj.name); alt != nil && alt != obj {
			p := check.problem()
			p.addf(s, "result parameter %s not in scope at return", obj.name)
			p.addf(alt, "inner declaration of %s", obj)
			p.report()
		}
	}
}

func (check *Checker) branchStmt(ctxt stmtContext, s *ast.BranchStmt) {
	if s.Label != nil {
		check.hasLabel = true
		return
	}
	switch s.Tok {
	case token.BREAK:
		if ctxt&breakOk == 0 {
			check.error(s, "break not in for, switch, or select statement")
		}
	case token.CONTINUE:
		if ctxt&continueOk == 0 {
			check.error(s, "continue not in for statement")
		}
	case token.FALLTHROUGH:
		switch {
		case ctxt&fallthroughOk != 0:
		case ctxt&finalSwitchCase != 0:
			check.error(s, "cannot fallthrough final case in switch")
		case ctxt&inTypeSwitch != 0:
			check.error(s, "cannot fallthrough in type switch")
		default:
			check.error(s, "fallthrough statement out of place")
		}
	default:
		check.errorf(s, badTree+"branch statement: %s", s.Tok)
	}
}

func (check *Checker) switchStmt(inner stmtContext, s *ast.SwitchStmt) {
	check.simpleStmt(s.Init)
	var x operand
	if s.Tag != nil {
		check.expr(nil, &x, s.Tag)
		check.assignment(&x, nil, "switch expression")
		if x.mode != invalid && !Comparable(x.typ) && !hasNil(x.typ) {
			check.errorf(&x, "cannot switch on %s (%s is not comparable)", &x, x.typ)
			x.mode = invalid
		}
	} else {
		id := &ast.Ident{NamePos: s.Body.Lbrace, Name: "true"}
		x = operand{constant_, id, Typ[Bool], constant.MakeBool(true), 0}
	}
	check.multipleDefaults(s.Body.List)
	seen := make(valueMap)
	for i, c := range s.Body.List {
		clause, _ := c.(*ast.CaseClause)
		if clause == nil {
			check.error(c, badTree+"incorrect expression switch case")
			continue
		}
		check.caseValues(&x, clause.List, seen)
		check.openScope(clause, "case")
		if i+1 < len(s.Body.List) {
			check.stmtList(inner|fallthroughOk, clause.Body)
		} else {
			check.stmtList(inner|finalSwitchCase, clause.Body)
		}
		check.closeScope()
	}
}

func (check *Checker) caseValues(x *operand, values []ast.Expr, seen valueMap) {
	for _, e := range values {
		var v operand
		check.expr(nil, &v, e)
		if x.mode == invalid || v.mode == invalid {
			continue
		}
		check.convertUntyped(&v, x.typ)
		if v.mode == invalid {
			continue
		}
		res := v
		check.comparison(&res, x, token.EQL, true)
		if res.mode == invalid || v.mode != constant_ {
			continue
		}
		val := goVal(v.val)
		if val == nil {
			continue
		}
		i := slices.IndexFunc(seen[val], func(t valueType) bool { return Identical(v.typ, t.typ) })
		if i < 0 {
			seen[val] = append(seen[val], valueType{v.Pos(), v.typ})
			continue
		}
		p := check.problem()
		p.addf(&v, "duplicate case %s in expression switch", &v)
		p.addf(atPos(seen[val][i].pos), "previous case")
		p.report()
	}
}

// goVal is a constant's value where Go has one, else nil.
func goVal(val constant.Value) any {
	switch val.Kind() {
	case constant.Int:
		if x, ok := constant.Int64Val(val); ok {
			return x
		}
		if x, ok := constant.Uint64Val(val); ok {
			return x
		}
	case constant.Float:
		if x, ok := constant.Float64Val(val); ok {
			return x
		}
	case constant.String:
		return constant.StringVal(val)
	}
	return nil
}

func (check *Checker) typeSwitch(inner stmtContext, s *ast.TypeSwitchStmt) {
	check.simpleStmt(s.Init)
	var lhs *ast.Ident
	var rhs ast.Expr
	wrong := func() { check.error(s, badTree+"incorrect form of type switch guard") }
	switch guard := s.Assign.(type) {
	case *ast.ExprStmt:
		rhs = guard.X
	case *ast.AssignStmt:
		if len(guard.Lhs) == 1 && guard.Tok == token.DEFINE && len(guard.Rhs) == 1 {
			lhs, _ = guard.Lhs[0].(*ast.Ident)
		}
		if lhs == nil {
			wrong()
			return
		}
		if lhs.Name == "_" {
			check.softErrorf(lhs, "no new variable on left side of :=")
			lhs = nil
		} else {
			check.recordDef(lhs, nil)
		}
		rhs = guard.Rhs[0]
	}
	expr, _ := rhs.(*ast.TypeAssertExpr)
	if expr == nil || expr.Type != nil {
		wrong()
		return
	}
	var x operand
	var sx *operand
	check.expr(nil, &x, expr.X)
	switch {
	case x.mode == invalid:
	case isTypeParam(x.typ):
		check.errorf(&x, "cannot use type switch on type parameter value %s", &x)
	case IsInterface(x.typ):
		sx = &x
	default:
		check.errorf(&x, "%s is not an interface", &x)
	}
	check.multipleDefaults(s.Body.List)
	var lhsVars []*Var
	var seen []seenType
	for _, c := range s.Body.List {
		clause, _ := c.(*ast.CaseClause)
		if clause == nil {
			check.error(c, badTree+"incorrect type switch case")
			continue
		}
		T := check.typesOfCase(sx, clause.List, &seen)
		check.openScope(clause, "case")
		if lhs != nil {
			obj := newVar(LocalVar, lhs.Pos(), check.pkg, lhs.Name, T)
			check.declare(check.scope, nil, obj, clause.Colon)
			check.recordImplicit(clause, obj)
			lhsVars = append(lhsVars, obj)
		}
		check.stmtList(inner, clause.Body)
		check.closeScope()
	}
	if lhs == nil {
		return
	}
	// One use is enough for all clauses.
	used := false
	for _, v := range lhsVars {
		used = used || check.usedVars[v]
		check.usedVars[v] = true
	}
	if !used {
		check.softErrorf(lhs, "%s declared and not used", lhs.Name)
	}
}

// seenType is the type of a case; nil is that of nil.
type seenType struct {
	typ Type
	e   ast.Expr
}

// typesOfCase gives the type that the variable of the switch has in the clause.
func (check *Checker) typesOfCase(x *operand, types []ast.Expr, seen *[]seenType) Type {
	var T Type
	for _, e := range types {
		if check.isNilName(e) {
			T = nil
			var dummy operand
			check.expr(nil, &dummy, e)
		} else if T = check.varType(e); !isValid(T) {
			continue
		}
		i := slices.IndexFunc(*seen, func(s seenType) bool {
			return T == nil && s.typ == nil || T != nil && s.typ != nil && Identical(T, s.typ)
		})
		if i >= 0 {
			name := "nil"
			if T != nil {
				name = TypeString(T, check.qualifier)
			}
			p := check.problem()
			p.addf(e, "duplicate case %s in type switch", name)
			p.addf((*seen)[i].e, "previous case")
			p.report()
			continue
		}
		*seen = append(*seen, seenType{T, e})
		if x != nil && T != nil {
			check.typeAssertion(e, x, T, true)
		}
	}
	if len(types) == 1 && T != nil {
		return T
	}
	if x != nil {
		return x.typ
	}
	return Typ[Invalid]
}

func (check *Checker) isNilName(e ast.Expr) bool {
	name, _ := ast.Unparen(e).(*ast.Ident)
	if name == nil {
		return false
	}
	_, ok := check.lookup(name.Name).(*Nil)
	return ok
}

func (check *Checker) selectStmt(inner stmtContext, s *ast.SelectStmt) {
	check.multipleDefaults(s.Body.List)
	for _, c := range s.Body.List {
		clause, _ := c.(*ast.CommClause)
		if clause == nil {
			continue
		}
		valid := false
		var rhs ast.Expr
		switch s := clause.Comm.(type) {
		case nil, *ast.SendStmt:
			valid = true
		case *ast.AssignStmt:
			if len(s.Rhs) == 1 {
				rhs = s.Rhs[0]
			}
		case *ast.ExprStmt:
			rhs = s.X
		}
		if rhs != nil {
			if x, _ := ast.Unparen(rhs).(*ast.UnaryExpr); x != nil && x.Op == token.ARROW {
				valid = true
			}
		}
		if !valid {
			check.error(clause.Comm, "select case must be send or receive (possibly with assignment)")
			continue
		}
		check.openScope(c, "case")
		if clause.Comm != nil {
			check.stmt(inner, clause.Comm)
		}
		check.stmtList(inner, clause.Body)
		check.closeScope()
	}
}
