package flate

import (
	"errors"
	"fmt"
	"io"
	"math"
	"unsafe"
)

const (
	window    = 32 << 10
	blockSize = 65535
	tableBits = 15
)

// deflater, kept in a Writer's compressor, collects what is written; a block goes out when there is much, or when it
// is asked for. What it works in are objects of the sizes that Go's are of, made at the same moments and used again.
type deflater struct {
	w     io.Writer
	level int
	dict  []byte
	// What is pending, and what matches may reach, with what is searched from start on.
	pending []byte
	data    []byte
	start   int
	bits    uint64
	nbits   uint
	out     []byte
	err     error
	closed  bool
	// Places (from 1 on) where four bytes were seen last, where seven were, and where those were before.
	short, long, longer []int32
	// The codes in use; what their header took, while their block is still open; do they have codes of bytes alone?
	lit, dist []byte
	open      int
	bytesOnly bool
	// For levels 7 to 9.
	chains *chains
	toks   []token
	tables []int32
	room   [4]*room
	first  [1000]byte // of out
}

// room is as large as an encoder of Go's, with its codes.
type room struct {
	bytes []byte
	_     [1248]byte
}

func newRoom(n int) *room {
	r := new(room)
	r.bytes = make([]byte, n)
	return r
}

func (w *Writer) deflater() *deflater { return w.d.fast.(*deflater) }

// writerOf makes the Writer, whose room for tokens is the deflater's.
func writerOf(z *deflater) *Writer {
	w := new(Writer)
	w.d.fast = z
	all := &w.d.tokens.tokens
	z.toks = unsafe.Slice((*token)(unsafe.Pointer(all)), len(all))[:0]
	return w
}

func (w *Writer) Write(data []byte) (n int, err error) { return w.deflater().Write(data) }
func (w *Writer) Flush() error                         { return w.deflater().Flush() }
func (w *Writer) Close() error                         { return w.deflater().Close() }
func (w *Writer) Reset(dst io.Writer)                  { w.deflater().Reset(dst) }

// tableSizes are, in bytes, those of what the first six levels search in.
var tableSizes = [...]int{1: 139264, 2: 532480, 3: 532480, 4: 270336, 5: 401408, 6: 401408}

func NewWriter(w io.Writer, level int) (*Writer, error) { return NewWriterDict(w, level, nil) }
func NewWriterDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("flate: invalid compression level %d: want value in range [-2, 9]", level)
	}
	z := new(deflater)
	writer := writerOf(z)
	z.level = level
	for i := range z.room {
		z.room[i] = newRoom([]int{2048, 2048, 128, 128}[i])
	}
	switch {
	case level == HuffmanOnly:
		z.pending = make([]byte, 0, window)
	case level >= 7:
		z.chains = new(chains)
		z.data = make([]byte, 0, 2*window)
	default:
		if level == DefaultCompression {
			level = 6
		}
		if level > 0 {
			z.tables = make([]int32, tableSizes[level]/4)
		}
		z.pending = make([]byte, 0, 2*window)
	}
	z.dict = append(z.dict, dict...)
	z.Reset(w)
	return writer, nil
}

func (z *deflater) Reset(dst io.Writer) {
	*z = deflater{w: dst, level: z.level, dict: z.dict, pending: z.pending[:0], data: z.data[:0], toks: z.toks[:0],
		tables: z.tables, chains: z.chains, room: z.room}
	z.out = z.first[:0]
	if z.level >= 7 {
		z.chains.reset(z.level)
		z.chains.toks = z.toks
		z.data = append(z.data, z.dict[max(0, len(z.dict)-window):]...)
		for i := 0; i+4 <= len(z.data); i++ {
			z.note(i)
		}
		z.chains.at, z.chains.block = len(z.data), len(z.data)
		return
	}
	if len(z.dict) > 0 && z.level != 0 && z.level != HuffmanOnly {
		z.keep(z.dict[max(0, len(z.dict)-window):])
		z.search()
		z.start = len(z.data)
	}
}

