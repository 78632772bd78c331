// What gc inlines into callers, in the shape that it has there.

package bufio

import "io"

//line bufio.go:62:1
func NewReader(rd io.Reader) *Reader {
	return NewReaderSize(rd, defaultBufSize)
}

//line bufio.go:67:1
func (b *Reader) Size() int { return len(b.buf) }

//line bufio.go:129:1
func (b *Reader) readErr() error {
	err := b.err
	b.err = nil
	return err
}

//line bufio.go:286:1
func (b *Reader) UnreadByte() error {
	if b.lastByte < 0 || b.r == 0 && b.w > 0 {
		return ErrInvalidUnreadByte
	}
//line bufio.go:291:1
	if b.r > 0 {
		b.r--
	} else {
//line bufio.go:295:1
		b.w = 1
	}
	b.buf[b.r] = byte(b.lastByte)
	b.lastByte = -1
	b.lastRuneSize = -1
	return nil
}

//line bufio.go:325:1
func (b *Reader) UnreadRune() error {
	if b.lastRuneSize < 0 || b.r < b.lastRuneSize {
		return ErrInvalidUnreadRune
	}
	b.r -= b.lastRuneSize
	b.lastByte = -1
	b.lastRuneSize = -1
	return nil
}

//line bufio.go:336:1
func (b *Reader) Buffered() int { return b.w - b.r }

//line bufio.go:607:1
func NewWriter(w io.Writer) *Writer {
	return NewWriterSize(w, defaultBufSize)
}

//line bufio.go:612:1
func (b *Writer) Size() int { return len(b.buf) }

//line bufio.go:659:1
func (b *Writer) Available() int { return len(b.buf) - b.n }

//line bufio.go:665:1
func (b *Writer) AvailableBuffer() []byte {
	return b.buf[b.n:][:0]
}

//line bufio.go:670:1
func (b *Writer) Buffered() int { return b.n }

//line bufio.go:840:1
func NewReadWriter(r *Reader, w *Writer) *ReadWriter {
	return &ReadWriter{r, w}
}

//line scan.go:89:1
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{
		r:            r,
		split:        ScanLines,
		maxTokenSize: MaxScanTokenSize,
	}
}

//line scan.go:98:1
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

//line scan.go:108:1
func (s *Scanner) Bytes() []byte {
	return s.token
}

//line scan.go:114:1
func (s *Scanner) Text() string {
	return string(s.token)
}

//line scan.go:243:1
func (s *Scanner) advance(n int) bool {
	if n < 0 {
		s.setErr(ErrNegativeAdvance)
		return false
	}
	if n > s.end-s.start {
		s.setErr(ErrAdvanceTooFar)
		return false
	}
	s.start += n
	return true
}

//line scan.go:257:1
func (s *Scanner) setErr(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

//line scan.go:275:1
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanCalled {
		panic("Buffer called after Scan")
	}
	s.buf = buf[0:cap(buf)]
	s.maxTokenSize = max
}

//line scan.go:287:1
func (s *Scanner) Split(split SplitFunc) {
	if s.scanCalled {
		panic("Split called after Scan")
	}
	s.split = split
}

//line scan.go:297:1
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if atEOF && len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[0:1], nil
}

//line scan.go:345:1
func dropCR(data []byte) []byte {
	if len(data) > 0 && data[len(data)-1] == '\r' {
		return data[0 : len(data)-1]
	}
	return data
}

//line bufio.go:87:1
func (b *Reader) reset(buf []byte, r io.Reader) {
	*b = Reader{
		buf:          buf,
		rd:           r,
		lastByte:     -1,
		lastRuneSize: -1,
	}
}

//line bufio.go:50:1
func NewReaderSize(rd io.Reader, size int) *Reader {
//line bufio.go:52:1
	b, ok := rd.(*Reader)
	if ok && len(b.buf) >= size {
		return b
	}
	r := new(Reader)
	r.reset(make([]byte, max(size, 16)), rd)
	return r
}

//line bufio.go:74:1
func (b *Reader) Reset(r io.Reader) {
//line bufio.go:78:1
	if b == r {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, defaultBufSize)
	}
	b.reset(b.buf, r)
}

//line bufio.go:589:1
func NewWriterSize(w io.Writer, size int) *Writer {
//line bufio.go:591:1
	b, ok := w.(*Writer)
	if ok && len(b.buf) >= size {
		return b
	}
	if size <= 0 {
		size = defaultBufSize
	}
	return &Writer{
		buf: make([]byte, size),
		wr:  w,
	}
}

//line bufio.go:619:1
func (b *Writer) Reset(w io.Writer) {
//line bufio.go:623:1
	if b == w {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, defaultBufSize)
	}
	b.err = nil
	b.n = 0
	b.wr = w
}
