// Package types: bodies for the machine: expressions.
package types

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"strconv"
)

var unaryOps = opPredicates{
	token.ADD: allNumeric, token.SUB: allNumeric, token.XOR: allInteger, token.NOT: allBoolean,
}

var binaryOps = opPredicates{
	token.ADD: allNumericOrString, token.SUB: allNumeric, token.MUL: allNumeric, token.QUO: allNumeric, token.REM: allInteger,
	token.AND: allInteger, token.OR: allInteger, token.XOR: allInteger, token.AND_NOT: allInteger,
	token.LAND: allBoolean, token.LOR: allBoolean,
}

func (check *Checker) op(m opPredicates, x *operand, op token.Token) bool {
	pred := m[op]
	switch {
	case pred == nil:
		check.errorf(x, badTree+"unknown operator %s", op)
		return false
	case !pred(x.typ):
		check.errorf(x, invalidOp+"operator %s not defined on %s", op, x)
		return false
	}
	return true
}

// opPos is where an operation's operator stands.
func opPos(x ast.Expr) token.Pos {
	if b, _ := x.(*ast.BinaryExpr); b != nil {
		return b.OpPos
	}
	return x.Pos()
}

func opName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BinaryExpr:
		switch e.Op {
		case token.ADD:
			return "addition"
		case token.SUB:
			return "subtraction"
		case token.XOR:
			return "bitwise XOR"
		case token.MUL:
			return "multiplication"
		case token.SHL:
			return "shift"
		}
	case *ast.UnaryExpr:
		if e.Op == token.XOR {
			return "bitwise complement"
		}
	}
	return ""
}

func (check *Checker) unary(x *operand, e *ast.UnaryExpr) {
	check.expr(nil, x, e.X)
	if x.mode == invalid {
		return
	}
	op := e.Op
	switch op {
	case token.AND:
		if _, ok := ast.Unparen(e.X).(*ast.CompositeLit); !ok && x.mode != variable {
			check.errorf(x, invalidOp+"cannot take address of %s", x)
			x.mode = invalid
			return
		}
		x.mode, x.typ = value, &Pointer{base: x.typ}
		return
	case token.ARROW:
		elem := check.chanElem(x, x, true)
		if elem == nil || !check.isComplete(elem) {
			x.mode = invalid
			return
		}
		x.mode, x.typ = commaok, elem
		check.hasCallOrRecv = true
		return
	case token.TILDE:
		if !allInteger(x.typ) {
			check.error(e, "cannot use ~ outside of interface or type constraint")
			x.mode = invalid
			return
		}
		check.error(e, "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)")
		op = token.XOR
	}
	if !check.op(unaryOps, x, op) {
		x.mode = invalid
		return
	}
	if x.mode != constant_ {
		x.mode = value
		return
	}
	if x.val.Kind() == constant.Unknown {
		return
	}
	var prec uint
	if isUnsigned(x.typ) {
		prec = uint(check.conf.sizeof(x.typ) * 8)
	}
	x.val = constant.UnaryOp(op, x.val, prec)
	x.expr = e
	check.overflow(x, e.Pos())
}

// chanElem is what may be received from x, or sent to it.
func (check *Checker) chanElem(pos positioner, x *operand, recv bool) Type {
	u, err := commonUnder(x.typ, func(t, u Type) *typeError {
		ch, _ := u.(*Chan)
		switch {
		case u == nil:
			return typeErrorf("no specific channel type")
		case ch == nil:
			return typeErrorf("non-channel %s", t)
		case recv && ch.dir == SendOnly:
			return typeErrorf("send-only channel %s", t)
		case !recv && ch.dir == RecvOnly:
			return typeErrorf("receive-only channel %s", t)
		}
		return nil
	})
	if u != nil {
		return u.(*Chan).elem
	}
	what := "send to"
	if recv {
		what = "receive from"
	}
	if cause := err.format(check); isTypeParam(x.typ) {
		check.errorf(pos, invalidOp+"cannot %s %s: %s", what, x, cause)
	} else {
		check.errorf(pos, invalidOp+"cannot %s %s %s", what, cause, x)
	}
	return nil
}

func isShift(op token.Token) bool { return op == token.SHL || op == token.SHR }

func isComparison(op token.Token) bool {
	switch op {
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		return true
	}
	return false
}

