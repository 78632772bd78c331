package template

import (
	"fmt"
	"strings"
)

func urlFilter(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeURL || isSafeURL(s) {
		return s
	}
	return "#" + refused
}

// isSafeURL: it has no scheme or a harmless one.
func isSafeURL(s string) bool {
	scheme, _, ok := strings.Cut(s, ":")
	if !ok || strings.Contains(scheme, "/") {
		return true
	}
	return strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "mailto")
}

func urlEscaper(args ...any) string {
	return urlProcessor(false, args...)
}

func urlNormalizer(args ...any) string {
	return urlProcessor(true, args...)
}

func urlProcessor(norm bool, args ...any) string {
	s, t := stringify(args...)
	var b strings.Builder
	if writeURL(s, norm || t == contentTypeURL, &b) {
		return b.String()
	}
	return s
}

// writeURL tells if it wrote anything else than s. With norm what separates parts of a URL stays, and so does what is escaped already.
func writeURL(s string, norm bool, b *strings.Builder) bool {
	b.Grow(len(s) + 16)
	done := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '!', '#', '$', '&', '*', '+', ',', '/', ':', ';', '=', '?', '@', '[', ']':
			if norm {
				continue
			}
		case '-', '.', '_', '~':
			continue
		case '%':
			if norm && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]) {
				continue
			}
		default:
			if letterOrDigit(c) {
				continue
			}
		}
		b.WriteString(s[done:i])
		fmt.Fprintf(b, "%%%02x", s[i])
		done = i + 1
	}
	b.WriteString(s[done:])
	return done != 0
}

func srcsetFilterAndEscaper(args ...any) string {
	s, t := stringify(args...)
	var b strings.Builder
	switch t {
	case contentTypeSrcset:
		return s
	case contentTypeURL:
		if writeURL(s, true, &b) {
			s = b.String()
		}
		return strings.ReplaceAll(s, ",", "%2c")
	}
	done := 0
	for i := 0; i < len(s); i++ {
		if s[i] == ',' {
			writeSource(s[done:i], &b)
			b.WriteString(",")
			done = i + 1
		}
	}
	writeSource(s[done:], &b)
	return b.String()
}

// writeSource writes an image's address and what stands behind it.
func writeSource(s string, b *strings.Builder) {
	start := 0
	for start < len(s) && isCSSSpace(s[start]) {
		start++
	}
	end := start
	for end < len(s) && !isCSSSpace(s[end]) {
		end++
	}
	good := isSafeURL(s[start:end])
	for i := end; i < len(s); i++ {
		good = good && (isCSSSpace(s[i]) || letterOrDigit(s[i]))
	}
	if !good {
		b.WriteString("#")
		b.WriteString(refused)
		return
	}
	b.WriteString(s[:start])
	writeURL(s[start:end], true, b)
	b.WriteString(s[end:])
}
