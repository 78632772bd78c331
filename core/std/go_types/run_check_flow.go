// Package types: bodies for the machine: loops over ranges, labels, and where functions end.
package types

import (
	"go/ast"
	"go/token"
	"slices"
)

func (check *Checker) rangeStmt(inner stmtContext, s *ast.RangeStmt) {
	tokPos := s.TokPos
	if !tokPos.IsValid() {
		tokPos = s.For
	}
	isDef := s.Tok == token.DEFINE
	var x operand
	check.expr(nil, &x, s.X)
	var key, val Type
	if x.mode != invalid {
		k, v, cause, ok := check.rangeKeyVal(x.typ)
		switch {
		case !ok && cause != "":
			check.softErrorf(&x, "cannot range over %s: %s", &x, cause)
		case !ok:
			check.softErrorf(&x, "cannot range over %s", &x)
		case k == nil && s.Key != nil:
			check.softErrorf(s.Key, "range over %s permits no iteration variables", &x)
		case v == nil && s.Value != nil:
			check.softErrorf(s.Value, "range over %s permits only one iteration variable", &x)
		}
		key, val = k, v
	}
	// The scope begins here: the expression is not in it.
	check.openScope(s, "range")
	lhs := [2]ast.Expr{s.Key, s.Value}
	rhs := [2]Type{key, val}
	overInt := isInteger(x.typ)
	switch {
	case isDef:
		var vars []*Var
		for i, lhs := range lhs {
			if lhs == nil {
				continue
			}
			var obj *Var
			if ident, _ := lhs.(*ast.Ident); ident != nil {
				obj = newVar(LocalVar, ident.Pos(), check.pkg, ident.Name, nil)
				check.recordDef(ident, obj)
				if ident.Name != "_" {
					vars = append(vars, obj)
				}
			} else {
				check.errorf(lhs, badTree+"cannot declare %s", lhs)
				obj = newVar(LocalVar, lhs.Pos(), check.pkg, "_", nil)
			}
			switch typ := rhs[i]; {
			case typ == nil || typ == Typ[Invalid]:
				obj.typ = Typ[Invalid]
				check.usedVars[obj] = true
			case overInt:
				check.initVar(obj, &x, "range clause")
			default:
				check.initVar(obj, &operand{mode: value, expr: lhs, typ: typ}, "assignment")
			}
		}
		if len(vars) == 0 {
			check.error(inNode(s, tokPos), "no new variables on left side of :=")
		}
		for _, obj := range vars {
			check.declare(check.scope, nil, obj, s.Body.Pos())
		}
	case s.Key != nil:
		for i, lhs := range lhs {
			typ := rhs[i]
			switch {
			case lhs == nil || typ == nil || typ == Typ[Invalid]:
			case overInt:
				check.assignVar(lhs, nil, &x, "range clause")
				if x.mode != invalid && !isInteger(x.typ) {
					check.softErrorf(lhs, "cannot use iteration variable of type %s", x.typ)
				}
			default:
				check.assignVar(lhs, nil, &operand{mode: value, expr: lhs, typ: typ}, "assignment")
			}
		}
	case overInt:
		check.assignment(&x, nil, "range clause")
	}
	check.stmt(inner, s.Body)
	check.closeScope()
}

// rangeKeyVal gives what a loop over a value of the type assigns, nil for what it does not.
func (check *Checker) rangeKeyVal(orig Type) (key, val Type, cause string, ok bool) {
	rtyp, err := commonUnder(orig, func(t, u Type) *typeError {
		if ch, _ := u.(*Chan); ch != nil && ch.dir == SendOnly {
			return typeErrorf("receive from send-only channel %s", t)
		}
		return nil
	})
	if rtyp == nil {
		cause = err.format(check)
		return
	}
	switch typ := arrayPtrDeref(rtyp).(type) {
	case *Basic:
		if isString(typ) {
			return Typ[Int], universeRune, "", true
		}
		if isInteger(typ) {
			if !check.allowVersion(go1_22) {
				cause = "requires go1.22 or later"
				return
			}
			return orig, nil, "", true
		}
	case *Array:
		return Typ[Int], typ.elem, "", true
	case *Slice:
		return Typ[Int], typ.elem, "", true
	case *Map:
		return typ.key, typ.elem, "", true
	case *Chan:
		return typ.elem, nil, "", true
	case *Signature:
		if !check.allowVersion(go1_23) {
			cause = "requires go1.23 or later"
			return
		}
		return check.rangeFunc(typ)
	}
	return
}