func (z *deflater) Write(data []byte) (n int, err error) {
	if z.err != nil {
		return 0, z.err
	}
	if z.closed {
		return 0, errors.New("flate: closed writer")
	}
	if z.chains != nil {
		n = z.writeLazy(data)
		return n, z.err
	}
	full := blockSize
	if z.level == HuffmanOnly {
		full = window
	}
	for len(data) > 0 {
		if len(z.pending) == full {
			z.block(false)
		}
		k := min(len(data), full-len(z.pending))
		z.pending = append(z.pending, data[:k]...)
		data = data[k:]
		n += k
	}
	return n, z.err
}

func (z *deflater) Flush() error {
	if z.err != nil {
		return z.err
	}
	if z.closed {
		return errors.New("flate: closed writer")
	}
	z.block(true)
	z.stored(nil)
	z.send()
	return z.err
}

func (z *deflater) Close() error {
	if z.err != nil || z.closed {
		return z.err
	}
	z.block(true)
	z.end()
	// An empty last block, of fixed codes.
	z.put(3, 3)
	z.put(0, 7)
	z.align()
	z.closed = true
	z.send()
	return z.err
}

func (z *deflater) send() {
	if len(z.out) > 0 && z.err == nil {
		_, z.err = z.w.Write(z.out)
	}
	z.out = z.first[:0]
}

func (z *deflater) put(v, n uint) {
	z.bits |= uint64(v) << z.nbits
	for z.nbits += n; z.nbits >= 8; z.nbits -= 8 {
		z.out = append(z.out, byte(z.bits))
		z.bits >>= 8
	}
	if len(z.out) > len(z.first)-16 {
		z.send()
	}
}

func (z *deflater) align() {
	if z.nbits > 0 {
		z.put(0, 8-z.nbits)
	}
}

// end closes the block that is open.
func (z *deflater) end() {
	if z.open > 0 {
		var room [288]uint
		lc := codes(room[:], z.lit)
		z.put(lc[256], uint(z.lit[256]))
		z.open = 0
	}
}

func (z *deflater) stored(raw []byte) {
	z.end()
	z.put(0, 3)
	z.align()
	n := len(raw)
	z.out = append(z.out, byte(n), byte(n>>8), byte(^n), byte(^n>>8))
	if len(raw) <= 240 {
		z.out = append(z.out, raw...)
		return
	}
	z.send()
	if z.err == nil {
		_, z.err = z.w.Write(raw)
	}
}

// block compresses what is pending. Few bytes are not worth a search. sync: what follows does not go on with its codes.
func (z *deflater) block(sync bool) {
	if z.chains != nil {
		z.searchLazy(sync)
		return
	}
	raw := z.pending
	n := len(raw)
	switch {
	case n == 0:
		return
	case z.level == 0 || z.level != HuffmanOnly && n <= 32:
		z.stored(raw)
	case z.level == HuffmanOnly:
		z.literals(raw, 10, sync)
	case n < 128:
		z.literals(raw, 7, sync)
	default:
		z.keep(raw)
		toks := z.search()
		switch {
		case len(toks) == 0:
			z.stored(raw)
		case len(toks) > n-n>>4:
			z.literals(raw, 7, sync)
		default:
			z.dynamic(toks, raw, sync)
		}
		z.pending, z.start = z.pending[:0], len(z.data)
		return
	}
	z.history()
	z.pending, z.data, z.start = z.pending[:0], z.data[:0], 0
	z.short = nil
}

// history makes the room for what matches may reach.
func (z *deflater) history() {
	if z.tables != nil && cap(z.data) == 0 {
		z.data = make([]byte, 0, 5*2*window)
	}
}

// keep puts what is searched behind what matches may reach. What they cannot reach any more goes as soon as Go's buffer is
// full: where its beginning is can be seen.
func (z *deflater) keep(raw []byte) {
	z.history()
	if gone := len(z.data) - window; len(z.data)+len(raw) > 5*blockSize && gone > 0 {
		z.data = z.data[:copy(z.data, z.data[gone:])]
		for _, t := range [][]int32{z.short, z.long, z.longer} {
			for i := range t {
				t[i] = max(t[i]-int32(gone), 0)
			}
		}
	}
	z.start = len(z.data)
	z.data = append(z.data, raw...)
}

