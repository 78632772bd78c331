package template

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

const jsSpace = "\f\n\r\t\v\u0020\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"

// slashAfter is what a slash begins after s: an expression or an operator.
func slashAfter(s []byte, before jsCtx) jsCtx {
	s = bytes.TrimRight(s, jsSpace)
	n := len(s)
	if n == 0 {
		return before
	}
	switch c := s[n-1]; c {
	case '+', '-':
		// ++ and -- end an operand, a sign does not.
		run := 1
		for run < n && s[n-1-run] == c {
			run++
		}
		if run%2 == 1 {
			return jsCtxRegexp
		}
	case '.':
		if n == 1 || s[n-2] < '0' || '9' < s[n-2] {
			return jsCtxRegexp
		}
	case ',', '<', '>', '=', '*', '%', '&', '|', '^', '?', '!', '~', '(', '[', ':', ';', '{', '}':
		return jsCtxRegexp
	default:
		i := n
		for i > 0 && isJSIdentPart(rune(s[i-1])) {
			i--
		}
		switch string(s[i:]) {
		case "break", "case", "continue", "delete", "do", "else", "finally", "in", "instanceof", "return", "throw", "try",
			"typeof", "void", "yield":
			if !bytes.HasSuffix(bytes.TrimRight(s[:i], jsSpace), []byte(".")) {
				return jsCtxRegexp
			}
		}
	}
	return jsCtxDivOp
}

var marshalerType = reflect.TypeFor[json.Marshaler]()

func indirectToMarshaler(a any) any {
	if a == nil {
		return nil
	}
	v := reflect.ValueOf(a)
	for !v.Type().Implements(marshalerType) && v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	return v.Interface()
}

func jsValEscaper(args ...any) string {
	var a any
	if len(args) == 1 {
		a = indirectToMarshaler(args[0])
		switch t := a.(type) {
		case JS:
			return string(t)
		case JSStr:
			return `"` + string(t) + `"`
		case json.Marshaler:
		case fmt.Stringer:
			a = t.String()
		}
	} else {
		for i, arg := range args {
			args[i] = indirectToMarshaler(arg)
		}
		a = fmt.Sprint(args...)
	}
	b, err := json.Marshal(a)
	if err != nil {
		// Nothing in the error's words may end the comment or the script.
		text := withoutScripts(err.Error())
		text = strings.ReplaceAll(text, "*/", "* /")
		text = strings.ReplaceAll(text, "<!--", `\x3C!--`)
		return fmt.Sprintf(" /* %s */null ", text)
	}
	if len(b) == 0 {
		return " null "
	}
	first, _ := utf8.DecodeRune(b)
	last, _ := utf8.DecodeLastRune(b)
	var s strings.Builder
	word := isJSIdentPart(first) || isJSIdentPart(last)
	if word {
		s.WriteByte(' ')
	}
	done := 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == '\u2028' || r == '\u2029' {
			s.Write(b[done:i])
			s.WriteString(lineEnds[r-'\u2028'])
			done = i + n
		}
		i += n
	}
	if s.Len() == 0 {
		return string(b)
	}
	s.Write(b[done:])
	if word {
		s.WriteByte(' ')
	}
	return s.String()
}

var lineEnds = [...]string{`\u2028`, `\u2029`}

func withoutScripts(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		tag := ""
		for _, t := range [...]string{"<script", "</script"} {
			if i+len(t) <= len(s) && strings.EqualFold(s[i:i+len(t)], t) {
				tag = t
			}
		}
		if tag == "" {
			b.WriteByte(s[i])
			i++
			continue
		}
		b.WriteString(`\x3C` + tag[1:])
		i += len(tag)
	}
	return b.String()
}

func jsStrEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeJSStr {
		return jsReplaced(s, jsKnown)
	}
	return jsReplaced(s, jsText)
}

func jsTmplLitEscaper(args ...any) string {
	s, _ := stringify(args...)
	return jsReplaced(s, jsTemplate)
}

func jsRegexpEscaper(args ...any) string {
	s, _ := stringify(args...)
	if s = jsReplaced(s, jsRegexp); s == "" {
		return "(?:)" // // is a comment
	}
	return s
}

func jsReplaced(s string, table []string) string {
	var b strings.Builder
	done := 0
	for i, n := 0, 0; i < len(s); i += n {
		var r rune
		r, n = utf8.DecodeRuneInString(s[i:])
		text := ""
		switch {
		case r < ' ':
			text = jsControl[r]
		case int(r) < len(table):
			text = table[r]
		case r == '\u2028' || r == '\u2029':
			text = lineEnds[r-'\u2028']
		}
		if text == "" {
			continue
		}
		if done == 0 {
			b.Grow(len(s))
		}
		b.WriteString(s[done:i])
		b.WriteString(text)
		done = i + n
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

var jsControl = func() (t [32]string) {
	for i := range t {
		t[i] = fmt.Sprintf(`\u%04x`, i)
	}
	t['\t'], t['\n'], t['\f'], t['\r'] = `\t`, `\n`, `\f`, `\r`
	return t
}()

var (
	jsKnown    = jsTable("\"&'`+/<>", "")
	jsText     = jsTable("\"&'`+/<>\\", "")
	jsTemplate = jsTable("\"&'`+/<>\\${}", "")
	jsRegexp   = jsTable("\"&'+<>", "$()*-./?[\\]^{|}")
)

// jsTable has a number for each of some characters, and a backslash before each of others, and before / and \.
func jsTable(numbers, marked string) []string {
	t := make([]string, 126)
	for _, c := range numbers {
		t[c] = fmt.Sprintf(`\u%04x`, c)
		if c == '/' || c == '\\' {
			t[c] = `\` + string(c)
		}
	}
	for _, c := range marked {
		t[c] = `\` + string(c)
	}
	return t
}

func isJSIdentPart(r rune) bool {
	return r == '$' || r == '_' || '0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z'
}

func isJSType(mime string) bool {
	mime, _, _ = strings.Cut(mime, ";")
	mime = strings.TrimSpace(strings.ToLower(mime))
	switch mime {
	case "", "module", "application/json", "application/ld+json", "text/jscript", "text/livescript":
		return true
	}
	kind, name, _ := strings.Cut(mime, "/")
	if version, ok := strings.CutPrefix(name, "javascript1."); ok && kind == "text" {
		return len(version) == 1 && '0' <= version[0] && version[0] <= '5'
	}
	name = strings.TrimPrefix(name, "x-")
	return (kind == "text" || kind == "application") && (name == "javascript" || name == "ecmascript")
}
