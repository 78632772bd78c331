// Package types: bodies for the machine: calls of predeclared functions.
package types

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
)

// builtin says whether the call is right; x is its result.
func (check *Checker) builtin(x *operand, call *ast.CallExpr, id builtinId) (_ bool) {
	argList := call.Args
	bin := predeclaredFuncs[id]
	if call.Ellipsis.IsValid() && id != _Append {
		check.errorf(atPos(call.Ellipsis), invalidOp+"invalid use of ... with built-in %s", bin.name)
		check.use(argList...)
		return
	}
	outer := check.hasCallOrRecv
	if id == _Len || id == _Cap {
		// The length of an array is constant unless something is called to get it.
		check.hasCallOrRecv = false
		defer func() { check.hasCallOrRecv = outer }()
	}
	var args []*operand
	nargs := len(argList)
	switch id {
	case _Make, _New, _Offsetof, _Trace:
	default:
		args = check.exprList(argList)
		nargs = len(args)
		for _, a := range args {
			if a.mode == invalid {
				return
			}
		}
		if nargs > 0 {
			*x = *args[0]
		}
	}
	msg := ""
	if nargs < bin.nargs {
		msg = "not enough"
	} else if !bin.variadic && nargs > bin.nargs {
		msg = "too many"
	}
	if msg != "" {
		check.errorf(inNode(call, call.Rparen), invalidOp+"%s arguments for %v (expected %d, found %d)", msg, call, bin.nargs, nargs)
		return
	}
	c := builtinCall{check, x, call, id, args}
	switch id {
	case _Append:
		return c.append()
	case _Cap, _Len:
		return c.length()
	case _Clear:
		check.verifyVersionf(call.Fun, go1_21, "clear")
		ok := underIs(x.typ, func(u Type) bool {
			switch u.(type) {
			case *Map, *Slice:
				return true
			}
			check.errorf(x, invalidArg+"cannot clear %s: argument must be (or constrained by) map or slice", x)
			return false
		})
		return ok && c.nothing(x.typ)
	case _Close:
		ok := underIs(x.typ, func(u Type) bool {
			ch, _ := u.(*Chan)
			switch {
			case ch == nil:
				check.errorf(x, invalidOp+"cannot close non-channel %s", x)
				return false
			case ch.dir == RecvOnly:
				check.errorf(x, invalidOp+"cannot close receive-only channel %s", x)
				return false
			}
			return true
		})
		return ok && c.nothing(x.typ)
	case _Complex:
		return c.complex()
	case _Copy:
		return c.copy()
	case _Delete:
		return c.delete()
	case _Imag, _Real:
		return c.part()
	case _Make:
		return c.make()
	case _Max, _Min:
		return c.minMax()
	case _New:
		return c.new()
	case _Panic:
		if check.sig != nil && check.sig.results.Len() > 0 {
			if check.isPanic == nil {
				check.isPanic = make(map[*ast.CallExpr]bool)
			}
			check.isPanic[call] = true
		}
		check.assignment(x, &emptyInterface, "argument to panic")
		return x.mode != invalid && c.nothing(&emptyInterface)
	case _Print, _Println:
		params := make([]Type, nargs)
		for i, a := range args {
			check.assignment(a, nil, "argument to built-in "+bin.name)
			if a.mode == invalid {
				return
			}
			params[i] = a.typ
		}
		return c.nothing(params...)
	case _Recover:
		return c.gives(&emptyInterface)
	case _Assert:
		switch {
		case x.mode != constant_ || !isBoolean(x.typ):
			check.errorf(x, invalidArg+"%s is not a boolean constant", x)
			return
		case x.val.Kind() != constant.Bool:
			check.errorf(x, "internal error: value of %s should be a boolean constant", x)
			return
		case !constant.BoolVal(x.val):
			check.errorf(call, "%v failed", call)
		}
		return true
	case _Trace:
		return c.trace()
	}
	return c.unsafe()
}

type builtinCall struct {
	check *Checker
	x     *operand
	call  *ast.CallExpr
	id    builtinId
	args  []*operand
}

// gives a value of type typ for arguments of types params.
func (c *builtinCall) gives(typ Type, params ...Type) bool {
	c.x.mode, c.x.typ = value, typ
	c.check.recordBuiltinType(c.call.Fun, typ, params...)
	return true
}

func (c *builtinCall) nothing(params ...Type) bool {
	c.x.mode = novalue
	c.check.recordBuiltinType(c.call.Fun, nil, params...)
	return true
}

