package template

import (
	"bytes"
	"fmt"
	"html"
	"internal/poll"
	"maps"
	"text/template"
	"text/template/parse"
)

// escapers are what pipelines of escaped templates end with.
var escapers = template.FuncMap{
	"_html_template_attrescaper":      attrEscaper,
	"_html_template_commentescaper":   commentEscaper,
	"_html_template_cssescaper":       cssEscaper,
	"_html_template_cssvaluefilter":   cssValueFilter,
	"_html_template_htmlnamefilter":   htmlNameFilter,
	"_html_template_htmlescaper":      htmlEscaper,
	"_html_template_jsregexpescaper":  jsRegexpEscaper,
	"_html_template_jsstrescaper":     jsStrEscaper,
	"_html_template_jstmpllitescaper": jsTmplLitEscaper,
	"_html_template_jsvalescaper":     jsValEscaper,
	"_html_template_nospaceescaper":   htmlNospaceEscaper,
	"_html_template_rcdataescaper":    rcdataEscaper,
	"_html_template_srcsetescaper":    srcsetFilterAndEscaper,
	"_html_template_urlescaper":       urlEscaper,
	"_html_template_urlfilter":        urlFilter,
	"_html_template_urlnormalizer":    urlNormalizer,
	"_eval_args_":                     evalArgs,
}

func newEscaper(ns *nameSpace) escaper {
	return escaper{
		ns,
		map[string]context{},
		map[string]*template.Template{},
		map[string]bool{},
		map[*parse.ActionNode][]string{},
		map[*parse.TemplateNode]string{},
		map[*parse.TextNode][]byte{},
		nil,
	}
}

// escapeTemplate changes the trees of what the named template leads to, or makes it unusable.
func escapeTemplate(t *Template, n parse.Node, name string) error {
	c, _ := t.esc.tree(context{}, n, name, 0)
	var err error
	if c.err != nil {
		c.err.Name = name
		err = c.err
	} else if c.state != stateText {
		err = &Error{ErrEndContext, nil, name, 0, fmt.Sprintf("ends in a non-text context: %v", c)}
	}
	u := t.set[name]
	if err != nil {
		if u != nil {
			u.escapeErr, u.text.Tree, u.Tree = err, nil, nil
		}
		return err
	}
	t.esc.commit()
	if u := t.set[name]; u != nil {
		u.escapeErr, u.Tree = errFine, u.text.Tree
	}
	return nil
}

func (e *escaper) node(c context, n parse.Node) context {
	switch n := n.(type) {
	case *parse.ActionNode:
		return e.action(c, n)
	case *parse.TextNode:
		return e.text(c, n)
	case *parse.ListNode:
		return e.list(c, n)
	case *parse.IfNode:
		return e.branch(c, &n.BranchNode, "if")
	case *parse.RangeNode:
		return e.branch(c, &n.BranchNode, "range")
	case *parse.WithNode:
		return e.branch(c, &n.BranchNode, "with")
	case *parse.TemplateNode:
		c, name := e.tree(c, n, n.Name, n.Line)
		if name != n.Name {
			e.callsInstead(n, name)
		}
		return c
	case *parse.CommentNode:
		return c
	case *parse.BreakNode:
		c.n = n
		e.rangeContext.breaks = append(e.rangeContext.breaks, c)
		return context{state: stateDead}
	case *parse.ContinueNode:
		c.n = n
		e.rangeContext.continues = append(e.rangeContext.continues, c)
		return context{state: stateDead}
	}
	panic("escaping " + n.String() + " is unimplemented")
}

