package fmt

import (
	"errors"
	"io"
	"math"
	"reflect"
	"strconv"
	"sync"
	"unicode/utf8"
)

// Rules: fmt/scan.go, go1.27. Failures travel as panics with a scanError up to the functions called from outside.

const (
	noLimit = 1 << 30
	atEnd   = -1
)

type scanError struct{ err error }

type ss struct {
	rs    io.RuneScanner
	buf   []byte
	count int
	end   bool
	scanState
}

// scanState is what gc's saves around a call of a Scan method. limit is there for its size alone.
type scanState struct {
	lines, nlIsSpace       bool
	argLimit, limit, width int
}

func newScan(r io.Reader, nlIsSpace, lines bool) *ss {
	rs, ok := r.(io.RuneScanner)
	if !ok {
		rs = &oneByOne{from: r}
	}
	s := scanners.Get().(*ss)
	*s = ss{rs: rs, buf: s.buf[:0], scanState: scanState{nlIsSpace: nlIsSpace, lines: lines, argLimit: noLimit, width: noLimit}}
	return s
}

// scanners keeps what earlier calls scanned with.
var scanners = sync.Pool{New: func() any { return new(ss) }}

func (s *ss) release() {
	if cap(s.buf) <= 1024 {
		s.rs = nil
		scanners.Put(s)
	}
}

//line scan.go:179:1
func (s *ss) Read([]byte) (int, error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *ss) ReadRune() (r rune, size int, err error) {
	if s.end || s.count >= s.argLimit {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.count++
		s.end = s.lines && r == '\n'
	} else if err == io.EOF {
		s.end = true
	}
	return
}

//line scan.go:232:1
func (s *ss) UnreadRune() error {
	s.rs.UnreadRune()
	s.end = false
	s.count--
	return nil
}

//line scan.go:201:1
func (s *ss) Width() (int, bool) {
	if s.width == noLimit {
		return 0, false
	}
	return s.width, true
}

//line scan.go:246:1
func (s *ss) Token(skipSpace bool, f func(rune) bool) (tok []byte, err error) {
	defer func() {
		if e := recover(); e != nil {
			se, ok := e.(scanError)
			if !ok {
				panic(e)
			}
			err = se.err
		}
	}()
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	return s.token(skipSpace, f), nil
}

func (s *ss) SkipSpace() {
	for {
		r := s.get()
		switch {
		case r == atEnd:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n':
			if !s.nlIsSpace {
				s.fail("unexpected newline")
			}
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func (s *ss) fail(text string) { panic(scanError{errors.New(text)}) }

func (s *ss) check(err error) {
	if err != nil {
		panic(scanError{err})
	}
}

func (s *ss) get() rune {
	r, _, err := s.ReadRune()
	if err == io.EOF {
		return atEnd
	}
	s.check(err)
	return r
}

func (s *ss) must() rune {
	r := s.get()
	if r == atEnd {
		s.check(io.ErrUnexpectedEOF)
	}
	return r
}

func (s *ss) notEOF() {
	if s.get() == atEnd {
		panic(io.EOF)
	}
	s.UnreadRune()
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\v', '\f', '\r', 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200a
}

//line scan.go:297:1
func notSpace(r rune) bool {
	return !isSpace(r)
}

//line scan.go:323:1
func (s *ss) put(r rune) { s.buf = utf8.AppendRune(s.buf, r) }

func (s *ss) token(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.get()
		if r == atEnd {
			break
		}
		if !f(r) {
			s.UnreadRune()
			break
		}
		s.put(r)
	}
	return s.buf
}

func has(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

func (s *ss) peek(set string) bool {
	r := s.get()
	if r != atEnd {
		s.UnreadRune()
	}
	return has(set, r)
}

func (s *ss) consume(set string, keep bool) bool {
	r := s.get()
	if r == atEnd {
		return false
	}
	if has(set, r) {
		if keep {
			s.put(r)
		}
		return true
	}
	if keep {
		s.UnreadRune()
	}
	return false
}

//line scan.go:515:1
func (s *ss) accept(set string) bool { return s.consume(set, true) }

func (s *ss) verb(verb rune, ok, what string) {
	if !has(ok, verb) {
		s.fail("bad verb '%" + string(verb) + "' for " + what)
	}
}

func (s *ss) scanBool(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.verb(verb, "tv", "boolean")
	const bad = "syntax error scanning boolean"
	switch s.get() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.fail(bad)
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.fail(bad)
		}
	}
	return false
}

const (
	binary  = "01"
	octal   = "01234567"
	decimal = "0123456789"
	hexa    = "0123456789aAbBcCdDeEfF"
)

func (s *ss) number(verb rune, signed bool) (string, int) {
	s.SkipSpace()
	s.notEOF()
	s.verb(verb, "bdoUxXv", "integer")
	base, digits, have := 10, decimal, false
	switch verb {
	case 'b':
		base, digits = 2, binary
	case 'o':
		base, digits = 8, octal
	case 'x', 'X', 'U':
		base, digits = 16, hexa
	}
	if verb == 'U' {
		if !s.consume("U", false) || !s.consume("+", false) {
			s.fail("bad unicode format ")
		}
	} else {
		if signed {
			s.accept("+-")
		}
		if verb == 'v' {
			base, digits = 0, decimal+"_"
			if s.accept("0") {
				have = true
				switch {
				case s.accept("bB"):
					digits = binary + "_"
				case s.accept("xX"):
					digits = hexa + "_"
				default:
					s.accept("oO")
					digits = octal + "_"
				}
			}
		}
	}
	if !have {
		s.notEOF()
		if !s.accept(digits) {
			s.fail("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.buf), base
}

func (s *ss) scanRune(bits int) int64 {
	s.notEOF()
	r := s.get()
	n := uint(64 - bits)
	if int64(r)<<n>>n != int64(r) {
		s.fail("overflow on character value " + string(r))
	}
	return int64(r)
}

func (s *ss) scanInt(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.scanRune(bits)
	}
	tok, base := s.number(verb, true)
	i, err := strconv.ParseInt(tok, base, 64)
	s.check(err)
	if n := uint(64 - bits); i<<n>>n != i {
		s.fail("integer overflow on token " + tok)
	}
	return i
}

func (s *ss) scanUint(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.scanRune(bits))
	}
	tok, base := s.number(verb, false)
	i, err := strconv.ParseUint(tok, base, 64)
	s.check(err)
	if n := uint(64 - bits); i<<n>>n != i {
		s.fail("unsigned integer overflow on token " + tok)
	}
	return i
}

func (s *ss) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept("+-")
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exp := decimal+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exp = hexa+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exp) {
		s.accept("+-")
		for s.accept(decimal + "_") {
		}
	}
	return string(s.buf)
}

