// Package strings: what is inlined into callers, and all that is short in Go.
package strings

import (
	"errors"
	"internal/stringslite"
	"io"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// ---- Builder

//go:nosplit
func noescape(p unsafe.Pointer) unsafe.Pointer {
	x := uintptr(p)
	return unsafe.Pointer(x ^ 0)
}

//line builder.go:46:1
func (b *Builder) String() string {
	return unsafe.String(unsafe.SliceData(b.buf), len(b.buf))
}

//line builder.go:51:1
func (b *Builder) Len() int { return len(b.buf) }

//line builder.go:56:1
func (b *Builder) Cap() int { return cap(b.buf) }

//line builder.go:59:1
func (b *Builder) Reset() {
	b.addr = nil
	b.buf = nil
}

func (b *Builder) grow(n int) {
	buf := append([]byte(nil), make([]byte, 2*cap(b.buf)+n)...)[:len(b.buf)]
	copy(buf, b.buf)
	b.buf = buf
}

func (b *Builder) Grow(n int) {
	b.copyCheck()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		b.grow(n)
	}
}

//line builder.go:87:1
func (b *Builder) Write(p []byte) (int, error) {
	b.copyCheck()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

//line builder.go:95:1
func (b *Builder) WriteByte(c byte) error {
	b.copyCheck()
	b.buf = append(b.buf, c)
	return nil
}

func (b *Builder) WriteRune(r rune) (int, error) {
	b.copyCheck()
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

//line builder.go:112:1
func (b *Builder) WriteString(s string) (int, error) {
	b.copyCheck()
	b.buf = append(b.buf, s...)
	return len(s), nil
}

// ---- Reader

//line reader.go:156:1
func NewReader(s string) *Reader { return &Reader{s, 0, -1} }

//line reader.go:25:1
func (r *Reader) Len() int {
	if r.i >= int64(len(r.s)) {
		return 0
	}
	return int(int64(len(r.s)) - r.i)
}

//line reader.go:36:1
func (r *Reader) Size() int64 { return int64(len(r.s)) }

//line reader.go:167:1
func (r *Reader) Read(b []byte) (n int, err error) {
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	r.prevRune = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return n, nil
}

//line reader.go:66:1
func (r *Reader) ReadByte() (byte, error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, io.EOF
	}
	b := r.s[r.i]
	r.i++
	return b, nil
}

//line reader.go:77:1
func (r *Reader) UnreadByte() error {
	if r.i <= 0 {
		return errors.New("strings.Reader.UnreadByte: at beginning of string")
	}
	r.prevRune = -1
	r.i--
	return nil
}

func (r *Reader) ReadRune() (ch rune, size int, err error) {
	if r.i >= int64(len(r.s)) {
		r.prevRune = -1
		return 0, 0, io.EOF
	}
	r.prevRune = int(r.i)
	ch, size = utf8.DecodeRuneInString(r.s[r.i:])
	r.i += int64(size)
	return
}

//line reader.go:99:1
func (r *Reader) UnreadRune() error {
	if r.i <= 0 {
		return errors.New("strings.Reader.UnreadRune: at beginning of string")
	}
	if r.prevRune < 0 {
		return errors.New("strings.Reader.UnreadRune: previous operation was not ReadRune")
	}
	r.i = int64(r.prevRune)
	r.prevRune = -1
	return nil
}

func (r *Reader) WriteTo(w io.Writer) (n int64, err error) {
	r.prevRune = -1
	if r.i >= int64(len(r.s)) {
		return 0, nil
	}
	s := r.s[r.i:]
	m, err := io.WriteString(w, s)
	if m > len(s) {
		panic("strings.Reader.WriteTo: invalid WriteString count")
	}
	r.i += int64(m)
	n = int64(m)
	if m != len(s) && err == nil {
		err = io.ErrShortWrite
	}
	return
}

//line reader.go:152:1
func (r *Reader) Reset(s string) { *r = Reader{s, 0, -1} }

// ---- searching

//line strings.go:1263:1
func Index(s, substr string) int {
	return stringslite.Index(s, substr)
}

//line strings.go:102:1
func IndexByte(s string, c byte) int {
	return stringslite.IndexByte(s, c)
}

//line strings.go:62:1
func Contains(s, substr string) bool {
	return Index(s, substr) >= 0
}

//line strings.go:67:1
func ContainsAny(s, chars string) bool {
	return IndexAny(s, chars) >= 0
}

//line strings.go:72:1
func ContainsRune(s string, r rune) bool {
	return IndexRune(s, r) >= 0
}

//line strings.go:78:1
func ContainsFunc(s string, f func(rune) bool) bool {
	return IndexFunc(s, f) >= 0
}

//line strings.go:501:1
func HasPrefix(s, prefix string) bool {
	return stringslite.HasPrefix(s, prefix)
}

//line strings.go:506:1
func HasSuffix(s, suffix string) bool {
	return stringslite.HasSuffix(s, suffix)
}

func IndexRune(s string, r rune) int {
	for i, c := range s {
		if c == r {
			if r == utf8.RuneError && r != 0xfffd {
				continue
			}
			return i
		}
	}
	return -1
}

func IndexAny(s, chars string) int {
	for i, c := range s {
		if IndexRune(chars, c) >= 0 {
			return i
		}
	}
	return -1
}

func LastIndex(s, substr string) int {
	for i := len(s) - len(substr); i >= 0; i-- {
		if s[i:i+len(substr)] == substr {
			return i
		}
	}
	return -1
}

func LastIndexByte(s string, c byte) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == c {
			return i
		}
	}
	return -1
}