func (e *escaper) action(c context, n *parse.ActionNode) context {
	if len(n.Pipe.Decl) != 0 {
		return c
	}
	c = started(c)
	last := len(n.Pipe.Cmds) - 1
	for i, cmd := range n.Pipe.Cmds {
		name, ok := cmd.Args[0].(*parse.IdentifierNode)
		if !ok || !predefined(name.Ident) {
			continue
		}
		if i < last || c.state == stateAttr && c.delim == delimSpaceOrTagEnd && name.Ident == "html" {
			return failed(ErrPredefinedEscaper, n, n.Line, "predefined escaper %q disallowed in template", name.Ident)
		}
	}
	s := make([]string, 0, 3)
	switch c.state {
	case stateError:
		return c
	case stateURL, stateCSSDqStr, stateCSSSqStr, stateCSSDqURL, stateCSSSqURL, stateCSSURL:
		switch c.urlPart {
		case urlPartNone, urlPartPreQuery:
			if c.urlPart == urlPartNone {
				s = append(s, "_html_template_urlfilter")
			}
			if c.state == stateCSSDqStr || c.state == stateCSSSqStr {
				s = append(s, "_html_template_cssescaper")
			} else {
				s = append(s, "_html_template_urlnormalizer")
			}
		case urlPartQueryOrFrag:
			s = append(s, "_html_template_urlescaper")
		case urlPartUnknown:
			return failed(ErrAmbigContext, n, n.Line, "%s appears in an ambiguous context within a URL", n)
		default:
			panic(c.urlPart.String())
		}
	case stateMetaContent, stateAttr:
	case stateMetaContentURL:
		if poll.Setting("htmlmetacontenturlescape") != "0" {
			s = append(s, "_html_template_urlfilter")
		}
	case stateJS:
		s = append(s, "_html_template_jsvalescaper")
		c.jsCtx = jsCtxDivOp
	case stateJSDqStr, stateJSSqStr:
		s = append(s, "_html_template_jsstrescaper")
	case stateJSTmplLit:
		s = append(s, "_html_template_jstmpllitescaper")
	case stateJSRegexp:
		s = append(s, "_html_template_jsregexpescaper")
	case stateCSS:
		s = append(s, "_html_template_cssvaluefilter")
	case stateText:
		s = append(s, "_html_template_htmlescaper")
	case stateRCDATA:
		s = append(s, "_html_template_rcdataescaper")
	case stateAttrName, stateTag:
		c.state = stateAttrName
		s = append(s, "_html_template_htmlnamefilter")
	case stateSrcset:
		s = append(s, "_html_template_srcsetescaper")
	default:
		if !isComment(c.state) {
			panic("unexpected state " + c.state.String())
		}
		s = append(s, "_html_template_commentescaper")
	}
	switch c.delim {
	case delimNone:
	case delimSpaceOrTagEnd:
		s = append(s, "_html_template_nospaceescaper")
	default:
		s = append(s, "_html_template_attrescaper")
	}
	e.endsWith(n, s)
	return c
}

func (e *escaper) list(c context, n *parse.ListNode) context {
	if n == nil {
		return c
	}
	for _, m := range n.Nodes {
		if c = e.node(c, m); c.state == stateDead {
			break
		}
	}
	return c
}

func (e *escaper) branch(c context, n *parse.BranchNode, what string) context {
	loop := what == "range"
	if loop {
		e.rangeContext = &rangeContext{outer: e.rangeContext}
	}
	c0 := e.list(c.clone(), n.List)
	if loop {
		if c0.state != stateError {
			c0 = joinJumps(c0, e.rangeContext)
		}
		e.rangeContext = e.rangeContext.outer
		if c0.state == stateError {
			return c0
		}
		// A second turn must end where the first one did.
		e.rangeContext = &rangeContext{outer: e.rangeContext}
		c1, _ := e.tried(c0, n.List, nil)
		c0 = join(c0, c1, n, what)
		if c0.state == stateError {
			e.rangeContext = e.rangeContext.outer
			c0.err.Line = n.Line
			c0.err.Description = "on range loop re-entry: " + c0.err.Description
			return c0
		}
		c0 = joinJumps(c0, e.rangeContext)
		e.rangeContext = e.rangeContext.outer
		if c0.state == stateError {
			return c0
		}
	}
	c1 := e.list(c.clone(), n.ElseList)
	return join(c0, c1, n, what)
}

