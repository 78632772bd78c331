package fmt

import (
	"sync"
	"unsafe"
)

// formatState is what a Formatter writes to; the machine calls Run with a nil receiver.
type formatState struct {
	buf       []byte
	wid, prec int
	flags     int
}

// Run gives what x writes, and what it panics with after that.
func (*formatState) Run(x any, verb rune, wid, prec, flags int) (text string, panicked any) {
	s := states.Get().(*formatState)
	s.buf, s.wid, s.prec, s.flags = s.buf[:0], wid, prec, flags
	defer func() {
		panicked = recover()
		states.Put(s)
		text = unsafe.String(unsafe.SliceData(s.buf), len(s.buf))
	}()
	x.(Formatter).Format(s, verb)
	return
}

// states keeps those of earlier calls; the machine takes the text before anything else runs.
var states = sync.Pool{New: func() any { return new(formatState) }}

func (s *formatState) Write(b []byte) (int, error) {
	s.buf = append(s.buf, b...)
	return len(b), nil
}

func (s *formatState) WriteString(b string) (int, error) {
	s.buf = append(s.buf, b...)
	return len(b), nil
}

func (s *formatState) Width() (int, bool)     { return max(s.wid, 0), s.wid >= 0 }
func (s *formatState) Precision() (int, bool) { return max(s.prec, 0), s.prec >= 0 }

func (s *formatState) Flag(c int) bool {
	for i, f := range " +-#0" {
		if int(f) == c {
			return s.flags>>i&1 != 0
		}
	}
	return false
}
