package template

import (
	"bytes"
	"strings"
)

// reads is the context after a part of s, and how much that was.
func (c context) reads(s []byte) (context, int) {
	switch c.state {
	case stateText:
		return readText(c, s)
	case stateTag:
		return readTag(c, s)
	case stateAttrName:
		i, err := attrNameEnd(s, 0)
		if err != nil {
			return context{state: stateError, err: err}, len(s)
		}
		if i != len(s) {
			c.state = stateAfterName
		}
		return c, i
	case stateAfterName:
		i := spaceEnd(s, 0)
		if i == len(s) {
			return c, i
		}
		if s[i] != '=' {
			c.state = stateTag
			return c, i
		}
		c.state = stateBeforeValue
		return c, i + 1
	case stateBeforeValue:
		i := spaceEnd(s, 0)
		if i == len(s) {
			return c, i
		}
		c.state, c.delim = valueStates[c.attr], delimSpaceOrTagEnd
		switch s[i] {
		case '\'':
			c.delim = delimSingleQuote
			i++
		case '"':
			c.delim = delimDoubleQuote
			i++
		}
		return c, i
	case stateHTMLCmt:
		if i := bytes.Index(s, []byte("-->")); i >= 0 {
			return context{}, i + 3
		}
	case stateRCDATA:
		return specialEnd(c, s)
	case stateURL, stateSrcset:
		return readURL(c, s)
	case stateMetaContent:
		for i := 0; i+3 < len(s); i++ {
			if bytes.EqualFold(s[i:i+3], []byte("url")) {
				if j := spaceEnd(s, i+3); j < len(s) && s[j] == '=' {
					c.state = stateMetaContentURL
					return c, j + 1
				}
			}
		}
	case stateMetaContentURL:
		if i := bytes.IndexByte(s, ';'); i >= 0 {
			c.state = stateMetaContent
			return c, i + 1
		}
	case stateJS:
		return readJS(c, s)
	case stateJSDqStr, stateJSSqStr, stateJSRegexp:
		return readJSLiteral(c, s)
	case stateJSTmplLit:
		return readJSTemplate(c, s)
	case stateJSBlockCmt:
		return readBlockComment(c, s, stateJS)
	case stateCSSBlockCmt:
		return readBlockComment(c, s, stateCSS)
	case stateJSLineCmt, stateJSHTMLOpenCmt, stateJSHTMLCloseCmt:
		return readLineComment(c, s, "\n\r\u2028\u2029", stateJS)
	case stateCSSLineCmt:
		return readLineComment(c, s, "\n\f\r", stateCSS)
	case stateCSS:
		return readCSS(c, s)
	case stateCSSDqStr, stateCSSDqURL:
		return readCSSString(c, s, `\"`)
	case stateCSSSqStr, stateCSSSqURL:
		return readCSSString(c, s, `\'`)
	case stateCSSURL:
		return readCSSString(c, s, "\\\t\n\f\r )")
	}
	return c, len(s)
}

var valueStates = [...]state{
	attrNone:        stateAttr,
	attrScript:      stateJS,
	attrScriptType:  stateAttr,
	attrStyle:       stateCSS,
	attrURL:         stateURL,
	attrSrcset:      stateSrcset,
	attrMetaContent: stateMetaContent,
}

var contentStates = [...]state{
	elementNone:     stateText,
	elementScript:   stateJS,
	elementStyle:    stateCSS,
	elementTextarea: stateRCDATA,
	elementTitle:    stateRCDATA,
	elementMeta:     stateText,
}

var elementTags = [...]string{
	elementScript:   "script",
	elementStyle:    "style",
	elementTextarea: "textarea",
	elementTitle:    "title",
	elementMeta:     "",
}

func readText(c context, s []byte) (context, int) {
	for k := 0; ; {
		i := bytes.IndexByte(s[k:], '<') + k
		if i < k || i+1 == len(s) {
			return c, len(s)
		}
		if bytes.HasPrefix(s[i:], []byte("<!--")) {
			return context{state: stateHTMLCmt}, i + 4
		}
		i++
		end := s[i] == '/'
		if end {
			if i++; i == len(s) {
				return c, len(s)
			}
		}
		j, el := tagNameEnd(s, i)
		if j != i {
			if end {
				el = elementNone
			}
			return context{state: stateTag, element: el}, j
		}
		k = j
	}
}

func readTag(c context, s []byte) (context, int) {
	i := spaceEnd(s, 0)
	if i == len(s) {
		return c, i
	}
	if s[i] == '>' {
		// A meta element has no end.
		if c.element == elementMeta {
			return context{}, i + 1
		}
		return context{state: contentStates[c.element], element: c.element}, i + 1
	}
	j, err := attrNameEnd(s, i)
	if err != nil {
		return context{state: stateError, err: err}, len(s)
	}
	if i == j {
		return failed(ErrBadHTML, nil, 0, "expected space, attr name, or end of tag, but got %q", s[i:]), len(s)
	}
	d := context{state: stateAfterName, element: c.element}
	name := strings.ToLower(string(s[i:j]))
	switch {
	case c.element == elementScript && name == "type":
		d.attr = attrScriptType
	case c.element == elementMeta && name == "content":
		d.attr = attrMetaContent
	default:
		switch attrType(name) {
		case contentTypeURL:
			d.attr = attrURL
		case contentTypeCSS:
			d.attr = attrStyle
		case contentTypeJS:
			d.attr = attrScript
		case contentTypeSrcset:
			d.attr = attrSrcset
		}
	}
	if j == len(s) {
		d.state = stateAttrName
	}
	return d, j
}