// joinJumps joins the end of a loop's body with its breaks and continues.
func joinJumps(c context, r *rangeContext) context {
	for _, d := range r.breaks {
		if c = join(c, d, d.n, "range"); c.state == stateError {
			c.err.Line = d.n.(*parse.BreakNode).Line
			c.err.Description = "at range loop break: " + c.err.Description
			return c
		}
	}
	for _, d := range r.continues {
		if c = join(c, d, d.n, "range"); c.state == stateError {
			c.err.Line = d.n.(*parse.ContinueNode).Line
			c.err.Description = "at range loop continue: " + c.err.Description
			return c
		}
	}
	return c
}

// tried goes through a list with an escaper of its own, and keeps what that one found where keep says so.
func (e *escaper) tried(c context, n *parse.ListNode, keep func(*escaper, context) bool) (context, bool) {
	f := newEscaper(e.ns)
	f.rangeContext = e.rangeContext
	maps.Copy(f.output, e.output)
	c = f.list(c, n)
	ok := keep != nil && keep(&f, c)
	if ok {
		maps.Copy(e.output, f.output)
		maps.Copy(e.derived, f.derived)
		maps.Copy(e.called, f.called)
		for k, v := range f.actionNodeEdits {
			e.endsWith(k, v)
		}
		for k, v := range f.templateNodeEdits {
			e.callsInstead(k, v)
		}
		for k, v := range f.textNodeEdits {
			e.says(k, v)
		}
	}
	return c, ok
}

// tree is the context after the named template when it begins in c, and the name that it has there.
func (e *escaper) tree(c context, n parse.Node, name string, line int) (context, string) {
	derived := c.derivedName(name)
	e.called[derived] = true
	if out, ok := e.output[derived]; ok {
		return out, derived
	}
	t := e.template(name)
	if t == nil {
		if e.ns.set[name] != nil {
			return failed(ErrNoSuchTemplate, n, line, "%q is an incomplete or empty template", name), derived
		}
		return failed(ErrNoSuchTemplate, n, line, "no such template %q", name), derived
	}
	if derived != name {
		d := e.template(derived)
		if d == nil {
			d = template.New(derived)
			d.Tree = &parse.Tree{Name: derived, Root: t.Root.CopyList()}
			e.derived[derived] = d
		}
		t = d
	}
	return e.after(c, t), derived
}

// after finds the context in which a template ends: first that in which it begins is assumed, then what came out.
func (e *escaper) after(c context, t *template.Template) context {
	d, ok := e.assuming(c, t)
	if !ok {
		if f, fine := e.assuming(d, t); fine {
			d, ok = f, true
		}
	}
	if !ok && d.state != stateError {
		return failed(ErrOutputContext, t.Tree.Root, 0, "cannot compute output context for template %s", t.Name())
	}
	return d
}

func (e *escaper) assuming(c context, t *template.Template) (context, bool) {
	keep := func(f *escaper, d context) bool {
		return d.state != stateError && (!f.called[t.Name()] || c.same(d))
	}
	e.output[t.Name()] = c
	return e.tried(c, t.Tree.Root, keep)
}

var delimEnds = [...]string{
	delimDoubleQuote:   `"`,
	delimSingleQuote:   "'",
	delimSpaceOrTagEnd: " \t\n\f\r>",
}

// scriptTag is the length of what HTML would take for a script's tag or a comment at the start of s, or 0.
func scriptTag(s []byte) int {
	for _, tag := range [...]string{"<script", "</script", "<!--"} {
		if len(s) >= len(tag) && bytes.EqualFold(s[:len(tag)], []byte(tag)) {
			return len(tag)
		}
	}
	return 0
}

func withoutScriptTags(s []byte) (b []byte, found bool) {
	for i := 0; i < len(s); i++ {
		if n := scriptTag(s[i:]); n > 0 {
			if !found {
				b, found = append(b, s[:i]...), true
			}
			b = append(b, `\x3C`...)
			b = append(b, s[i+1:i+n]...)
			i += n - 1
		} else if found {
			b = append(b, s[i])
		}
	}
	return b, found
}

var doctype = []byte("<!DOCTYPE")