func LastIndexAny(s, chars string) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if IndexRune(chars, r) >= 0 {
			return i
		}
	}
	return -1
}

//line strings.go:897:1
func IndexFunc(s string, f func(rune) bool) int {
	return indexFunc(s, f, true)
}

//line strings.go:903:1
func LastIndexFunc(s string, f func(rune) bool) int {
	return lastIndexFunc(s, f, true)
}

//line strings.go:910:1
func indexFunc(s string, f func(rune) bool, truth bool) int {
	for i, r := range s {
		if f(r) == truth {
			return i
		}
	}
	return -1
}

func lastIndexFunc(s string, f func(rune) bool, truth bool) int {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[0:i])
		i -= size
		if f(r) == truth {
			return i
		}
	}
	return -1
}

func Count(s, substr string) int {
	if len(substr) == 0 {
		return utf8.RuneCountInString(s) + 1
	}
	n := 0
	for {
		i := Index(s, substr)
		if i == -1 {
			return n
		}
		n++
		s = s[i+len(substr):]
	}
}

func Compare(a, b string) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

func EqualFold(s, t string) bool {
	for s != "" && t != "" {
		sr, n := utf8.DecodeRuneInString(s)
		tr, m := utf8.DecodeRuneInString(t)
		s, t = s[n:], t[m:]
		if sr != tr && unicode.ToLower(sr) != unicode.ToLower(tr) && unicode.ToUpper(sr) != unicode.ToUpper(tr) {
			return false
		}
	}
	return s == t
}

// ---- splitting and joining

func explode(s string, n int) []string {
	l := utf8.RuneCountInString(s)
	if n < 0 || n > l {
		n = l
	}
	a := make([]string, n)
	for i := 0; i < n-1; i++ {
		_, size := utf8.DecodeRuneInString(s)
		a[i] = s[:size]
		s = s[size:]
	}
	if n > 0 {
		a[n-1] = s
	}
	return a
}

func genSplit(s, sep string, sepSave, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	if n < 0 {
		n = Count(s, sep) + 1
	}
	if n > len(s)+1 {
		n = len(s) + 1
	}
	a := make([]string, n)
	n--
	i := 0
	for i < n {
		m := Index(s, sep)
		if m < 0 {
			break
		}
		a[i] = s[:m+sepSave]
		s = s[m+len(sep):]
		i++
	}
	a[i] = s
	return a[:i+1]
}

//line strings.go:314:1
func SplitN(s, sep string, n int) []string { return genSplit(s, sep, 0, n) }

//line strings.go:326:1
func SplitAfterN(s, sep string, n int) []string {
	return genSplit(s, sep, len(sep), n)
}

//line strings.go:342:1
func Split(s, sep string) []string { return genSplit(s, sep, 0, -1) }

//line strings.go:354:1
func SplitAfter(s, sep string) []string {
	return genSplit(s, sep, len(sep), -1)
}

func Fields(s string) []string { return FieldsFunc(s, unicode.IsSpace) }

func FieldsFunc(s string, f func(rune) bool) []string {
	n, in := 0, false
	for _, r := range s {
		was := in
		in = !f(r)
		if in && !was {
			n++
		}
	}
	a := make([]string, 0, n)
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				a = append(a, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		a = append(a, s[start:])
	}
	return a
}

func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	n := len(sep) * (len(elems) - 1)
	for _, elem := range elems {
		n += len(elem)
	}
	var b Builder
	b.Grow(n)
	b.WriteString(elems[0])
	for _, s := range elems[1:] {
		b.WriteString(sep)
		b.WriteString(s)
	}
	return b.String()
}

