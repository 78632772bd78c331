// Package regexp: what is inlined into callers, in gc's shape; the machine runs it as well.
package regexp

import (
	"io"
	"regexp/syntax"
)

//line regexp.go:493:1
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	return re.prefix, re.prefixComplete
}

//line regexp.go:345:1
func (re *Regexp) SubexpNames() []string {
	return re.subexpNames
}

//line regexp.go:129:1
func Compile(expr string) (*Regexp, error) {
	return compile(expr, syntax.Perl, false)
}

//line regexp.go:152:1
func CompilePOSIX(expr string) (*Regexp, error) {
	return compile(expr, syntax.POSIX, true)
}

//line regexp.go:114:1
func (re *Regexp) Copy() *Regexp {
	re2 := *re
	return &re2
}

//line regexp.go:499:1
func (re *Regexp) MatchReader(r io.RuneReader) bool {
	return re.doMatch(r, nil, "")
}

//line regexp.go:505:1
func (re *Regexp) MatchString(s string) bool {
	return re.doMatch(nil, nil, s)
}

//line regexp.go:511:1
func (re *Regexp) Match(b []byte) bool {
	return re.doMatch(nil, b, "")
}

/*line regexp.go:564:1*/
//line regexp.go:565:1
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return string(re.replaceAll(nil, src, 2, func(dst []byte, match []int) []byte {
		return append(dst, repl...)
	}))
}

/*line regexp.go:667:1*/
//line regexp.go:668:1
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replaceAll(src, "", 2, func(dst []byte, match []int) []byte {
		return append(dst, repl...)
	})
}

/*line regexp.go:677:1*/
//line regexp.go:678:1
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replaceAll(src, "", 2, func(dst []byte, match []int) []byte {
		return append(dst, repl(src[match[0]:match[1]])...)
	})
}

//line regexp.go:831:1
func (re *Regexp) FindIndex(b []byte) (m []int) {
	m = re.find(nil, b, "", 0, 2, nil)
	if m == nil {
		return nil
	}
	return m[0:2]
}

//line regexp.go:842:1
func (re *Regexp) FindStringIndex(s string) (m []int) {
	m = re.find(nil, nil, s, 0, 2, nil)
	if m == nil {
		return nil
	}
	return m[0:2]
}

//line regexp.go:856:1
func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int) {
	m = re.find(r, nil, "", 0, 2, nil)
	if m == nil {
		return nil
	}
	return m[0:2]
}

//line regexp.go:1173:1
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, nil, src, match)
}

//line regexp.go:1329:1
func (re *Regexp) AppendText(b []byte) ([]byte, error) {
	return append(b, re.String()...), nil
}

//line regexp.go:1337:1
func (re *Regexp) MarshalText() ([]byte, error) {
	return re.AppendText(nil)
}

//line regexp.go:1166:1
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), src, "", match)
}

//line exec.go:513:1
func (re *Regexp) doMatch(r io.RuneReader, b []byte, s string) bool {
	return re.find(r, b, s, 0, 0, nil) != nil
}
