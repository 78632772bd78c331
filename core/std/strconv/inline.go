// What gc inlines into callers, in the shape that it has there.

package strconv

import (
	"internal/stringslite"
)

//line number.go:262:1
func (e *NumError) Unwrap() error { return e.Err }

//line quote.go:228:1
func unhex(b byte) (v rune, ok bool) {
	c := rune(b)
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return
}

//line number.go:272:1
func syntaxError(fn, str string) *NumError {
	return &NumError{fn, stringslite.Clone(str), ErrSyntax}
}

func rangeError(fn, str string) *NumError {
	return &NumError{fn, stringslite.Clone(str), ErrRange}
}

//line quote.go:23:1
func quoteWith(s string, quote byte, ASCIIonly, graphicOnly bool) string {
	return string(appendQuotedWith(make([]byte, 0, 3*len(s)/2), s, quote, ASCIIonly, graphicOnly))
}

func quoteRuneWith(r rune, quote byte, ASCIIonly, graphicOnly bool) string {
	return string(appendQuotedRuneWith(nil, r, quote, ASCIIonly, graphicOnly))
}

//line quote.go:121:1
func Quote(s string) string {
	return quoteWith(s, '"', false, false)
}

//line quote.go:127:1
func AppendQuote(dst []byte, s string) []byte {
	return appendQuotedWith(dst, s, '"', false, false)
}

//line quote.go:134:1
func QuoteToASCII(s string) string {
	return quoteWith(s, '"', true, false)
}

//line quote.go:140:1
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return appendQuotedWith(dst, s, '"', true, false)
}

//line quote.go:148:1
func QuoteToGraphic(s string) string {
	return quoteWith(s, '"', false, true)
}

//line quote.go:154:1
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuotedWith(dst, s, '"', false, true)
}

//line quote.go:163:1
func QuoteRune(r rune) string {
	return quoteRuneWith(r, '\'', false, false)
}

//line quote.go:169:1
func AppendQuoteRune(dst []byte, r rune) []byte {
	return appendQuotedRuneWith(dst, r, '\'', false, false)
}

//line quote.go:179:1
func QuoteRuneToASCII(r rune) string {
	return quoteRuneWith(r, '\'', true, false)
}

//line quote.go:185:1
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return appendQuotedRuneWith(dst, r, '\'', true, false)
}

//line quote.go:195:1
func QuoteRuneToGraphic(r rune) string {
	return quoteRuneWith(r, '\'', false, true)
}

//line quote.go:201:1
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendQuotedRuneWith(dst, r, '\'', false, true)
}