// tabled gives the tables, of 1<<bits places each, that are in use; all are empty at first.
func (z *deflater) tabled(bits int) {
	if z.short == nil {
		clear(z.tables)
		n := 1 << bits
		z.short = z.tables[:n:n]
		if len(z.tables) >= 2*n {
			z.long = z.tables[n : 2*n : 2*n]
		}
		if z.level == 3 {
			z.long, z.longer = nil, z.long
		} else if len(z.tables) >= 3*n {
			z.longer = z.tables[2*n : 3*n : 3*n]
		}
	}
}

// A token is a literal, or a match: its length above the distance.

func (z *deflater) word(i int) uint32 {
	d := z.data[i : i+4]
	return uint32(d[0]) | uint32(d[1])<<8 | uint32(d[2])<<16 | uint32(d[3])<<24
}

func (z *deflater) hashes(i int) (short, long uint32) {
	lo, hi := z.word(i), z.word(i+4)
	return lo * 2654435761 >> (32 - tableBits), uint32((uint64(hi)<<32 | uint64(lo)) << 8 * 58295818150454627 >> (64 - tableBits))
}

func (z *deflater) noteLong(h uint32, at int) {
	z.longer[h], z.long[h] = z.long[h], int32(at+1)
}

// same counts the equal bytes at i and j, at most `most`.
func (z *deflater) same(i, j, most int) int {
	a := z.data[i:min(i+most, len(z.data))]
	b := z.data[j:]
	for n, c := range a {
		if b[n] != c {
			return n
		}
	}
	return len(a)
}

// search finds matches as level 6 of Go does: two candidates by seven bytes, one by four, and the last distance again.
func (z *deflater) search() (out []token) {
	switch z.level {
	case 1:
		return z.searchFast()
	case 2:
		return z.searchSecond()
	case 3:
		return z.searchThird()
	case 4:
		return z.searchFourth()
	case 5:
		return z.searchFifth()
	}
	z.tabled(tableBits)
	out = z.toks[:0]
	limit, next := len(z.data)-11, z.start
	repeat := 1
	near := func(v int32, s int) (int, bool) { return int(v) - 1, v > 0 && s-int(v)+1 < window }
	for s := z.start; ; {
		after := s
		length, t := 0, 0
		for {
			s = after
			after = s + 1 + (s-next)>>7
			if after > limit {
				return z.rest(out, next)
			}
			cur := z.word(s)
			hs, hl := z.hashes(s)
			sc, lc, lp := z.short[hs], z.long[hl], z.longer[hl]
			z.short[hs] = int32(s + 1)
			z.noteLong(hl, s)
			hs, hl = z.hashes(after)
			if p, ok := near(lc, s); ok && cur == z.word(p) {
				z.short[hs] = int32(after + 1)
				z.noteLong(hl, after)
				t = p
				if q, ok := near(lp, s); ok && cur == z.word(q) {
					length = z.same(s+4, p+4, some) + 4
					if m := z.same(s+4, q+4, some) + 4; m > length {
						t, length = q, m
					}
				}
				break
			}
			// Without a match by its first candidate, the second one is not held against the distance alone.
			if p, ok := near(lp, s); ok && cur == z.word(p) {
				z.short[hs] = int32(after + 1)
				z.noteLong(hl, after)
				t = p
				break
			}
			p, ok := near(sc, s)
			if !ok || cur != z.word(p) {
				continue
			}
			t, length = p, z.same(s+4, p+4, some)+4
			lc, lp = z.long[hl], z.longer[hl]
			z.short[hs] = int32(after + 1)
			z.noteLong(hl, after)
			if q := s + 1 - repeat; z.word(q) == z.word(s+1) {
				if m := z.same(s+5, q+4, some) + 4; m > length {
					t, length, s = q, m, s+1
					break
				}
			}
			here := s
			if q, ok := near(lc, after); ok {
				if z.word(q) == z.word(after) {
					if m := z.same(after+4, q+4, some) + 4; m > length {
						t, length, here = q, m, after
					}
				}
				if q, ok := near(lp, after); ok && z.word(q) == z.word(after) {
					if m := z.same(after+4, q+4, some) + 4; m > length {
						t, length, here = q, m, after
					}
				}
			}
			s = here
			break
		}
		if length == 0 {
			length = z.same(s+4, t+4, whole) + 4
		} else if length == 258 {
			length += z.same(s+length, t+length, whole)
		}
		// A match that ends as far on may begin better.
		if at := s + length; at < limit {
			_, h := z.hashes(at)
			s2 := s + 2
			if q, ok := int(z.long[h])-1-length+2, z.long[h] > 0; ok && s2-q < window {
				p := int(z.longer[h]) - 1 - length + 2
				old := length
				if s2-q > 0 && q >= 0 {
					if m := z.same(s2, q, whole); m > length {
						t, length, s = q, m, s2
					}
				}
				p += old - length
				if z.longer[h] > 0 && s2-p > 0 && s2-p < window && p >= 0 {
					if m := z.same(s2, p, whole); m > length {
						t, length, s = p, m, s2
					}
				}
			}
		}
		s, t, length = z.backwards(s, t, length, next)
		repeat = s - t
		out, next, s = z.taken(out, next, s, t, length, after)
		if s >= limit {
			for i := after + 1; i < len(z.data)-8; i += 2 {
				hs, hl := z.hashes(i)
				z.short[hs] = int32(i + 1)
				z.noteLong(hl, i)
			}
			return z.rest(out, next)
		}
		for i := after + 1; i < s-1; i += 2 {
			hs, hl := z.hashes(i)
			_, hl2 := z.hashes(i + 1)
			z.short[hs] = int32(i + 1)
			z.noteLong(hl, i)
			z.noteLong(hl2, i+1)
		}
	}
}

