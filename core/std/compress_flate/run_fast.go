package flate

// Level 1: one candidate by five bytes.

func (z *deflater) words(i int) uint64 { return uint64(z.word(i)) | uint64(z.word(i+4))<<32 }

func hashFive(u uint64, bits int) uint32 { return uint32(u << 24 * 889523592379 >> (64 - bits)) }

// rest adds what no match covers; without any match nothing is told.
func (z *deflater) rest(out []token, next int) []token {
	if len(out) > 0 {
		out = z.bytes(out, next, len(z.data))
	}
	return out
}

func (z *deflater) bytes(out []token, from, to int) []token {
	for _, c := range z.data[from:to] {
		out = append(out, token(c))
	}
	return out
}

func match(out []token, length, distance int) []token {
	for length > 0 {
		n := length
		if n > 258+3 {
			n = 258
		} else if n > 258 {
			n = 258 - 3
		}
		length -= n
		out = append(out, token(n)<<16|token(distance))
	}
	return out
}

func (z *deflater) searchFast() (out []token) {
	z.tabled(tableBits)
	out = z.toks[:0]
	limit, next := len(z.data)-11, z.start
	s := z.start
	cur := z.words(s)
	for {
		after := s
		var v int32
		for {
			h := hashFive(cur, tableBits)
			v = z.short[h]
			after = s + 2 + (s-next)>>5
			if after > limit {
				return z.rest(out, next)
			}
			now := z.words(after)
			z.short[h] = int32(s + 1)
			h = hashFive(now, tableBits)
			if z.is(v, s, window-1, uint32(cur)) {
				z.short[h] = int32(after + 1)
				break
			}
			cur, s = now, after
			after++
			v = z.short[h]
			now >>= 8
			z.short[h] = int32(s + 1)
			if z.is(v, s, window-1, uint32(cur)) {
				z.short[h] = int32(after + 1)
				break
			}
			cur, s = now, after
		}
		for {
			var t, length int
			s, t, length = z.backwards(s, int(v)-1, z.same(s+4, int(v)+3, whole)+4, next)
			out, next, s = z.taken(out, next, s, t, length, after)
			if s >= limit {
				if s+length+8 < len(z.data) {
					z.short[hashFive(z.words(s), tableBits)] = int32(s + 1)
				}
				return z.rest(out, next)
			}
			u := z.words(s - 2)
			z.short[hashFive(u, tableBits)] = int32(s - 1)
			u >>= 16
			h := hashFive(u, tableBits)
			v = z.short[h]
			z.short[h] = int32(s + 1)
			if !z.is(v, s, window, uint32(u)) {
				cur = u >> 8
				s++
				break
			}
		}
	}
}
