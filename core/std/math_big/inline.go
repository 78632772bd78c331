package big

import "math/bits"

const (
	_S = _W / 8
	_W = bits.UintSize
)

//line nat.go:48:1
func (z nat) norm() nat {
	i := len(z)
	for i > 0 && z[i-1] == 0 {
		i--
	}
	return z[0:i]
}

func (z nat) make(n int) nat {
	if n <= cap(z) {
		return z[:n]
	}
	if n == 1 {
//line nat.go:62:1
		return make(nat, 1)
	}
//line nat.go:66:1
	const e = 4
	return make(nat, n, n+e)
}

//line nat.go:91:1
func (z nat) set(x nat) nat {
	z = z.make(len(x))
	copy(z, x)
	return z
}

//line nat.go:383:1
func (x nat) bitLen() int {
//line nat.go:387:1
	if i := len(x) - 1; i >= 0 {
//line nat.go:391:1
		top := uint(x[i])
		top |= top >> 1
		top |= top >> 2
		top |= top >> 4
		top |= top >> 8
		top |= top >> 16
		top |= top >> 16 >> 16
		return i*_W + bits.Len(top)
	}
	return 0
}

//line nat.go:405:1
func (x nat) trailingZeroBits() uint {
	if len(x) == 0 {
		return 0
	}
	var i uint
	for x[i] == 0 {
		i++
	}
//line nat.go:414:1
	return i*_W + uint(bits.TrailingZeros(uint(x[i])))
}

//line int.go:499:1
func low64(x nat) uint64 {
	if len(x) == 0 {
		return 0
	}
	v := uint64(x[0])
	if _W == 32 && len(x) > 1 {
		return uint64(x[1])<<32 | v
	}
	return v
}

//line int.go:77:1
func NewInt(x int64) *Int {
//line int.go:80:1
	u := uint64(x)
	if x < 0 {
		u = -u
	}
	var abs []Word
	if x == 0 {
	} else if _W == 32 && u>>32 != 0 {
		abs = []Word{Word(u), Word(u >> 32)}
	} else {
		abs = []Word{Word(u)}
	}
	return &Int{neg: x < 0, abs: abs}
}

//line int.go:70:1
func (z *Int) SetUint64(x uint64) *Int {
	z.abs = z.abs.setUint64(x)
	z.neg = false
	return z
}

//line int.go:95:1
func (z *Int) Set(x *Int) *Int {
	if z != x {
		z.abs = z.abs.set(x.abs)
		z.neg = x.neg
	}
	return z
}

//line int.go:120:1
func (z *Int) SetBits(abs []Word) *Int {
	z.abs = nat(abs).norm()
	z.neg = false
	return z
}

//line int.go:127:1
func (z *Int) Abs(x *Int) *Int {
	z.Set(x)
	z.neg = false
	return z
}

//line int.go:134:1
func (z *Int) Neg(x *Int) *Int {
	z.Set(x)
	z.neg = len(z.abs) > 0 && !z.neg
	return z
}

//line int.go:183:1
func (z *Int) Mul(x, y *Int) *Int {
	z.mul(nil, x, y)
	return z
}

//line int.go:512:1
func (x *Int) Int64() int64 {
	v := int64(low64(x.abs))
	if x.neg {
		v = -v
	}
	return v
}

//line int.go:522:1
func (x *Int) Uint64() uint64 {
	return low64(x.abs)
}

//line int.go:527:1
func (x *Int) IsInt64() bool {
	if len(x.abs) <= 64/_W {
		w := int64(low64(x.abs))
		return w >= 0 || x.neg && w == -w
	}
	return false
}

//line int.go:631:1
func (x *Int) BitLen() int {
//line int.go:635:1
	return x.abs.bitLen()
}

//line int.go:640:1
func (x *Int) TrailingZeroBits() uint {
	return x.abs.trailingZeroBits()
}

//line int.go:650:1
func (z *Int) Exp(x, y, m *Int) *Int {
	return z.exp(x, y, m, false)
}

//line int.go:1182:1
func (z *Int) Lsh(x *Int, n uint) *Int {
	z.abs = z.abs.lsh(x.abs, n)
	z.neg = x.neg
	return z
}

//line intconv.go:21:1
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	return string(x.abs.itoa(x.neg, base))
}

//line intconv.go:30:1
func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	return append(buf, x.abs.itoa(x.neg, base)...)
}

//line intmarsh.go:71:1
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.abs.itoa(x.neg, 10), nil
}

//line intconv.go:39:1
func (x *Int) String() string {
	return x.Text(10)
}

//line intmarsh.go:49:1
func (x *Int) AppendText(b []byte) (text []byte, err error) {
	return x.Append(b, 10), nil
}

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

//line nat.go:70:1
func (z nat) setWord(x Word) nat {
	if x == 0 {
		return z[:0]
	}
	z = z.make(1)
	z[0] = x
	return z
}

//line nat.go:79:1
func (z nat) setUint64(x uint64) nat {
//line nat.go:81:1
	if w := Word(x); uint64(w) == x {
		return z.setWord(w)
	}
//line nat.go:85:1
	z = z.make(2)
	z[1] = Word(x >> 32)
	z[0] = Word(x)
	return z
}
