// Package types: bodies for the machine: assignments and initialisation.
package types

import (
	"fmt"
	"go/ast"
	"go/token"
	"strings"
)

// assignment: x is to become a value of type T; without T an untyped one gets its default type.
func (check *Checker) assignment(x *operand, T Type, context string) {
	check.singleValue(x)
	switch x.mode {
	case invalid:
		return
	case constant_, variable, mapindex, value, commaok, commaerr:
	default:
		check.errorf(x, "cannot assign %s to %s in %s", x, T, context)
		x.mode = invalid
		return
	}
	if isUntyped(x.typ) {
		target := T
		if T == nil || isNonTypeParamInterface(T) {
			if T == nil && x.typ == Typ[UntypedNil] {
				check.errorf(x, "use of untyped nil in %s", context)
				x.mode = invalid
				return
			}
			target = Default(x.typ)
		}
		newType, val, why := check.implicitType(x, target)
		if why != fits {
			msg := check.sprintf("cannot use %s as %s value in %s", x, target, context)
			switch why {
			case truncatedFloat:
				msg += " (truncated)"
			case numericOverflow:
				msg += " (overflows)"
			}
			check.error(x, msg)
			x.mode = invalid
			return
		}
		check.becomes(x, newType, val)
	}
	if sig, _ := x.typ.(*Signature); sig == nil || sig.tparams != nil {
		check.nonGeneric(newTarget(T, context), x)
	}
	if x.mode == invalid || T == nil {
		return
	}
	cause := ""
	if !x.assignable(check, T, &cause) {
		if cause != "" {
			cause = ": " + cause
		}
		check.errorf(x, "cannot use %s as %s value in %s%s", x, T, context, cause)
		x.mode = invalid
	}
}

func (check *Checker) initConst(lhs *Const, x *operand) {
	if x.mode == invalid || !isValid(x.typ) || lhs.typ != nil && !isValid(lhs.typ) {
		if lhs.typ == nil {
			lhs.typ = Typ[Invalid]
		}
		return
	}
	if x.mode != constant_ {
		check.errorf(x, "%s is not constant", x)
		if lhs.typ == nil {
			lhs.typ = Typ[Invalid]
		}
		return
	}
	if lhs.typ == nil {
		lhs.typ = x.typ
	}
	check.assignment(x, lhs.typ, "constant declaration")
	if x.mode != invalid {
		lhs.val = x.val
	}
}

func (check *Checker) initVar(lhs *Var, x *operand, context string) {
	if x.mode == invalid || !isValid(x.typ) || lhs.typ != nil && !isValid(lhs.typ) {
		if lhs.typ == nil {
			lhs.typ = Typ[Invalid]
		}
		x.mode = invalid
		return
	}
	if lhs.typ == nil {
		typ := x.typ
		if isUntyped(typ) {
			if typ == Typ[UntypedNil] {
				check.errorf(x, "use of untyped nil in %s", context)
				lhs.typ = Typ[Invalid]
				x.mode = invalid
				return
			}
			typ = Default(typ)
		}
		lhs.typ = typ
	}
	check.assignment(x, lhs.typ, context)
}

// lhsVar is the type of what may be assigned to; nil is that of the blank name.
func (check *Checker) lhsVar(lhs ast.Expr) Type {
	ident, _ := ast.Unparen(lhs).(*ast.Ident)
	var v *Var
	if ident != nil {
		if ident.Name == "_" {
			check.recordDef(ident, nil)
			return nil
		}
		v = check.localVar(ident)
	}
	// Being assigned to is no use.
	used := check.usedVars[v]
	var x operand
	check.expr(nil, &x, lhs)
	if v != nil {
		check.usedVars[v] = used
	}
	switch {
	case x.mode == invalid || !isValid(x.typ):
		return Typ[Invalid]
	case x.mode == variable || x.mode == mapindex:
		return x.typ
	}
	if sel, ok := x.expr.(*ast.SelectorExpr); ok {
		var op operand
		check.expr(nil, &op, sel.X)
		if op.mode == mapindex {
			check.errorf(&x, "cannot assign to struct field %s in map", ExprString(x.expr))
			return Typ[Invalid]
		}
	}
	check.errorf(&x, "cannot assign to %s (neither addressable nor a map index expression)", x.expr)
	return Typ[Invalid]
}

