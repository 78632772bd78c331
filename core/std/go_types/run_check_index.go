// Package types: bodies for the machine: elements, slices and literals.
package types

import (
	"go/ast"
	"go/constant"
	"go/token"
	"strings"
)

//line index.go:500:1
func (x *indexedExpr) Pos() token.Pos { return x.orig.Pos() }

// unpackIndexedExpr is nil for what has no brackets.
func unpackIndexedExpr(n ast.Node) *indexedExpr {
	switch e := n.(type) {
	case *ast.IndexExpr:
		return &indexedExpr{e, e.X, e.Lbrack, []ast.Expr{e.Index}, e.Rbrack}
	case *ast.IndexListExpr:
		return &indexedExpr{e, e.X, e.Lbrack, e.Indices, e.Rbrack}
	}
	return nil
}

// indexExpr says whether it is a generic function whose type arguments are given; those are not looked at yet.
func (check *Checker) indexExpr(x *operand, e *indexedExpr) (isFuncInst bool) {
	check.exprOrType(x, e.x, true)
	switch x.mode {
	case invalid:
		check.use(e.indices...)
		return false
	case typexpr:
		x.mode = invalid
		x.typ = check.varType(e.orig)
		if isValid(x.typ) {
			x.mode = typexpr
		}
		return false
	case value:
		if sig, _ := x.typ.Underlying().(*Signature); sig != nil && sig.tparams.Len() > 0 {
			return true
		}
	}
	check.nonGeneric(nil, x)
	if x.mode == invalid {
		return false
	}
	complete := check.isComplete(x.typ)
	if complete {
		switch t := x.typ.Underlying().(type) {
		case *Pointer:
			complete = check.isComplete(t.base)
		case *Map:
			complete = check.isComplete(t.elem)
		}
	}
	if !complete {
		x.mode = invalid
		return false
	}
	var el indexed
	valid := false
	if isTypeParam(x.typ) {
		valid = check.commonElem(x, &el)
	} else {
		valid = elementOf(x.typ.Underlying(), x, &el)
	}
	if !valid {
		check.errorf(x, "cannot index %s", x)
		check.use(e.indices...)
		x.mode = invalid
		return false
	}
	index := check.singleIndex(e)
	if index == nil {
		x.mode = invalid
		return false
	}
	if el.key != nil {
		var key operand
		check.genericExpr(&key, index, nil)
		check.assignment(&key, el.key, "map index")
		x.expr = e.orig
	}
	x.mode, x.typ = el.mode, el.elem
	if x.typ == nil {
		x.typ = Typ[Invalid]
	}
	if el.key == nil {
		check.index(index, el.length)
	}
	return false
}

// indexed says what an index of a value gives; length -1 is not known, key is that of a map.
type indexed struct {
	mode      operandMode
	key, elem Type
	length    int64
}

func elementOf(u Type, x *operand, el *indexed) bool {
	*el = indexed{variable, nil, nil, -1}
	switch t := u.(type) {
	case *Basic:
		if isString(t) {
			if x.mode == constant_ {
				el.length = stringLen(x.val)
			}
			el.mode, el.elem = value, universeByte
			return true
		}
	case *Array:
		el.length, el.elem = t.len, t.elem
		if x.mode != variable {
			el.mode = value
		}
		return true
	case *Pointer:
		if a, _ := t.base.Underlying().(*Array); a != nil {
			el.length, el.elem = a.len, a.elem
			return true
		}
	case *Slice:
		el.elem = t.elem
		return true
	case *Map:
		el.mode, el.key, el.elem = mapindex, t.key, t.elem
		return true
	}
	return false
}

// commonElem: all types of a type parameter have the same element, and key.
func (check *Checker) commonElem(x *operand, el *indexed) bool {
	first, mode := true, variable
	return underIs(x.typ, func(u Type) bool {
		var one indexed
		if u == nil || !elementOf(u, x, &one) || one.elem == nil {
			return false
		}
		if one.mode == value {
			mode = value
		}
		if first {
			*el, first = one, false
			if el.key == nil {
				el.mode = mode
			}
			return true
		}
		if (el.key == nil) != (one.key == nil) || el.key != nil && !Identical(el.key, one.key) || !Identical(el.elem, one.elem) {
			return false
		}
		if one.length >= 0 && one.length < el.length {
			el.length = one.length
		}
		if el.key == nil {
			el.mode = mode
		}
		return true
	})
}