func (e *escaper) text(c context, n *parse.TextNode) context {
	s, done, i, b := n.Text, 0, 0, new(bytes.Buffer)
	for i != len(s) {
		d, read := after(c, s[i:])
		next := i + read
		if c.state == stateText || c.state == stateRCDATA {
			// A < that begins no tag is text.
			end := next
			if d.state != c.state {
				if j := bytes.LastIndexByte(s[i:end], '<'); j >= 0 {
					end = i + j
				}
			}
			for j := i; j < end; j++ {
				if s[j] == '<' && !bytes.HasPrefix(bytes.ToUpper(s[j:]), doctype) {
					b.Write(s[done:j])
					b.WriteString("&lt;")
					done = j + 1
				}
			}
		} else if isComment(c.state) && c.delim == delimNone {
			switch {
			case c.state == stateJSBlockCmt && bytes.ContainsAny(s[done:next], "\n\r\u2028\u2029"):
				b.WriteByte('\n')
			case c.state == stateJSBlockCmt || c.state == stateCSSBlockCmt:
				b.WriteByte(' ')
			}
			done = next
		}
		if c.state != d.state && isComment(d.state) && d.delim == delimNone {
			start := next - len("//")
			switch d.state {
			case stateHTMLCmt, stateJSHTMLOpenCmt:
				start = next - len("<!--")
			case stateJSHTMLCloseCmt:
				start = next - len("-->")
			}
			b.Write(s[done:start])
			done = next
		}
		if inLiteral(c.state) {
			if t, found := withoutScriptTags(s[i:next]); found {
				b.Write(s[done:i])
				b.Write(t)
				done = next
			}
		}
		if i == next && c.state == d.state {
			panic(fmt.Sprintf("infinite loop from %v to %v on %q..%q", c, d, s[:i], s[i:]))
		}
		c, i = d, next
	}
	if done != 0 && c.state != stateError {
		if !isComment(c.state) || c.delim != delimNone {
			b.Write(n.Text[done:])
		}
		e.says(n, b.Bytes())
	}
	return c
}

// after is the context after some of s, and how much that was.
func after(c context, s []byte) (context, int) {
	if c.delim == delimNone {
		d, i := specialEnd(c, s)
		if i == 0 {
			return d, 0
		}
		return c.reads(s[:i])
	}
	i := bytes.IndexAny(s, delimEnds[c.delim])
	if i == -1 {
		i = len(s)
	}
	if c.delim == delimSpaceOrTagEnd {
		// Readers of HTML differ in where a value without quotes ends that has these in it.
		if j := bytes.IndexAny(s[:i], "\"'<=`"); j >= 0 {
			return failed(ErrBadHTML, nil, 0, "%q in unquoted attr: %q", s[j:j+1], s[:i]), len(s)
		}
	}
	if i == len(s) {
		for u := []byte(html.UnescapeString(string(s))); len(u) != 0; {
			d, n := c.reads(u)
			c, u = d, u[n:]
		}
		return c, len(s)
	}
	el := c.element
	if c.state == stateAttr && el == elementScript && c.attr == attrScriptType && !isJSType(string(s[:i])) {
		el = elementNone
	}
	if c.delim != delimSpaceOrTagEnd {
		i++
	}
	return context{state: stateTag, element: el}, i
}

func (e *escaper) endsWith(n *parse.ActionNode, names []string) {
	if _, ok := e.actionNodeEdits[n]; ok {
		panic(fmt.Sprintf("node %s shared between templates", n))
	}
	e.actionNodeEdits[n] = names
}

func (e *escaper) callsInstead(n *parse.TemplateNode, name string) {
	if _, ok := e.templateNodeEdits[n]; ok {
		panic(fmt.Sprintf("node %s shared between templates", n))
	}
	e.templateNodeEdits[n] = name
}

func (e *escaper) says(n *parse.TextNode, text []byte) {
	if _, ok := e.textNodeEdits[n]; ok {
		panic(fmt.Sprintf("node %s shared between templates", n))
	}
	e.textNodeEdits[n] = text
}