// specialEnd reads up to the end tag of an element whose text is no HTML.
func specialEnd(c context, s []byte) (context, int) {
	if c.element == elementNone || c.element == elementScript && (inLiteral(c.state) || isComment(c.state)) {
		return c, len(s)
	}
	if i := endTag(s, elementTags[c.element]); i >= 0 {
		return context{}, i
	}
	return c, len(s)
}

func endTag(s []byte, tag string) int {
	at := 0
	for len(s) > 0 {
		i := bytes.Index(s, []byte("</"))
		if i < 0 {
			break
		}
		s = s[i+2:]
		if len(tag) <= len(s) && bytes.EqualFold([]byte(tag), s[:len(tag)]) {
			s = s[len(tag):]
			if len(s) > 0 && strings.IndexByte("> \t\n\f/", s[0]) >= 0 {
				return at + i
			}
			at += len(tag)
		}
		at += i + 2
	}
	return -1
}

func readURL(c context, s []byte) (context, int) {
	if bytes.ContainsAny(s, "#?") {
		c.urlPart = urlPartQueryOrFrag
	} else if c.urlPart == urlPartNone && spaceEnd(s, 0) != len(s) {
		c.urlPart = urlPartPreQuery
	}
	return c, len(s)
}

func readJS(c context, s []byte) (context, int) {
	i := bytes.IndexAny(s, "\"`'/{}<-#")
	if i < 0 {
		c.jsCtx = slashAfter(s, c.jsCtx)
		return c, len(s)
	}
	c.jsCtx = slashAfter(s[:i], c.jsCtx)
	rest := s[i:]
	depth := len(c.jsBraceDepth) - 1
	switch s[i] {
	case '"':
		c.state, c.jsCtx = stateJSDqStr, jsCtxRegexp
	case '\'':
		c.state, c.jsCtx = stateJSSqStr, jsCtxRegexp
	case '`':
		c.state, c.jsCtx = stateJSTmplLit, jsCtxRegexp
	case '/':
		switch {
		case bytes.HasPrefix(rest, []byte("//")):
			c.state = stateJSLineCmt
			i++
		case bytes.HasPrefix(rest, []byte("/*")):
			c.state = stateJSBlockCmt
			i++
		case c.jsCtx == jsCtxRegexp:
			c.state = stateJSRegexp
		case c.jsCtx == jsCtxDivOp:
			c.jsCtx = jsCtxRegexp
		default:
			return failed(ErrSlashAmbig, nil, 0, "'/' could start a division or regexp: %.32q", rest), len(s)
		}
	case '<':
		if bytes.HasPrefix(rest, []byte("<!--")) {
			c.state = stateJSHTMLOpenCmt
			i += 3
		}
	case '-':
		if bytes.HasPrefix(rest, []byte("-->")) {
			c.state = stateJSHTMLCloseCmt
			i += 2
		}
	case '#':
		if bytes.HasPrefix(rest, []byte("#!")) {
			c.state = stateJSLineCmt
			i++
			break
		}
		for i+1 < len(s) && isJSIdentPart(rune(s[i+1])) {
			i++
		}
		c.jsCtx = jsCtxDivOp
	case '{':
		c.jsCtx = slashAfter(rest[:1], c.jsCtx)
		if depth >= 0 {
			c.jsBraceDepth[depth]++
		}
	case '}':
		if depth >= 0 {
			c.jsBraceDepth[depth]--
		}
		if depth >= 0 && c.jsBraceDepth[depth] < 0 {
			c.jsBraceDepth = c.jsBraceDepth[:depth]
			c.state = stateJSTmplLit
		} else {
			c.jsCtx = slashAfter(rest[:1], c.jsCtx)
		}
	}
	return c, i + 1
}

func readJSTemplate(c context, s []byte) (context, int) {
	for k := 0; ; k++ {
		i := bytes.IndexAny(s[k:], "`\\$")
		if i < 0 {
			return c, len(s)
		}
		k += i
		switch s[k] {
		case '\\':
			if k++; k == len(s) {
				return failed(ErrPartialEscape, nil, 0, "unfinished escape sequence in JS string: %q", s), len(s)
			}
		case '$':
			if k+1 < len(s) && s[k+1] == '{' {
				c.jsBraceDepth = append(c.jsBraceDepth, 0)
				c.state, c.jsCtx = stateJS, jsCtxRegexp
				return c, k + 2
			}
		case '`':
			c.state = stateJS
			return c, k + 1
		}
	}
}