func (check *Checker) sliceExpr(x *operand, e *ast.SliceExpr) {
	check.expr(nil, x, e.X)
	if x.mode == invalid {
		check.use(e.Low, e.High, e.Max)
		return
	}
	cu := check.sliceable(x)
	if p, ok := x.typ.Underlying().(*Pointer); ok && !check.isComplete(p.base) || cu == nil {
		x.mode = invalid
		return
	}
	length, valid := int64(-1), false
	switch u := cu.(type) {
	case *Basic:
		if isString(u) {
			if e.Slice3 {
				at := e.Max
				if at == nil {
					at = e
				}
				check.error(at, invalidOp+"3-index slice of string")
				x.mode = invalid
				return
			}
			valid = true
			if x.mode == constant_ {
				length = stringLen(x.val)
			}
			if isUntyped(x.typ) {
				x.typ = Typ[String]
			}
		}
	case *Array:
		if x.mode != variable {
			check.errorf(x, "cannot slice unaddressable value %s", x)
			x.mode = invalid
			return
		}
		valid, length = true, u.len
		x.typ = &Slice{elem: u.elem}
	case *Pointer:
		if a, _ := u.base.Underlying().(*Array); a != nil {
			valid, length = true, a.len
			x.typ = &Slice{elem: a.elem}
		}
	case *Slice:
		valid = true
	}
	if !valid {
		check.errorf(x, "cannot slice %s", x)
		x.mode = invalid
		return
	}
	x.mode = value
	if e.Slice3 && (e.High == nil || e.Max == nil) {
		check.error(inNode(e, e.Rbrack), badTree+"2nd and 3rd index required in 3-index slice")
		x.mode = invalid
		return
	}
	check.sliceIndices([]ast.Expr{e.Low, e.High, e.Max}, length)
}

// sliceable is what all types of x's type are made of, a string as such; nil where they differ.
func (check *Checker) sliceable(x *operand) Type {
	var ct, cu Type
	hasString := false
	all(x.typ, func(t, u Type) bool {
		if u == nil {
			check.errorf(x, "cannot slice %s: no specific type in %s", x, x.typ)
			cu = nil
			return false
		}
		if isString(u) {
			u = NewSlice(universeByte)
			hasString = true
		}
		if cu == nil {
			ct, cu = t, u
			return true
		}
		if !Identical(cu, u) {
			check.errorf(x, "cannot slice %s: %s and %s have different underlying types", x, ct, t)
			cu = nil
			return false
		}
		return true
	})
	switch {
	case !hasString:
		return cu
	case isTypeParam(x.typ):
		return Typ[String]
	}
	return x.typ.Underlying()
}

// sliceIndices: constant ones must not decrease.
func (check *Checker) sliceIndices(exprs []ast.Expr, length int64) {
	var ind [3]int64
	for i, expr := range exprs {
		ind[i] = -1
		switch {
		case expr != nil:
			max := int64(-1)
			if length >= 0 {
				max = length + 1
			}
			if _, v := check.index(expr, max); v >= 0 {
				ind[i] = v
			}
		case i == 0:
			ind[i] = 0
		case length >= 0:
			ind[i] = length
		}
	}
	for i, x := range ind[:2] {
		for j := i + 1; j < 3 && x > 0; j++ {
			if y := ind[j]; y >= 0 && y < x {
				check.errorf(exprs[j], "invalid slice indices: %d < %d", y, x)
				return
			}
		}
	}
}

func (check *Checker) singleIndex(e *indexedExpr) ast.Expr {
	if len(e.indices) == 0 {
		check.errorf(e.orig, badTree+"index expression %v with 0 indices", e.orig)
		return nil
	}
	if len(e.indices) > 1 {
		check.error(e.indices[1], invalidOp+"more than one index")
	}
	return e.indices[0]
}