// assignVar: the value is x, or that of rhs.
func (check *Checker) assignVar(lhs, rhs ast.Expr, x *operand, context string) {
	T := check.lhsVar(lhs)
	if T != nil && !isValid(T) {
		if x != nil {
			x.mode = invalid
		} else {
			check.use(rhs)
		}
		return
	}
	if x == nil {
		var to *target
		if T != nil {
			if _, ok := T.Underlying().(*Signature); ok {
				to = newTarget(T, ExprString(lhs))
			}
		}
		x = new(operand)
		check.expr(to, x, rhs)
	}
	if T == nil && context == "assignment" {
		context = "assignment to _ identifier"
	}
	check.assignment(x, T, context)
}

func operandTypes(list []*operand) (res []Type) {
	for _, x := range list {
		res = append(res, x.typ)
	}
	return res
}

func varTypes(list []*Var) (res []Type) {
	for _, v := range list {
		res = append(res, v.typ)
	}
	return res
}

// typesSummary writes a list of types in short.
func (check *Checker) typesSummary(list []Type, variadic, hasDots bool) string {
	var res []string
	for i, t := range list {
		s := ""
		switch {
		case t == nil || !isValid(t):
			s = "unknown type"
		case isUntyped(t) && isNumeric(t):
			s = "number"
		case isUntyped(t):
			s = strings.ReplaceAll(t.(*Basic).name, "untyped ", "")
		default:
			s = check.sprintf("%s", t)
		}
		if i == len(list)-1 {
			if variadic {
				if t, _ := t.(*Slice); t != nil {
					s = check.sprintf("%s", t.elem)
				}
				s = "..." + s
			} else if hasDots {
				s += "..."
			}
		}
		res = append(res, s)
	}
	return "(" + strings.Join(res, ", ") + ")"
}

func measure(x int, unit string) string {
	if x != 1 {
		unit += "s"
	}
	return fmt.Sprintf("%d %s", x, unit)
}

func (check *Checker) assignError(rhs []ast.Expr, l, r int) {
	vars, vals := measure(l, "variable"), measure(r, "value")
	if len(rhs) == 1 {
		if call, _ := ast.Unparen(rhs[0]).(*ast.CallExpr); call != nil {
			check.errorf(rhs[0], "assignment mismatch: %s but %s returns %s", vars, call.Fun, vals)
			return
		}
	}
	check.errorf(rhs[0], "assignment mismatch: %s but %s", vars, vals)
}

func (check *Checker) returnError(at positioner, lhs []*Var, rhs []*operand) {
	l, r := len(lhs), len(rhs)
	qualifier := "not enough"
	if r > l {
		at = rhs[l]
		qualifier = "too many"
	} else if r > 0 {
		at = rhs[r-1]
	}
	p := check.problem()
	p.addf(at, "%s return values", qualifier)
	p.addf(atPos(nopos), "have %s", check.typesSummary(operandTypes(rhs), false, false))
	p.addf(atPos(nopos), "want %s", check.typesSummary(varTypes(lhs), false, false))
	p.report()
}

func isCall(list []ast.Expr) bool {
	if len(list) != 1 {
		return false
	}
	_, ok := ast.Unparen(list[0]).(*ast.CallExpr)
	return ok
}