func (c *builtinCall) trace() bool {
	if len(c.call.Args) == 0 {
		fmt.Println(c.check.sprintf("%v: trace() without arguments", c.call.Pos()))
		c.x.mode = novalue
		return true
	}
	var t operand
	x1 := c.x
	for _, arg := range c.call.Args {
		c.check.rawExpr(nil, x1, arg, nil, false)
		fmt.Println(c.check.sprintf("%v: %s", x1.Pos(), x1))
		x1 = &t
	}
	return c.x.mode != invalid
}

// bytesOrStrings: y's types are slices of bytes or strings; of which kind there are.
func bytesOrStrings(y *operand) (ok, hasString bool) {
	ok = all(y.typ, func(_, u Type) bool {
		if s, _ := u.(*Slice); s != nil && Identical(s.elem, universeByte) {
			return true
		}
		if u != nil && isString(u) {
			hasString = true
			return true
		}
		return false
	})
	return
}

func (c *builtinCall) append() bool {
	check, x := c.check, c.x
	E, err := sliceElem(x)
	if err != nil {
		check.errorf(x, "invalid append: %s", err.format(check))
		return false
	}
	if len(c.args) == 2 && c.call.Ellipsis.IsValid() && x.assignable(check, NewSlice(universeByte), nil) {
		if ok, hasString := bytesOrStrings(c.args[1]); ok && hasString {
			if check.Types != nil {
				sig := makeSig(x.typ, x.typ, c.args[1].typ)
				sig.variadic = true
				check.recordBuiltinSig(c.call.Fun, sig)
			}
			x.mode = value
			return true
		}
	}
	sig := makeSig(x.typ, x.typ, NewSlice(E))
	sig.variadic = true
	check.arguments(c.call, sig, nil, nil, c.args, nil)
	check.recordBuiltinSig(c.call.Fun, sig)
	x.mode = value
	return true
}

func (c *builtinCall) length() bool {
	check, x := c.check, c.x
	mode := invalid
	var val constant.Value
	hasLength := func(u Type) bool {
		switch t := arrayPtrDeref(u).(type) {
		case *Basic:
			return isString(t) && c.id == _Len
		case *Map:
			return c.id == _Len
		case *Array, *Slice, *Chan:
			return true
		}
		return false
	}
	u := x.typ.Underlying()
	switch {
	case isTypeParam(x.typ):
		if underIs(x.typ, hasLength) {
			mode = value
		}
	case hasLength(u):
		mode = value
		switch t := arrayPtrDeref(u).(type) {
		case *Basic:
			if x.mode == constant_ {
				mode, val = constant_, constant.MakeInt64(stringLen(x.val))
			}
		case *Array:
			if !check.hasCallOrRecv {
				mode, val = constant_, constant.MakeUnknown()
				if t.len >= 0 {
					val = constant.MakeInt64(t.len)
				}
			}
		}
	}
	if mode == invalid {
		if isValid(u) {
			check.errorf(x, invalidArg+"%s for built-in %s", x, predeclaredFuncs[c.id].name)
		}
		return false
	}
	if mode != constant_ {
		return c.gives(Typ[Int], x.typ)
	}
	x.mode, x.typ, x.val = mode, Typ[Int], val
	return true
}

func (c *builtinCall) complex() bool {
	check, x, y := c.check, c.x, c.args[1]
	switch xu, yu := isUntyped(x.typ), isUntyped(y.typ); {
	case xu && yu:
		if x.mode == constant_ && y.mode == constant_ {
			for _, z := range []*operand{x, y} {
				if isNumeric(z.typ) && constant.Sign(constant.Imag(z.val)) == 0 {
					z.typ = Typ[UntypedFloat]
				}
			}
		} else {
			check.convertUntyped(x, Typ[Float64])
			check.convertUntyped(y, Typ[Float64])
		}
	case xu:
		check.convertUntyped(x, y.typ)
	case yu:
		check.convertUntyped(y, x.typ)
	}
	if x.mode == invalid || y.mode == invalid {
		return false
	}
	if !Identical(x.typ, y.typ) {
		check.errorf(x, invalidOp+"%v (mismatched types %s and %s)", c.call, x.typ, y.typ)
		return false
	}
	res := check.applyTypeFunc(func(t Type) Type {
		return mapKind(t, Float32, Complex64, Float64, Complex128, UntypedFloat, UntypedComplex)
	}, x, c.id)
	if res == nil {
		check.errorf(x, invalidArg+"arguments have type %s, expected floating-point", x.typ)
		return false
	}
	if x.mode != constant_ || y.mode != constant_ {
		return c.gives(res, x.typ, x.typ)
	}
	x.val = constant.BinaryOp(constant.ToFloat(x.val), token.ADD, constant.MakeImag(constant.ToFloat(y.val)))
	x.typ = res
	return true
}

