//go:build go1.27

package big

// Divide gives the quotient that a mode rounds to, and what is left. Where y is to hold what is left, gc's has it there
// before it rounds.
func (z *Int) Divide(x, y, r *Int, mode RoundingMode) (*Int, *Int) {
	var q, rest, one Int
	one.abs = oneWord[:]
	q.QuoRem(x, y, &rest)
	if r == y && z != y {
		y = &Int{y.neg, rest.abs}
	}
	positive, neg := x.neg == y.neg, x.neg
	if len(rest.abs) > 0 && away(&q, &rest, y, positive, mode) {
		by := Int{false, append(nat(nil), y.abs...)}
		if positive {
			q.Add(&q, &one)
		} else {
			q.Sub(&q, &one)
		}
		if neg {
			rest.Add(&rest, &by)
		} else {
			rest.Sub(&rest, &by)
		}
	}
	if z != nil {
		z.Set(&q)
	}
	if r != nil {
		r.Set(&rest)
	}
	return z, r
}

// away: the quotient, cut off so far, goes on by one, away from zero.
func away(q, rest, y *Int, positive bool, mode RoundingMode) bool {
	switch mode {
	case Trunc:
		return false
	case Floor:
		return !positive
	case Ceil:
		return positive
	case Round:
		var twice Int
		c := twice.Lsh(rest, 1).CmpAbs(y)
		return c > 0 || c == 0 && q.Bit(0) == 1
	}
	panic("unsupported rounding mode")
}