// initVars: of a declaration, or the results of a return statement.
func (check *Checker) initVars(lhs []*Var, rhs []ast.Expr, returnStmt ast.Stmt) {
	context := "assignment"
	if returnStmt != nil {
		context = "return statement"
	} else if len(lhs) > 1 && release >= 27 {
		context = "multiple assignment"
	}
	l, r := len(lhs), len(rhs)
	if l == r && !isCall(rhs) {
		var x operand
		for i, lhs := range lhs {
			desc := lhs.name
			if returnStmt != nil && desc == "" {
				desc = "result variable"
			}
			check.expr(newTarget(lhs.typ, desc), &x, rhs[i])
			check.initVar(lhs, &x, context)
		}
		return
	}
	if r != 1 {
		if check.use(rhs...) {
			if returnStmt != nil {
				check.returnError(returnStmt, lhs, check.exprList(rhs))
			} else {
				check.assignError(rhs, l, r)
			}
		}
		invalidateVars(lhs)
		return
	}
	vals, commaOk := check.multiExpr(rhs[0], l == 2 && returnStmt == nil)
	r = len(vals)
	if l == r {
		for i, lhs := range lhs {
			check.initVar(lhs, vals[i], context)
		}
		if commaOk && vals[0].mode != invalid && vals[1].mode != invalid {
			check.recordCommaOkTypes(rhs[0], vals)
		}
		return
	}
	if vals[0].mode != invalid {
		if returnStmt != nil {
			check.returnError(returnStmt, lhs, vals)
		} else {
			check.assignError(rhs, l, r)
		}
	}
	invalidateVars(lhs)
}

func invalidateVars(lhs []*Var) {
	for _, v := range lhs {
		if v.typ == nil {
			v.typ = Typ[Invalid]
		}
	}
}

func (check *Checker) assignVars(lhs, rhs []ast.Expr) {
	l, r := len(lhs), len(rhs)
	context := "assignment"
	if l > 1 && release >= 27 {
		context = "multiple assignment"
	}
	if l == r && !isCall(rhs) {
		for i, lhs := range lhs {
			check.assignVar(lhs, rhs[i], nil, context)
		}
		return
	}
	if r != 1 {
		okLHS := check.useLHS(lhs...)
		okRHS := check.use(rhs...)
		if okLHS && okRHS {
			check.assignError(rhs, l, r)
		}
		return
	}
	vals, commaOk := check.multiExpr(rhs[0], l == 2)
	r = len(vals)
	if l == r {
		for i, lhs := range lhs {
			check.assignVar(lhs, nil, vals[i], context)
		}
		if commaOk && vals[0].mode != invalid && vals[1].mode != invalid {
			check.recordCommaOkTypes(rhs[0], vals)
		}
		return
	}
	if vals[0].mode != invalid {
		check.assignError(rhs, l, r)
	}
	check.useLHS(lhs...)
}

// shortVarDecl declares what is new on the left once the right is done.
func (check *Checker) shortVarDecl(pos positioner, lhs, rhs []ast.Expr) {
	top := len(check.delayed)
	scope := check.scope
	seen := make(map[string]bool, len(lhs))
	lhsVars := make([]*Var, len(lhs))
	var newVars []*Var
	hasErr := false
	for i, lhs := range lhs {
		ident, _ := lhs.(*ast.Ident)
		if ident == nil {
			check.useLHS(lhs)
			check.errorf(lhs, "non-name %s on left side of :=", lhs)
			hasErr = true
			continue
		}
		name := ident.Name
		if name != "_" {
			if seen[name] {
				check.errorf(lhs, "%s repeated on left side of :=", lhs)
				hasErr = true
				continue
			}
			seen[name] = true
		}
		if alt := scope.elems[name]; alt != nil {
			check.recordUse(ident, alt)
			if v, _ := alt.(*Var); v != nil {
				lhsVars[i] = v
			} else {
				check.errorf(lhs, "cannot assign to %s", lhs)
				hasErr = true
			}
			continue
		}
		obj := newVar(LocalVar, ident.Pos(), check.pkg, name, nil)
		lhsVars[i] = obj
		if name != "_" {
			newVars = append(newVars, obj)
		}
		check.recordDef(ident, obj)
	}
	for i, obj := range lhsVars {
		if obj == nil {
			lhsVars[i] = newVar(LocalVar, lhs[i].Pos(), check.pkg, "_", nil)
		}
	}
	check.initVars(lhsVars, rhs, nil)
	check.processDelayed(top)
	if len(newVars) == 0 && !hasErr {
		check.softErrorf(pos, "no new variables on left side of :=")
		return
	}
	scopePos := token.Pos(rhs[len(rhs)-1].End())
	for _, obj := range newVars {
		check.declare(scope, nil, obj, scopePos)
	}
}