func (check *Checker) rangeFunc(typ *Signature) (key, val Type, cause string, ok bool) {
	const want = "func must be func(yield func(...) bool): "
	switch {
	case typ.params.Len() != 1:
		return nil, nil, want + "wrong argument count", false
	case typ.results.Len() != 0:
		return nil, nil, want + "unexpected results", false
	}
	u, err := commonUnder(typ.params.vars[0].typ, nil)
	cb, _ := u.(*Signature)
	switch {
	case cb == nil && err != nil:
		return nil, nil, want + "in yield type, " + err.format(check), false
	case cb == nil:
		return nil, nil, want + "argument is not func", false
	case cb.params.Len() > 2:
		return nil, nil, want + "yield func has too many parameters", false
	case cb.results.Len() != 1 || !Identical(cb.results.vars[0].typ, universeBool):
		if cb.results.Len() == 1 && isBoolean(cb.results.vars[0].typ) {
			return nil, nil, want + "yield func returns user-defined boolean, not bool", false
		}
		return nil, nil, want + "yield func does not return bool", false
	case cb.variadic:
		return nil, nil, check.sprintf("yield func of type %s cannot be variadic", cb), false
	}
	if cb.params.Len() > 0 {
		key = cb.params.vars[0].typ
	}
	if cb.params.Len() > 1 {
		val = cb.params.vars[1].typ
	}
	return key, val, "", true
}

// labels of a function: each is declared once and used, and jumps lead to where they may.
func (check *Checker) labels(body *ast.BlockStmt) {
	all := NewScope(nil, body.Pos(), body.End(), "label")
	for _, jmp := range check.blockBranches(all, nil, nil, body.List) {
		name := jmp.Label.Name
		if alt := all.elems[name]; alt != nil {
			alt.(*Label).used = true
			check.errorf(jmp.Label, "goto %s jumps into block", name)
		} else {
			check.errorf(jmp.Label, "label %s not declared", name)
		}
	}
	for _, name := range all.Names() {
		if lbl := all.elems[name].(*Label); !lbl.used {
			check.softErrorf(lbl, "label %s declared and not used", lbl.name)
		}
	}
}

// block is a list of statements and the labels in it; lstmt is the labelled statement that it is the body of.
type block struct {
	parent *block
	lstmt  *ast.LabeledStmt
	labels map[string]bool

	check      *Checker
	all        *Scope
	varDeclPos token.Pos
	fwdJumps   []*ast.BranchStmt
	badJumps   []*ast.BranchStmt
}

// blockBranches gives the jumps to labels that are not found yet.
func (check *Checker) blockBranches(all *Scope, parent *block, lstmt *ast.LabeledStmt, list []ast.Stmt) []*ast.BranchStmt {
	b := &block{parent: parent, lstmt: lstmt, check: check, all: all, labels: make(map[string]bool)}
	for _, s := range list {
		b.stmt(nil, s)
	}
	return b.fwdJumps
}

func (b *block) gotoTarget(name string) bool {
	for ; b != nil; b = b.parent {
		if b.labels[name] {
			return true
		}
	}
	return false
}

func (b *block) enclosing(name string) ast.Stmt {
	for ; b != nil; b = b.parent {
		if t := b.lstmt; t != nil && t.Label.Name == name {
			return t.Stmt
		}
	}
	return nil
}

func (b *block) declares(pos token.Pos) {
	b.varDeclPos = pos
	b.badJumps = slices.Clone(b.fwdJumps)
}

func (b *block) list(lstmt *ast.LabeledStmt, list []ast.Stmt) {
	b.fwdJumps = append(b.fwdJumps, b.check.blockBranches(b.all, b, lstmt, list)...)
}

func (b *block) stmt(lstmt *ast.LabeledStmt, s ast.Stmt) {
	switch s := s.(type) {
	case *ast.DeclStmt:
		if d, _ := s.Decl.(*ast.GenDecl); d != nil && d.Tok == token.VAR {
			b.declares(d.Pos())
		}
	case *ast.LabeledStmt:
		if s.Label.Name != "_" {
			b.label(s)
			lstmt = s
		}
		b.stmt(lstmt, s.Stmt)
	case *ast.BranchStmt:
		if s.Label != nil {
			b.branch(s)
		}
	case *ast.AssignStmt:
		if s.Tok == token.DEFINE {
			b.declares(s.Pos())
		}
	case *ast.BlockStmt:
		b.list(lstmt, s.List)
	case *ast.IfStmt:
		b.stmt(lstmt, s.Body)
		if s.Else != nil {
			b.stmt(lstmt, s.Else)
		}
	case *ast.CaseClause:
		b.list(nil, s.Body)
	case *ast.SwitchStmt:
		b.stmt(lstmt, s.Body)
	case *ast.TypeSwitchStmt:
		b.stmt(lstmt, s.Body)
	case *ast.CommClause:
		b.list(nil, s.Body)
	case *ast.SelectStmt:
		b.stmt(lstmt, s.Body)
	case *ast.ForStmt:
		b.stmt(lstmt, s.Body)
	case *ast.RangeStmt:
		b.stmt(lstmt, s.Body)
	}
}