// mapKind gives the basic type that stands behind t's kind in a list of pairs.
func mapKind(t Type, pairs ...BasicKind) Type {
	if b, _ := t.Underlying().(*Basic); b != nil {
		for i := 0; i < len(pairs); i += 2 {
			if b.kind == pairs[i] {
				return Typ[pairs[i+1]]
			}
		}
	}
	return nil
}

func (c *builtinCall) part() bool {
	check, x := c.check, c.x
	if isUntyped(x.typ) {
		if x.mode != constant_ {
			check.convertUntyped(x, Typ[Complex128])
			if x.mode == invalid {
				return false
			}
		} else if isNumeric(x.typ) {
			x.typ = Typ[UntypedComplex]
		}
	}
	res := check.applyTypeFunc(func(t Type) Type {
		return mapKind(t, Complex64, Float32, Complex128, Float64, UntypedComplex, UntypedFloat)
	}, x, c.id)
	switch {
	case res == nil:
		check.errorf(x, invalidArg+"argument has type %s, expected complex type", x.typ)
		return false
	case x.mode != constant_:
		return c.gives(res, x.typ)
	case c.id == _Real:
		x.val = constant.Real(x.val)
	default:
		x.val = constant.Imag(x.val)
	}
	x.typ = res
	return true
}

// applyTypeFunc is f of x's type, for a type parameter one with f of each of its types.
func (check *Checker) applyTypeFunc(f func(Type) Type, x *operand, id builtinId) Type {
	tp, _ := Unalias(x.typ).(*TypeParam)
	if tp == nil {
		return f(x.typ)
	}
	var terms []*Term
	if !tp.is(func(t *term) bool {
		if t == nil {
			return false
		}
		r := f(t.typ)
		if r != nil {
			terms = append(terms, NewTerm(t.tilde, r))
		}
		return r != nil
	}) {
		return nil
	}
	check.softErrorf(x, "%s not supported as argument to built-in %s for go1.18 (see go.dev/issue/50937)", x, predeclaredFuncs[id].name)
	name := NewTypeName(nopos, check.pkg, tp.obj.name, nil)
	ptyp := check.newTypeParam(name, NewInterfaceType(nil, []Type{NewUnion(terms)}))
	ptyp.index = tp.index
	return ptyp
}

func (c *builtinCall) copy() bool {
	check, x, y := c.check, c.x, c.args[1]
	dst, err := sliceElem(x)
	if err != nil {
		check.errorf(x, "invalid copy: %s", err.format(check))
		return false
	}
	special := false
	if x.assignable(check, NewSlice(universeByte), nil) {
		special, _ = bytesOrStrings(y)
	}
	if !special {
		src, err := sliceElem(y)
		if err != nil {
			if !allString(y.typ) {
				check.errorf(y, "invalid copy: %s", err.format(check))
				return false
			}
			src = universeByte
		}
		if !Identical(dst, src) {
			check.errorf(x, "invalid copy: arguments %s and %s have different element types %s and %s", x, y, dst, src)
			return false
		}
	}
	return c.gives(Typ[Int], x.typ, y.typ)
}

func (c *builtinCall) delete() bool {
	check, x := c.check, c.x
	mtyp := x.typ
	var key Type
	if !underIs(mtyp, func(u Type) bool {
		m, _ := u.(*Map)
		switch {
		case m == nil:
			check.errorf(x, invalidArg+"%s is not a map", x)
			return false
		case key != nil && !Identical(m.key, key):
			check.errorf(x, invalidArg+"maps of %s must have identical key types", x)
			return false
		}
		key = m.key
		return true
	}) {
		return false
	}
	*x = *c.args[1]
	check.assignment(x, key, "argument to delete")
	return x.mode != invalid && c.nothing(mtyp, key)
}