// updateExprType: the untyped expression x gets a type, its last one if final or if that is no untyped one.
func (check *Checker) updateExprType(x ast.Expr, typ Type, final bool) {
	old, found := check.untyped[x]
	if !found {
		return
	}
	switch x := x.(type) {
	case *ast.ParenExpr:
		check.updateExprType(x.X, typ, final)
	case *ast.UnaryExpr:
		if old.val == nil {
			check.updateExprType(x.X, typ, final)
		}
	case *ast.BinaryExpr:
		// The operands of a comparison, and the count of a shift, have types of their own.
		if old.val == nil && !isComparison(x.Op) {
			check.updateExprType(x.X, typ, final)
			if !isShift(x.Op) {
				check.updateExprType(x.Y, typ, final)
			}
		}
	}
	if !final && isUntyped(typ) {
		old.typ = typ.Underlying().(*Basic)
		check.untyped[x] = old
		return
	}
	delete(check.untyped, x)
	if old.isLhs && !allInteger(typ) {
		check.errorf(x, invalidOp+"shifted operand %s (type %s) must be integer", x, typ)
		return
	}
	if old.val != nil {
		c := operand{old.mode, x, old.typ, old.val, 0}
		check.convertUntyped(&c, typ)
		if c.mode == invalid {
			return
		}
	}
	check.recordTypeAndValue(x, old.mode, typ, old.val)
}

// comparison: its result is untyped; in a switch y is the tag.
func (check *Checker) comparison(x, y *operand, op token.Token, switchCase bool) {
	if !isValid(x.typ) || !isValid(y.typ) {
		x.mode = invalid
		return
	}
	if switchCase {
		op = token.EQL
	}
	culprit, cause := check.incomparable(x, y, op)
	if culprit == nil {
		if x.mode == constant_ && y.mode == constant_ {
			x.val = constant.MakeBool(constant.Compare(x.val, op, y.val))
		} else {
			x.mode = value
			check.updateExprType(x.expr, Default(x.typ), true)
			check.updateExprType(y.expr, Default(y.typ), true)
		}
		x.typ = Typ[UntypedBool]
		return
	}
	if cause == "" {
		if isTypeParam(x.typ) || isTypeParam(y.typ) {
			if !isTypeParam(x.typ) {
				culprit = y
			}
			cause = check.sprintf("type parameter %s cannot use operator %s", culprit.typ, op)
		} else {
			what := compositeKind(culprit.typ)
			if what == "" {
				what = check.sprintf("%s", culprit.typ)
			}
			cause = check.sprintf("operator %s not defined on %s", op, what)
		}
	}
	if switchCase {
		check.errorf(x, "invalid case %s in switch on %s (%s)", x.expr, y.expr, cause)
	} else {
		check.errorf(culprit, invalidOp+"%s %s %s (%s)", x.expr, op, y.expr, cause)
	}
	x.mode = invalid
}

// incomparable gives the operand that stands in the way of a comparison, nil if there is none.
func (check *Checker) incomparable(x, y *operand, op token.Token) (*operand, string) {
	switch {
	case !x.assignable(check, y.typ, nil) && !y.assignable(check, x.typ, nil):
		return y, check.sprintf("mismatched types %s and %s", x.typ, y.typ)
	case op != token.EQL && op != token.NEQ:
		if !allOrdered(x.typ) {
			return x, ""
		}
		if !allOrdered(y.typ) {
			return y, ""
		}
	case x.isNil() || y.isNil():
		typ := x.typ
		if x.isNil() {
			typ = y.typ
		}
		if !hasNil(typ) {
			return y, ""
		}
	case !Comparable(x.typ):
		return x, check.incomparableCause(x.typ)
	case !Comparable(y.typ):
		return y, check.incomparableCause(y.typ)
	}
	return nil, ""
}

func (check *Checker) incomparableCause(typ Type) string {
	switch typ.Underlying().(type) {
	case *Slice, *Signature, *Map:
		return compositeKind(typ) + " can only be compared to nil"
	}
	return comparableType(typ, true, nil).format(check)
}

func (check *Checker) shift(x, y *operand, e ast.Expr, op token.Token) {
	if !check.shiftOperand(x) || !check.shiftCount(y) {
		x.mode = invalid
		return
	}
	switch {
	case x.mode != constant_:
	case y.mode == constant_:
		if x.val.Kind() == constant.Unknown || y.val.Kind() == constant.Unknown {
			x.val = constant.MakeUnknown()
			if !isInteger(x.typ) {
				x.typ = Typ[UntypedInt]
			}
			return
		}
		// As much as the smallest number of float64 needs.
		s, ok := constant.Uint64Val(constant.ToInt(y.val))
		if !ok || s > 1023-1+52 {
			check.errorf(y, invalidOp+"invalid shift count %s", y)
			x.mode = invalid
			return
		}
		xval := constant.ToInt(x.val)
		if !isInteger(x.typ) {
			x.typ = Typ[UntypedInt]
		}
		x.val = constant.Shift(xval, op, uint(s))
		x.expr = e
		pos := nopos
		if e != nil {
			pos = opPos(e)
		}
		check.overflow(x, pos)
		return
	case isUntyped(x.typ):
		// The operand gets the type that the whole shift would have.
		if info, found := check.untyped[x.expr]; found {
			info.isLhs = true
			check.untyped[x.expr] = info
		}
		x.mode = value
		return
	}
	if !allInteger(x.typ) {
		check.errorf(x, invalidOp+"shifted operand %s must be integer", x)
		x.mode = invalid
		return
	}
	x.mode = value
}

