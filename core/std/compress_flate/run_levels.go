package flate

// Levels 2 to 5: larger tables, two candidates, long and short ones, better ends.

// is: do four bytes at the place that a table holds (plus one) equal the first of u, at most so far before s?
func (z *deflater) is(v int32, s, most int, u uint32) bool {
	return v > 0 && s-int(v)+1 <= most && u == z.word(int(v)-1)
}

// backwards makes a match begin as early as the bytes before it are equal as well.
func (z *deflater) backwards(s, t, length, next int) (int, int, int) {
	for t > 0 && s > next && z.data[t-1] == z.data[s-1] {
		s, t, length = s-1, t-1, length+1
	}
	return s, t, length
}

// taken adds what lies before a match, and the match: its end, and where the search goes on.
func (z *deflater) taken(out []token, next, s, t, length, after int) ([]token, int, int) {
	out = match(z.bytes(out, next, s), length, s-t)
	s += length
	return out, s, max(s, after+1)
}

// How far equal bytes are counted: as far as they go, or as far as one match goes behind its first four.
const whole, some = 1 << 30, 254

func (z *deflater) searchSecond() (out []token) {
	const bits = 17
	z.tabled(bits)
	out = z.toks[:0]
	limit, next := len(z.data)-11, z.start
	note := func(u uint64, at int) (before int32) {
		h := hashFive(u, bits)
		before, z.short[h] = z.short[h], int32(at+1)
		return before
	}
	s := z.start
	cur := z.words(s)
	for {
		after := s
		var v int32
		for {
			s = after
			after = s + 2 + (s-next)>>5
			if after > limit {
				return z.rest(out, next)
			}
			v = note(cur, s)
			now := z.words(after)
			if z.is(v, s, window-1, uint32(cur)) {
				note(now, after)
				break
			}
			cur, s = now, after
			after++
			v = note(cur, s)
			if z.is(v, s, window-1, uint32(cur)) {
				break
			}
			cur >>= 8
		}
		for {
			var t, length int
			s, t, length = z.backwards(s, int(v)-1, z.same(s+4, int(v)+3, whole)+4, next)
			out, next, s = z.taken(out, next, s, t, length, after)
			if s >= limit {
				if s+length+8 < len(z.data) {
					note(z.words(s), s)
				}
				return z.rest(out, next)
			}
			for i := s - length + 2; i < s-5; i += 7 {
				u := z.words(i)
				note(u, i)
				note(u>>16, i+2)
				note(u>>32, i+4)
			}
			u := z.words(s - 2)
			note(u, s-2)
			note(u>>8, s-1)
			v = note(u>>16, s)
			if !z.is(v, s, window, uint32(u>>16)) {
				cur = u >> 24
				s++
				break
			}
		}
	}
}

func (z *deflater) searchThird() (out []token) {
	const bits, near = 16, window - 4
	z.tabled(bits)
	out = z.toks[:0]
	limit, next := len(z.data)-11, z.start
	note := func(u uint64, at int) (last, earlier int32) {
		h := hashFive(u, bits)
		last, earlier = z.short[h], z.longer[h]
		z.short[h], z.longer[h] = int32(at+1), last
		return
	}
	s := z.start
	cur := z.words(s)
	for {
		after := s
		var v int32
		for {
			s = after
			after = s + 1 + (s-next)>>7
			if after > limit {
				return z.rest(out, next)
			}
			last, earlier := note(cur, s)
			now := z.words(after)
			if last == 0 || s-int(last)+1 > near {
				cur = now
				continue
			}
			v = last
			if uint32(cur) == z.word(int(v)-1) {
				if z.is(earlier, s, near, uint32(cur)) && z.same(s+4, int(earlier)+3, whole) > z.same(s+4, int(v)+3, whole) {
					v = earlier
				}
				break
			}
			v = earlier
			if z.is(v, s, near-1, uint32(cur)) {
				break
			}
			cur = now
		}
		for {
			var t, length int
			s, t, length = z.backwards(s, int(v)-1, z.same(s+4, int(v)+3, whole)+4, next)
			out, next, s = z.taken(out, next, s, t, length, after)
			if s >= limit {
				if t += length; t+8 < len(z.data) && t > 0 {
					note(z.words(t), t)
				}
				return z.rest(out, next)
			}
			for i := s - length + 2; i < s-5; i += 6 {
				note(z.words(i), i)
			}
			u := z.words(s - 2)
			note(u, s-2)
			note(u>>8, s-1)
			cur = u >> 16
			last, earlier := note(cur, s)
			if last > 0 && s-int(last)+1 < near {
				if v = last; z.is(v, s, near-1, uint32(cur)) {
					continue
				}
				if v = earlier; z.is(v, s, near-1, uint32(cur)) {
					continue
				}
			}
			cur >>= 8
			s++
			break
		}
	}
}

// common counts equal bytes at any two places.
func (z *deflater) common(i, j int) int { return z.same(min(i, j), max(i, j), len(z.data)-max(i, j)) }