// index gives the value of a constant index, else -1; max -1 is no bound.
func (check *Checker) index(index ast.Expr, max int64) (Type, int64) {
	var x operand
	check.expr(nil, &x, index)
	if !check.validIndex(&x, "index", false) {
		return Typ[Invalid], -1
	}
	if x.mode != constant_ {
		return x.typ, -1
	}
	if x.val.Kind() == constant.Unknown {
		return Typ[Invalid], -1
	}
	v, _ := constant.Int64Val(x.val)
	if max >= 0 && v >= max {
		check.errorf(&x, invalidArg+"index %s out of bounds [0:%d]", x.val.String(), max)
		return Typ[Invalid], -1
	}
	return x.typ, v
}

func (check *Checker) validIndex(x *operand, what string, allowNegative bool) bool {
	if x.mode == invalid {
		return false
	}
	check.convertUntyped(x, Typ[Int])
	if x.mode == invalid {
		return false
	}
	switch {
	case !allInteger(x.typ):
		check.errorf(x, invalidArg+"%s %s must be integer", what, x)
	case x.mode != constant_:
		return true
	case !allowNegative && constant.Sign(x.val) < 0:
		check.errorf(x, invalidArg+"%s %s must not be negative", what, x)
	case !representableConst(x.val, check, Typ[Int], &x.val):
		check.errorf(x, invalidArg+"%s %s overflows int", what, x)
	default:
		return true
	}
	return false
}

func (check *Checker) basicLit(x *operand, e *ast.BasicLit) {
	kind := UntypedInt
	switch e.Kind {
	case token.INT, token.FLOAT, token.IMAG:
		check.langCompat(e)
		if len(e.Value) > 10000 {
			check.errorf(e, "excessively long constant: %s... (%d chars)", e.Value[:10], len(e.Value))
			return
		}
		if e.Kind == token.FLOAT {
			kind = UntypedFloat
		} else if e.Kind == token.IMAG {
			kind = UntypedComplex
		}
	case token.CHAR:
		kind = UntypedRune
	case token.STRING:
		kind = UntypedString
	}
	val := constant.MakeFromLiteral(e.Value, e.Kind, 0)
	if val.Kind() == constant.Unknown {
		check.errorf(e, "malformed constant: %s", e.Value)
		return
	}
	x.mode, x.typ, x.val, x.expr = constant_, Typ[kind], val, e
	if e.Kind == token.INT {
		check.overflow(x, e.Pos())
	}
}

// langCompat: forms of literals that are younger than the language's version.
func (check *Checker) langCompat(lit *ast.BasicLit) {
	s := lit.Value
	if len(s) <= 2 || check.allowVersion(go1_13) {
		return
	}
	what := ""
	radix := s[1] | 0x20
	switch {
	case strings.Contains(s, "_"):
		what = "underscore in numeric literal"
	case s[0] != '0':
	case radix == 'b':
		what = "binary literal"
	case radix == 'o':
		what = "0o/0O-style octal literal"
	case radix == 'x' && lit.Kind != token.INT:
		what = "hexadecimal floating-point literal"
	}
	if what != "" {
		check.versionErrorf(lit, go1_13, "%s", what)
	}
}

func (check *Checker) funcLit(x *operand, e *ast.FuncLit) {
	sig, ok := check.typ(e.Type).(*Signature)
	if !ok {
		check.errorf(e, badTree+"invalid function literal %v", e)
		return
	}
	sig.scope.pos, sig.scope.end = e.Pos(), e.End()
	if !check.conf.IgnoreFuncBodies && e.Body != nil {
		decl, iota := check.decl, check.iota
		check.later(func() { check.funcBody(decl, sig, e.Body, iota) })
	}
	x.mode, x.typ = value, sig
}