func (check *Checker) shiftOperand(x *operand) bool {
	if allInteger(x.typ) || x.mode == constant_ && isUntyped(x.typ) && constant.ToInt(x.val).Kind() == constant.Int {
		return true
	}
	check.errorf(x, invalidOp+"shifted operand %s must be integer", x)
	return false
}

func (check *Checker) shiftCount(y *operand) bool {
	if y.mode == constant_ {
		if v := constant.ToInt(y.val); v.Kind() == constant.Int && constant.Sign(v) < 0 {
			check.errorf(y, invalidOp+"negative shift count %s", y)
			return false
		}
		if isUntyped(y.typ) {
			check.representable(y, Typ[Uint])
		}
		return y.mode != invalid
	}
	switch {
	case allInteger(y.typ):
		return allUnsigned(y.typ) || check.verifyVersionf(y, go1_13, invalidOp+"signed shift count %s", y)
	case isUntyped(y.typ):
		check.convertUntyped(y, Typ[Uint])
		return y.mode != invalid
	}
	check.errorf(y, invalidOp+"shift count %s must be integer", y)
	return false
}

// binary: e is nil where the operation is an assignment's.
func (check *Checker) binary(x *operand, e ast.Expr, lhs, rhs ast.Expr, op token.Token, opPos token.Pos) {
	var y operand
	check.expr(nil, x, lhs)
	check.expr(nil, &y, rhs)
	switch {
	case x.mode == invalid:
		return
	case y.mode == invalid:
		x.mode = invalid
		x.expr = y.expr
		return
	case isShift(op):
		check.shift(x, &y, e, op)
		return
	}
	check.matchTypes(x, &y)
	if x.mode == invalid {
		return
	}
	if isComparison(op) {
		check.comparison(x, &y, op, false)
		return
	}
	if !Identical(x.typ, y.typ) {
		if isValid(x.typ) && isValid(y.typ) {
			if e != nil {
				check.errorf(e, invalidOp+"%s (mismatched types %s and %s)", e, x.typ, y.typ)
			} else {
				check.errorf(x, invalidOp+"%s %s= %s (mismatched types %s and %s)", lhs, op, rhs, x.typ, y.typ)
			}
		}
		x.mode = invalid
		return
	}
	if !check.op(binaryOps, x, op) {
		x.mode = invalid
		return
	}
	if (op == token.QUO || op == token.REM) && y.mode == constant_ && dividesByZero(x, &y) {
		check.error(&y, invalidOp+"division by zero")
		x.mode = invalid
		return
	}
	if x.mode != constant_ || y.mode != constant_ {
		x.mode = value
		return
	}
	if x.val.Kind() == constant.Unknown || y.val.Kind() == constant.Unknown {
		x.val = constant.MakeUnknown()
		return
	}
	if op == token.QUO && isInteger(x.typ) {
		op = token.QUO_ASSIGN
	}
	x.val = constant.BinaryOp(x.val, op, y.val)
	x.expr = e
	check.overflow(x, opPos)
}

func dividesByZero(x, y *operand) bool {
	if (x.mode == constant_ || allInteger(x.typ)) && constant.Sign(y.val) == 0 {
		return true
	}
	if x.mode != constant_ || !isComplex(x.typ) {
		return false
	}
	// Squares that are too small count as zero.
	re, im := constant.Real(y.val), constant.Imag(y.val)
	return constant.Sign(constant.BinaryOp(re, token.MUL, re)) == 0 && constant.Sign(constant.BinaryOp(im, token.MUL, im)) == 0
}

// matchTypes gives an untyped operand the other's type where that may be.
func (check *Checker) matchTypes(x, y *operand) {
	if !mayConvert(x, y) {
		return
	}
	check.convertUntyped(x, y.typ)
	if x.mode == invalid {
		return
	}
	check.convertUntyped(y, x.typ)
	if y.mode == invalid {
		x.mode = invalid
	}
}

