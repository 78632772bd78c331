package big

import (
	"io"
	"math"
	"math/bits"
	"slices"
	"sync"
)

// Here each result takes the room of z where that is large enough; x and y may be z, since what the machine does of one
// operation reads all its words first. Where Go takes fresh room for a result that is also an operand, so do these.

// A stack lends room for intermediate results: up to four words are new ones, more of them, and all after these, lie in a
// slice that is kept from one calculation to the next.
type stack struct{ kept *lent }

type lent struct{ w []Word }

var stacks sync.Pool

func (s *stack) words(n int) nat {
	if s.kept == nil {
		if n <= 4 {
			return make(nat, n)
		}
		s.kept, _ = stacks.Get().(*lent)
		if s.kept == nil {
			s.kept = new(lent)
		}
	}
	at, room := len(s.kept.w), (n+3)&^3
	s.kept.w = slices.Grow(s.kept.w, room)[:at+room]
	return s.kept.w[at : at+n]
}

func (s *stack) mark() int {
	if s.kept == nil {
		return 0
	}
	return len(s.kept.w)
}

// back gives up what was lent since the mark.
func (s *stack) back(to int) {
	if s.kept != nil {
		s.kept.w = s.kept.w[:to]
	}
}

func (s *stack) free() {
	if s.kept != nil {
		s.back(0)
		stacks.Put(s.kept)
		s.kept = nil
	}
}

// rooms keeps slices for remainders and quotients that nobody asked for.
var rooms = sync.Pool{New: func() any { return new(nat) }}

var intOne = &Int{false, nat{1}}

