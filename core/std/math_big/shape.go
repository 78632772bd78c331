// Package big: bodies in gc's shape of what is inlined into callers.
package big

const (
	inf = isInf
)

var natOne nat

func (z *Float) setBits64(neg bool, x uint64) *Float
func (x *Rat) marshal(buf []byte) []byte
func (z nat) setBytes(buf []byte) nat
func (z nat) sqrt(stk *stack, x nat) nat

//line nat.go:1036:1
func (z nat) bytes(buf []byte) (i int) {
//line nat.go:1040:1
	i = len(buf)
	for _, d := range z {
		for j := 0; j < _S; j++ {
			i--
			if i >= 0 {
				buf[i] = byte(d)
			} else if byte(d) != 0 {
				panic("math/big: buffer too small to fit value")
			}
			d >>= 8
		}
	}
//line nat.go:1053:1
	if i < 0 {
		i = 0
	}
	for i < len(buf) && buf[i] == 0 {
		i++
	}
//line nat.go:1060:1
	return
}

//line float.go:202:1
func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode = mode
	z.acc = Exact
	return z
}

//line float.go:217:1
func (x *Float) MinPrec() uint {
	if x.form != finite {
		return 0
	}
	return uint(len(x.mant))*_W - x.mant.trailingZeroBits()
}

//line float.go:533:1
func (z *Float) SetUint64(x uint64) *Float {
	return z.setBits64(false, x)
}

//line float.go:540:1
func (z *Float) SetInt64(x int64) *Float {
	u := x
	if u < 0 {
		u = -u
	}
//line float.go:547:1
	return z.setBits64(x < 0, uint64(u))
}

//line float.go:642:1
func (z *Float) SetInf(signbit bool) *Float {
	z.acc = Exact
	z.form = inf
	z.neg = signbit
	return z
}

//line floatmarsh.go:112:1
func (x *Float) AppendText(b []byte) ([]byte, error) {
	if x == nil {
		return append(b, "<nil>"...), nil
	}
	return x.Append(b, 'g', -1), nil
}

//line ftoa.go:51:1
func (x *Float) Text(format byte, prec int) string {
	cap := 10
	if prec > 0 {
		cap += prec
	}
	return string(x.Append(make([]byte, 0, cap), format, prec))
}

//line int.go:601:1
func (z *Int) SetBytes(buf []byte) *Int {
	z.abs = z.abs.setBytes(buf)
	z.neg = false
	return z
}

//line int.go:622:1
func (x *Int) FillBytes(buf []byte) []byte {
//line int.go:624:1
	clear(buf)
	x.abs.bytes(buf)
	return buf
}

//line int.go:1386:1
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	z.neg = false
	z.abs = z.abs.sqrt(nil, x.abs)
	return z
}

//line rat.go:370:1
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

//line rat.go:377:1
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = len(z.a.abs) > 0 && !z.a.neg
	return z
}

//line rat.go:403:1
func (x *Rat) IsInt() bool {
	return len(x.b.abs) == 0 || x.b.abs.cmp(natOne) == 0
}

//line rat.go:422:1
func (x *Rat) Denom() *Int {
//line rat.go:424:1
	if len(x.b.abs) == 0 {
//line rat.go:428:1
		return &Int{abs: nat{1}}
	}
	return &x.b
}

//line ratconv.go:304:1
func (x *Rat) String() string {
	return string(x.marshal(nil))
}

//line ratmarsh.go:80:1
func (x *Rat) MarshalText() (text []byte, err error) {
	return x.AppendText(nil)
}
