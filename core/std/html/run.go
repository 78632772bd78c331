package html

import (
	"strings"
	"sync"
	"unicode/utf8"
)

var htmlEscaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

//line escape.go:178:1
func EscapeString(s string) string {
	return htmlEscaper.Replace(s)
}

// What numbers from 128 on mean to browsers: Windows' characters.
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

// named holds what each name stands for: with its semicolon, and without where none is needed.
var named = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, line := range strings.Split(names, "\n") {
		words := strings.Split(line, " ")
		for _, name := range words[1:] {
			short := strings.TrimSuffix(name, "!")
			m[short+";"] = words[0]
			if short != name {
				m[short] = words[0]
			}
		}
	}
	m["NewLine;"] = "\n" // which ends a line there
	return m
})

// longest is the length of the longest name that needs no semicolon.
const longest = 6

func UnescapeString(s string) string {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	b := []byte(s)
	n := i
	for i < len(b) {
		if b[i] != '&' {
			b[n] = b[i]
			i++
			n++
			continue
		}
		// No text is longer than what it is written as.
		if strings.HasPrefix(s[i:], "&#") {
			r, size := numbered(s[i:])
			n += utf8.EncodeRune(b[n:], r)
			i += size
			continue
		}
		text, size := entity(s[i:])
		n += copy(b[n:], text)
		i += size
	}
	return string(b[:n])
}

// entity returns what stands for the reference at the beginning of s, and its length.
func entity(s string) (string, int) {
	i := 1
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i]|32 >= 'a' && s[i]|32 <= 'z') {
		i++
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	name := s[1:i]
	if text, ok := named()[name]; ok {
		return text, i
	}
	for n := min(len(name)-1, longest); n > 1; n-- {
		if text, ok := named()[name[:n]]; ok {
			return text, n + 1
		}
	}
	return s[:i], i
}

// numbered reads &#123; or &#x7b;. One digit alone without a semicolon is none.
func numbered(s string) (rune, int) {
	if len(s) <= 3 {
		return '&', 1
	}
	i, base := 2, rune(10)
	if s[2]|32 == 'x' {
		i, base = 3, 16
	}
	n := rune(0)
	for ; i < len(s); i++ {
		c := rune(s[i])
		if '0' <= c && c <= '9' {
			n = n*base + c - '0'
		} else if base == 16 && 'a' <= c|32 && c|32 <= 'f' {
			n = n*base + (c | 32 - 'a') + 10
		} else {
			break
		}
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	switch {
	case i <= 3:
		return '&', 1
	case n >= 128 && n < 160:
		n = []rune(windows)[n-128]
	case n == 0:
		n = 0xfffd
	}
	return n, i
}
