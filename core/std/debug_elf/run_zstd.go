package elf

import (
	"encoding/binary"
	"errors"
	"io"
	"math/bits"
)

// Rules: RFC 8878. All is unpacked when it is first read; sums are not looked at.

type zstdReader struct {
	in   io.Reader
	out  []byte
	err  error
	done bool
}

func (r *zstdReader) Read(p []byte) (int, error) {
	if !r.done {
		r.done = true
		var data []byte
		if data, r.err = io.ReadAll(r.in); r.err == nil {
			r.out, r.err = unzstd(data)
		}
	}
	if len(r.out) == 0 {
		if r.err != nil {
			return 0, r.err
		}
		return 0, io.EOF
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}

var errZstd = errors.New("zstd decompression error: invalid data")

// zstd is the state of a frame.
type zstd struct {
	data   []byte
	out    []byte
	start  int
	weight huffman
	tables [3]fse
	recent [3]int
}

// unzstd unpacks frames; what reads beyond the data panics, and that is an error.
func unzstd(data []byte) (out []byte, err error) {
	z := &zstd{data: data}
	defer func() {
		if recover() != nil {
			out, err = z.out, errZstd
		}
	}()
	for len(z.data) > 0 {
		magic := binary.LittleEndian.Uint32(z.take(4))
		switch {
		case magic == 0xfd2fb528:
			z.frame()
		case magic&^0xf == 0x184d2a50:
			z.take(int(binary.LittleEndian.Uint32(z.take(4))))
		default:
			return z.out, errZstd
		}
	}
	return z.out, nil
}

func (z *zstd) take(n int) []byte {
	b := z.data[:n]
	z.data = z.data[n:]
	return b
}

func little(b []byte) (x int) {
	for i, c := range b {
		x |= int(c) << (8 * i)
	}
	return x
}

func (z *zstd) frame() {
	head := z.take(1)[0]
	single := head>>5&1 != 0
	if !single {
		z.take(1)
	}
	z.take([...]int{0, 1, 2, 4}[head&3])
	sizes := [...]int{0, 2, 4, 8}
	if single {
		sizes[0] = 1
	}
	z.take(sizes[head>>6])
	z.start, z.recent = len(z.out), [3]int{1, 4, 8}
	for last := false; !last; {
		h := little(z.take(3))
		last = h&1 != 0
		switch size := h >> 3; h >> 1 & 3 {
		case 0:
			z.out = append(z.out, z.take(size)...)
		case 1:
			c := z.take(1)[0]
			for range size {
				z.out = append(z.out, c)
			}
		case 2:
			z.block(z.take(size))
		default:
			panic(errZstd)
		}
	}
	if head>>2&1 != 0 {
		z.take(4)
	}
}

// ---- bits

// forward reads bits from the first byte's lowest on.
type forward struct {
	b  []byte
	at int
}

func (f *forward) bits(n int) (x int) {
	for i := range n {
		x |= int(f.b[f.at>>3]>>(f.at&7)&1) << i
		f.at++
	}
	return x
}

// backward reads bits from the end on, below the highest bit that is set in the last byte; before the beginning are zeros.
type backward struct {
	b  []byte
	at int
}

func newBackward(b []byte) *backward {
	return &backward{b, 8*len(b) - 8 + bits.Len8(b[len(b)-1]) - 1}
}

func (r *backward) peek(n int) (x int) {
	for i := range n {
		at := r.at - 1 - i
		x <<= 1
		if at >= 0 {
			x |= int(r.b[at>>3] >> (at & 7) & 1)
		}
	}
	return x
}

func (r *backward) bits(n int) int {
	x := r.peek(n)
	r.at -= n
	return x
}

// ---- finite state entropy

type fseEntry struct {
	symbol, bits byte
	base         int
}

type fse struct {
	log   int
	table []fseEntry
}

// counted makes a table of how often symbols occur; -1 is less than once.
func counted(log int, counts []int) fse {
	size := 1 << log
	t := fse{log, make([]fseEntry, size)}
	next := make([]int, len(counts))
	high := size
	for s, n := range counts {
		next[s] = n
		if n < 0 {
			high--
			t.table[high].symbol = byte(s)
			next[s] = 1
		}
	}
	at := 0
	for s, n := range counts {
		for range max(n, 0) {
			t.table[at].symbol = byte(s)
			for at = (at + size>>1 + size>>3 + 3) & (size - 1); at >= high; at = (at + size>>1 + size>>3 + 3) & (size - 1) {
			}
		}
	}
	for i := range t.table {
		e := &t.table[i]
		n := next[e.symbol]
		next[e.symbol]++
		e.bits = byte(log + 1 - bits.Len(uint(n)))
		e.base = n<<e.bits - size
	}
	return t
}

// readFSE reads how often symbols occur, and tells how many bytes that took.
func readFSE(b []byte) (fse, int) {
	f := &forward{b: b}
	log := f.bits(4) + 5
	left := 1<<log + 1
	var counts []int
	for left > 1 {
		// A value takes a bit less if it is small.
		width := bits.Len(uint(left))
		spare := 1<<width - 1 - left
		x := f.bits(width - 1)
		if x >= spare {
			if more := f.bits(1); more != 0 {
				if x += 1 << (width - 1); x >= 1<<(width-1) {
					x -= spare
				}
			}
		}
		n := x - 1
		left -= max(n, -n)
		counts = append(counts, n)
		for more := n == 0; more; {
			zeros := f.bits(2)
			counts = append(counts, make([]int, zeros)...)
			more = zeros == 3
		}
	}
	return counted(log, counts), (f.at + 7) / 8
}

// ---- literals

type huffman struct {
	bits  int
	table [][2]byte
}

// readWeights reads a tree's description; it tells how many bytes that took.
func readWeights(b []byte) (huffman, int) {
	var weights []int
	head := int(b[0])
	used := head + 1
	if head >= 128 {
		used = 1 + (head-127+1)/2
		for i := range head - 127 {
			weights = append(weights, int(b[1+i/2]>>(4-4*(i&1))&15))
		}
	} else {
		t, n := readFSE(b[1:used])
		r := newBackward(b[1+n : used])
		states := [2]int{r.bits(t.log), r.bits(t.log)}
		for i := 0; ; i ^= 1 {
			e := t.table[states[i]]
			weights = append(weights, int(e.symbol))
			if r.at < int(e.bits) {
				weights = append(weights, int(t.table[states[i^1]].symbol))
				break
			}
			states[i] = e.base + r.bits(int(e.bits))
		}
	}
	sum := 0
	for _, w := range weights {
		if w > 0 {
			sum += 1 << (w - 1)
		}
	}
	h := huffman{bits: bits.Len(uint(sum))}
	// The last weight fills what is left.
	weights = append(weights, bits.Len(uint(1<<h.bits-sum)))
	for w := 1; w <= h.bits; w++ {
		for s, have := range weights {
			if have != w {
				continue
			}
			for range 1 << (w - 1) {
				h.table = append(h.table, [2]byte{byte(s), byte(h.bits + 1 - w)})
			}
		}
	}
	return h, used
}

func (h *huffman) read(b []byte, n int) []byte {
	out := make([]byte, 0, n)
	for r := newBackward(b); n > 0; n-- {
		e := h.table[r.peek(h.bits)]
		out = append(out, e[0])
		r.at -= int(e[1])
	}
	return out
}

// literals reads the first part of a block, and gives the rest.
func (z *zstd) literals(b []byte) (out, rest []byte) {
	kind, form := b[0]&3, b[0]>>2&3
	if kind < 2 {
		n, head := int(b[0]>>3), 1
		if form&1 != 0 {
			head = 2 + int(form>>1)
			n = little(b[:head]) >> 4
		}
		if b = b[head:]; kind == 0 {
			return b[:n], b[n:]
		}
		out = make([]byte, n)
		for i := range out {
			out[i] = b[0]
		}
		return out, b[1:]
	}
	head, width := [...]int{3, 3, 4, 5}[form], [...]int{10, 10, 14, 18}[form]
	x := little(b[:head]) >> 4
	n, size := x&(1<<width-1), x>>width
	b, rest = b[head:head+size], b[head+size:]
	if kind == 2 {
		used := 0
		z.weight, used = readWeights(b)
		b = b[used:]
	}
	if form == 0 {
		return z.weight.read(b, n), rest
	}
	sizes := [4]int{little(b[:2]), little(b[2:4]), little(b[4:6])}
	b = b[6:]
	sizes[3] = len(b) - sizes[0] - sizes[1] - sizes[2]
	for i, size := range sizes {
		part := (n + 3) / 4
		if i == 3 {
			part = n - 3*part
		}
		out = append(out, z.weight.read(b[:size], part)...)
		b = b[size:]
	}
	return out, rest
}

// ---- sequences

var usualCounts = [3]fse{
	counted(6, []int{4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1}),
	counted(5, []int{1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1}),
	counted(6, []int{1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
		-1, -1, -1, -1, -1, -1, -1}),
}

// lengths that codes stand for: the first ones for themselves, later ones for the bits that follow, too.
var (
	literalBits = []int{1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
	matchBits   = []int{1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
)

func length(code, plain int, extra []int, r *backward) int {
	if code < plain {
		return code
	}
	base := plain
	for _, n := range extra[:code-plain] {
		base += 1 << n
	}
	return base + r.bits(extra[code-plain])
}

func (z *zstd) block(b []byte) {
	literals, b := z.literals(b)
	count, used := int(b[0]), 1
	switch {
	case count == 255:
		count, used = little(b[1:3])+0x7f00, 3
	case count > 127:
		count, used = (count-128)<<8+int(b[1]), 2
	}
	if b = b[used:]; count == 0 {
		z.out = append(z.out, literals...)
		return
	}
	modes := b[0]
	b = b[1:]
	for i := range z.tables {
		switch modes >> (6 - 2*i) & 3 {
		case 0:
			z.tables[i] = usualCounts[i]
		case 1:
			z.tables[i] = fse{0, []fseEntry{{symbol: b[0]}}}
			b = b[1:]
		case 2:
			used := 0
			z.tables[i], used = readFSE(b)
			b = b[used:]
		}
	}
	r := newBackward(b)
	var states [3]int
	for i := range states {
		states[i] = r.bits(z.tables[i].log)
	}
	for ; count > 0; count-- {
		var e [3]fseEntry
		for i := range e {
			e[i] = z.tables[i].table[states[i]]
		}
		offset := 1<<e[1].symbol + r.bits(int(e[1].symbol))
		match := 3 + length(int(e[2].symbol), 32, matchBits, r)
		plain := length(int(e[0].symbol), 16, literalBits, r)
		z.out = append(z.out, literals[:plain]...)
		literals = literals[plain:]
		z.copy(z.offset(offset, plain), match)
		if count > 1 {
			for _, i := range [...]int{0, 2, 1} {
				states[i] = e[i].base + r.bits(int(e[i].bits))
			}
		}
	}
	z.out = append(z.out, literals...)
}

// offset is how far back a match is: small values name the last three.
func (z *zstd) offset(value, plain int) int {
	last := &z.recent
	if value > 3 {
		*last = [3]int{value - 3, last[0], last[1]}
		return last[0]
	}
	if plain == 0 {
		value++
	}
	switch value {
	case 2:
		last[0], last[1] = last[1], last[0]
	case 3:
		*last = [3]int{last[2], last[0], last[1]}
	case 4:
		*last = [3]int{last[0] - 1, last[0], last[1]}
	}
	return last[0]
}

func (z *zstd) copy(offset, n int) {
	if offset <= 0 || offset > len(z.out)-z.start {
		panic(errZstd)
	}
	for ; n > 0; n-- {
		z.out = append(z.out, z.out[len(z.out)-offset])
	}
}