func (check *Checker) compositeLit(x *operand, e *ast.CompositeLit, hint Type) {
	var typ, base Type
	isElem := false
	switch {
	case e.Type != nil:
		if a, _ := e.Type.(*ast.ArrayType); a != nil && isOpenArray(a) {
			typ = &Array{len: -1, elem: check.varType(a.Elt)}
		} else {
			typ = check.typ(e.Type)
		}
		base = typ
	case hint != nil:
		typ, base, isElem = hint, hint, true
		if u, _ := commonUnder(base, nil); u != nil {
			if b, ok := deref(u); ok {
				base = b
			}
		}
	default:
		check.error(e, "missing type in composite literal")
		typ, base = Typ[Invalid], Typ[Invalid]
	}
	if !check.isComplete(base) {
		x.mode = invalid
		return
	}
	u, _ := commonUnder(base, nil)
	switch utyp := u.(type) {
	case *Struct:
		if len(e.Elts) > 0 {
			check.structLit(x, e, utyp, base)
		}
	case *Array:
		n := check.indexedElts(e.Elts, utyp.elem, utyp.len)
		if utyp.len < 0 {
			utyp.len = n
			if e.Type != nil {
				check.recordTypeAndValue(e.Type, typexpr, utyp, nil)
			}
		}
	case *Slice:
		check.indexedElts(e.Elts, utyp.elem, -1)
	case *Map:
		check.mapLit(x, e, utyp)
	default:
		for _, e := range e.Elts {
			if kv, _ := e.(*ast.KeyValueExpr); kv != nil {
				e = kv.Value
			}
			check.use(e)
		}
		if utyp == nil || isValid(utyp) {
			qualifier, cause := "", ""
			if isElem {
				qualifier = " element"
			}
			if utyp == nil {
				cause = " (no common underlying type)"
			}
			check.errorf(e, "invalid composite literal%s type %s%s", qualifier, typ, cause)
			x.mode = invalid
			return
		}
	}
	x.mode, x.typ = value, typ
}

// isOpenArray: [...]T.
func isOpenArray(a *ast.ArrayType) bool {
	dots, _ := a.Len.(*ast.Ellipsis)
	return dots != nil && dots.Elt == nil
}

func (check *Checker) structLit(x *operand, e *ast.CompositeLit, utyp *Struct, base Type) {
	const mixture = "mixture of field:value and value elements in struct literal"
	if _, ok := e.Elts[0].(*ast.KeyValueExpr); ok {
		var seen []setField
		for _, e := range e.Elts {
			if kv, _ := e.(*ast.KeyValueExpr); kv != nil {
				seen = check.fieldValue(x, kv, utyp, base, seen)
			} else {
				check.error(e, mixture)
			}
		}
		return
	}
	fields := utyp.fields
	for i, e := range e.Elts {
		if kv, _ := e.(*ast.KeyValueExpr); kv != nil {
			check.error(kv, mixture)
			continue
		}
		check.genericExpr(x, e, nil)
		if i >= len(fields) {
			check.errorf(x, "too many values in struct literal of type %s", base)
			break
		}
		fld := fields[i]
		if !fld.Exported() && fld.pkg != check.pkg {
			check.errorf(x, "implicit assignment to unexported field %s in struct literal of type %s", fld.name, base)
			continue
		}
		check.assignment(x, fld.typ, "struct literal")
	}
	if len(e.Elts) < len(fields) {
		hint := ""
		for _, fld := range fields {
			if !fld.Exported() && fld.pkg != check.pkg {
				hint = " (type has unexported fields - use key:value pairs)"
				break
			}
		}
		check.errorf(inNode(e, e.Rbrace), "too few values in struct literal of type %s%s", base, hint)
	}
}

// setField is a field that a literal gives a value, with the way to it.
type setField struct {
	fld   *Var
	index []int
}

