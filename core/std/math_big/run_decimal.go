package big

// A decimal is 0.digits × 10^point, its last digit not zero.
type decimal struct {
	digits []byte
	point  int
}

func (d *decimal) at(i int) byte {
	if 0 <= i && i < len(d.digits) {
		return d.digits[i]
	}
	return '0'
}

// set makes it m × 2^shift. What lies behind the point comes by shifting digits to the right.
func (d *decimal) set(m nat, shift int) {
	if len(m) == 0 {
		d.digits, d.point = d.digits[:0], 0
		return
	}
	if shift < 0 {
		by := min(uint(-shift), m.trailingZeroBits())
		m = nat(nil).rsh(m, by)
		shift += int(by)
	}
	if shift > 0 {
		m = nat(nil).lsh(m, uint(shift))
		shift = 0
	}
	s := m.utoa(10)
	n := len(s)
	d.point = n
	for n > 0 && s[n-1] == '0' {
		n--
	}
	d.digits = append(d.digits[:0], s[:n]...)
	for shift < 0 {
		by := min(-shift, _W-4)
		d.shift(uint(by))
		shift += by
	}
}

// shift divides by 2^by, digit for digit, by at most as many bits as leave room for one digit in a word.
func (d *decimal) shift(by uint) {
	r := 0
	var n Word
	for ; n>>by == 0 && r < len(d.digits); r++ {
		n = n*10 + Word(d.digits[r]-'0')
	}
	if n == 0 {
		d.digits = d.digits[:0]
		return
	}
	for ; n>>by == 0; r++ {
		n *= 10
	}
	d.point += 1 - r
	w, mask := 0, Word(1)<<by-1
	for ; r < len(d.digits); r++ {
		c := Word(d.digits[r] - '0')
		d.digits[w] = byte(n>>by) + '0'
		w++
		n = n&mask*10 + c
	}
	for ; n > 0 && w < len(d.digits); w++ {
		d.digits[w] = byte(n>>by) + '0'
		n = n & mask * 10
	}
	d.digits = d.digits[:w]
	for n > 0 {
		d.digits = append(d.digits, byte(n>>by)+'0')
		n = n & mask * 10
	}
	d.trim()
}

func (d *decimal) trim() {
	n := len(d.digits)
	for n > 0 && d.digits[n-1] == '0' {
		n--
	}
	if d.digits = d.digits[:n]; n == 0 {
		d.point = 0
	}
}

// round keeps n digits; a half goes to the even one.
func (d *decimal) round(n int) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	up := d.digits[n] >= '5'
	if d.digits[n] == '5' && n+1 == len(d.digits) {
		up = n > 0 && (d.digits[n-1]-'0')&1 != 0
	}
	if up {
		d.roundUp(n)
	} else {
		d.roundDown(n)
	}
}

func (d *decimal) roundUp(n int) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	for n > 0 && d.digits[n-1] >= '9' {
		n--
	}
	if n == 0 {
		d.digits[0] = '1'
		d.digits = d.digits[:1]
		d.point++
		return
	}
	d.digits[n-1]++
	d.digits = d.digits[:n]
}

func (d *decimal) roundDown(n int) {
	if n >= 0 && n < len(d.digits) {
		d.digits = d.digits[:n]
		d.trim()
	}
}

// shortest cuts to the fewest digits between the middles to x's neighbours.
func (d *decimal) shortest(x *Float) {
	if len(d.digits) == 0 {
		return
	}
	mant := nat(nil).set(x.mant)
	exp := int(x.exp) - mant.bitLen()
	s := mant.bitLen() - int(x.prec+1)
	switch {
	case s < 0:
		mant = mant.lsh(mant, uint(-s))
	case s > 0:
		mant = mant.rsh(mant, uint(s))
	}
	exp += s
	var lower, upper decimal
	lower.set(nat(nil).sub(mant, natOne), exp)
	upper.set(nat(nil).add(mant, natOne), exp)
	inclusive := mant[0]&2 == 0
	for i, m := range d.digits {
		l, u := lower.at(i), upper.at(i)
		down := l != m || inclusive && i+1 == len(lower.digits)
		up := m != u && (inclusive || m+1 < u || i+1 < len(upper.digits) || i >= len(upper.digits) && m < '9')
		switch {
		case down && up:
			d.round(i + 1)
			return
		case down:
			d.roundDown(i + 1)
			return
		case up:
			d.roundUp(i + 1)
			return
		}
	}
}