// literals codes bytes alone, unless that gains too little: a header is guessed to take 70 bytes.
func (z *deflater) literals(raw []byte, penalty int, sync bool) {
	var lit [257]int
	for _, c := range raw {
		lit[c]++
	}
	if len(raw) > 1024 {
		// Bytes that are all about as frequent cannot be compressed.
		off, mean := 0.0, float64(len(raw))/256
		for _, v := range lit[:256] {
			off += (float64(v) - mean) * (float64(v) - mean)
		}
		if off < float64(2*len(raw)) {
			z.stored(raw)
			return
		}
	}
	lit[256] = 1
	var room [288]byte
	ll := lengths(room[:], lit[:], 15)
	guess := cost(lit[:], ll) + z.open
	if z.open == 0 {
		guess += 70 * 8
	}
	guess += guess >> penalty
	if (len(raw)+5)*8 <= guess {
		z.stored(raw)
		return
	}
	if z.open > 0 {
		if again, ok := all(lit[:256], z.lit); !ok || guess < again {
			z.end()
		}
	}
	if z.open == 0 {
		var items [320]item
		z.lit, z.dist = append(z.room[0].bytes[:0], ll...), append(z.room[2].bytes[:0], 1)
		h := newHeader(items[:], z.lit, z.dist, 1)
		z.putHeader(&h)
		z.open, z.bytesOnly = h.size, true
	}
	var codeRoom [288]uint
	lc := codes(codeRoom[:], z.lit)
	for _, c := range raw {
		z.put(lc[c], uint(z.lit[c]))
	}
	if sync {
		z.end()
		z.bytesOnly = false
	}
}

// log2 is about the logarithm of a number.
func log2(x float32) float32 {
	u := int32(math.Float32bits(x))
	log := float32(u>>23&255 - 128)
	m := math.Float32frombits(uint32(u&^(255<<23) + 127<<23))
	return log + ((-0.34484843)*m+2.02466578)*m - 0.67487759
}

