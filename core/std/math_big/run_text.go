package big

import (
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"slices"
	"strconv"
	"sync"
)

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

var (
	errNoDigits = errors.New("number has no digits")
	errInvalSep = errors.New("'_' must separate successive digits")
)

// value is that of a digit, or more than any base.
func value(c byte, base int) Word {
	switch {
	case '0' <= c && c <= '9':
		return Word(c - '0')
	case 'a' <= c && c <= 'z':
		return Word(c-'a') + 10
	case 'A' <= c && c <= 'Z' && base <= 36:
		return Word(c-'A') + 10
	case 'A' <= c && c <= 'Z':
		return Word(c-'A') + 36
	}
	return MaxBase + 1
}

// scan reads digits, with a point among them where that is allowed. The count is that of the digits, or less than one: minus how
// many stand behind the point. Base 0 is told by a prefix, and lets `_` stand between digits.
func (z nat) scan(r io.ByteScanner, base int, point bool) (res nat, b, count int, err error) {
	if base != 0 && (base < 2 || base > MaxBase || point && base != 2 && base != 8 && base != 10 && base != 16) {
		panic(fmt.Sprintf("invalid number base %d", base))
	}
	before, misplaced := byte('.'), false
	c, err := r.ReadByte()
	b = base
	prefix := byte(0)
	if base == 0 {
		b = 10
		if err == nil && c == '0' {
			before, count = '0', 1
			if c, err = r.ReadByte(); err == nil {
				switch c {
				case 'b', 'B':
					b, prefix = 2, 'b'
				case 'o', 'O':
					b, prefix = 8, 'o'
				case 'x', 'X':
					b, prefix = 16, 'x'
				default:
					if !point {
						b, prefix = 8, '0'
					}
				}
				if prefix != 0 {
					count = 0
					if prefix != '0' {
						c, err = r.ReadByte()
					}
				}
			}
		}
	}
	z = z[:0]
	// Digits are gathered into words: full ones of bits where digits are bits, else the most that one can hold.
	full, size := Word(0), 0
	switch b {
	case 2, 4, 16:
		size = _W / bits.TrailingZeros(uint(b))
	default:
		full, size = maxPow(Word(b))
	}
	group, in, at := Word(0), 0, -1
	for ; err == nil; c, err = r.ReadByte() {
		if c == '.' && point {
			point = false
			misplaced = misplaced || before == '_'
			before, at = '.', count
			continue
		}
		if c == '_' && base == 0 {
			misplaced = misplaced || before != '0'
			before = '_'
			continue
		}
		d := value(c, b)
		if d >= Word(b) {
			r.UnreadByte()
			break
		}
		before = '0'
		count++
		group = group*Word(b) + d
		if in++; in < size {
			continue
		}
		if full == 0 {
			z = append(z, group)
		} else {
			z = z.mulAddWord(z, full, group)
		}
		group, in = 0, 0
	}
	if err == io.EOF {
		err = nil
	}
	if err == nil && (misplaced || before == '_') {
		err = errInvalSep
	}
	if count == 0 {
		if prefix == '0' {
			return z[:0], 10, 1, err
		}
		err = errNoDigits
	}
	switch {
	case full == 0:
		missing := uint(size-in) * uint(_W/size)
		if in > 0 {
			z = append(z, group<<missing)
		}
		slices.Reverse(z)
		z = z.norm()
		if in > 0 {
			z = z.rsh(z, missing)
		}
	case in > 0:
		scale := Word(1)
		for range in {
			scale *= Word(b)
		}
		z = z.mulAddWord(z, scale, group)
	}
	if at >= 0 {
		count = at - count
	}
	return z, b, count, err
}

func scanSign(r io.ByteScanner) (neg bool, err error) {
	c, err := r.ReadByte()
	if err != nil {
		return false, err
	}
	if c != '-' && c != '+' {
		r.UnreadByte()
	}
	return c == '-', nil
}

// scanExponent reads what may stand behind a mantissa; base is 10 for e, 2 for p.
func scanExponent(r io.ByteScanner, two, sep bool) (exp int64, base int, err error) {
	c, err := r.ReadByte()
	if err != nil {
		if err == io.EOF {
			err = nil
		}
		return 0, 10, err
	}
	switch {
	case c == 'e' || c == 'E':
		base = 10
	case two && (c == 'p' || c == 'P'):
		base = 2
	default:
		r.UnreadByte()
		return 0, 10, nil
	}
	var digits []byte
	c, err = r.ReadByte()
	if err == nil && (c == '+' || c == '-') {
		if c == '-' {
			digits = append(digits, '-')
		}
		c, err = r.ReadByte()
	}
	before, misplaced, any := byte('.'), false, false
	for ; err == nil; c, err = r.ReadByte() {
		if '0' <= c && c <= '9' {
			digits = append(digits, c)
			before, any = '0', true
		} else if c == '_' && sep {
			misplaced = misplaced || before != '0'
			before = '_'
		} else {
			r.UnreadByte()
			break
		}
	}
	if err == io.EOF {
		err = nil
	}
	if err == nil && !any {
		err = errNoDigits
	}
	if err == nil {
		exp, err = strconv.ParseInt(string(digits), 10, 64)
	}
	if err == nil && (misplaced || before == '_') {
		err = errInvalSep
	}
	return
}

