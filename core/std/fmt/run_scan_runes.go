package fmt

import (
	"io"
	"unicode/utf8"
)

// oneByOne makes runes of a reader, reading no further than it must; rest are bytes that made no rune.
type oneByOne struct {
	from  io.Reader
	buf   [utf8.UTFMax]byte
	more  int
	rest  [utf8.UTFMax]byte
	last  int16
	again bool
}

func (r *oneByOne) next() (b byte, err error) {
	if r.more > 0 {
		b = r.rest[0]
		copy(r.rest[:], r.rest[1:])
		r.more--
		return b, nil
	}
	n, err := io.ReadFull(r.from, r.rest[:1])
	if n != 1 {
		return 0, err
	}
	return r.rest[0], err
}

func (r *oneByOne) ReadRune() (c rune, size int, err error) {
	if r.again {
		r.again = false
		c, size = utf8.DecodeRune(r.buf[:r.last])
		return c, size, nil
	}
	r.buf[0], err = r.next()
	if err != nil {
		return 0, 0, err
	}
	n := 1
	for !utf8.FullRune(r.buf[:n]) {
		r.buf[n], err = r.next()
		if err == io.EOF {
			err = nil
			break
		}
		if err != nil {
			return 0, 0, err
		}
		n++
	}
	c, size = utf8.DecodeRune(r.buf[:n])
	if size < n {
		r.more += copy(r.rest[r.more:], r.buf[size:n])
	}
	r.last = int16(size)
	return c, size, nil
}

func (r *oneByOne) UnreadRune() error {
	r.again = true
	return nil
}