func mayConvert(x, y *operand) bool {
	switch {
	case isTyped(x.typ) && isTyped(y.typ), allNumeric(x.typ) != allNumeric(y.typ):
		return false
	case isNonTypeParamInterface(x.typ) || isNonTypeParamInterface(y.typ):
		return true
	case allBoolean(x.typ) != allBoolean(y.typ), allString(x.typ) != allString(y.typ):
		return false
	case x.isNil():
		return hasNil(y.typ)
	case y.isNil():
		return hasNil(x.typ)
	}
	return !isPointer(x.typ) && !isPointer(y.typ)
}

// newTarget is a function type that a generic function may be instantiated for.
func newTarget(typ Type, desc string) *target {
	if typ != nil {
		if u, _ := commonUnder(typ, nil); u != nil {
			if sig, _ := u.(*Signature); sig != nil {
				return &target{sig, desc}
			}
		}
	}
	return nil
}

// rawExpr: the result may be of any mode; hint is the type that elements of a literal may leave out.
func (check *Checker) rawExpr(T *target, x *operand, e ast.Expr, hint Type, allowGeneric bool) exprKind {
	kind := check.exprInternal(T, x, e, hint)
	if !allowGeneric {
		check.nonGeneric(T, x)
	}
	check.record(x)
	return kind
}

func (check *Checker) nonGeneric(T *target, x *operand) {
	if x.mode == invalid || x.mode == novalue {
		return
	}
	what := ""
	switch t := x.typ.(type) {
	case *Alias, *Named:
		if isGeneric(t) {
			what = "type"
		}
	case *Signature:
		if t.tparams != nil {
			if T != nil {
				check.funcInst(T, x.Pos(), x, nil, true)
				return
			}
			what = "function"
		}
	}
	if what != "" {
		check.errorf(x.expr, "cannot use generic %s %s without instantiation", what, x.expr)
		x.mode, x.typ = invalid, Typ[Invalid]
	}
}

func (check *Checker) exprInternal(T *target, x *operand, e ast.Expr, hint Type) exprKind {
	x.mode, x.typ = invalid, Typ[Invalid]
	switch e := e.(type) {
	case *ast.BadExpr:
	case *ast.Ident:
		check.name(x, e, false)
		x.expr = e
		return expression
	case *ast.Ellipsis:
		check.error(e, badTree+"invalid use of ...")
	case *ast.BasicLit:
		check.basicLit(x, e)
	case *ast.FuncLit:
		check.funcLit(x, e)
	case *ast.CompositeLit:
		check.compositeLit(x, e, hint)
	case *ast.ParenExpr:
		kind := check.rawExpr(nil, x, e.X, nil, false)
		x.expr = e
		return kind
	case *ast.SelectorExpr:
		check.selector(x, e, false)
		x.expr = e
		return expression
	case *ast.IndexExpr, *ast.IndexListExpr:
		ix := unpackIndexedExpr(e)
		if check.indexExpr(x, ix) {
			check.funcInst(T, e.Pos(), x, ix, true)
		}
	case *ast.SliceExpr:
		check.sliceExpr(x, e)
	case *ast.TypeAssertExpr:
		check.assertExpr(x, e)
	case *ast.CallExpr:
		return check.callExpr(x, e)
	case *ast.StarExpr:
		check.star(x, e)
	case *ast.UnaryExpr:
		check.unary(x, e)
		if x.mode != invalid && e.Op == token.ARROW {
			x.expr = e
			return statement
		}
	case *ast.BinaryExpr:
		check.binary(x, e, e.X, e.Y, e.Op, e.OpPos)
	case *ast.KeyValueExpr:
		check.error(e, badTree+"no key:value expected")
	case *ast.ArrayType, *ast.StructType, *ast.FuncType, *ast.InterfaceType, *ast.MapType, *ast.ChanType:
		x.mode = typexpr
		x.typ = check.typ(e)
	default:
		panic(fmt.Sprintf("%s: unknown expression type %T", check.fset.Position(e.Pos()), e))
	}
	x.expr = e
	if x.mode == invalid {
		return statement
	}
	return expression
}

func (check *Checker) assertExpr(x *operand, e *ast.TypeAssertExpr) {
	check.expr(nil, x, e.X)
	if x.mode == invalid {
		return
	}
	switch {
	case e.Type == nil:
		check.error(e, "use of .(type) outside type switch")
	case isTypeParam(x.typ):
		check.errorf(x, invalidOp+"cannot use type assertion on type parameter value %s", x)
	case !IsInterface(x.typ):
		check.errorf(x, invalidOp+"%s is not an interface", x)
	default:
		T := check.varType(e.Type)
		if isValid(T) && check.isComplete(T) {
			check.typeAssertion(e, x, T, false)
			x.mode, x.typ = commaok, T
			return
		}
	}
	x.mode = invalid
}

