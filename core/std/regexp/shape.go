// Package regexp: bodies in gc's shape of what is inlined into callers.
package regexp

import (
	"io"
	"regexp/syntax"
)

func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error)
func (re *Regexp) doMatch(r io.RuneReader, b []byte, s string) bool {
	return re.find(r, b, s, 0, 0, nil) != nil
}
func (re *Regexp) find(r io.RuneReader, b []byte, s string, pos int, ncap int, dstCap []int) []int
func (re *Regexp) expand(dst []byte, template string, bsrc []byte, src string, match []int) []byte
func (re *Regexp) replaceAll(bsrc []byte, src string, nmatch int, repl func(dst []byte, m []int) []byte) []byte

func Compile(expr string) (*Regexp, error)      { return compile(expr, syntax.Perl, false) }
func CompilePOSIX(expr string) (*Regexp, error) { return compile(expr, syntax.POSIX, true) }

func (re *Regexp) Copy() *Regexp {
	re2 := *re
	return &re2
}

func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	return re.prefix, re.prefixComplete
}

func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.doMatch(r, nil, "") }
func (re *Regexp) MatchString(s string) bool        { return re.doMatch(nil, nil, s) }
func (re *Regexp) Match(b []byte) bool              { return re.doMatch(nil, b, "") }

/*line regexp.go:564:1*/
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return string(re.replaceAll(nil, src, 2, func(dst []byte, match []int) []byte {
		return append(dst, repl...)
	}))
}

/*line regexp.go:667:1*/
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replaceAll(src, "", 2, func(dst []byte, match []int) []byte {
		return append(dst, repl...)
	})
}

/*line regexp.go:677:1*/
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replaceAll(src, "", 2, func(dst []byte, match []int) []byte {
		return append(dst, repl(src[match[0]:match[1]])...)
	})
}

func (re *Regexp) FindIndex(b []byte) (m []int) {
	m = re.find(nil, b, "", 0, 2, nil)
	if m == nil {
		return nil
	}
	return m[0:2]
}

func (re *Regexp) FindStringIndex(s string) (m []int) {
	m = re.find(nil, nil, s, 0, 2, nil)
	if m == nil {
		return nil
	}
	return m[0:2]
}

func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int) {
	m = re.find(r, nil, "", 0, 2, nil)
	if m == nil {
		return nil
	}
	return m[0:2]
}

func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, nil, src, match)
}

func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.String()...), nil }
func (re *Regexp) MarshalText() ([]byte, error)        { return re.AppendText(nil) }

func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), src, "", match)
}

func (re *Regexp) SubexpNames() []string { return re.subexpNames }
