package constant

import (
	"fmt"
	"go/token"
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Numbers stand as int64Val, intVal (what is larger), ratVal (fractions that are small enough), floatVal; a complexVal has two of them.

const (
	precision = 512
	// Numerators and denominators of a ratVal, and exponents, stay below.
	smallBits = 4096
)

func (i Kind) String() string {
	if i < Unknown || i > Complex {
		return "Kind(" + strconv.Itoa(int(i)) + ")"
	}
	return [...]string{"Unknown", "Bool", "String", "Int", "Float", "Complex"}[i]
}

//line value.go:103:1
func (unknownVal) Kind() Kind { return Unknown }
//line value.go:104:1
func (boolVal) Kind() Kind    { return Bool }
//line value.go:105:1
func (*stringVal) Kind() Kind { return String }
//line value.go:106:1
func (int64Val) Kind() Kind   { return Int }
//line value.go:107:1
func (intVal) Kind() Kind     { return Int }
//line value.go:108:1
func (ratVal) Kind() Kind     { return Float }
//line value.go:109:1
func (floatVal) Kind() Kind   { return Float }
//line value.go:110:1
func (complexVal) Kind() Kind { return Complex }

//line value.go:264:1
func (unknownVal) implementsValue() {}
//line value.go:265:1
func (boolVal) implementsValue()    {}
//line value.go:266:1
func (*stringVal) implementsValue() {}
//line value.go:267:1
func (int64Val) implementsValue()   {}
//line value.go:269:1
func (intVal) implementsValue()     {}
//line value.go:268:1
func (ratVal) implementsValue()     {}
//line value.go:270:1
func (floatVal) implementsValue()   {}
//line value.go:271:1
func (complexVal) implementsValue() {}

//line value.go:112:1
func (unknownVal) String() string { return "unknown" }
//line value.go:113:1
func (x boolVal) String() string  { return strconv.FormatBool(bool(x)) }
//line value.go:185:1
func (x int64Val) String() string { return strconv.FormatInt(int64(x), 10) }
//line value.go:186:1
func (x intVal) String() string   { return x.val.String() }
//line value.go:187:1
func (x ratVal) String() string     { return floatVal{newFloat().SetRat(x.val)}.String() }
//line value.go:242:1
func (x complexVal) String() string { return fmt.Sprintf("(%s + %si)", x.re, x.im) }

func (x *stringVal) String() string {
	const longest = 72
	s := strconv.Quote(text(x))
	if utf8.RuneCountInString(s) <= longest {
		return s
	}
	runes := 0
	for i := range s {
		if runes == longest-3 {
			return s[:i] + "..."
		}
		runes++
	}
	return s
}

func (x floatVal) String() string {
	f := x.val
	if f.IsInf() {
		return f.String()
	}
	if v, _ := f.Float64(); (f.Sign() == 0) == (v == 0) && !math.IsInf(v, 0) {
		s := fmt.Sprintf("%.6g", v)
		if !f.IsInt() && !strings.Contains(s, ".") {
			s = fmt.Sprintf("%g", v)
		}
		return s
	}
	// Beyond float64: a power of two becomes one of ten.
	var mant big.Float
	exp := f.MantExp(&mant)
	m, _ := mant.Float64()
	d := float64(exp) * (math.Ln2 / math.Ln10)
	e := int64(d)
	m *= math.Pow(10, d-float64(e))
	if a := math.Abs(m); a < 1-0.5e-6 {
		m *= 10
		e--
	} else if a >= 10 {
		m /= 10
		e++
	}
	return fmt.Sprintf("%.6ge%+d", m, e)
}

//line value.go:244:1
func (x unknownVal) ExactString() string { return x.String() }
//line value.go:245:1
func (x boolVal) ExactString() string    { return x.String() }
//line value.go:291:1
func (x *stringVal) ExactString() string { return strconv.Quote(text(x)) }
//line value.go:247:1
func (x int64Val) ExactString() string   { return x.String() }
//line value.go:293:1
func (x intVal) ExactString() string     { return x.String() }
func (x ratVal) ExactString() string     { return x.val.RatString() }
func (x floatVal) ExactString() string   { return x.val.Text('p', 0) }
func (x complexVal) ExactString() string {
	return fmt.Sprintf("(%s + %si)", x.re.ExactString(), x.im.ExactString())
}

// text joins what was added up so far.
func text(x *stringVal) string {
	if x.l != nil {
		var parts []string
		for y := x; ; y = y.l {
			if y.l == nil {
				parts = append(parts, y.s)
				break
			}
			parts = append(parts, text(y.r))
		}
		var b strings.Builder
		for i := len(parts) - 1; i >= 0; i-- {
			b.WriteString(parts[i])
		}
		x.s, x.l, x.r = b.String(), nil, nil
	}
	return x.s
}

func newFloat() *big.Float { return new(big.Float).SetPrec(precision) }

func isSmall(x *big.Float) bool {
	e := x.MantExp(nil)
	return !x.IsInf() && -smallBits < e && e < smallBits
}

func ofInt(x *big.Int) Value {
	if x.IsInt64() {
		return int64Val(x.Int64())
	}
	return intVal{x}
}

func ofRat(x *big.Rat) Value {
	if x.Num().BitLen() < smallBits && x.Denom().BitLen() < smallBits {
		return ratVal{x}
	}
	return floatVal{newFloat().SetRat(x)}
}

func ofFloat(x *big.Float) Value {
	switch {
	case x.Sign() == 0:
		return floatVal{newFloat()}
	case x.IsInf():
		return unknownVal{}
	}
	return floatVal{x}
}

func ofParts(re, im Value) Value {
	if re.Kind() == Unknown || im.Kind() == Unknown {
		return unknownVal{}
	}
	return complexVal{re, im}
}

func MakeUint64(x uint64) Value { return ofInt(new(big.Int).SetUint64(x)) }

func MakeFloat64(x float64) Value {
	if math.IsInf(x, 0) || x != x {
		return unknownVal{}
	}
	if _, e := math.Frexp(x); -smallBits < e && e < smallBits {
		return ratVal{new(big.Rat).SetFloat64(x + 0)}
	}
	return floatVal{newFloat().SetFloat64(x + 0)}
}

// ofLiteral is nil for what is no number.
func ofLiteral(lit string) Value {
	f, ok := newFloat().SetString(lit)
	if !ok {
		return nil
	}
	if isSmall(f) {
		if f.Sign() == 0 {
			lit = "0"
		}
		if r, ok := new(big.Rat).SetString(lit); ok {
			return ratVal{r}
		}
	}
	return ofFloat(f)
}

func MakeFromLiteral(lit string, tok token.Token, zero uint) Value {
	if zero != 0 {
		panic("MakeFromLiteral called with non-zero last argument")
	}
	n := len(lit)
	switch tok {
	case token.INT:
		if x, ok := new(big.Int).SetString(lit, 0); ok {
			return ofInt(x)
		}
	case token.FLOAT:
		if x := ofLiteral(lit); x != nil {
			return x
		}
	case token.IMAG:
		if n > 0 && lit[n-1] == 'i' {
			if im := ofLiteral(lit[:n-1]); im != nil {
				return ofParts(int64Val(0), im)
			}
		}
	case token.CHAR:
		if n >= 2 {
			if code, _, _, err := strconv.UnquoteChar(lit[1:n-1], '\''); err == nil {
				return int64Val(code)
			}
		}
	case token.STRING:
		if s, err := strconv.Unquote(lit); err == nil {
			return MakeString(s)
		}
	default:
		panic(fmt.Sprintf("%v is not a valid token", tok))
	}
	return unknownVal{}
}

// refuse panics unless x is unknown.
func refuse(x Value, what string) {
	if _, is := x.(unknownVal); !is {
		panic(fmt.Sprintf("%v not %s", x, what))
	}
}

func StringVal(x Value) string {
	if s, is := x.(*stringVal); is {
		return text(s)
	}
	refuse(x, "a String")
	return ""
}

func StringLen(x Value) int64 { return int64(len(StringVal(x))) }

// bigOf is an integer, or nil.
func bigOf(x Value) *big.Int {
	switch x := x.(type) {
	case int64Val:
		return big.NewInt(int64(x))
	case intVal:
		return x.val
	}
	return nil
}

func Int64Val(x Value) (int64, bool) {
	n := bigOf(x)
	if n == nil {
		refuse(x, "an Int")
		return 0, false
	}
	_, exact := x.(int64Val)
	return n.Int64(), exact
}

func Uint64Val(x Value) (uint64, bool) {
	n := bigOf(x)
	if n == nil {
		refuse(x, "an Int")
		return 0, false
	}
	if small, is := x.(int64Val); is {
		return uint64(small), small >= 0
	}
	return n.Uint64(), n.IsUint64()
}

func Float32Val(x Value) (float32, bool) {
	switch x := x.(type) {
	case int64Val:
		f := float32(x)
		return f, int64Val(f) == x
	case intVal:
		f, acc := newFloat().SetInt(x.val).Float32()
		return f, acc == big.Exact
	case ratVal:
		return x.val.Float32()
	case floatVal:
		f, acc := x.val.Float32()
		return f, acc == big.Exact
	}
	refuse(x, "a Float")
	return 0, false
}

func Float64Val(x Value) (float64, bool) {
	switch x := x.(type) {
	case int64Val:
		f := float64(x)
		return f, int64Val(f) == x
	case intVal:
		f, acc := newFloat().SetInt(x.val).Float64()
		return f, acc == big.Exact
	case ratVal:
		return x.val.Float64()
	case floatVal:
		f, acc := x.val.Float64()
		return f, acc == big.Exact
	}
	refuse(x, "a Float")
	return 0, false
}

func Val(x Value) any {
	switch x := x.(type) {
	case boolVal:
		return bool(x)
	case *stringVal:
		return text(x)
	case int64Val:
		return int64(x)
	case intVal:
		return x.val
	case ratVal:
		return x.val
	case floatVal:
		return x.val
	}
	return nil
}

func Make(x any) Value {
	switch x := x.(type) {
	case bool:
		return boolVal(x)
	case string:
		return &stringVal{s: x}
	case int64:
		return int64Val(x)
	case *big.Int:
		return ofInt(x)
	case *big.Rat:
		return ofRat(x)
	case *big.Float:
		return ofFloat(x)
	}
	return unknownVal{}
}

func BitLen(x Value) int {
	if n := bigOf(x); n != nil {
		return n.BitLen()
	}
	refuse(x, "an Int")
	return 0
}

func Sign(x Value) int {
	switch x := x.(type) {
	case int64Val, intVal:
		return bigOf(x).Sign()
	case ratVal:
		return x.val.Sign()
	case floatVal:
		return x.val.Sign()
	case complexVal:
		return Sign(x.re) | Sign(x.im)
	}
	refuse(x, "numeric")
	return 1
}

func Bytes(x Value) []byte {
	n := bigOf(x)
	if n == nil {
		panic(fmt.Sprintf("%v not an Int", x))
	}
	return reversed(n.Bytes())
}

func MakeFromBytes(bytes []byte) Value { return ofInt(new(big.Int).SetBytes(reversed(bytes))) }

func reversed(b []byte) []byte {
	r := make([]byte, len(b))
	for i, c := range b {
		r[len(b)-1-i] = c
	}
	return r
}

// fraction is what Num and Denom tell of; nil is unknown.
func fraction(x Value) *big.Rat {
	switch x := x.(type) {
	case int64Val, intVal:
		return new(big.Rat).SetInt(bigOf(x))
	case ratVal:
		return x.val
	case floatVal:
		if !isSmall(x.val) {
			return nil
		}
		r, _ := x.val.Rat(nil)
		return r
	}
	refuse(x, "Int or Float")
	return nil
}

func Num(x Value) Value {
	if r := fraction(x); r != nil {
		return ofInt(new(big.Int).Set(r.Num()))
	}
	return unknownVal{}
}

func Denom(x Value) Value {
	if r := fraction(x); r != nil {
		return ofInt(new(big.Int).Set(r.Denom()))
	}
	return unknownVal{}
}

func MakeImag(x Value) Value {
	if k := x.Kind(); k != Int && k != Float {
		refuse(x, "Int or Float")
	}
	return ofParts(int64Val(0), x)
}

func Real(x Value) Value {
	if c, is := x.(complexVal); is {
		return c.re
	}
	if k := x.Kind(); k != Int && k != Float {
		refuse(x, "numeric")
	}
	return x
}

func Imag(x Value) Value {
	switch x := x.(type) {
	case complexVal:
		return x.im
	case int64Val, intVal, ratVal, floatVal:
		return int64Val(0)
	}
	refuse(x, "numeric")
	return x
}
