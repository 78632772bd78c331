package flate

import (
	"fmt"
	"io"
)

const (
	window    = 32 << 10
	blockSize = 65535
	tableBits = 15
)

// deflater, kept in a Writer's compressor, collects what is written; a block goes out when there is much, or when it
// is asked for.
type deflater struct {
	w     io.Writer
	level int
	dict  []byte
	// What matches may reach, and from start on what is pending.
	data   []byte
	start  int
	bits   uint64
	nbits  uint
	out    []byte
	err    error
	closed bool
	// Places (from 1 on) where four bytes were seen last, where seven were, and where those were before.
	short, long, longer []int32
}

func (w *Writer) deflater() *deflater { return w.d.fast.(*deflater) }
func writerOf(z *deflater) *Writer    { return &Writer{d: compressor{fast: z}} }

func (w *Writer) Write(data []byte) (n int, err error) { return w.deflater().Write(data) }
func (w *Writer) Flush() error                         { return w.deflater().Flush() }
func (w *Writer) Close() error                         { return w.deflater().Close() }
func (w *Writer) Reset(dst io.Writer)                  { w.deflater().Reset(dst) }

func NewWriter(w io.Writer, level int) (*Writer, error) { return NewWriterDict(w, level, nil) }
func NewWriterDict(w io.Writer, level int, dict []byte) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("flate: invalid compression level %d: want value in range [-2, 9]", level)
	}
	z := &deflater{level: level, dict: dict}
	z.Reset(w)
	return writerOf(z), nil
}

func (z *deflater) Reset(dst io.Writer) {
	*z = deflater{w: dst, level: z.level, dict: z.dict}
	if len(z.dict) > 0 && z.level != 0 && z.level != HuffmanOnly {
		z.data = append(z.data, z.dict[max(0, len(z.dict)-window):]...)
		z.search()
		z.start = len(z.data)
	}
}

func (z *deflater) Write(data []byte) (n int, err error) {
	if z.err != nil {
		return 0, z.err
	}
	if z.closed {
		return 0, io.ErrClosedPipe
	}
	full := blockSize
	if z.level == HuffmanOnly {
		full = window
	}
	for len(data) > 0 {
		if len(z.data)-z.start == full {
			z.block()
		}
		k := min(len(data), full-(len(z.data)-z.start))
		z.data = append(z.data, data[:k]...)
		data = data[k:]
		n += k
	}
	return n, z.send(false)
}

func (z *deflater) Flush() error {
	if z.err != nil {
		return z.err
	}
	z.block()
	z.stored(nil)
	return z.send(true)
}

func (z *deflater) Close() error {
	if z.err != nil || z.closed {
		return z.err
	}
	z.block()
	// An empty last block, of fixed codes.
	z.put(3, 3)
	z.put(0, 7)
	z.align()
	z.closed = true
	return z.send(true)
}

func (z *deflater) send(all bool) error {
	if len(z.out) > 0 && (all || len(z.out) > 4096) {
		_, z.err = z.w.Write(z.out)
		z.out = nil
	}
	return z.err
}

func (z *deflater) put(v, n uint) {
	z.bits |= uint64(v) << z.nbits
	for z.nbits += n; z.nbits >= 8; z.nbits -= 8 {
		z.out = append(z.out, byte(z.bits))
		z.bits >>= 8
	}
}

func (z *deflater) align() {
	if z.nbits > 0 {
		z.put(0, 8-z.nbits)
	}
}

func (z *deflater) stored(raw []byte) {
	z.put(0, 3)
	z.align()
	n := len(raw)
	z.out = append(z.out, byte(n), byte(n>>8), byte(^n), byte(^n>>8))
	z.out = append(z.out, raw...)
}

// block compresses what is pending. Few bytes are not worth a search.
func (z *deflater) block() {
	raw := z.data[z.start:]
	n := len(raw)
	switch {
	case n == 0:
		return
	case z.level == 0 || z.level != HuffmanOnly && n <= 32:
		z.stored(raw)
	case z.level == HuffmanOnly:
		z.literals(raw, 10)
	case n < 128:
		z.literals(raw, 7)
	default:
		toks := z.search()
		switch {
		case len(toks) == 0:
			z.stored(raw)
		case len(toks) > n-n>>4:
			z.literals(raw, 7)
		default:
			z.dynamic(toks, raw)
		}
		z.start = len(z.data)
		z.forget()
		return
	}
	z.data, z.start = z.data[:0], 0
	z.short = nil
}