func (s *ss) float(text string, bits int) float64 {
	p := -1
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case 'x', 'X':
			p = len(text)
		case 'p':
			if p < 0 {
				p = i
			}
		}
	}
	if 0 <= p && p < len(text) {
		f, err := strconv.ParseFloat(text[:p], bits)
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = text
		}
		s.check(err)
		m, err := strconv.Atoi(text[p+1:])
		if e, ok := err.(*strconv.NumError); ok {
			e.Num = text
		}
		s.check(err)
		return math.Ldexp(f, m)
	}
	f, err := strconv.ParseFloat(text, bits)
	s.check(err)
	return f
}

func (s *ss) scanFloat(verb rune, bits int, what string) float64 {
	if what != "" {
		s.verb(verb, "beEfFgGv", what)
	}
	s.SkipSpace()
	s.notEOF()
	return s.float(s.floatToken(), bits)
}

func (s *ss) scanComplex(verb rune, bits int) complex128 {
	s.verb(verb, "beEfFgGv", "complex")
	s.SkipSpace()
	s.notEOF()
	const bad = "syntax error scanning complex number"
	parens := s.accept("(")
	re := s.floatToken()
	s.buf = s.buf[:0]
	if !s.accept("+-") {
		s.fail(bad)
	}
	sign := string(s.buf)
	im := s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.fail(bad)
	}
	return complex(s.float(re, bits/2), s.float(sign+im, bits/2))
}

func digit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r - 'a' + 10)
	case 'A' <= r && r <= 'F':
		return int(r - 'A' + 10)
	}
	return -1
}

func (s *ss) scanString(verb rune) string {
	s.verb(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		for {
			r := s.get()
			if r == atEnd {
				break
			}
			hi := digit(r)
			if hi < 0 {
				s.UnreadRune()
				break
			}
			lo := digit(s.must())
			if lo < 0 {
				s.fail("illegal hex digit")
			}
			s.buf = append(s.buf, byte(hi<<4|lo))
		}
		if len(s.buf) == 0 {
			s.fail("no hex data for %x string")
		}
		return string(s.buf)
	}
	return string(s.token(true, notSpace))
}

func (s *ss) quoted() string {
	switch s.get() {
	case '`':
		for {
			r := s.must()
			if r == '`' {
				return string(s.buf)
			}
			s.put(r)
		}
	case '"':
		s.put('"')
		for {
			r := s.must()
			s.put(r)
			if r == '\\' {
				s.put(s.must())
			} else if r == '"' {
				break
			}
		}
		text, err := strconv.Unquote(string(s.buf))
		s.check(err)
		return text
	}
	s.fail("expected quoted string")
	return ""
}

