package big

import "math/bits"

// What fits into one word is computed there: only the result is allocated, with as much room as there is in the real one.

func (x *Float) single() bool { return x.form == finite && len(x.mant) == 1 }

// raised is the mantissa with its highest bit at the word's top.
func (x *Float) raised() uint64 {
	m := uint64(x.mant[0])
	return m << bits.LeadingZeros64(m)
}

// small gives z the value m × 2^exp, rounded to its precision.
func (z *Float) small(neg bool, m uint64, exp, room int) *Float {
	z.neg, z.acc = neg, Exact
	if m == 0 {
		z.form, z.mant, z.exp = isZero, nil, 0
		return z
	}
	z.form = finite
	if cut := bits.Len64(m) - int(z.prec); cut > 0 {
		rest, half := m&(1<<cut-1), uint64(1)<<(cut-1)
		m >>= cut
		exp += cut
		up := false
		switch z.mode {
		case ToNearestEven:
			up = rest > half || rest == half && m&1 == 1
		case ToNearestAway:
			up = rest >= half
		case AwayFromZero:
			up = rest != 0
		case ToNegativeInf:
			up = rest != 0 && neg
		case ToPositiveInf:
			up = rest != 0 && !neg
		}
		if rest != 0 {
			z.acc = Below
			if up != neg {
				z.acc = Above
			}
		}
		if up {
			m++
		}
	}
	n := bits.TrailingZeros64(m)
	z.mant = make(nat, 1, room)
	z.mant[0] = Word(m >> n)
	z.exp = int32(exp + n)
	return z
}

// sumOfWords tells whether both numbers fit into a word when their points stand one below the other.
func (z *Float) sumOfWords(x, y *Float, yneg bool) bool {
	exp := min(x.exp, y.exp)
	m, n := uint64(x.mant[0]), uint64(y.mant[0])
	if bits.Len64(m)+int(x.exp-exp) > 63 || bits.Len64(n)+int(y.exp-exp) > 63 {
		return false
	}
	m <<= x.exp - exp
	n <<= y.exp - exp
	neg, room := x.neg, 6
	if neg != yneg && x.top() == y.top() {
		room = 1
	}
	switch {
	case neg == yneg:
		m += n
	case m > n:
		m -= n
	case m < n:
		m, neg = n-m, yneg
	default:
		m, neg = 0, z.mode == ToNegativeInf
	}
	z.small(neg, m, int(exp), room)
	return true
}

// productOfWords leaves two bits more than the precision; the lowest stands for all that are cut off.
func (z *Float) productOfWords(x, y *Float, neg bool) *Float {
	hi, lo := bits.Mul64(uint64(x.mant[0]), uint64(y.mant[0]))
	exp := int(x.exp) + int(y.exp)
	if n := bits.Len64(hi); n > 0 {
		rest := lo << (64 - n)
		lo = hi<<(64-n) | lo>>n
		if rest != 0 {
			lo |= 1
		}
		exp += n
	}
	return z.small(neg, lo, exp, 6)
}

func (z *Float) ratioOfWords(x, y *Float, neg bool) *Float {
	m, n := x.raised(), y.raised()
	q, rest := bits.Div64(m>>1, m<<63, n)
	if rest != 0 {
		q |= 1
	}
	return z.small(neg, q, x.top()-y.top()-63, 6)
}