// label declares one and ends the jumps that go there.
func (b *block) label(s *ast.LabeledStmt) {
	check, name := b.check, s.Label.Name
	lbl := NewLabel(s.Label.Pos(), check.pkg, name)
	if alt := b.all.Insert(lbl); alt != nil {
		p := check.problem()
		p.soft = true
		p.addf(lbl, "label %s already declared", name)
		p.addAltDecl(alt)
		p.report()
	} else {
		b.labels[name] = true
		check.recordDef(s.Label, lbl)
	}
	var left []*ast.BranchStmt
	for _, jmp := range b.fwdJumps {
		if jmp.Label.Name != name {
			left = append(left, jmp)
			continue
		}
		lbl.used = true
		check.recordUse(jmp.Label, lbl)
		if b.varDeclPos.IsValid() && slices.Contains(b.badJumps, jmp) {
			line := check.fset.Position(b.varDeclPos).Line
			check.softErrorf(jmp.Label, "goto %s jumps over variable declaration at line %d", name, line)
		}
	}
	b.fwdJumps = left
}

func (b *block) branch(s *ast.BranchStmt) {
	check, name := b.check, s.Label.Name
	switch s.Tok {
	case token.BREAK:
		switch b.enclosing(name).(type) {
		case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt, *ast.ForStmt, *ast.RangeStmt:
		default:
			check.errorf(s.Label, "invalid break label %s", name)
			return
		}
	case token.CONTINUE:
		switch b.enclosing(name).(type) {
		case *ast.ForStmt, *ast.RangeStmt:
		default:
			check.errorf(s.Label, "invalid continue label %s", name)
			return
		}
	case token.GOTO:
		if !b.gotoTarget(name) {
			b.fwdJumps = append(b.fwdJumps, s)
			return
		}
	default:
		check.errorf(s, badTree+"branch statement: %s %s", s.Tok, name)
		return
	}
	obj := b.all.elems[name]
	obj.(*Label).used = true
	check.recordUse(s.Label, obj)
}

// isTerminating says whether nothing after s is reached.
func (check *Checker) isTerminating(s ast.Stmt, label string) bool {
	switch s := s.(type) {
	case *ast.LabeledStmt:
		return check.isTerminating(s.Stmt, s.Label.Name)
	case *ast.ExprStmt:
		call, ok := ast.Unparen(s.X).(*ast.CallExpr)
		return ok && check.isPanic[call]
	case *ast.ReturnStmt:
		return true
	case *ast.BranchStmt:
		return s.Tok == token.GOTO || s.Tok == token.FALLTHROUGH
	case *ast.BlockStmt:
		return check.isTerminatingList(s.List)
	case *ast.IfStmt:
		return s.Else != nil && check.isTerminating(s.Body, "") && check.isTerminating(s.Else, "")
	case *ast.SwitchStmt:
		return check.isTerminatingSwitch(s.Body, label)
	case *ast.TypeSwitchStmt:
		return check.isTerminatingSwitch(s.Body, label)
	case *ast.SelectStmt:
		for _, s := range s.Body.List {
			cc := s.(*ast.CommClause)
			if !check.isTerminatingList(cc.Body) || hasBreakList(cc.Body, label, true) {
				return false
			}
		}
		return true
	case *ast.ForStmt:
		return s.Cond == nil && !hasBreak(s.Body, label, true)
	}
	return false
}

func (check *Checker) isTerminatingList(list []ast.Stmt) bool {
	for _, s := range slices.Backward(list) {
		if _, empty := s.(*ast.EmptyStmt); !empty {
			return check.isTerminating(s, "")
		}
	}
	return false
}

func (check *Checker) isTerminatingSwitch(body *ast.BlockStmt, label string) bool {
	hasDefault := false
	for _, s := range body.List {
		cc := s.(*ast.CaseClause)
		hasDefault = hasDefault || cc.List == nil
		if !check.isTerminatingList(cc.Body) || hasBreakList(cc.Body, label, true) {
			return false
		}
	}
	return hasDefault
}

// hasBreak: a break of the statement with that label, or if implicit one without a label.
func hasBreak(s ast.Stmt, label string, implicit bool) bool {
	switch s := s.(type) {
	case *ast.LabeledStmt:
		return hasBreak(s.Stmt, label, implicit)
	case *ast.BranchStmt:
		if s.Tok == token.BREAK {
			if s.Label == nil {
				return implicit
			}
			return s.Label.Name == label
		}
	case *ast.BlockStmt:
		return hasBreakList(s.List, label, implicit)
	case *ast.IfStmt:
		return hasBreak(s.Body, label, implicit) || s.Else != nil && hasBreak(s.Else, label, implicit)
	case *ast.CaseClause:
		return hasBreakList(s.Body, label, implicit)
	case *ast.CommClause:
		return hasBreakList(s.Body, label, implicit)
	case *ast.SwitchStmt:
		return label != "" && hasBreak(s.Body, label, false)
	case *ast.TypeSwitchStmt:
		return label != "" && hasBreak(s.Body, label, false)
	case *ast.SelectStmt:
		return label != "" && hasBreak(s.Body, label, false)
	case *ast.ForStmt:
		return label != "" && hasBreak(s.Body, label, false)
	case *ast.RangeStmt:
		return label != "" && hasBreak(s.Body, label, false)
	}
	return false
}

func hasBreakList(list []ast.Stmt, label string, implicit bool) bool {
	return slices.ContainsFunc(list, func(s ast.Stmt) bool { return hasBreak(s, label, implicit) })
}