// readJSLiteral reads a string or a regular expression.
func readJSLiteral(c context, s []byte) (context, int) {
	ends := `\"`
	switch c.state {
	case stateJSSqStr:
		ends = `\'`
	case stateJSRegexp:
		ends = `\/[]`
	}
	set := false
	for k := 0; ; k++ {
		i := bytes.IndexAny(s[k:], ends)
		if i < 0 {
			break
		}
		k += i
		switch s[k] {
		case '\\':
			if k++; k == len(s) {
				return failed(ErrPartialEscape, nil, 0, "unfinished escape sequence in JS string: %q", s), len(s)
			}
			continue
		case '[':
			set = true
			continue
		case ']':
			set = false
			continue
		case '/':
			// What looks like a script's end does not end the expression: its < is written otherwise.
			if k > 0 && k+7 <= len(s) && bytes.EqualFold(s[k-1:k+7], []byte("</script")) {
				k++
				continue
			}
		}
		if !set {
			c.state, c.jsCtx = stateJS, jsCtxDivOp
			return c, k + 1
		}
	}
	if set {
		return failed(ErrPartialCharset, nil, 0, "unfinished JS regexp charset: %q", s), len(s)
	}
	return c, len(s)
}

func readBlockComment(c context, s []byte, then state) (context, int) {
	i := bytes.Index(s, []byte("*/"))
	if i < 0 {
		return c, len(s)
	}
	c.state = then
	return c, i + 2
}

func readLineComment(c context, s []byte, ends string, then state) (context, int) {
	i := bytes.IndexAny(s, ends)
	if i < 0 {
		return c, len(s)
	}
	c.state = then
	return c, i
}

// readCSS takes each string for a URL: fonts and separators look the same as such.
func readCSS(c context, s []byte) (context, int) {
	for k := 0; ; k++ {
		i := bytes.IndexAny(s[k:], `("'/`)
		if i < 0 {
			return c, len(s)
		}
		k += i
		switch s[k] {
		case '(':
			if !endsWithWord(bytes.TrimRight(s[:k], "\t\n\f\r "), "url") {
				continue
			}
			j := len(s) - len(bytes.TrimLeft(s[k+1:], "\t\n\f\r "))
			c.state = stateCSSURL
			if j < len(s) && s[j] == '"' {
				c.state = stateCSSDqURL
				j++
			} else if j < len(s) && s[j] == '\'' {
				c.state = stateCSSSqURL
				j++
			}
			return c, j
		case '/':
			if k+1 == len(s) || s[k+1] != '/' && s[k+1] != '*' {
				continue
			}
			c.state = stateCSSBlockCmt
			if s[k+1] == '/' {
				c.state = stateCSSLineCmt
			}
			return c, k + 2
		case '"':
			c.state = stateCSSDqStr
		default:
			c.state = stateCSSSqStr
		}
		return c, k + 1
	}
}

func readCSSString(c context, s []byte, ends string) (context, int) {
	for k := 0; ; {
		i := bytes.IndexAny(s[k:], ends) + k
		if i < k {
			d, n := readURL(c, decodeCSS(s[k:]))
			return d, k + n
		}
		if s[i] != '\\' {
			c.state = stateCSS
			return c, i + 1
		}
		if i++; i == len(s) {
			return failed(ErrPartialEscape, nil, 0, "unfinished escape sequence in CSS string: %q", s), len(s)
		}
		c, _ = readURL(c, decodeCSS(s[:i+1]))
		k = i + 1
	}
}

func attrNameEnd(s []byte, i int) (int, *Error) {
	for j := i; j < len(s); j++ {
		switch s[j] {
		case ' ', '\t', '\n', '\f', '\r', '=', '>':
			return j, nil
		case '\'', '"', '<':
			return -1, problem(ErrBadHTML, nil, 0, "%q in attribute name: %.32q", s[j:j+1], s)
		}
	}
	return len(s), nil
}

func letterOrDigit(c byte) bool {
	return 'a' <= c|32 && c|32 <= 'z' || '0' <= c && c <= '9'
}

// tagNameEnd is where the tag's name at i ends, with - or : only between letters and digits.
func tagNameEnd(s []byte, i int) (int, element) {
	if i == len(s) || s[i]|32 < 'a' || 'z' < s[i]|32 {
		return i, elementNone
	}
	j := i + 1
	for ; j < len(s) && letterOrDigit(s[j]) || j+1 < len(s) && (s[j] == ':' || s[j] == '-') && letterOrDigit(s[j+1]); j++ {
	}
	switch strings.ToLower(string(s[i:j])) {
	case "script":
		return j, elementScript
	case "style":
		return j, elementStyle
	case "textarea":
		return j, elementTextarea
	case "title":
		return j, elementTitle
	case "meta":
		return j, elementMeta
	}
	return j, elementNone
}

func spaceEnd(s []byte, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\n' || s[i] == '\f' || s[i] == '\r') {
		i++
	}
	return i
}
