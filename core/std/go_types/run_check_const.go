// Package types: bodies for the machine: constants and which types hold them, assignability, conversions.
package types

import (
	"go/ast"
	"go/constant"
	"go/token"
	"math"
	"strings"
	"unicode"
)

// fault says why a value has no place in a type.
type fault int

const (
	fits fault = iota
	truncatedFloat
	numericOverflow
	invalidValue
	noConversion
)

const maxString = 2e9

func (check *Checker) overflow(x *operand, opPos token.Pos) {
	switch {
	case x.val.Kind() == constant.Unknown:
		check.error(atPos(opPos), "constant result is not representable")
	case isTyped(x.typ):
		check.representable(x, x.typ.Underlying().(*Basic))
	case x.val.Kind() == constant.Int && constant.BitLen(x.val) > 512:
		op := opName(x.expr)
		if op != "" {
			op += " "
		}
		check.errorf(atPos(opPos), "constant %soverflow", op)
		x.val = constant.MakeUnknown()
	case x.val.Kind() == constant.String && stringLen(x.val) > maxString:
		check.errorf(atPos(opPos), "constant string too long (%d bytes > %d bytes)", stringLen(x.val), int64(maxString))
		x.val = constant.MakeUnknown()
	}
}

// intRange gives the bits of an integer type, 0 for one without bounds.
func (check *Checker) intBits(typ *Basic) int {
	switch typ.kind {
	case Int8, Uint8:
		return 8
	case Int16, Uint16:
		return 16
	case Int32, Uint32:
		return 32
	case Int64, Uint64:
		return 64
	case Int, Uint, Uintptr:
		var conf *Config
		if check != nil {
			conf = check.conf
		}
		return int(conf.sizeof(typ)) * 8
	}
	return 0
}

// representableConst says whether typ holds x; rounded then is what it holds.
func representableConst(x constant.Value, check *Checker, typ *Basic, rounded *constant.Value) bool {
	kind := x.Kind()
	if kind == constant.Unknown {
		return true
	}
	keep := func(v constant.Value) bool {
		if v != nil && rounded != nil {
			*rounded = v
		}
		return v != nil
	}
	switch {
	case typ.info&IsInteger != 0:
		if kind != constant.Int {
			if x = constant.ToInt(x); x.Kind() != constant.Int {
				return false
			}
		}
		keep(x)
		bits := check.intBits(typ)
		if bits == 0 {
			return true
		}
		unsigned := typ.info&IsUnsigned != 0
		if v, ok := constant.Int64Val(x); ok {
			if unsigned {
				return v >= 0 && (bits == 64 || v < int64(1)<<bits)
			}
			return bits == 64 || -int64(1)<<(bits-1) <= v && v < int64(1)<<(bits-1)
		}
		return unsigned && constant.Sign(x) >= 0 && constant.BitLen(x) <= bits
	case typ.info&IsFloat != 0:
		if x = constant.ToFloat(x); x.Kind() != constant.Float {
			return false
		}
		return typ.kind == UntypedFloat || keep(roundFloat(x, typ.kind == Float32))
	case typ.info&IsComplex != 0:
		if x = constant.ToComplex(x); x.Kind() != constant.Complex {
			return false
		}
		if typ.kind == UntypedComplex {
			return true
		}
		re := roundFloat(constant.Real(x), typ.kind == Complex64)
		im := roundFloat(constant.Imag(x), typ.kind == Complex64)
		return re != nil && im != nil && keep(constant.BinaryOp(re, token.ADD, constant.MakeImag(im)))
	case typ.info&IsString != 0:
		return kind == constant.String
	case typ.info&IsBoolean != 0:
		return kind == constant.Bool
	}
	return false
}

// roundFloat gives nil for what is too large.
func roundFloat(x constant.Value, single bool) constant.Value {
	f, _ := constant.Float64Val(x)
	if single {
		f32, _ := constant.Float32Val(x)
		f = float64(f32)
	}
	if math.IsInf(f, 0) {
		return nil
	}
	return constant.MakeFloat64(f)
}