func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if count == 0 || s == "" {
		return ""
	}
	if count == 1 {
		return s
	}
	if len(s) > (1<<63-1)/count {
		panic("strings: Repeat output length overflow")
	}
	n := len(s) * count
	switch s[0] {
	case ' ', '-', '0', '=', '\t':
		// Short runs of these are parts of constants.
		for i, text := range repeated {
			if i == 1 && n <= 64 || i != 1 && n <= 128 {
				if i == 4 && n > 64 {
					continue
				}
				if HasPrefix(text, s) {
					return text[:n]
				}
			}
		}
	}
	var b Builder
	b.Grow(n)
	b.WriteString(s)
	for b.Len() < n {
		b.WriteString(b.String()[:min(b.Len(), n-b.Len())])
	}
	return b.String()
}

const dashes32 = "--------------------------------"
const spaces32 = "                                "
const zeroes32 = "00000000000000000000000000000000"
const equals32 = "================================"
const tabs32 = "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t"

var repeated = [...]string{
	spaces32 + spaces32 + spaces32 + spaces32,
	zeroes32 + zeroes32,
	dashes32 + dashes32 + dashes32 + dashes32,
	equals32 + equals32 + equals32 + equals32,
	tabs32 + tabs32,
}

//line strings.go:1279:1
func CutPrefix(s, prefix string) (after string, found bool) {
	return stringslite.CutPrefix(s, prefix)
}

//line strings.go:1287:1
func CutSuffix(s, suffix string) (before string, found bool) {
	return stringslite.CutSuffix(s, suffix)
}

//line strings.go:1120:1
func TrimPrefix(s, prefix string) string {
	return stringslite.TrimPrefix(s, prefix)
}

//line strings.go:1126:1
func TrimSuffix(s, suffix string) string {
	return stringslite.TrimSuffix(s, suffix)
}

//line clone.go:21:1
func Clone(s string) string {
	return stringslite.Clone(s)
}

// ---- mapping and trimming

func Map(mapping func(rune) rune, s string) string { return mapped(mapping, s, utf8.UTFMax) }

// mapped makes room for some bytes more than s has when the first rune changes.
func mapped(mapping func(rune) rune, s string, more int) string {
	var b Builder
	same := true
	for i, c := range s {
		r := mapping(c)
		if same {
			if r == c && c != utf8.RuneError {
				continue
			}
			same = false
			b.Grow(len(s) + more)
			b.WriteString(s[:i])
		}
		if r >= 0 {
			b.WriteRune(r)
		}
	}
	if same {
		return s
	}
	return b.String()
}

// roomForCases is what a change between upper and lower case needs beyond the string's own length: ASCII stays as long.
func roomForCases(s string) int {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return utf8.UTFMax
		}
	}
	return 0
}

func ToUpper(s string) string { return mapped(unicode.ToUpper, s, roomForCases(s)) }

func ToLower(s string) string { return mapped(unicode.ToLower, s, roomForCases(s)) }

//line strings.go:749:1
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

func Title(s string) string {
	prev := ' '
	return Map(func(r rune) rune {
		start := separates(prev)
		prev = r
		if start {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// separates tells what ends a word for Title: of ASCII what is no part of names, of the rest spaces alone.
func separates(r rune) bool {
	if r < utf8.RuneSelf {
		word := '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_'
		return !word
	}
	return unicode.IsSpace(r)
}

//line strings.go:868:1
func TrimLeftFunc(s string, f func(rune) bool) string {
	i := indexFunc(s, f, false)
	if i == -1 {
		return ""
	}
	return s[i:]
}

func TrimRightFunc(s string, f func(rune) bool) string {
	i := lastIndexFunc(s, f, false)
	if i >= 0 {
		_, wid := utf8.DecodeRuneInString(s[i:])
		i += wid
	} else {
		i = 0
	}
	return s[0:i]
}

func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func Trim(s, cutset string) string { return TrimRight(TrimLeft(s, cutset), cutset) }

func TrimLeft(s, cutset string) string {
	for s != "" {
		r, n := utf8.DecodeRuneInString(s)
		if IndexRune(cutset, r) < 0 {
			break
		}
		s = s[n:]
	}
	return s
}

func TrimRight(s, cutset string) string {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		if IndexRune(cutset, r) < 0 {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

func TrimSpace(s string) string { return TrimFunc(s, unicode.IsSpace) }

func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	if m := Count(s, old); m == 0 {
		return s
	} else if n < 0 || m < n {
		n = m
	}
	var b Builder
	b.Grow(len(s) + n*(len(new)-len(old)))
	start := 0
	for i := 0; i < n; i++ {
		j := start
		if len(old) == 0 {
			if i > 0 {
				_, wid := utf8.DecodeRuneInString(s[start:])
				j += wid
			}
		} else {
			j += Index(s[start:], old)
		}
		b.WriteString(s[start:j])
		b.WriteString(new)
		start = j + len(old)
	}
	b.WriteString(s[start:])
	return b.String()
}

//line strings.go:1178:1
func ReplaceAll(s, old, new string) string {
	return Replace(s, old, new, -1)
}
