package flate

// Level 1: one candidate by five bytes.

func (z *deflater) words(i int) uint64 { return uint64(z.word(i)) | uint64(z.word(i+4))<<32 }

func hashFive(u uint64) uint32 { return uint32(u << 24 * 889523592379 >> (64 - tableBits)) }

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
	if z.short == nil {
		z.short = make([]int32, 1<<tableBits)
	}
	limit, next := len(z.data)-11, z.start
	fits := func(v int32, s int, most int, u uint64) bool {
		return v > 0 && s-int(v)+1 <= most && uint32(u) == z.word(int(v)-1)
	}
	s := z.start
	cur := z.words(s)
	for {
		after := s
		var v int32
		for {
			h := hashFive(cur)
			v = z.short[h]
			after = s + 2 + (s-next)>>5
			if after > limit {
				return z.rest(out, next)
			}
			now := z.words(after)
			z.short[h] = int32(s + 1)
			h = hashFive(now)
			if fits(v, s, window-1, cur) {
				z.short[h] = int32(after + 1)
				break
			}
			cur, s = now, after
			after++
			v = z.short[h]
			now >>= 8
			z.short[h] = int32(s + 1)
			if fits(v, s, window-1, cur) {
				z.short[h] = int32(after + 1)
				break
			}
			cur, s = now, after
		}
		for {
			t := int(v) - 1
			length := z.same(s+4, t+4, 1<<30) + 4
			for t > 0 && s > next && z.data[t-1] == z.data[s-1] {
				s, t, length = s-1, t-1, length+1
			}
			out = match(z.bytes(out, next, s), length, s-t)
			s += length
			next = s
			if after >= s {
				s = after + 1
			}
			if s >= limit {
				if s+length+8 < len(z.data) {
					z.short[hashFive(z.words(s))] = int32(s + 1)
				}
				return z.rest(out, next)
			}
			u := z.words(s - 2)
			z.short[hashFive(u)] = int32(s - 1)
			u >>= 16
			h := hashFive(u)
			v = z.short[h]
			z.short[h] = int32(s + 1)
			if !fits(v, s, window, u) {
				cur = u >> 8
				s++
				break
			}
		}
	}
}