func alias(x, y nat) bool {
	return cap(x) > 0 && cap(y) > 0 && &x[:cap(x)][cap(x)-1] == &y[:cap(y)][cap(y)-1]
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

func (z nat) setUint64(x uint64) nat { return z.setWord(Word(x)) }

func (z nat) add(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	switch {
	case len(x) == 0:
		return z[:0]
	case len(y) == 0:
		return z.set(x)
	}
	z = z.make(len(x) + 1)
	addTo(z, x, y)
	return z.norm()
}

// sub takes a y that is not larger than x.
func (z nat) sub(x, y nat) nat {
	switch {
	case len(x) == 0:
		return z[:0]
	case len(y) == 0:
		return z.set(x)
	}
	z = z.make(len(x))
	subTo(z, x, y)
	return z.norm()
}

func (z nat) mul(x, y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	if len(y) == 0 {
		return z[:0]
	}
	if len(y) > 1 && (alias(z, x) || alias(z, y)) {
		z = nil
	}
	z = z.make(len(x) + len(y))
	mulTo(z, x, y)
	return z.norm()
}

// div returns the quotient in the room of z and the remainder in that of rest.
func (z nat) div(stk *stack, rest, x, y nat) (q, r nat) {
	if len(y) == 0 {
		panic("division by zero")
	}
	if x.cmp(y) < 0 {
		return z[:0], rest.set(x)
	}
	if len(y) == 1 {
		var word [1]Word
		q = z.make(len(x))
		divTo(q, word[:], x, y)
		return q.norm(), rest.setWord(word[0])
	}
	if stk == nil {
		stk = new(stack)
		defer stk.free()
	}
	// The divisor, shifted, and its products with each digit.
	mark := stk.mark()
	stk.words(len(y))
	if alias(rest, x) || alias(rest, y) {
		rest = nil
	}
	r = rest.make(len(x) + 1)
	if alias(z, r) {
		z = nil
	}
	q = z.make(len(x) - len(y) + 1)
	stk.words(len(y) + 1)
	stk.back(mark)
	divTo(q, r, x, y)
	return q.norm(), r.norm()
}

// mulWord returns x times w in the room of z.
func (z nat) mulWord(x nat, w Word) nat {
	if len(x) == 0 || w == 0 {
		return z.setWord(0)
	}
	z = z.make(len(x) + 1)
	by := [1]Word{w}
	mulTo(z, x, by[:])
	return z.norm()
}

// sqrt comes down to the root from above; a root that lies in other room than z's is copied.
func (z nat) sqrt(stk *stack, x nat) nat {
	if x.cmp(intOne.abs) <= 0 {
		return z.set(x)
	}
	if alias(z, x) {
		z = nil
	}
	if stk == nil {
		stk = new(stack)
		defer stk.free()
	}
	var next nat
	root := z.setUint64(1)
	root = root.lsh(root, uint(x.bitLen()+1)/2)
	for own := true; ; own = !own {
		next, _ = next.div(stk, nil, x, root)
		next = next.add(next, root)
		next = next.rsh(next, 1)
		if next.cmp(root) >= 0 {
			if own {
				return root
			}
			return z.set(root)
		}
		root, next = next, root
	}
}

// setBit returns x with bit i of value b in the room of z.
func (z nat) setBit(x nat, i, b uint) nat {
	at, bit := int(i/_W), Word(1)<<(i%_W)
	switch {
	case b == 0:
		z = z.set(x)
		if at < len(z) {
			z[at] &^= bit
		}
		return z.norm()
	case b != 1:
		panic("set bit is not 0 or 1")
	}
	n := len(x)
	if at >= n {
		z = z.make(at + 1)
		clear(z[n:])
	} else {
		z = z.make(n)
	}
	copy(z, x)
	z[at] |= bit
	return z
}

// rem returns the remainder alone.
func (z nat) rem(x, y nat) nat {
	if alias(z, x) || alias(z, y) {
		z = nil
	}
	room := rooms.Get().(*nat)
	*room, z = room.div(nil, z, x, y)
	rooms.Put(room)
	return z
}

func (z nat) lsh(x nat, s uint) nat {
	n, by := len(x), s%_W
	switch {
	case n == 0:
		return z[:0]
	case s == 0 && !alias(z, x):
		return z.set(x)
	}
	words := int(s / _W)
	z = z.make(n + words + 1)
	z[n+words] = x[n-1] >> (_W - by)
	for i := n - 1; i > 0; i-- {
		z[i+words] = x[i]<<by | x[i-1]>>(_W-by)
	}
	z[words] = x[0] << by
	clear(z[:words])
	return z.norm()
}

func (z nat) rsh(x nat, s uint) nat {
	words, by := int(s/_W), s%_W
	switch n := len(x) - words; {
	case n <= 0:
		return z[:0]
	case s == 0 && !alias(z, x):
		return z.set(x)
	default:
		z = z.make(n)
		x = x[words:]
		for i := range n - 1 {
			z[i] = x[i]>>by | x[i+1]<<(_W-by)
		}
		z[n-1] = x[n-1] >> by
		return z.norm()
	}
}

// expNN raises x to y; no m means no modulus.
func (z nat) expNN(x, y, m nat) nat {
	if alias(z, x) || alias(z, y) {
		z = nil
	}
	is := func(x nat, w Word) bool { return len(x) == 1 && x[0] == w }
	switch {
	case is(m, 1):
		return z.setWord(0)
	case len(y) == 0:
		return z.setWord(1)
	case len(x) == 0:
		return z.setWord(0)
	case is(x, 1):
		return z.setWord(1)
	case is(y, 1) && len(m) == 0:
		return z.set(x)
	case is(y, 1):
		return z.rem(x, m)
	case len(m) > 0 && len(y) > 1:
		return z.make(len(m)).set(x.expMod(y, m))
	case len(m) > 0:
		z = z.make(len(m))
	}
	z = z.set(x)
	var q, other, r nat
	for i := y.len() - 2; i >= 0; i-- {
		other = other.mul(z, z)
		other, z = z, other
		if y.bit(i) != 0 {
			other = other.mul(z, x)
			other, z = z, other
		}
		if len(m) > 0 {
			other, r = other.div(nil, r, z, m)
			other, r, q, z = q, z, other, r
		}
	}
	return z.norm()
}

// itoa writes from the end; what the length was estimated too large is cut off.
func (x nat) itoa(neg bool, base int) []byte {
	const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	if len(x) == 0 {
		return []byte("0")
	}
	at := int(float64(x.bitLen())/math.Log2(float64(base))) + 1
	if neg {
		at++
	}
	s := make([]byte, at)
	put := func(rest Word, count int) {
		for ; count > 0 || count < 0 && rest > 0; count-- {
			at--
			s[at] = digits[rest%Word(base)]
			rest /= Word(base)
		}
	}
	switch {
	case base&(base-1) == 0:
		shift := bits.TrailingZeros(uint(base))
		for i := 0; i < x.bitLen(); i += shift {
			w := x[i/_W] >> (i % _W)
			if i%_W+shift > _W && i/_W+1 < len(x) {
				w |= x[i/_W+1] << (_W - i%_W)
			}
			put(w&Word(base-1), 1)
		}
	case len(x) == 1:
		put(x[0], -1)
	default:
		group, count := Word(base), 1
		for group <= math.MaxUint64/Word(base) {
			group, count = group*Word(base), count+1
		}
		q := nat(nil).set(x)
		for len(q) > 1 {
			rest, by := [1]Word{}, [1]Word{group}
			divTo(q, rest[:], q, by[:])
			q = q.norm()
			put(rest[0], count)
		}
		if len(q) > 0 {
			put(q[0], -1)
		}
	}
	for s[at] == '0' {
		at++
	}
	if neg {
		at--
		s[at] = '-'
	}
	return s[at:]
}

// scan reads digits as long as there are any, and tells how many.
func (z nat) scan(r io.ByteReader, base int) (nat, int) {
	z = z[:0]
	group, scale, n := uint64(0), uint64(1), 0
	flush := func() {
		if len(z) == 0 {
			z = z.setUint64(group)
		} else {
			by, more := [1]Word{Word(scale)}, [1]Word{Word(group)}
			product := z.make(len(z) + 1)
			mulTo(product, z, by[:])
			addTo(product, product, more[:])
			z = product.norm()
		}
		group, scale = 0, 1
	}
	for ; ; n++ {
		c, err := r.ReadByte()
		if err != nil {
			break
		}
		d := digit(c)
		if base <= 36 && d >= 36 {
			d -= 26
		}
		if d >= base {
			break
		}
		if scale > math.MaxUint64/uint64(base) {
			flush()
		}
		group, scale = group*uint64(base)+uint64(d), scale*uint64(base)
	}
	flush()
	return z, n
}
