package flate

import "slices"

// Codes of as few bits as can be, and how they are told.

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

// lengths of an optimal code of at most `most` bits. At each level stand the symbols by frequency and the pairs of the level
// below, a pair before a symbol of its weight; how many symbols are among the first of each tells how many have which length.
func lengths(out []byte, freq []int, most int) []byte {
	out = out[:len(freq)]
	clear(out)
	var sorted [288]int
	order := sorted[:0]
	for s, f := range freq {
		if f > 0 {
			order = append(order, s)
		}
	}
	n := len(order)
	if n <= 2 {
		for _, s := range order {
			out[s] = 1
		}
		return out
	}
	slices.SortFunc(order, func(a, b int) int {
		if freq[a] != freq[b] {
			return freq[a] - freq[b]
		}
		return a - b
	})
	most = min(most, n-1)
	var leaf [15][9]uint64
	var size [15]int
	var rows [2][576]int
	below := rows[1][:0]
	for level := range most {
		row := rows[level&1][:0]
		for i, j := 0, 0; len(row) < 2*n-2 && (i < n || 2*j+1 < len(below)); {
			if pair := 2*j + 1; i < n && (pair >= len(below) || freq[order[i]] < below[pair-1]+below[pair]) {
				leaf[level][len(row)>>6] |= 1 << (len(row) & 63)
				row = append(row, freq[order[i]])
				i++
			} else {
				row = append(row, below[pair-1]+below[pair])
				j++
			}
		}
		below, size[level] = row, len(row)
	}
	var count [16]int
	take := 2*n - 2
	for level := most - 1; level >= 0; level-- {
		symbols := 0
		for i := range min(take, size[level]) {
			symbols += int(leaf[level][i>>6] >> (i & 63) & 1)
		}
		count[level+1] = symbols
		take = 2 * (take - symbols)
	}
	for length := 1; length <= most; length++ {
		level := most + 1 - length
		k := count[level] - count[level-1]
		for _, s := range order[n-k:] {
			out[s] = byte(length)
		}
		order, n = order[:n-k], n-k
	}
	return out
}

// codes gives each symbol its bits, the first to be sent lowest.
func codes(out []uint, lengths []byte) []uint {
	var count, next [17]uint
	for _, n := range lengths {
		count[n]++
	}
	count[0] = 0
	for n := 1; n < 17; n++ {
		next[n] = (next[n-1] + count[n-1]) << 1
	}
	out = out[:len(lengths)]
	clear(out)
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
	lengths            [19]byte
	size               int
}

type item struct{ sym, bits, n uint }

// newHeader puts the items into a room for 320 of them.
func newHeader(room []item, ll, dl []byte, ndist int) (h header) {
	h.nlit, h.ndist = len(ll), max(ndist, 1)
	for h.nlit > 257 && ll[h.nlit-1] == 0 {
		h.nlit--
	}
	var lens [320]byte
	all := append(append(lens[:0], ll[:h.nlit]...), dl[:h.ndist]...)
	var freq [19]int
	items, size := room[:0], 0
	add := func(sym, bits, n uint) {
		items = append(items, item{sym, bits, n})
		freq[sym]++
		size += int(n)
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
	h.items, h.size = items, size
	lengths(h.lengths[:], freq[:], 7)
	h.ncode = 19
	for h.ncode > 4 && freq[codeOrder[h.ncode-1]] == 0 {
		h.ncode--
	}
	h.size += 3 + 14 + 3*h.ncode + cost(freq[:], h.lengths[:])
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
	var room [19]uint
	cc := codes(room[:], h.lengths[:])
	for _, it := range h.items {
		z.put(cc[it.sym], uint(h.lengths[it.sym]))
		z.put(it.bits, it.n)
	}
}

// all is what the symbols take, if each has a code.
func all(freq []int, lengths []byte) (bits int, ok bool) {
	for s, f := range freq {
		if f > 0 && (s >= len(lengths) || lengths[s] == 0) {
			return 0, false
		}
	}
	return cost(freq, lengths), true
}
