package template

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

type contentType uint8

const (
	contentTypePlain contentType = iota
	contentTypeCSS
	contentTypeHTML
	contentTypeHTMLAttr
	contentTypeJS
	contentTypeJSStr
	contentTypeURL
	contentTypeSrcset
	contentTypeUnsafe
)

// refused stands where a value cannot be told safely.
const refused = "ZgotmplZ"

var (
	errorType    = reflect.TypeFor[error]()
	stringerType = reflect.TypeFor[fmt.Stringer]()
)

func indirect(a any) any {
	if a == nil || reflect.TypeOf(a).Kind() != reflect.Pointer {
		return a
	}
	v := reflect.ValueOf(a)
	for v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	return v.Interface()
}

// indirectToWords goes through pointers to what has words of its own.
func indirectToWords(a any) any {
	if a == nil {
		return nil
	}
	v := reflect.ValueOf(a)
	for !v.Type().Implements(stringerType) && !v.Type().Implements(errorType) && v.Kind() == reflect.Pointer && !v.IsNil() {
		v = v.Elem()
	}
	return v.Interface()
}

func stringify(args ...any) (string, contentType) {
	if len(args) == 1 {
		switch s := indirect(args[0]).(type) {
		case string:
			return s, contentTypePlain
		case CSS:
			return string(s), contentTypeCSS
		case HTML:
			return string(s), contentTypeHTML
		case HTMLAttr:
			return string(s), contentTypeHTMLAttr
		case JS:
			return string(s), contentTypeJS
		case JSStr:
			return string(s), contentTypeJSStr
		case URL:
			return string(s), contentTypeURL
		case Srcset:
			return string(s), contentTypeSrcset
		}
	}
	n := 0
	for _, arg := range args {
		if arg != nil {
			args[n] = indirectToWords(arg)
			n++
		}
	}
	return fmt.Sprint(args[:n]...), contentTypePlain
}

func evalArgs(args ...any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, arg := range args {
		args[i] = indirectToWords(arg)
	}
	return fmt.Sprint(args...)
}

func htmlNospaceEscaper(args ...any) string {
	s, t := stringify(args...)
	if s == "" {
		return refused
	}
	if t == contentTypeHTML {
		return htmlReplaced(stripTags(s), htmlKnownNospace, true)
	}
	return htmlReplaced(s, htmlNospace, true)
}

func attrEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTML {
		return htmlReplaced(stripTags(s), htmlKnown, false)
	}
	return htmlReplaced(s, htmlText, false)
}

func rcdataEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTML {
		return htmlReplaced(s, htmlKnown, false)
	}
	return htmlReplaced(s, htmlText, false)
}

func htmlEscaper(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTML {
		return s
	}
	return htmlReplaced(s, htmlText, false)
}

func commentEscaper(args ...any) string {
	return ""
}

var (
	htmlText         = htmlTable("\uFFFD", "\"&'+<>")
	htmlKnown        = htmlTable("\uFFFD", "\"'+<>")
	htmlNospace      = htmlTable("&#xfffd;", "\"&'+<>\t\n\v\f\r =`")
	htmlKnownNospace = htmlTable("&#xfffd;", "\"'+<>\t\n\v\f\r =`")
)

func htmlTable(zero, special string) []string {
	t := make([]string, 97)
	t[0] = zero
	for _, c := range special {
		switch c {
		case '&':
			t[c] = "&amp;"
		case '<':
			t[c] = "&lt;"
		case '>':
			t[c] = "&gt;"
		default:
			t[c] = fmt.Sprintf("&#%d;", c)
		}
	}
	return t
}

// htmlReplaced writes characters of the table, and with all those that are none, otherwise.
func htmlReplaced(s string, table []string, all bool) string {
	done, b := 0, new(strings.Builder)
	for i, n := 0, 0; i < len(s); i += n {
		var r rune
		r, n = utf8.DecodeRuneInString(s[i:])
		if int(r) < len(table) {
			if table[r] == "" {
				continue
			}
			if done == 0 {
				b.Grow(len(s))
			}
			b.WriteString(s[done:i])
			b.WriteString(table[r])
		} else if all && (0xfdd0 <= r && r <= 0xfdef || 0xfff0 <= r && r <= 0xffff) {
			if done == 0 {
				b.Grow(len(s))
			}
			fmt.Fprintf(b, "%s&#x%x;", s[done:i], r)
		} else {
			continue
		}
		done = i + n
	}
	if done == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// stripTags leaves the text of HTML.
func stripTags(text string) string {
	var b strings.Builder
	s, c, i, all := []byte(text), context{}, 0, true
	for i != len(s) {
		if c.delim != delimNone {
			j := bytes.IndexAny(s[i:], delimEnds[c.delim])
			if j < 0 {
				break
			}
			i += j
			if c.delim != delimSpaceOrTagEnd {
				i++
			}
			c = context{state: stateTag, element: c.element}
			continue
		}
		read := context.reads
		if c.element != elementNone && !inTag(c.state) {
			read = specialEnd // scripts and styles as they are
		}
		d, n := read(c, s[i:])
		next := i + n
		if c.state == stateText || c.state == stateRCDATA {
			end := next
			if d.state != c.state {
				if j := bytes.LastIndexByte(s[i:end], '<'); j >= 0 {
					end = i + j
				}
			}
			b.Write(s[i:end])
		} else {
			all = false
		}
		c, i = d, next
	}
	if all {
		return text
	}
	if c.state == stateText || c.state == stateRCDATA {
		b.Write(s[i:])
	}
	return b.String()
}

func htmlNameFilter(args ...any) string {
	s, t := stringify(args...)
	if t == contentTypeHTMLAttr {
		return s
	}
	s = strings.ToLower(s)
	if s == "" || attrType(s) != contentTypePlain {
		return refused
	}
	for i := 0; i < len(s); i++ {
		if !letterOrDigit(s[i]) {
			return refused
		}
	}
	return s
}

// attrType tells what the value of an attribute is at most allowed to be.
func attrType(name string) contentType {
	if strings.HasPrefix(name, "data-") {
		name = name[5:]
	} else if space, local, ok := strings.Cut(name, ":"); ok {
		if space == "xmlns" {
			return contentTypeURL
		}
		name = local
	}
	switch name {
	case "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon",
		"longdesc", "manifest", "poster", "profile", "src", "usemap", "xmlns":
		return contentTypeURL
	case "accept-charset", "async", "challenge", "charset", "content", "crossorigin", "defer", "enctype", "form",
		"formenctype", "formmethod", "formnovalidate", "http-equiv", "keytype", "language", "method", "novalidate",
		"pattern", "rel", "sandbox", "type", "value":
		return contentTypeUnsafe
	case "srcdoc":
		return contentTypeHTML
	case "srcset":
		return contentTypeSrcset
	case "style":
		return contentTypeCSS
	case "srclang":
		return contentTypePlain
	}
	switch {
	case strings.HasPrefix(name, "on"):
		return contentTypeJS
	case strings.Contains(name, "src") || strings.Contains(name, "uri") || strings.Contains(name, "url"):
		return contentTypeURL
	}
	return contentTypePlain
}