// forget drops what no match can reach any more.
func (z *deflater) forget() {
	if gone := len(z.data) - window; gone > 4*blockSize {
		z.data = append([]byte(nil), z.data[gone:]...)
		z.start -= gone
		for _, t := range [][]int32{z.short, z.long, z.longer} {
			for i := range t {
				t[i] = max(t[i]-int32(gone), 0)
			}
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
	if z.short == nil {
		z.short, z.long, z.longer = make([]int32, 1<<tableBits), make([]int32, 1<<tableBits), make([]int32, 1<<tableBits)
	}
	const all, some = 1 << 30, 254
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
				if next < len(z.data) && len(out) > 0 {
					for _, c := range z.data[next:] {
						out = append(out, token(c))
					}
				}
				return out
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
			length = z.same(s+4, t+4, all) + 4
		} else if length == 258 {
			length += z.same(s+length, t+length, all)
		}
		// A match that ends as far on may begin better.
		if at := s + length; at < limit {
			_, h := z.hashes(at)
			s2 := s + 2
			if q, ok := int(z.long[h])-1-length+2, z.long[h] > 0; ok && s2-q < window {
				p := int(z.longer[h]) - 1 - length + 2
				old := length
				if s2-q > 0 && q >= 0 {
					if m := z.same(s2, q, all); m > length {
						t, length, s = q, m, s2
					}
				}
				p += old - length
				if z.longer[h] > 0 && s2-p > 0 && s2-p < window && p >= 0 {
					if m := z.same(s2, p, all); m > length {
						t, length, s = p, m, s2
					}
				}
			}
		}
		for t > 0 && s > next && z.data[t-1] == z.data[s-1] {
			s, t, length = s-1, t-1, length+1
		}
		for _, c := range z.data[next:s] {
			out = append(out, token(c))
		}
		repeat = s - t
		for left := length; left > 0; {
			n := left
			if n > 258+3 {
				n = 258
			} else if n > 258 {
				n = 258 - 3
			}
			left -= n
			out = append(out, token(n)<<16|token(repeat))
		}
		s += length
		next = s
		if after >= s {
			s = after + 1
		}
		if s >= limit {
			for i := after + 1; i < len(z.data)-8; i += 2 {
				hs, hl := z.hashes(i)
				z.short[hs] = int32(i + 1)
				z.noteLong(hl, i)
			}
			if next < len(z.data) {
				for _, c := range z.data[next:] {
					out = append(out, token(c))
				}
			}
			return out
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

func lengthCode(n int) int {
	c := len(lengthBase) - 1
	for lengthBase[c] > n {
		c--
	}
	return c
}

func distCode(d int) int {
	lo, hi := 0, len(distBase)
	for hi-lo > 1 {
		if m := (lo + hi) / 2; distBase[m] <= d {
			lo = m
		} else {
			hi = m
		}
	}
	return lo
}

// lengths of an optimal code of at most `most` bits.
func lengths(freq []int, most int) []byte {
	out := make([]byte, len(freq))
	f := append([]int(nil), freq...)
	for {
		if codeLengths(f, out) <= most {
			return out
		}
		for i := range f {
			if f[i] > 0 {
				f[i] = f[i]/2 + 1
			}
		}
	}
}

func codeLengths(freq []int, out []byte) int {
	type node struct{ weight, left, right, symbol int }
	var nodes []node
	var heap []int
	less := func(a, b int) bool {
		return nodes[a].weight < nodes[b].weight || nodes[a].weight == nodes[b].weight && a < b
	}
	push := func(n node) {
		nodes = append(nodes, n)
		heap = append(heap, len(nodes)-1)
		for i := len(heap) - 1; i > 0 && less(heap[i], heap[(i-1)/2]); i = (i - 1) / 2 {
			heap[i], heap[(i-1)/2] = heap[(i-1)/2], heap[i]
		}
	}
	pop := func() int {
		top, last := heap[0], len(heap)-1
		heap[0] = heap[last]
		heap = heap[:last]
		for i := 0; ; {
			c := 2*i + 1
			if c >= last {
				break
			}
			if c+1 < last && less(heap[c+1], heap[c]) {
				c++
			}
			if !less(heap[c], heap[i]) {
				break
			}
			heap[i], heap[c] = heap[c], heap[i]
			i = c
		}
		return top
	}
	clear(out)
	for s, f := range freq {
		if f > 0 {
			push(node{f, -1, -1, s})
		}
	}
	if len(heap) == 1 {
		out[nodes[0].symbol] = 1
		return 1
	}
	for len(heap) > 1 {
		a := pop()
		b := pop()
		push(node{nodes[a].weight + nodes[b].weight, a, b, -1})
	}
	deepest := 0
	depth := make([]int, len(nodes))
	for i := len(nodes) - 1; i >= 0; i-- {
		n := nodes[i]
		if n.left >= 0 {
			depth[n.left], depth[n.right] = depth[i]+1, depth[i]+1
		} else {
			out[n.symbol] = byte(depth[i])
			deepest = max(deepest, depth[i])
		}
	}
	return deepest
}

// codes gives each symbol its bits, the first to be sent lowest.
func codes(lengths []byte) []uint {
	var count, next [17]uint
	for _, n := range lengths {
		count[n]++
	}
	count[0] = 0
	for n := 1; n < 17; n++ {
		next[n] = (next[n-1] + count[n-1]) << 1
	}
	out := make([]uint, len(lengths))
	for s, n := range lengths {
		if n == 0 {
			continue
		}
		v := next[n]
		next[n]++
		for i := byte(0); i < n; i++ {
			out[s] = out[s]<<1 | v>>i&1
		}
	}
	return out
}

// header is how the lengths of both codes are told: themselves shortened and coded.
type header struct {
	nlit, ndist, ncode int
	items              []item
	lengths            []byte
	size               int
}

type item struct{ sym, bits, n uint }

func newHeader(ll, dl []byte, ndist int) (h header) {
	h.nlit, h.ndist = len(ll), max(ndist, 1)
	for h.nlit > 257 && ll[h.nlit-1] == 0 {
		h.nlit--
	}
	all := append(append([]byte(nil), ll[:h.nlit]...), dl[:h.ndist]...)
	var freq [19]int
	add := func(sym, bits, n uint) {
		h.items = append(h.items, item{sym, bits, n})
		freq[sym]++
		h.size += int(n)
	}
	for i := 0; i < len(all); {
		run := 1
		for i+run < len(all) && all[i+run] == all[i] {
			run++
		}
		v := all[i]
		i += run
		if v != 0 {
			add(uint(v), 0, 0)
			run--
			for ; run >= 3; run -= min(6, run) {
				add(16, uint(min(6, run)-3), 2)
			}
		} else {
			for ; run >= 11; run -= min(138, run) {
				add(18, uint(min(138, run)-11), 7)
			}
			if run >= 3 {
				add(17, uint(run-3), 3)
				run = 0
			}
		}
		for ; run > 0; run-- {
			add(uint(v), 0, 0)
		}
	}
	h.lengths = lengths(freq[:], 7)
	h.ncode = 19
	for h.ncode > 4 && freq[codeOrder[h.ncode-1]] == 0 {
		h.ncode--
	}
	h.size += 3 + 14 + 3*h.ncode + cost(freq[:], h.lengths)
	return h
}

func cost(freq []int, lengths []byte) (bits int) {
	for s, f := range freq {
		bits += f * int(lengths[s])
	}
	return
}

func (z *deflater) putHeader(h *header) {
	z.put(4, 3)
	z.put(uint(h.nlit-257), 5)
	z.put(uint(h.ndist-1), 5)
	z.put(uint(h.ncode-4), 4)
	for _, s := range codeOrder[:h.ncode] {
		z.put(uint(h.lengths[s]), 3)
	}
	cc := codes(h.lengths)
	for _, it := range h.items {
		z.put(cc[it.sym], uint(h.lengths[it.sym]))
		z.put(it.bits, it.n)
	}
}

// literals codes bytes alone, unless that gains too little: a header is guessed to take 70 bytes.
func (z *deflater) literals(raw []byte, penalty int) {
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
	ll := lengths(lit[:], 15)
	guess := cost(lit[:], ll) + 70*8
	guess += guess >> penalty
	if (len(raw)+5)*8 <= guess {
		z.stored(raw)
		return
	}
	h := newHeader(ll, []byte{1}, 1)
	z.putHeader(&h)
	lc := codes(ll)
	for _, c := range raw {
		z.put(lc[c], uint(ll[c]))
	}
	z.put(lc[256], uint(ll[256]))
}

func (z *deflater) dynamic(toks []token, raw []byte) {
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
	ndist := 30
	for ndist > 0 && dist[ndist-1] == 0 {
		ndist--
	}
	if ndist == 0 {
		dist[0] = 1
	}
	ll, dl := lengths(lit[:], 15), lengths(dist[:], 15)
	h := newHeader(ll, dl, ndist)
	size, plain := h.size+cost(lit[:], ll)+cost(dist[:], dl)+extra, (len(raw)+5)*8
	fixed := 1 << 62
	five := make([]byte, 30)
	for i := range five {
		five[i] = 5
	}
	if len(toks) < 250 {
		fixed = 3 + cost(lit[:], fixedLengths[:]) + cost(dist[:], five) + extra
	}
	switch {
	case plain <= min(size, fixed):
		z.stored(raw)
		return
	case fixed <= size:
		z.put(2, 3)
		ll, dl = fixedLengths[:], five
	default:
		z.putHeader(&h)
	}
	lc, dc := codes(ll), codes(dl)
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
	z.put(lc[256], uint(ll[256]))
}
