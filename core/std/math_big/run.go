package big

import "math/bits"

// A nat is a natural number, its lowest word first, without leading zeros.
type nat []Word

type Int struct {
	neg bool
	abs nat
}

//go:noescape
func mulTo(z, x, y nat)

//go:noescape
func divTo(q, r, x, y nat)

//go:noescape
func addTo(z, x, y nat)

//go:noescape
func subTo(z, x, y nat)

// montgomeryTo sets z to x·y/2^(64n) modulo m, all of n words; k is -1/m[0].
//
//go:noescape
func montgomeryTo(z, x, y, m nat, k Word)

func (x nat) cmp(y nat) int {
	if len(x) != len(y) {
		if len(x) < len(y) {
			return -1
		}
		return 1
	}
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			if x[i] < y[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

func (x nat) bit(i uint) uint {
	if i/_W >= uint(len(x)) {
		return 0
	}
	return uint(x[i/_W]>>(i%_W)) & 1
}

// sticky is 1 if one of the bits below i is.
func (x nat) sticky(i uint) uint {
	at := i / _W
	if at >= uint(len(x)) {
		return min(uint(len(x)), 1)
	}
	for _, w := range x[:at] {
		if w != 0 {
			return 1
		}
	}
	if x[at]&(1<<(i%_W)-1) != 0 {
		return 1
	}
	return 0
}

// trunc keeps n bits.
func (z nat) trunc(x nat, n uint) nat {
	words := (n + _W - 1) / _W
	if uint(len(x)) < words {
		return z.set(x)
	}
	z = z.make(int(words))
	copy(z, x)
	if n%_W != 0 {
		z[len(z)-1] &= 1<<(n%_W) - 1
	}
	return z.norm()
}

// addWord adds in place and tells what is carried out.
func (z nat) addWord(w Word) Word {
	for i := range z {
		z[i] += w
		if z[i] >= w {
			return 0
		}
		w = 1
	}
	return w
}

// raise shifts to the left, in place, until the highest bit is set, and tells how far.
func (z nat) raise() int64 {
	n := len(z)
	by := uint(bits.LeadingZeros64(uint64(z[n-1])))
	if by > 0 {
		for i := n - 1; i > 0; i-- {
			z[i] = z[i]<<by | z[i-1]>>(_W-by)
		}
		z[0] <<= by
	}
	return int64(by)
}

// modWord is the rest of a division by a word.
func (x nat) modWord(by Word) Word {
	rest := uint64(0)
	for i := len(x) - 1; i >= 0; i-- {
		_, rest = bits.Div64(rest, uint64(x[i]), uint64(by))
	}
	return Word(rest)
}

// same: both are one slice, not parts of it.
func same(x, y nat) bool { return len(x) == len(y) && len(x) > 0 && &x[0] == &y[0] }