func (check *Checker) representable(x *operand, typ *Basic) {
	v, why := check.represent(x, typ)
	if why != fits {
		check.badConversion(why, x, typ)
		x.mode = invalid
		return
	}
	x.val = v
}

func (check *Checker) represent(x *operand, typ *Basic) (constant.Value, fault) {
	v := x.val
	switch {
	case representableConst(x.val, check, typ, &v):
		return v, fits
	case !isNumeric(x.typ) || !isNumeric(typ):
		return nil, invalidValue
	case !isInteger(x.typ) && isInteger(typ):
		return nil, truncatedFloat
	}
	return nil, numericOverflow
}

func (check *Checker) badConversion(why fault, x *operand, target Type) {
	switch why {
	case truncatedFloat:
		check.errorf(x, "%s truncated to %s", x, target)
	case numericOverflow:
		check.errorf(x, "%s overflows %s", x, target)
	default:
		check.errorf(x, "cannot convert %s to type %s", x, target)
	}
}

func (check *Checker) convertUntyped(x *operand, target Type) {
	newType, val, why := check.implicitType(x, target)
	if why != fits {
		if !isTypeParam(target) {
			target = safeUnderlying(target)
		}
		check.badConversion(why, x, target)
		x.mode = invalid
		return
	}
	check.becomes(x, newType, val)
}

// becomes gives x, and the expression it stands for, a type that was found for it.
func (check *Checker) becomes(x *operand, typ Type, val constant.Value) {
	if val != nil {
		x.val = val
		if info, ok := check.untyped[x.expr]; ok {
			info.val = val
			check.untyped[x.expr] = info
		}
	}
	if typ != x.typ {
		x.typ = typ
		check.updateExprType(x.expr, typ, false)
	}
}

// implicitType is what an untyped x becomes where target is wanted.
func (check *Checker) implicitType(x *operand, target Type) (Type, constant.Value, fault) {
	if x.mode == invalid || isTyped(x.typ) || !isValid(target) {
		return x.typ, nil, fits
	}
	if isUntyped(target) {
		if m := maxType(x.typ, target); m != nil {
			return m, nil, fits
		}
		return nil, nil, noConversion
	}
	ok := false
	switch u := target.Underlying().(type) {
	case *Basic:
		if x.mode == constant_ {
			v, why := check.represent(x, u)
			if why != fits {
				return nil, nil, why
			}
			return target, v, fits
		}
		switch x.typ.(*Basic).kind {
		case UntypedBool:
			ok = u.info&IsBoolean != 0
		case UntypedInt, UntypedRune, UntypedFloat, UntypedComplex:
			ok = u.info&IsNumeric != 0
		case UntypedString:
			ok = u.info&IsString != 0
		case UntypedNil:
			if hasNil(target) {
				return Typ[UntypedNil], nil, fits
			}
		}
	case *Interface:
		if isTypeParam(target) {
			ok = underIs(target, func(u Type) bool {
				if u == nil {
					return false
				}
				t, _, _ := check.implicitType(x, u)
				return t != nil
			})
			if ok && x.isNil() {
				target = Typ[UntypedNil]
			}
			break
		}
		if x.isNil() {
			return Typ[UntypedNil], nil, fits
		}
		ok = u.Empty()
		target = Default(x.typ)
	case *Pointer, *Signature, *Slice, *Map, *Chan:
		ok = x.isNil()
		target = Typ[UntypedNil]
	}
	if !ok {
		return nil, nil, noConversion
	}
	return target, nil, fits
}

// operand is an expression on its way through the checker.
type operand struct {
	mode operandMode
	expr ast.Expr
	typ  Type
	val  constant.Value
	id   builtinId
}

//line operand.go:85:1
func (x *operand) Pos() token.Pos {
	if x.expr == nil {
		return nopos
	}
	return x.expr.Pos()
}

//line operand.go:280:1
func (x *operand) String() string { return operandString(x, nil) }

func (x *operand) isNil() bool { return x.mode == value && x.typ == Typ[UntypedNil] }

