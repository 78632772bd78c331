package regexp

import "io"

func (re *Regexp) MatchString(s string) bool              { return re.search(s, 0, false) != nil }
func (re *Regexp) Match(b []byte) bool                    { return re.MatchString(string(b)) }
func (re *Regexp) MatchReader(r io.RuneReader) bool       { return re.MatchString(readAll(r)) }
func (re *Regexp) FindStringIndex(s string) []int         { return re.search(s, 0, false) }
func (re *Regexp) FindIndex(b []byte) []int               { return re.search(string(b), 0, false) }
func (re *Regexp) FindReaderIndex(r io.RuneReader) []int  { return re.search(readAll(r), 0, false) }
func (re *Regexp) FindStringSubmatchIndex(s string) []int { return re.search(s, 0, true) }
func (re *Regexp) FindSubmatchIndex(b []byte) []int       { return re.search(string(b), 0, true) }

func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.search(readAll(r), 0, true)
}

func (re *Regexp) FindString(s string) string {
	if m := re.search(s, 0, false); m != nil {
		return s[m[0]:m[1]]
	}
	return ""
}

func (re *Regexp) Find(b []byte) []byte {
	if m := re.FindIndex(b); m != nil {
		return b[m[0]:m[1]:m[1]]
	}
	return nil
}

func parts(s string, m []int) []string {
	list := make([]string, len(m)/2)
	for i := range list {
		if m[2*i] >= 0 {
			list[i] = s[m[2*i]:m[2*i+1]]
		}
	}
	return list
}

func byteParts(b []byte, m []int) [][]byte {
	list := make([][]byte, len(m)/2)
	for i := range list {
		if m[2*i] >= 0 {
			list[i] = b[m[2*i]:m[2*i+1]:m[2*i+1]]
		}
	}
	return list
}

func (re *Regexp) FindStringSubmatch(s string) []string {
	m := re.search(s, 0, true)
	if m == nil {
		return nil
	}
	return parts(s, m)
}

func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	m := re.FindSubmatchIndex(b)
	if m == nil {
		return nil
	}
	return byteParts(b, m)
}

func (re *Regexp) FindAllString(s string, n int) (list []string) {
	re.each(s, n, false, func(m []int) { list = append(list, s[m[0]:m[1]]) })
	return
}

func (re *Regexp) FindAll(b []byte, n int) (list [][]byte) {
	re.each(string(b), n, false, func(m []int) { list = append(list, b[m[0]:m[1]:m[1]]) })
	return
}

func (re *Regexp) FindAllStringIndex(s string, n int) (list [][]int) {
	re.each(s, n, false, func(m []int) { list = append(list, m[:2]) })
	return
}

func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return re.FindAllStringIndex(string(b), n) }

func (re *Regexp) FindAllStringSubmatch(s string, n int) (list [][]string) {
	re.each(s, n, true, func(m []int) { list = append(list, parts(s, m)) })
	return
}

func (re *Regexp) FindAllSubmatch(b []byte, n int) (list [][][]byte) {
	re.each(string(b), n, true, func(m []int) { list = append(list, byteParts(b, m)) })
	return
}

func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) (list [][]int) {
	re.each(s, n, true, func(m []int) { list = append(list, m) })
	return
}

func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.FindAllStringSubmatchIndex(string(b), n)
}

func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	list := []string{}
	from, to := 0, 0
	for _, m := range re.FindAllStringIndex(s, n) {
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

func (re *Regexp) ReplaceAllString(src, repl string) string {
	return string(re.replace(src, true, func(dst []byte, m []int) []byte { return re.fill(dst, repl, src, m) }))
}

func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return string(re.replace(src, false, func(dst []byte, m []int) []byte { return append(dst, repl...) }))
}

func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return string(re.replace(src, false, func(dst []byte, m []int) []byte { return append(dst, repl(src[m[0]:m[1]])...) }))
}

func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	return []byte(re.ReplaceAllString(string(src), string(repl)))
}

func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return []byte(re.ReplaceAllLiteralString(string(src), string(repl)))
}

func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replace(string(src), false, func(dst []byte, m []int) []byte { return append(dst, repl(src[m[0]:m[1]])...) })
}

func (re *Regexp) ExpandString(dst []byte, template, src string, match []int) []byte {
	return re.fill(dst, template, src, match)
}

func (re *Regexp) Expand(dst, template, src []byte, match []int) []byte {
	return re.fill(dst, string(template), string(src), match)
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
			n = re.SubexpIndex(name)
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