func (c *builtinCall) make() bool {
	check, args := c.check, c.call.Args
	T := check.varType(args[0])
	if !isValid(T) {
		return false
	}
	u, err := commonUnder(T, func(_, u Type) *typeError {
		switch u.(type) {
		case *Slice, *Map, *Chan:
			return nil
		case nil:
			return typeErrorf("no specific type")
		}
		return typeErrorf("type must be slice, map, or channel")
	})
	if err != nil {
		check.errorf(args[0], invalidArg+"cannot make %s: %s", args[0], err.format(check))
		return false
	}
	min := 1
	if _, ok := u.(*Slice); ok {
		min = 2
	}
	if n := len(args); n < min || min+1 < n {
		check.errorf(c.call, invalidOp+"%v expects %d or %d arguments; found %d", c.call, min, min+1, n)
		return false
	}
	types := []Type{T}
	var sizes []int64
	for _, arg := range args[1:] {
		typ, size := check.index(arg, -1)
		types = append(types, typ)
		if size >= 0 {
			sizes = append(sizes, size)
		}
	}
	if len(sizes) == 2 && sizes[0] > sizes[1] {
		check.error(args[1], invalidArg+"length and capacity swapped")
	}
	return c.gives(T, types...)
}

func (c *builtinCall) minMax() bool {
	check, x := c.check, c.x
	name, op := predeclaredFuncs[c.id].name, token.LSS
	if c.id == _Max {
		op = token.GTR
	}
	check.verifyVersionf(c.call.Fun, go1_21, "built-in %s", name)
	for i, a := range c.args {
		if a.mode == invalid {
			return false
		}
		if !allOrdered(a.typ) {
			check.errorf(a, invalidArg+"%s cannot be ordered", a)
			return false
		}
		if i == 0 {
			continue
		}
		check.matchTypes(x, a)
		if x.mode == invalid {
			return false
		}
		switch {
		case !Identical(x.typ, a.typ):
			check.errorf(a, invalidArg+"mismatched types %s (previous argument) and %s (type of %s)", x.typ, a.typ, a.expr)
			return false
		case x.mode != constant_ || a.mode != constant_:
			x.mode = value
		case constant.Compare(a.val, op, x.val):
			*x = *a
		}
	}
	if x.mode != constant_ {
		x.mode = value
		check.assignment(x, &emptyInterface, "argument to built-in "+name)
		if x.mode == invalid {
			return false
		}
	}
	types := make([]Type, len(c.args))
	for i, a := range c.args {
		check.updateExprType(a.expr, x.typ, true)
		types[i] = x.typ
	}
	if x.mode != constant_ {
		check.recordBuiltinType(c.call.Fun, x.typ, types...)
	}
	return true
}

func (c *builtinCall) new() bool {
	check, x, arg := c.check, c.x, c.call.Args[0]
	if !newTakesValues {
		T := check.varType(arg)
		return isValid(T) && c.gives(NewPointer(T), T)
	}
	check.exprOrType(x, arg, false)
	check.exclude(x, 1<<novalue|1<<builtin)
	switch x.mode {
	case invalid:
		return false
	case typexpr:
		check.validVarType(arg, x.typ)
	default:
		if isUntyped(x.typ) {
			check.assignment(x, nil, "argument to new")
			if x.mode == invalid {
				return false
			}
		}
		check.verifyVersionf(c.call.Fun, go1_26, "new(%s)", arg)
	}
	return c.gives(NewPointer(x.typ), x.typ)
}

// unsafe: the functions of package unsafe.
func (c *builtinCall) unsafe() bool {
	check, x := c.check, c.x
	var y *operand
	if len(c.args) > 1 {
		y = c.args[1]
	}
	since, fun := go1_20, "unsafe."+predeclaredFuncs[c.id].name
	if c.id == _Add || c.id == _Slice {
		since = go1_17
	}
	if c.id != _Alignof && c.id != _Offsetof && c.id != _Sizeof {
		check.verifyVersionf(c.call.Fun, since, "%s", fun)
	}
	takes := func(T Type) bool {
		check.assignment(x, T, "argument to "+fun)
		return x.mode != invalid
	}
	switch c.id {
	case _Add:
		return takes(Typ[UnsafePointer]) && check.validIndex(y, "length", true) && c.gives(Typ[UnsafePointer], Typ[UnsafePointer], y.typ)
	case _Alignof:
		return takes(nil) && c.size(x.typ, x.typ, func() int64 { return check.conf.alignof(x.typ) })
	case _Sizeof:
		return takes(nil) && c.size(x.typ, x.typ, func() int64 { return check.conf.sizeof(x.typ) })
	case _Offsetof:
		return c.offset()
	case _Slice:
		u, _ := commonUnder(x.typ, nil)
		ptr, _ := u.(*Pointer)
		if ptr == nil {
			check.errorf(x, invalidArg+"%s is not a pointer", x)
			return false
		}
		return check.validIndex(y, "length", false) && c.gives(NewSlice(ptr.base), ptr, y.typ)
	case _SliceData:
		u, _ := commonUnder(x.typ, nil)
		s, _ := u.(*Slice)
		if s == nil {
			check.errorf(x, invalidArg+"%s is not a slice", x)
			return false
		}
		return c.gives(NewPointer(s.elem), s)
	case _String:
		p := NewPointer(universeByte)
		return takes(p) && check.validIndex(y, "length", false) && c.gives(Typ[String], p, y.typ)
	}
	return takes(Typ[String]) && c.gives(NewPointer(universeByte), Typ[String])
}