func (z *deflater) searchFourth() (out []token) {
	z.tabled(tableBits)
	out = z.toks[:0]
	limit, next := len(z.data)-11, z.start
	for s := z.start; ; {
		after, t := s, 0
		for {
			s = after
			after = s + 1 + (s-next)>>6
			if after > limit {
				return z.rest(out, next)
			}
			cur := z.word(s)
			hs, hl := z.hashes(s)
			short, long := z.short[hs], z.long[hl]
			z.short[hs], z.long[hl] = int32(s+1), int32(s+1)
			if z.is(long, s, window-1, cur) {
				t = int(long) - 1
				break
			}
			if z.is(short, s, window-1, cur) {
				t = int(short) - 1
				_, hl = z.hashes(after)
				long = z.long[hl]
				// The other match is measured from where its distance would be a place: as Go does.
				if z.is(long, after, window-1, z.word(after)) && z.common(after+4, after-int(long)+5) > z.same(s+4, t+4, whole) {
					s, t = after, int(long)-1
				}
				break
			}
		}
		var length int
		s, t, length = z.backwards(s, t, z.same(s+4, t+4, whole)+4, next)
		out, next, s = z.taken(out, next, s, t, length, after)
		if s >= limit {
			if s+8 < len(z.data) {
				hs, hl := z.hashes(s)
				z.short[hs], z.long[hl] = int32(s+1), int32(s+1)
			}
			return z.rest(out, next)
		}
		for i := after; i < s-1; i += 3 {
			_, first := z.hashes(i)
			hs, hl := z.hashes(i + 1)
			z.long[first] = int32(i + 1)
			z.long[hl], z.short[hs] = int32(i+2), int32(i+2)
		}
		hs, hl := z.hashes(s - 1)
		z.short[hs], z.long[hl] = int32(s), int32(s)
	}
}

func (z *deflater) searchFifth() (out []token) {
	z.tabled(tableBits)
	out = z.toks[:0]
	limit, next := len(z.data)-11, z.start
	for s := z.start; ; {
		after, t, length := s, 0, 0
		// better takes a match of four bytes at another place, if it is longer.
		better := func(v int32, at int) bool {
			m := z.same(at+4, int(v)+3, some) + 4
			if m <= length {
				return false
			}
			t, s, length = int(v)-1, at, m
			return true
		}
		for {
			s = after
			after = s + 1 + (s-next)>>6
			if after > limit {
				return z.rest(out, next)
			}
			cur := z.word(s)
			hs, hl := z.hashes(s)
			short, last, earlier := z.short[hs], z.long[hl], z.longer[hl]
			z.short[hs] = int32(s + 1)
			z.noteLong(hl, s)
			hs, hl = z.hashes(after)
			noted := func() {
				z.short[hs] = int32(after + 1)
				z.noteLong(hl, after)
			}
			if last > 0 && s-int(last)+1 < window {
				if z.is(last, s, window-1, cur) {
					noted()
					t = int(last) - 1
					if z.is(earlier, s, window-1, cur) {
						length = z.same(s+4, t+4, some) + 4
						better(earlier, s)
					}
					break
				}
				if z.is(earlier, s, window-1, cur) {
					noted()
					t = int(earlier) - 1
					break
				}
			}
			if z.is(short, s, window-1, cur) {
				t = int(short) - 1
				length = z.same(s+4, t+4, some) + 4
				last, earlier = z.long[hl], z.longer[hl]
				noted()
				if last > 0 && after-int(last)+1 < window {
					now := z.word(after)
					if z.is(last, after, window-1, now) && better(last, after) {
						break
					}
					if z.is(earlier, after, window-1, now) {
						better(earlier, after)
					}
				}
				break
			}
		}
		if length == 0 {
			length = z.same(s+4, t+4, whole) + 4
		} else if length == some+4 {
			length += z.same(s+length, t+length, whole)
		}
		// A short match whose end goes on elsewhere may be part of a longer one.
		if at := s + length; length < 30 && at < limit {
			_, h := z.hashes(at)
			from, to := s+2, int(z.long[h])-1-length+2
			if z.long[h] > 0 && to >= 0 && to < from && from-to < window {
				if m := z.same(from, to, whole); m > length {
					s, t, length = from, to, m
				}
			}
		}
		s, t, length = z.backwards(s, t, length, next)
		out, next, s = z.taken(out, next, s, t, length, after)
		if s >= limit {
			return z.rest(out, next)
		}
		if i := s - length + 1; i < s-1 {
			hs, hl := z.hashes(i)
			z.short[hs] = int32(i + 1)
			z.noteLong(hl, i)
			_, hl = z.hashes(i + 1)
			z.noteLong(hl, i+1)
			hs, _ = z.hashes(i + 2)
			z.short[hs] = int32(i + 3)
			for i += 4; i < s-1; i += 3 {
				_, hl = z.hashes(i)
				z.noteLong(hl, i)
				hs, _ = z.hashes(i + 1)
				z.short[hs] = int32(i + 2)
			}
		}
		hs, hl := z.hashes(s - 1)
		z.short[hs] = int32(s)
		z.noteLong(hl, s-1)
	}
}