func (check *Checker) star(x *operand, e *ast.StarExpr) {
	check.exprOrType(x, e.X, false)
	switch x.mode {
	case invalid:
		return
	case typexpr:
		check.validVarType(e.X, x.typ)
		x.typ = &Pointer{base: x.typ}
		return
	}
	var base Type
	ok := underIs(x.typ, func(u Type) bool {
		p, _ := u.(*Pointer)
		switch {
		case p == nil:
			check.errorf(x, invalidOp+"cannot indirect %s", x)
			return false
		case base != nil && !Identical(p.base, base):
			check.errorf(x, invalidOp+"pointers of %s must have identical base types", x)
			return false
		}
		base = p.base
		return true
	})
	if !ok || !check.isComplete(base) {
		x.mode = invalid
		return
	}
	x.mode, x.typ = variable, base
}

func (check *Checker) typeAssertion(e ast.Expr, x *operand, T Type, typeSwitch bool) {
	var cause string
	switch {
	case check.assertableTo(x.typ, T, &cause):
	case typeSwitch:
		check.errorf(e, "impossible type switch case: %s\n\t%s cannot have dynamic type %s %s", e, x, T, cause)
	default:
		check.errorf(e, "impossible type assertion: %s\n\t%s does not implement %s %s", e, T, x.typ, cause)
	}
}

const noTypes = 1<<novalue | 1<<builtin | 1<<typexpr

// expr: one value.
func (check *Checker) expr(T *target, x *operand, e ast.Expr) {
	check.rawExpr(T, x, e, nil, false)
	check.exclude(x, noTypes)
	check.singleValue(x)
}

// genericExpr may be a function that is not instantiated.
func (check *Checker) genericExpr(x *operand, e ast.Expr, hint Type) {
	check.rawExpr(nil, x, e, hint, true)
	check.exclude(x, noTypes)
	check.singleValue(x)
}

// multiExpr: several values of a call, or one and whether it is there.
func (check *Checker) multiExpr(e ast.Expr, allowCommaOk bool) (list []*operand, commaOk bool) {
	var x operand
	check.rawExpr(nil, &x, e, nil, false)
	check.exclude(&x, noTypes)
	// Each value has words of its own; before Go 1.27 all are the call.
	dummy := func(name string, typ Type) {
		x := &operand{mode: value, expr: e, typ: typ}
		if release >= 27 {
			x.expr = &ast.Ident{NamePos: e.Pos(), Name: name}
		}
		list = append(list, x)
	}
	if t, ok := x.typ.(*Tuple); ok && x.mode != invalid {
		for i, v := range t.vars {
			dummy(nth(i+1)+" function result", v.typ)
		}
		return
	}
	list = []*operand{&x}
	if allowCommaOk && (x.mode == mapindex || x.mode == commaok || x.mode == commaerr) {
		if x.mode == commaerr {
			dummy("err value of (comma, err) expression", universeError)
		} else {
			dummy("ok value of (comma, ok) expression", Typ[UntypedBool])
		}
		commaOk = true
	}
	return
}

func nth(n int) string {
	switch n {
	case 1:
		return "1st"
	case 2:
		return "2nd"
	case 3:
		return "3rd"
	}
	return strconv.Itoa(n) + "th"
}

func (check *Checker) exprOrType(x *operand, e ast.Expr, allowGeneric bool) {
	check.rawExpr(nil, x, e, nil, allowGeneric)
	check.exclude(x, 1<<novalue)
	check.singleValue(x)
}

// exclude refuses operands of the modes in a set.
func (check *Checker) exclude(x *operand, modeset uint) {
	if modeset&(1<<x.mode) == 0 {
		return
	}
	msg := ""
	switch x.mode {
	case novalue:
		msg = "%s used as value or type"
		if modeset&(1<<typexpr) != 0 {
			msg = "%s used as value"
		}
	case builtin:
		msg = "%s must be called"
	case typexpr:
		msg = "%s is not an expression"
	}
	check.errorf(x, msg, x)
	x.mode = invalid
}

func (check *Checker) singleValue(x *operand) {
	if x.mode == value {
		if _, ok := x.typ.(*Tuple); ok {
			check.errorf(x, "multiple-value %s in single-value context", x)
			x.mode = invalid
		}
	}
}