// size: a constant, unless sizes of type parameters take part.
func (c *builtinCall) size(of, param Type, f func() int64) bool {
	if c.check.hasVarSize(of) {
		return c.gives(Typ[Uintptr], param)
	}
	size := f()
	if size < 0 {
		c.check.errorf(c.x, "%s is too large", c.x)
		return false
	}
	c.x.mode, c.x.typ, c.x.val = constant_, Typ[Uintptr], constant.MakeInt64(size)
	return true
}

func (c *builtinCall) offset() bool {
	check, x, arg := c.check, c.x, c.call.Args[0]
	selx, _ := ast.Unparen(arg).(*ast.SelectorExpr)
	if selx == nil {
		check.errorf(arg, invalidArg+"%s is not a selector expression", arg)
		check.use(arg)
		return false
	}
	check.expr(nil, x, selx.X)
	if x.mode == invalid {
		return false
	}
	base := derefStructPtr(x.typ)
	sel := selx.Sel.Name
	obj, index, indirect := lookupFieldOrMethod(base, false, check.pkg, sel, false)
	switch obj.(type) {
	case nil:
		check.errorf(x, invalidArg+"%s has no single field %s", base, sel)
		return false
	case *Func:
		check.errorf(arg, invalidArg+"%s is a method value", arg)
		return false
	}
	if indirect {
		check.errorf(x, invalidArg+"field %s is embedded via a pointer in %s", sel, base)
		return false
	}
	check.recordSelection(selx, FieldVal, base, obj, index, false)
	mode := value
	if x.mode == variable {
		mode = variable
	}
	check.record(&operand{mode, selx, obj.Type(), nil, 0})
	return c.size(base, obj.Type(), func() int64 { return check.conf.offsetof(base, index) })
}

// hasVarSize: the size of t depends on type parameters; a type whose size asks for its own is a cycle.
func (check *Checker) hasVarSize(t Type) bool {
	switch t := Unalias(t).(type) {
	case *Named:
		if res, ok := check.varSizes[t]; ok {
			return res
		}
		if check.varSizes == nil {
			check.varSizes = make(map[*Named]bool)
		}
		if i, ok := check.objPathIdx[t.obj]; ok {
			cycle := check.objPath[i:]
			check.cycleError(cycle, firstInSrc(cycle))
			return true
		}
		check.push(t.obj)
		res := check.hasVarSize(t.unpack().fromRHS)
		check.pop()
		if _, ok := check.varSizes[t]; !ok {
			check.varSizes[t] = res
		}
		return res
	case *Array:
		return check.hasVarSize(t.elem)
	case *Struct:
		for _, f := range t.fields {
			if check.hasVarSize(f.typ) {
				return true
			}
		}
	case *TypeParam:
		return true
	}
	return false
}

// sliceElem is the element that all types of x have in common.
func sliceElem(x *operand) (Type, *typeError) {
	var elem Type
	var err *typeError
	all(x.typ, func(_, u Type) bool {
		s, _ := u.(*Slice)
		switch {
		case s == nil && x.isNil():
			err = typeErrorf("argument must be a slice; have untyped nil")
		case s == nil:
			err = typeErrorf("argument must be a slice; have %s", x)
		case elem == nil:
			elem = s.elem
		case !Identical(elem, s.elem):
			err = typeErrorf("mismatched slice element types %s and %s in %s", elem, s.elem, x)
		}
		return err == nil
	})
	return elem, err
}

// makeSig is the signature under which a predeclared function is called.
func makeSig(res Type, args ...Type) *Signature {
	list := make([]*Var, len(args))
	for i, t := range args {
		list[i] = NewParam(nopos, nil, "", Default(t))
	}
	sig := &Signature{params: NewTuple(list...)}
	if res != nil {
		sig.results = NewTuple(newVar(ResultVar, nopos, nil, "", res))
	}
	return sig
}

// arrayPtrDeref is the array that a pointer points to, else typ.
func arrayPtrDeref(typ Type) Type {
	if p, ok := Unalias(typ).(*Pointer); ok {
		if a, _ := p.base.Underlying().(*Array); a != nil {
			return a
		}
	}
	return typ
}
