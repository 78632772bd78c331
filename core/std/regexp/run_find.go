package regexp

import (
	"io"
	"slices"
	"strings"
	"sync"
	"unsafe"
)

// view is a string of the slice's own bytes.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// rooms keeps what readers are read into.
var rooms = sync.Pool{New: func() any { return new([]byte) }}

// find is in the reader, the bytes or the string, whichever is given.
func (re *Regexp) find(r io.RuneReader, b []byte, s string, pos, ncap int, dst []int) []int {
	if r != nil {
		room := rooms.Get().(*[]byte)
		*room = readAll((*room)[:0], r)
		dst = re.search(view(*room), pos, ncap, dst)
		rooms.Put(room)
		return dst
	}
	if b != nil {
		s = view(b)
	}
	return re.search(s, pos, ncap, dst)
}

func (re *Regexp) FindStringSubmatchIndex(s string) []int {
	return re.padded(re.search(s, 0, re.places(), nil))
}
func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.FindStringSubmatchIndex(view(b)) }

func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.padded(re.find(r, nil, "", 0, re.places(), nil))
}

func (re *Regexp) FindString(s string) string {
	var room [2]int
	m := re.search(s, 0, 2, room[:0])
	if m == nil {
		return ""
	}
	return s[m[0]:m[1]]
}

func (re *Regexp) Find(b []byte) []byte {
	var room [2]int
	m := re.search(view(b), 0, 2, room[:0])
	if m == nil {
		return nil
	}
	return b[m[0]:m[1]:m[1]]
}

func (re *Regexp) parts(s string, m []int) []string {
	list := make([]string, 1+re.numSubexp)
	for i := range list {
		if 2*i < len(m) && m[2*i] >= 0 {
			list[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return list
}

func (re *Regexp) byteParts(b []byte, m []int) [][]byte {
	list := make([][]byte, 1+re.numSubexp)
	for i := range list {
		if 2*i < len(m) && m[2*i] >= 0 {
			list[i] = b[m[2*i]:m[2*i+1]:m[2*i+1]]
		}
	}
	return list
}

func (re *Regexp) FindStringSubmatch(s string) []string {
	var room [4]int
	m := re.search(s, 0, re.places(), room[:0])
	if m == nil {
		return nil
	}
	return re.parts(s, m)
}

func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	var room [4]int
	m := re.search(view(b), 0, re.places(), room[:0])
	if m == nil {
		return nil
	}
	return re.byteParts(b, m)
}

func (re *Regexp) FindAllString(s string, n int) (list []string) {
	re.each(s, n, 2, func(m []int) { list = append(list, s[m[0]:m[1]]) })
	return
}

func (re *Regexp) FindAll(b []byte, n int) (list [][]byte) {
	re.each(view(b), n, 2, func(m []int) { list = append(list, b[m[0]:m[1]:m[1]]) })
	return
}

func (re *Regexp) FindAllStringIndex(s string, n int) (list [][]int) {
	re.each(s, n, 2, func(m []int) { list = append(list, []int{m[0], m[1]}) })
	return
}

func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return re.FindAllStringIndex(view(b), n) }

func (re *Regexp) FindAllStringSubmatch(s string, n int) (list [][]string) {
	re.each(s, n, re.places(), func(m []int) { list = append(list, re.parts(s, m)) })
	return
}

func (re *Regexp) FindAllSubmatch(b []byte, n int) (list [][][]byte) {
	re.each(view(b), n, re.places(), func(m []int) { list = append(list, re.byteParts(b, m)) })
	return
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) (list [][]int) {
	re.each(s, n, re.places(), func(m []int) { list = append(list, append([]int{}, m...)) })
	return
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.FindAllStringSubmatchIndex(view(b), n)
}

func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	all := re.FindAllStringIndex(s, n)
	list := make([]string, 0, len(all))
	from, to := 0, 0
	for _, m := range all {
		if n > 0 && len(list) == n-1 {
			break
		}
		to = m[0]
		if m[1] != 0 {
			list = append(list, s[from:to])
		}
		from = m[1]
	}
	if to != len(s) {
		list = append(list, s[from:])
	}
	return list
}

// ---- replacing

// wanted is how many places a replacement looks at: those of groups only where it names one.
func (re *Regexp) wanted(repl string) int {
	if strings.Contains(repl, "$") {
		return re.places()
	}
	return 2
}

func (re *Regexp) ReplaceAllString(src, repl string) string {
	return string(re.replaceAll(nil, src, re.wanted(repl), func(dst []byte, m []int) []byte { return re.fill(dst, repl, src, m) }))
}

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	b := re.replaceAll(nil, src, 2, func(dst []byte, m []int) []byte { return append(dst, repl(src[m[0]:m[1]])...) })
	return string(b)
}

func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	text, s := "", view(src)
	return re.replaceAll(src, s, re.wanted(view(repl)), func(dst []byte, m []int) []byte {
		if len(text) != len(repl) {
			text = string(repl)
		}
		return re.fill(dst, text, s, m)
	})
}

// expand takes what matched out of bytes, or else out of a string.
func (re *Regexp) expand(dst []byte, template string, bsrc []byte, src string, match []int) []byte {
	if bsrc != nil {
		src = view(bsrc)
	}
	return re.fill(dst, template, src, match)
}

func (re *Regexp) fill(dst []byte, t, src string, m []int) []byte {
	for i := 0; i < len(t); i++ {
		if t[i] != '$' || i+1 == len(t) {
			dst = append(dst, t[i])
			continue
		}
		if t[i+1] == '$' {
			dst = append(dst, '$')
			i++
			continue
		}
		from := i + 1
		brace := t[from] == '{'
		if brace {
			from++
		}
		to := from
		for to < len(t) && isWord(rune(t[to])) {
			to++
		}
		if to == from || brace && (to == len(t) || t[to] != '}') {
			dst = append(dst, '$')
			continue
		}
		name := t[from:to]
		n := 0
		for _, c := range name {
			if c < '0' || c > '9' || n > 1e6 {
				n = -1
				break
			}
			n = n*10 + int(c-'0')
		}
		if n < 0 {
			// Of groups with one name the first that matched.
			n = slices.IndexFunc(re.subexpNames, func(s string) bool {
				n++
				return s == name && 2*n+1 < len(m) && m[2*n] >= 0
			})
		}
		if n >= 0 && 2*n+1 < len(m) && m[2*n] >= 0 {
			dst = append(dst, src[m[2*n]:m[2*n+1]]...)
		}
		i = to - 1
		if brace {
			i++
		}
	}
	return dst
}
