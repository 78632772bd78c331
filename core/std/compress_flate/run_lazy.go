package flate

// Levels 7 to 9: chains of all places with the same four bytes; a match waits whether the next byte begins a better one.

const (
	lookAhead  = 4 + 258
	blockToken = 1 << 15
	chainBits  = 17
)

// chains is what a level keeps. Places are told from the beginning of all, in the tables from 1 on.
type chains struct {
	lazy, nice, tries int
	// Where z.data begins, the block began, and the search is, in z.data.
	base, block, at int
	length, offset  int
	first           int
	limit           int
	pending         bool
	plain           uint16
	toks            []token
	bits            []byte
	room            *room
	head            [1 << chainBits]int32
	prev            [window]int32
	_               [7680]byte
}

// reset empties the tables where something was searched.
func (c *chains) reset(level int) {
	if c.lazy > 0 {
		clear(c.head[:])
		clear(c.prev[:])
	}
	c.base, c.block, c.at, c.length, c.offset, c.first, c.limit = 0, 0, 0, 3, 0, -2, 0
	c.pending, c.plain, c.toks, c.bits = false, 0, nil, nil
	switch level {
	case 7:
		c.lazy, c.nice, c.tries = 12, 16, 24
	case 8:
		c.lazy, c.nice, c.tries = 30, 40, 64
	default:
		c.lazy, c.nice, c.tries = 258, 258, 1024
	}
}

func (z *deflater) hashFour(i int) uint32 { return z.word(i) * 2654435761 >> (32 - chainBits) }

// note enters a place of z.data into its chain.
func (z *deflater) note(i int) int {
	c := z.chains
	h := z.hashFour(i)
	before := c.head[h]
	c.prev[(c.base+i)%window] = before
	c.head[h] = int32(c.base + i + 1)
	return int(before) - 1
}

func (z *deflater) noteHere() {
	if c := z.chains; c.at < c.limit {
		c.first = z.note(c.at)
	}
}

// slide makes room once the search is near the end of 64 KiB.
func (z *deflater) slide() {
	if c := z.chains; c.at >= 2*window-lookAhead {
		z.data = append(z.data[:0], z.data[window:]...)
		c.at -= window
		c.base += window
	}
}

func (z *deflater) writeLazy(data []byte) (n int) {
	for len(data) > 0 {
		if len(z.data) == 2*window {
			z.searchLazy(false)
		}
		z.slide()
		k := min(len(data), 2*window-len(z.data))
		z.data = append(z.data, data[:k]...)
		data = data[k:]
		n += k
	}
	return
}

func (z *deflater) token(t token, sync bool) {
	c := z.chains
	if c.toks = append(c.toks, t); len(c.toks) == blockToken {
		z.flushTokens(sync)
	}
}

func (z *deflater) flushTokens(sync bool) {
	c := z.chains
	if c.base+c.at == 0 {
		return
	}
	var raw []byte
	if c.block >= c.base {
		raw = z.data[c.block-c.base : c.at]
	}
	c.block = c.base + c.at
	z.dynamic(c.toks, raw, sync)
	c.toks = c.toks[:0]
}

// longest is the best match at a place, along its chain from `first` on (a place of z.data).
func (z *deflater) longest(at, first, ahead int) (length, offset int) {
	c := z.chains
	most := min(ahead, 258)
	nice := min(c.nice, most)
	floor := max(at-window, 0)
	length = 3
	gain := 4
	for tries, i := c.tries, first; tries > 0; tries-- {
		if z.data[at+length] == z.data[i+length] {
			if n := z.same(at, i, most); n > length {
				better := true
				if c.tries >= 100 {
					now := 0
					for _, b := range z.data[at : at+n] {
						now += max(1, int(c.bits[b]))
					}
					// Go looks up the distance as if it were one more, and so takes the last for another.
					d := at - i + 1
					if d > window {
						d = distBase[14]
					}
					now -= int(distBits(distCode(d))) + 3 + int(lengthBits[lengthCode(n)])
					if better = now > gain; better {
						gain = now
					}
				}
				if better {
					length, offset = n, at-i
					if n >= nice {
						break
					}
				}
			}
		}
		if i <= floor {
			break
		}
		i = int(c.prev[(c.base+i)%window]) - 1 - c.base
		if i < floor {
			break
		}
	}
	return
}

// later looks whether a match that ends as far on begins up to two bytes later, and is longer.
func (z *deflater) later(length, offset, ahead int, sync bool) (int, int) {
	c := z.chains
	from := c.at - 1
	if length >= 256 || from+length >= c.limit {
		return length, offset
	}
	floor := max(c.at-window, 0)
	i := int(c.head[z.hashFour(from+length)]) - 1 - c.base - length
	if from-i == offset || i <= floor+2 {
		return length, offset
	}
	n := z.same(from+2, i+2, min(ahead, 260)-2)
	if n <= length {
		return length, offset
	}
	length, offset = n, from-i
	for k := 1; k >= 0; k-- {
		if length >= 258 || z.data[from+k] != z.data[i+k] {
			for j := 0; j <= k; j++ {
				z.token(token(z.data[from+j]), sync)
				c.at++
				z.noteHere()
			}
			break
		}
		length++
	}
	return length, offset
}

// skip passes over more and more bytes where nothing matches.
func (z *deflater) skip(sync bool) {
	c := z.chains
	n := int(c.plain) - c.tries
	if n <= 0 {
		return
	}
	for k := 1 + n>>6; k > 0 && c.at < len(z.data)-1; k-- {
		z.token(token(z.data[c.at-1]), sync)
		z.noteHere()
		c.at++
	}
	c.pending = false
	z.token(token(z.data[c.at-1]), sync)
}

func (z *deflater) searchLazy(sync bool) {
	c := z.chains
	end := len(z.data)
	if end-c.at < lookAhead && !sync {
		return
	}
	if end != c.at && c.tries > 100 {
		var freq [256]int
		for _, b := range z.data[c.at:min(end, c.at+blockToken)] {
			freq[b]++
		}
		if c.room == nil {
			c.room = newRoom(131072)
		}
		c.bits = lengths(c.room.bytes, freq[:], 15)
	}
	c.limit = end - 3
	for {
		ahead := end - c.at
		if ahead < lookAhead && !sync {
			return
		}
		if ahead == 0 {
			if c.pending {
				c.toks = append(c.toks, token(z.data[c.at-1]))
				c.pending = false
			}
			if len(c.toks) > 0 {
				z.flushTokens(sync)
			}
			return
		}
		z.noteHere()
		length, offset := c.length, c.offset
		c.length, c.offset = 3, 0
		first := c.first - c.base
		if first >= max(c.at-window, 0) && ahead > length && length < c.lazy {
			c.length, c.offset = z.longest(c.at, first, ahead)
		}
		if length >= 4 && c.length <= length {
			length, offset = z.later(length, offset, ahead, sync)
			c.toks = append(c.toks, token(length)<<16|token(offset))
			next := c.at + length - 1
			for i := min(c.at+1, c.limit); i < min(next, c.limit); i++ {
				z.note(i)
			}
			c.at = next
			c.pending = false
			c.length = 3
			if len(c.toks) == blockToken {
				z.flushTokens(sync)
			}
			c.plain = 0
			continue
		}
		if c.length >= 4 {
			c.plain = 0
		}
		if !c.pending {
			c.at++
			c.pending = true
			continue
		}
		c.plain++
		z.token(token(z.data[c.at-1]), sync)
		c.at++
		z.skip(sync)
	}
}