// commit changes the trees.
func (e *escaper) commit() {
	for name := range e.output {
		e.template(name).Funcs(escapers)
	}
	t := e.any()
	for _, d := range e.derived {
		if _, err := t.text.AddParseTree(d.Name(), d.Tree); err != nil {
			panic("error adding derived template")
		}
	}
	for n, names := range e.actionNodeEdits {
		complete(n.Pipe, names)
	}
	for n, name := range e.templateNodeEdits {
		n.Name = name
	}
	for n, text := range e.textNodeEdits {
		n.Text = text
	}
	e.called = make(map[string]bool)
	e.actionNodeEdits = make(map[*parse.ActionNode][]string)
	e.templateNodeEdits = make(map[*parse.TemplateNode]string)
	e.textNodeEdits = make(map[*parse.TextNode][]byte)
}

func (e *escaper) template(name string) *template.Template {
	t := e.any().text.Lookup(name)
	if t == nil {
		t = e.derived[name]
	}
	return t
}

func (e *escaper) any() *Template {
	for _, t := range e.ns.set {
		return t
	}
	panic("no templates in name space")
}

func predefined(name string) bool { return name == "html" || name == "urlquery" }

// plain is the predefined escaper that does what the named one does, or that one.
func plain(name string) string {
	switch name {
	case "_html_template_attrescaper", "_html_template_htmlescaper", "_html_template_rcdataescaper":
		return "html"
	case "_html_template_urlescaper", "_html_template_urlnormalizer":
		return "urlquery"
	}
	return name
}

// redundant: the second escaper has nothing left to do after the first.
func redundant(first, second string) bool {
	switch second {
	case "_html_template_attrescaper":
		switch first {
		case "_html_template_commentescaper", "_html_template_cssescaper", "_html_template_jsregexpescaper",
			"_html_template_jsstrescaper", "_html_template_jstmpllitescaper":
			return true
		}
	case "_html_template_htmlescaper":
		return first == "_html_template_commentescaper"
	case "_html_template_urlnormalizer":
		return first == "_html_template_urlescaper"
	}
	return false
}

// complete puts escapers at the end of a pipeline. A predefined one that stands there is one of them.
func complete(p *parse.PipeNode, names []string) {
	if len(names) == 0 {
		return
	}
	kept := len(p.Cmds)
	if kept > 0 {
		last := p.Cmds[kept-1]
		if id, ok := last.Args[0].(*parse.IdentifierNode); ok && predefined(id.Ident) {
			own := id.Ident
			if kept == 1 && len(last.Args) > 1 {
				// {{html a b}} is {{_eval_args_ a b | html}}.
				last.Args[0] = parse.NewIdentifier("_eval_args_").SetTree(nil).SetPos(id.Position())
				p.Cmds = added(p.Cmds, command(own, p.Position()))
				kept++
			}
			twice := false
			for i, name := range names {
				if plain(own) == plain(name) {
					names[i], twice = own, true
				}
			}
			if twice {
				kept--
			}
		}
	}
	cmds := make([]*parse.CommandNode, kept, kept+len(names))
	there := make(map[string]bool)
	for i, cmd := range p.Cmds[:kept] {
		cmds[i] = cmd
		if id, ok := cmd.Args[0].(*parse.IdentifierNode); ok {
			there[plain(id.Ident)] = true
		}
	}
	for _, name := range names {
		// A tree that two templates share has them already.
		if !there[plain(name)] {
			cmds = added(cmds, command(name, p.Position()))
		}
	}
	p.Cmds = cmds
}

func added(cmds []*parse.CommandNode, cmd *parse.CommandNode) []*parse.CommandNode {
	if n := len(cmds); n != 0 {
		last, ok := cmds[n-1].Args[0].(*parse.IdentifierNode)
		next, fine := cmd.Args[0].(*parse.IdentifierNode)
		if ok && fine && redundant(last.Ident, next.Ident) {
			return cmds
		}
	}
	return append(cmds, cmd)
}

func command(name string, pos parse.Pos) *parse.CommandNode {
	return &parse.CommandNode{
		NodeType: parse.NodeCommand,
		Args:     []parse.Node{parse.NewIdentifier(name).SetTree(nil).SetPos(pos)},
	}
}