func (s *ss) one(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		err := v.Scan(s, verb)
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		s.check(err)
		return
	}
	switch v := arg.(type) {
	case *bool:
		*v = s.scanBool(verb)
	case *complex64:
		*v = complex64(s.scanComplex(verb, 64))
	case *complex128:
		*v = s.scanComplex(verb, 128)
	case *int:
		*v = int(s.scanInt(verb, 64))
	case *int8:
		*v = int8(s.scanInt(verb, 8))
	case *int16:
		*v = int16(s.scanInt(verb, 16))
	case *int32:
		*v = int32(s.scanInt(verb, 32))
	case *int64:
		*v = s.scanInt(verb, 64)
	case *uint:
		*v = uint(s.scanUint(verb, 64))
	case *uint8:
		*v = uint8(s.scanUint(verb, 8))
	case *uint16:
		*v = uint16(s.scanUint(verb, 16))
	case *uint32:
		*v = uint32(s.scanUint(verb, 32))
	case *uint64:
		*v = s.scanUint(verb, 64)
	case *uintptr:
		*v = uintptr(s.scanUint(verb, 64))
	case *float32:
		*v = float32(s.scanFloat(verb, 32, "float32"))
	case *float64:
		*v = s.scanFloat(verb, 64, "float64")
	case *string:
		*v = s.scanString(verb)
	case *[]byte:
		*v = []byte(s.scanString(verb))
	default:
		s.named(verb, reflect.ValueOf(arg))
	}
}

func (s *ss) named(verb rune, ptr reflect.Value) {
	if ptr.Kind() != reflect.Pointer {
		s.fail("type not a pointer: " + ptr.Type().String())
	}
	v := ptr.Elem()
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(s.scanBool(verb))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(s.scanInt(verb, v.Type().Bits()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(s.scanUint(verb, v.Type().Bits()))
	case reflect.String:
		v.SetString(s.scanString(verb))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(s.scanFloat(verb, v.Type().Bits(), ""))
	case reflect.Complex64, reflect.Complex128:
		v.SetComplex(s.scanComplex(verb, v.Type().Bits()))
	default:
		if v.Kind() != reflect.Slice || v.Type().Elem().Kind() != reflect.Uint8 {
			s.fail("can't scan type: " + ptr.Type().String())
		}
		v.SetBytes([]byte(s.scanString(verb)))
	}
}

func caught(err *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*err = e.err
	default:
		if e != io.EOF {
			panic(e)
		}
		*err = io.EOF
	}
}

func (s *ss) all(a []any) (n int, err error) {
	defer caught(&err)
	for _, arg := range a {
		s.one('v', arg)
		n++
	}
	for s.lines {
		r := s.get()
		if r == '\n' || r == atEnd {
			break
		}
		if !isSpace(r) {
			s.fail("expected newline")
		}
	}
	return
}

// spaces matches white space of a format against the input.
func (s *ss) spaces(format string) int {
	i, newlines, trailing := 0, 0, false
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		trailing = c != '\n'
		if !trailing {
			newlines++
		}
		i += w
	}
	for range newlines {
		r := s.get()
		for isSpace(r) && r != '\n' {
			r = s.get()
		}
		if r != '\n' && r != atEnd {
			s.fail("newline in format does not match input")
		}
	}
	if trailing {
		r := s.get()
		if newlines == 0 {
			if !isSpace(r) && r != atEnd {
				s.fail("expected space in input to match format")
			}
			if r == '\n' {
				s.fail("newline in input does not match format")
			}
		}
		for isSpace(r) && r != '\n' {
			r = s.get()
		}
		if r != atEnd {
			s.UnreadRune()
		}
	}
	return i
}

// advance matches what stands before the next verb: bytes of the format used, -1 for a mismatch.
func (s *ss) advance(format string) (i int) {
	for i < len(format) {
		c, w := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i += s.spaces(format[i:])
			continue
		}
		if c == '%' {
			if i+w == len(format) {
				s.fail("missing verb: % at end of format string")
			}
			if format[i+w] != '%' {
				return
			}
			i += w
		}
		if s.must() != c {
			s.UnreadRune()
			return -1
		}
		i += w
	}
	return
}

func (s *ss) allf(format string, a []any) (n int, err error) {
	defer caught(&err)
	for i := 0; i < len(format); {
		w := s.advance(format[i:])
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				s.fail("input does not match format")
			}
			break
		}
		i++
		s.width = noLimit
		for first := true; i < len(format)-1 && '0' <= format[i] && format[i] <= '9'; first = false {
			if first {
				s.width = 0
			}
			s.width = s.width*10 + int(format[i]-'0')
			i++
		}
		c, w := utf8.DecodeRuneInString(format[i:])
		i += w
		if c != 'c' {
			s.SkipSpace()
		}
		if c == '%' {
			s.SkipSpace()
			s.notEOF()
			if !s.accept("%") {
				s.fail("missing literal %")
			}
			continue
		}
		s.argLimit = min(noLimit, s.count+s.width)
		if n >= len(a) {
			s.fail("too few operands for format '%" + format[i-w:] + "'")
		}
		s.one(c, a[n])
		n++
		s.argLimit = noLimit
	}
	if n < len(a) {
		s.fail("too many operands")
	}
	return
}

func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r, true, false)
	n, err = s.all(a)
	s.release()
	return
}

func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScan(r, false, true)
	n, err = s.all(a)
	s.release()
	return
}

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	s := newScan(r, false, false)
	n, err = s.allf(format, a)
	s.release()
	return
}

func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = strconv.AppendInt(b, int64(w), 10)
	}
	if p, ok := state.Precision(); ok {
		b = strconv.AppendInt(append(b, '.'), int64(p), 10)
	}
	return string(utf8.AppendRune(b, verb))
}