// byteReader reads bytes from what fmt scans.
type byteReader struct{ fmt.ScanState }

func (r byteReader) ReadByte() (byte, error) {
	c, size, err := r.ReadRune()
	if size != 1 && err == nil {
		err = fmt.Errorf("invalid rune %#U", c)
	}
	return byte(c), err
}

//line intconv.go:242:1
func (r byteReader) UnreadByte() error { return r.UnreadRune() }

func (x nat) utoa(base int) []byte { return x.itoa(false, base) }

// itoa writes from the end; what the length was estimated too large is cut off.
func (x nat) itoa(neg bool, base int) []byte {
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
	if base&(base-1) == 0 {
		shift := bits.TrailingZeros(uint(base))
		for i := 0; i < x.bitLen(); i += shift {
			w := x[i/_W] >> (i % _W)
			if i%_W+shift > _W && i/_W+1 < len(x) {
				w |= x[i/_W+1] << (_W - i%_W)
			}
			at--
			s[at] = alphabet[w&Word(base-1)]
		}
	} else {
		stk := new(stack)
		defer stk.free()
		group, count := maxPow(Word(base))
		table := divisors(stk, len(x), Word(base), count, group)
		// gc keeps the copy of one word in the frame.
		var word [1]Word
		q := nat(word[:])
		if len(x) == 1 {
			q[0] = x[0]
		} else {
			q = nat(nil).set(x)
		}
		q.convert(stk, s, Word(base), count, group, table)
		at = 0
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

// convert fills s with digits, zeros in front. Numbers of more than leaf words are halved by the table's divisors first.
func (q nat) convert(stk *stack, s []byte, base Word, count int, group Word, table []divisor) {
	var r nat
	for i := len(table) - 1; table != nil && len(q) > leaf; {
		most := q.bitLen()
		for i > 0 && table[i-1].bits > most/2 {
			i--
		}
		if table[i].bits >= most && table[i].by.cmp(q) >= 0 {
			i--
		}
		q, r = q.div(stk, r, q, table[i].by)
		h := len(s) - table[i].digits
		r.convert(stk, s[h:], base, count, group, table[:i])
		s = s[:h]
	}
	i := len(s)
	for len(q) > 0 {
		rest, by := [1]Word{}, [1]Word{group}
		divTo(q, rest[:], q, by[:])
		q = q.norm()
		for j, w := 0, rest[0]; j < count && i > 0; j++ {
			i--
			s[i] = alphabet[w%base]
			w /= base
		}
	}
	for i > 0 {
		i--
		s[i] = '0'
	}
}

const leaf = 8

// A divisor is a power of a base.
type divisor struct {
	by           nat
	bits, digits int
}

var tens struct {
	sync.Mutex
	table [64]divisor
}

func divisors(stk *stack, words int, base Word, count int, group Word) []divisor {
	if words <= leaf {
		return nil
	}
	k := 1
	for n := leaf; n < words/2 && k < len(tens.table); n *= 2 {
		k++
	}
	var table []divisor
	if base == 10 {
		tens.Lock()
		defer tens.Unlock()
		table = tens.table[:k]
	} else {
		table = make([]divisor, k)
	}
	for i := range table {
		d := &table[i]
		if d.digits != 0 {
			continue
		}
		if i == 0 {
			d.by = nat(nil).expNN(stk, nat(nil).setWord(group), nat(nil).setWord(leaf), nil, false)
			d.digits = count * leaf
		} else {
			d.by = nat(nil).sqr(stk, table[i-1].by)
			d.digits = 2 * table[i-1].digits
		}
		// One more digit as long as there is room in the words that there are.
		larger := nat(nil).set(d.by)
		for {
			product, by := make(nat, len(larger)+1), [1]Word{base}
			mulTo(product, larger, by[:])
			if product[len(larger)] != 0 {
				break
			}
			copy(larger, product)
			d.by = d.by.set(larger)
			d.digits++
		}
		d.bits = d.by.bitLen()
	}
	return table
}

// writeTimes repeats a text.
func writeTimes(s fmt.State, text string, n int) {
	if text == "" || n <= 0 {
		return
	}
	if w, ok := s.(io.StringWriter); ok {
		for range n {
			w.WriteString(text)
		}
		return
	}
	for b := []byte(text); n > 0; n-- {
		s.Write(b)
	}
}