// assignable says whether x may be assigned to a variable of type T, or why not.
func (x *operand) assignable(check *Checker, T Type, cause *string) bool {
	if x.mode == invalid || !isValid(T) {
		return true
	}
	origT := T
	V, T := Unalias(x.typ), Unalias(T)
	if x.mode != constant_ || isTyped(V) {
		ok := check.assignableType(V, T, cause)
		if !ok && cause != nil && (V != x.typ || T != origT) && strings.HasPrefix(*cause, "cannot assign ") {
			check.causeOfTerms(x.typ, origT, cause)
		}
		return ok
	}
	if V == T {
		return true
	}
	can := func(T Type) bool {
		newType, _, _ := check.implicitType(x, T)
		return newType != nil
	}
	if p, _ := T.(*TypeParam); p != nil {
		return p.is(func(t *term) bool { return t != nil && can(t.typ) })
	}
	return can(T)
}

// causeOfTerms: where a type of a type set is in the way, what is aliased goes by the alias.
func (check *Checker) causeOfTerms(V, T Type, cause *string) {
	Vp, _ := Unalias(V).(*TypeParam)
	Tp, _ := Unalias(T).(*TypeParam)
	because := func(from, to Type, format string, args ...any) bool {
		*cause = ""
		ok := check.assignableType(Unalias(from), Unalias(to), cause)
		if !ok {
			check.addCause(cause, format, args...)
		}
		return ok
	}
	switch {
	case Tp != nil && !hasName(V):
		Tp.is(func(t *term) bool {
			return t != nil && because(V, t.typ, "cannot assign %s to %s (in %s)", V, t.typ, Tp)
		})
	case Vp != nil && !hasName(T):
		Vp.is(func(t *term) bool {
			return t != nil && because(t.typ, T, "cannot assign %s (in %s) to %s", t.typ, Vp, T)
		})
	}
}

func (check *Checker) constConvertible(x *operand, T Type, val *constant.Value) bool {
	t, _ := T.Underlying().(*Basic)
	switch {
	case t == nil:
		return false
	case representableConst(x.val, check, t, val):
		return true
	case !isInteger(x.typ) || !isString(t):
		return false
	}
	if val != nil {
		codepoint := unicode.ReplacementChar
		if i, ok := constant.Uint64Val(x.val); ok && i <= unicode.MaxRune {
			codepoint = rune(i)
		}
		*val = constant.MakeString(string(codepoint))
	}
	return true
}

func (check *Checker) conversion(x *operand, T Type) {
	constArg := x.mode == constant_
	ok := false
	var cause string
	switch {
	case constArg && isConstType(T):
		ok = check.constConvertible(x, T, &x.val)
		if !ok && isInteger(x.typ) && isInteger(T) {
			check.errorf(x, "constant %s overflows %s", x.val, T)
			x.mode = invalid
			return
		}
	case constArg && isTypeParam(T):
		ok = underIs(T, func(u Type) bool {
			switch {
			case u == nil:
				cause = check.sprintf("%s does not contain specific types", T)
			case isString(x.typ) && isBytesOrRunes(u) || check.constConvertible(x, u, nil):
				return true
			case isInteger(x.typ) && isInteger(u):
				cause = check.sprintf("constant %s overflows %s (in %s)", x.val, u, T)
			default:
				cause = check.sprintf("cannot convert %s to type %s (in %s)", x, u, T)
			}
			return false
		})
		x.mode = value
	case check.convertibleType(x.typ, T, &cause):
		ok = true
		x.mode = value
	}
	if !ok {
		if cause != "" {
			check.errorf(x, "cannot convert %s to type %s: %s", x, T, cause)
		} else {
			check.errorf(x, "cannot convert %s to type %s", x, T)
		}
		x.mode = invalid
		return
	}
	if isUntyped(x.typ) {
		final := T
		switch {
		case isNonTypeParamInterface(T) || constArg && !isConstType(T) || x.isNil():
			final = Default(x.typ)
		case x.mode == constant_ && isInteger(x.typ) && allString(T):
			final = x.typ
		}
		check.updateExprType(x.expr, final, true)
	}
	x.typ = T
}