// ideal is about what the best codes of their own would take.
func ideal(lit, dist []int, tokens int) int {
	sum, bits, matches := float32(0), 0, 0
	share := func(v int, part float32) {
		n := float32(v)
		sum += min(15, max(1, -log2(n*part))) * n
	}
	part := 1 / float32(tokens)
	for _, v := range lit[:256] {
		if v > 0 {
			share(v, part)
		}
	}
	sum += 15
	for i, v := range lit[257:286] {
		if v > 0 {
			share(v, part)
			bits += int(lengthBits[i]) * v
			matches += v
		}
	}
	for i, v := range dist {
		if matches > 0 && v > 0 {
			share(v, 1/float32(matches))
			bits += int(distBits(i)) * v
		}
	}
	return int(sum) + bits
}

var fixedDist = []byte{5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5}

func (z *deflater) dynamic(toks []token, raw []byte, sync bool) {
	var lit [286]int
	var dist [30]int
	extra := 0
	for _, t := range toks {
		if t < 256 {
			lit[t]++
			continue
		}
		l, d := lengthCode(int(t>>16)), distCode(int(t&0xffff))
		lit[257+l]++
		dist[d]++
		extra += int(lengthBits[l]) + int(distBits(d))
	}
	lit[256] = 1
	number := len(toks)
	if sync {
		number++
	}
	if z.open > 0 {
		_, known := all(lit[:], z.lit)
		_, near := all(dist[:], z.dist)
		if z.bytesOnly || !known || !near {
			z.end()
			z.bytesOnly = false
		}
	}
	ndist := 30
	for ndist > 0 && dist[ndist-1] == 0 {
		ndist--
	}
	guess := ideal(lit[:], dist[:], number)
	if ndist == 0 {
		dist[0] = 1
	}
	plain, penalty := (len(raw)+5)*8, 7
	if raw == nil || len(raw) > blockSize {
		plain = 1 << 40
	}
	if z.chains != nil {
		penalty = 8
	}
	fixed := 3 + cost(lit[:], fixedLengths[:]) + cost(dist[:], fixedDist) + extra
	few := number < 250
	if z.open > 0 {
		// Another header, or the codes there are.
		size := cost(lit[:], z.lit) + cost(dist[:], z.dist) + extra
		fresh := z.open + guess
		fresh += int(z.lit[256]) + fresh>>penalty
		if fresh < size {
			z.end()
			size = fresh
		}
		if few && fixed+7 < size {
			if plain <= size {
				z.stored(raw)
				return
			}
			z.end()
			z.put(2, 3)
			z.tokens(toks, fixedLengths[:], fixedDist, true)
			return
		}
		if plain <= size {
			z.stored(raw)
			return
		}
	}
	if z.open == 0 {
		ll, dl := lengths(z.room[0].bytes, lit[:], 15), lengths(z.room[2].bytes, dist[:], 15)
		var items [320]item
		h := newHeader(items[:], ll, dl, ndist)
		size := h.size + cost(lit[:], ll) + cost(dist[:], dl) + extra
		if few && fixed <= size {
			if plain <= fixed {
				z.stored(raw)
				return
			}
			z.put(2, 3)
			z.tokens(toks, fixedLengths[:], fixedDist, true)
			return
		}
		z.lit, z.dist = ll, dl
		if plain <= size {
			z.stored(raw)
			return
		}
		z.putHeader(&h)
		z.bytesOnly = false
		if !sync {
			z.open = h.size
		}
	}
	z.tokens(toks, z.lit, z.dist, sync)
	if sync {
		z.open = 0
	}
}

func (z *deflater) tokens(toks []token, ll, dl []byte, end bool) {
	var litRoom [288]uint
	var distRoom [32]uint
	lc, dc := codes(litRoom[:], ll), codes(distRoom[:], dl)
	for _, t := range toks {
		if t < 256 {
			z.put(lc[t], uint(ll[t]))
			continue
		}
		n, d := int(t>>16), int(t&0xffff)
		c := lengthCode(n)
		z.put(lc[257+c], uint(ll[257+c]))
		z.put(uint(n-lengthBase[c]), lengthBits[c])
		c = distCode(d)
		z.put(dc[c], uint(dl[c]))
		z.put(uint(d-distBase[c]), distBits(c))
	}
	if end {
		z.put(lc[256], uint(ll[256]))
	}
}
