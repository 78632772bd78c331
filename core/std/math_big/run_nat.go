package big

import (
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

var (
	natOne, natTwo, natFive, natTen = nat{1}, nat{2}, nat{5}, nat{10}

	intOne = &Int{false, natOne}
)

func alias(x, y nat) bool {
	return cap(x) > 0 && cap(y) > 0 && &x[:cap(x)][cap(x)-1] == &y[:cap(y)][cap(y)-1]
}

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

func (z nat) mul(stk *stack, x, y nat) nat {
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

func (z nat) sqr(stk *stack, x nat) nat {
	if len(x) == 0 {
		return z[:0]
	}
	if len(x) > 1 && alias(z, x) {
		z = nil
	}
	z = z.make(2 * len(x))
	mulTo(z, x, x)
	return z.norm()
}

// div returns the quotient in the room of z and the remainder in that of rest.
func (z nat) div(stk *stack, rest, x, y nat) (q, r nat) {
	if len(y) == 0 {
		panic("division by zero")
	}
	if len(y) == 1 {
		if y[0] == 1 {
			return z.set(x), rest[:0]
		}
		if len(x) == 0 {
			return z[:0], rest[:0]
		}
		var word [1]Word
		q = z.make(len(x))
		divTo(q, word[:], x, y)
		return q.norm(), rest.setWord(word[0])
	}
	if x.cmp(y) < 0 {
		return z[:0], rest.set(x)
	}
	if stk == nil {
		stk = new(stack)
		defer stk.free()
	}
	// The divisor, shifted, and its products with each digit.
	mark := stk.mark()
	stk.words(len(y))
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
func (z nat) mulWord(x nat, w Word) nat { return z.mulAddWord(x, w, 0) }

// mulAddWord returns x times w plus more.
func (z nat) mulAddWord(x nat, w, more Word) nat {
	if len(x) == 0 || w == 0 {
		return z.setWord(more)
	}
	z = z.make(len(x) + 1)
	by := [1]Word{w}
	mulTo(z, x, by[:])
	if more != 0 {
		z.addWord(more)
	}
	return z.norm()
}

func (z nat) sqrt(stk *stack, x nat) nat { return z.root(stk, x) }

// root comes down to the square root from above; one that lies in other room than z's is copied.
func (z nat) root(stk *stack, x nat) nat {
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
func (z nat) rem(stk *stack, x, y nat) nat {
	if alias(z, x) {
		z = nil
	}
	mark := stk.mark()
	q := stk.words(max(1, len(x)-len(y)+1))
	_, z = q.div(stk, z, x, y)
	stk.back(mark)
	return z
}

func (z nat) lsh(x nat, s uint) nat {
	n, by := len(x), s%_W
	switch {
	case n == 0:
		return z[:0]
	case s == 0 && same(z, x):
		return z
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
	case s == 0 && same(z, x):
		return z
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