func (check *Checker) fieldValue(x *operand, kv *ast.KeyValueExpr, utyp *Struct, base Type, seen []setField) []setField {
	check.genericExpr(x, kv.Value, nil)
	key, _ := kv.Key.(*ast.Ident)
	if key == nil {
		check.errorf(kv, "invalid field name %s in struct literal", kv.Key)
		return seen
	}
	obj, index, indirect := lookupFieldOrMethod(utyp, false, check.pkg, key.Name, false)
	if obj == nil {
		alt, _, _ := lookupFieldOrMethod(utyp, false, check.pkg, key.Name, true)
		check.error(kv.Key, check.lookupError(base, key.Name, alt, true))
		return seen
	}
	fld, _ := obj.(*Var)
	switch {
	case fld == nil:
		check.errorf(kv.Key, "%s is not a field", kv.Key)
		return seen
	case len(index) > 1 && !check.promotedInLiteral(kv.Key, utyp, index, base, key.Name):
		return seen
	case indirect:
		check.errorf(kv.Key, "invalid implicit pointer indirection to reach %s", kv.Key)
		return seen
	}
	check.recordUse(key, fld)
	check.assignment(x, fld.typ, "struct literal")
	for _, s := range seen {
		n := 0
		for n < len(index) && n < len(s.index) && index[n] == s.index[n] {
			n++
		}
		switch {
		case n < len(index) && n < len(s.index):
			continue
		case fld == s.fld:
			check.errorf(kv, "duplicate field name %s in struct literal", fld.name)
		case n < len(index):
			check.errorf(kv, "cannot specify promoted field %s and enclosing embedded field %s", fld.name, s.fld.name)
		default:
			check.errorf(kv, "cannot specify embedded field %s and enclosed promoted field %s", fld.name, s.fld.name)
		}
		return seen
	}
	return append(seen, setField{fld, index})
}

func (check *Checker) mapLit(x *operand, e *ast.CompositeLit, utyp *Map) {
	isIface := isNonTypeParamInterface(utyp.key)
	visited := make(map[any][]Type, len(e.Elts))
	for _, e := range e.Elts {
		kv, _ := e.(*ast.KeyValueExpr)
		if kv == nil {
			check.error(e, "missing key in map literal")
			continue
		}
		check.genericExpr(x, kv.Key, utyp.key)
		check.assignment(x, utyp.key, "map literal")
		if x.mode == invalid {
			continue
		}
		if x.mode == constant_ {
			key := keyVal(x.val)
			types, duplicate := visited[key]
			if isIface {
				duplicate = false
				for _, t := range types {
					duplicate = duplicate || Identical(t, x.typ)
				}
			}
			visited[key] = append(types, x.typ)
			if duplicate {
				check.errorf(x, "duplicate key %s in map literal", x.val)
				continue
			}
		}
		check.genericExpr(x, kv.Value, utyp.elem)
		check.assignment(x, utyp.elem, "map literal")
	}
}

// indexedElts gives the length that the elements ask for.
func (check *Checker) indexedElts(elts []ast.Expr, typ Type, length int64) int64 {
	visited := make(map[int64]bool, len(elts))
	var index, max int64
	for _, e := range elts {
		valid, eval := false, e
		if kv, _ := e.(*ast.KeyValueExpr); kv != nil {
			if t, i := check.index(kv.Key, length); isValid(t) {
				if valid = i >= 0; valid {
					index = i
				} else {
					check.errorf(e, "index %s must be integer constant", kv.Key)
				}
			}
			eval = kv.Value
		} else if length >= 0 && index >= length {
			check.errorf(e, "index %d is out of bounds (>= %d)", index, length)
		} else {
			valid = true
		}
		if valid {
			if visited[index] {
				check.errorf(e, "duplicate index %d in array or slice literal", index)
			}
			visited[index] = true
		}
		index++
		if index > max {
			max = index
		}
		var x operand
		check.genericExpr(&x, eval, typ)
		check.assignment(&x, typ, "array or slice literal")
	}
	return max
}

// keyVal is a value that equals that of equal constants.
func keyVal(x constant.Value) any {
	if x.Kind() == constant.Complex {
		f := constant.ToFloat(x)
		if f.Kind() != constant.Float {
			re, _ := constant.Float64Val(constant.Real(x))
			im, _ := constant.Float64Val(constant.Imag(x))
			return complex(re, im)
		}
		x = f
	}
	if x.Kind() == constant.Float {
		i := constant.ToInt(x)
		if i.Kind() != constant.Int {
			f, _ := constant.Float64Val(x)
			return f
		}
		x = i
	}
	switch x.Kind() {
	case constant.Int:
		if v, ok := constant.Int64Val(x); ok {
			return v
		}
		if v, ok := constant.Uint64Val(x); ok {
			return v
		}
	case constant.String:
		return constant.StringVal(x)
	case constant.Bool:
		return constant.BoolVal(x)
	}
	return x
}
