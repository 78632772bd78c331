package template

import (
	"fmt"
	"slices"
	"strconv"
	"text/template/parse"
)

// What HTML's text is at one place: the states of a reader of HTML, JavaScript and CSS.
const (
	stateText state = iota
	stateTag
	stateAttrName
	stateAfterName
	stateBeforeValue
	stateHTMLCmt
	stateRCDATA
	stateAttr
	stateURL
	stateSrcset
	stateJS
	stateJSDqStr
	stateJSSqStr
	stateJSTmplLit
	stateJSRegexp
	stateJSBlockCmt
	stateJSLineCmt
	stateJSHTMLOpenCmt
	stateJSHTMLCloseCmt
	stateCSS
	stateCSSDqStr
	stateCSSSqStr
	stateCSSDqURL
	stateCSSSqURL
	stateCSSURL
	stateCSSBlockCmt
	stateCSSLineCmt
	stateError
	stateMetaContent
	stateMetaContentURL
	stateDead // after break or continue
)

const (
	delimNone delim = iota
	delimDoubleQuote
	delimSingleQuote
	delimSpaceOrTagEnd
)

const (
	urlPartNone urlPart = iota
	urlPartPreQuery
	urlPartQueryOrFrag
	urlPartUnknown
)

// What a slash begins in JavaScript.
const (
	jsCtxRegexp jsCtx = iota
	jsCtxDivOp
	jsCtxUnknown
)

const (
	elementNone element = iota
	elementScript
	elementStyle
	elementTextarea
	elementTitle
	elementMeta
)

const (
	attrNone attr = iota
	attrScript
	attrScriptType
	attrStyle
	attrURL
	attrSrcset
	attrMetaContent
)

var (
	stateNames = [...]string{"stateText", "stateTag", "stateAttrName", "stateAfterName", "stateBeforeValue", "stateHTMLCmt",
		"stateRCDATA", "stateAttr", "stateURL", "stateSrcset", "stateJS", "stateJSDqStr", "stateJSSqStr", "stateJSTmplLit",
		"stateJSRegexp", "stateJSBlockCmt", "stateJSLineCmt", "stateJSHTMLOpenCmt", "stateJSHTMLCloseCmt", "stateCSS",
		"stateCSSDqStr", "stateCSSSqStr", "stateCSSDqURL", "stateCSSSqURL", "stateCSSURL", "stateCSSBlockCmt", "stateCSSLineCmt",
		"stateError", "stateMetaContent", "stateMetaContentURL", "stateDead"}
	delimNames   = [...]string{"delimNone", "delimDoubleQuote", "delimSingleQuote", "delimSpaceOrTagEnd"}
	urlPartNames = [...]string{"urlPartNone", "urlPartPreQuery", "urlPartQueryOrFrag", "urlPartUnknown"}
	jsCtxNames   = [...]string{"jsCtxRegexp", "jsCtxDivOp", "jsCtxUnknown"}
	elementNames = [...]string{"elementNone", "elementScript", "elementStyle", "elementTextarea", "elementTitle", "elementMeta"}
	attrNames    = [...]string{"attrNone", "attrScript", "attrScriptType", "attrStyle", "attrURL", "attrSrcset", "attrMetaContent"}
)

func nameOf(names []string, kind string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return kind + "(" + strconv.Itoa(i) + ")"
}

func (i state) String() string   { return nameOf(stateNames[:], "state", int(i)) }
func (i delim) String() string   { return nameOf(delimNames[:], "delim", int(i)) }
func (i urlPart) String() string { return nameOf(urlPartNames[:], "urlPart", int(i)) }
func (i jsCtx) String() string   { return nameOf(jsCtxNames[:], "jsCtx", int(i)) }
func (i element) String() string { return nameOf(elementNames[:], "element", int(i)) }
func (i attr) String() string    { return nameOf(attrNames[:], "attr", int(i)) }

func (c context) String() string {
	var err error
	if c.err != nil {
		err = c.err
	}
	return fmt.Sprintf("{%v %v %v %v %v %v %v %v}", c.state, c.delim, c.urlPart, c.jsCtx, c.jsBraceDepth, c.attr, c.element, err)
}

func (c context) same(d context) bool {
	return c.state == d.state && c.delim == d.delim && c.urlPart == d.urlPart && c.jsCtx == d.jsCtx && c.attr == d.attr &&
		c.element == d.element && c.err == d.err && slices.Equal(c.jsBraceDepth, d.jsBraceDepth)
}

func (c context) clone() context {
	c.jsBraceDepth = slices.Clone(c.jsBraceDepth)
	return c
}

// derivedName is that of the template as it is when it begins in c.
func (c context) derivedName(name string) string {
	if c.state == stateText {
		return name
	}
	s := name + "$htmltemplate_" + c.state.String()
	if c.delim != delimNone {
		s += "_" + c.delim.String()
	}
	if c.urlPart != urlPartNone {
		s += "_" + c.urlPart.String()
	}
	if c.jsCtx != jsCtxRegexp {
		s += "_" + c.jsCtx.String()
	}
	if c.jsBraceDepth != nil {
		s += fmt.Sprintf("_jsBraceDepth(%v)", c.jsBraceDepth)
	}
	if c.attr != attrNone {
		s += "_" + c.attr.String()
	}
	if c.element != elementNone {
		s += "_" + c.element.String()
	}
	return s
}

func problem(code ErrorCode, n parse.Node, line int, format string, args ...any) *Error {
	return &Error{code, n, "", line, fmt.Sprintf(format, args...)}
}

func failed(code ErrorCode, n parse.Node, line int, format string, args ...any) context {
	return context{state: stateError, err: problem(code, n, line, format, args...)}
}

func isComment(s state) bool {
	switch s {
	case stateHTMLCmt, stateJSBlockCmt, stateJSLineCmt, stateJSHTMLOpenCmt, stateJSHTMLCloseCmt, stateCSSBlockCmt, stateCSSLineCmt:
		return true
	}
	return false
}

func inTag(s state) bool {
	return stateTag <= s && s <= stateBeforeValue || s == stateAttr
}

// inLiteral: within JavaScript's literals what looks like a tag of a script is written otherwise.
func inLiteral(s state) bool {
	return stateJSDqStr <= s && s <= stateJSRegexp
}

// started is the context once what the place waits for has begun, though nothing of it was read.
func started(c context) context {
	switch c.state {
	case stateTag:
		c.state = stateAttrName
	case stateBeforeValue:
		c.state, c.delim, c.attr = valueStates[c.attr], delimSpaceOrTagEnd, attrNone
	case stateAfterName:
		c.state, c.attr = stateAttrName, attrNone
	}
	return c
}

// join is the context after two ways through a template, or an error.
func join(a, b context, n parse.Node, what string) context {
	switch {
	case a.state == stateError || b.state == stateDead:
		return a
	case b.state == stateError || a.state == stateDead:
		return b
	case a.same(b):
		return a
	}
	c := a
	if c.urlPart = b.urlPart; c.same(b) {
		c.urlPart = urlPartUnknown
		return c
	}
	c = a
	if c.jsCtx = b.jsCtx; c.same(b) {
		c.jsCtx = jsCtxUnknown
		return c
	}
	if c, d := started(a), started(b); !(c.same(a) && d.same(b)) {
		if e := join(c, d, n, what); e.state != stateError {
			return e
		}
	}
	return failed(ErrBranchEnd, n, 0, "{{%s}} branches end in different contexts: %v, %v", what, a, b)
}
