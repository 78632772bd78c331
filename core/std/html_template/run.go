package template

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"text/template"
	"text/template/parse"
	"unicode"
	"unicode/utf8"
)

// A Template prints through text/template; each value is escaped for what the output before it says it stands in.
type Template struct {
	escapeErr error
	text      *template.Template
	Tree      *parse.Tree
	*nameSpace
}

type nameSpace struct {
	set      map[string]*Template
	executed bool
}

func (e *Error) Error() string {
	if e.Name != "" {
		return fmt.Sprintf("html/template:%s: %s", e.Name, e.Description)
	}
	return "html/template: " + e.Description
}

//line escape.go:976:1
func HTMLEscape(w io.Writer, b []byte) {
	template.HTMLEscape(w, b)
}

//line escape.go:981:1
func HTMLEscapeString(s string) string {
	return template.HTMLEscapeString(s)
}

//line escape.go:987:1
func HTMLEscaper(args ...any) string {
	return template.HTMLEscaper(args...)
}

//line escape.go:992:1
func JSEscape(w io.Writer, b []byte) {
	template.JSEscape(w, b)
}

//line escape.go:997:1
func JSEscapeString(s string) string {
	return template.JSEscapeString(s)
}

//line escape.go:1003:1
func JSEscaper(args ...any) string {
	return template.JSEscaper(args...)
}

//line escape.go:1009:1
func URLQueryEscaper(args ...any) string {
	return template.URLQueryEscaper(args...)
}

//line template.go:486:1
func IsTrue(val any) (truth, ok bool) {
	return template.IsTrue(val)
}

//line template.go:369:1
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

func wrap(t *template.Template, ns *nameSpace) *Template {
	if u := ns.set[t.Name()]; u != nil && u.text == t {
		return u
	}
	u := &Template{text: t, Tree: t.Tree, nameSpace: ns}
	ns.set[t.Name()] = u
	return u
}

func New(name string) *Template {
	t := template.New(name).Funcs(FuncMap{"__print": escape})
	return wrap(t, &nameSpace{set: map[string]*Template{}})
}

//line template.go:328:1
func (t *Template) Name() string {
	return t.text.Name()
}
func (t *Template) New(name string) *Template { return wrap(t.text.New(name), t.nameSpace) }
//line template.go:172:1
func (t *Template) DefinedTemplates() string {
	return t.text.DefinedTemplates()
}

func (t *Template) Templates() (list []*Template) {
	for _, u := range t.text.Templates() {
		list = append(list, wrap(u, t.nameSpace))
	}
	return
}

//line template.go:77:1
func (t *Template) Option(opt ...string) *Template {
	t.text.Option(opt...)
	return t
}

func (t *Template) Funcs(m FuncMap) *Template {
	t.text.Funcs(m)
	return t
}

//line template.go:351:1
func (t *Template) Delims(left, right string) *Template {
	t.text.Delims(left, right)
	return t
}

//line template.go:92:1
func (t *Template) Lookup(name string) *Template {
	if u := t.text.Lookup(name); u != nil {
		return wrap(u, t.nameSpace)
	}
	return nil
}

func (t *Template) Clone() (*Template, error) {
	if t.executed {
		return nil, fmt.Errorf("html/template: cannot Clone %q after it has executed", t.Name())
	}
	c, err := t.text.Clone()
	if err != nil {
		return nil, err
	}
	return wrap(c, &nameSpace{set: map[string]*Template{}}), nil
}

func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	if t.executed {
		return nil, errParsedLate
	}
	u, err := t.text.AddParseTree(name, tree)
	if err != nil {
		return nil, err
	}
	return wrap(u, t.nameSpace), nil
}

var errParsedLate = errors.New("html/template: cannot Parse after Execute")

// Parse leaves HTML's comments out.
func (t *Template) Parse(text string) (*Template, error) {
	if t.executed {
		return nil, errParsedLate
	}
	for i := strings.Index(text, "<!--"); i >= 0; i = strings.Index(text, "<!--") {
		n := strings.Index(text[i:], "-->")
		if n < 0 {
			break
		}
		text = text[:i] + text[i+n+3:]
	}
	if _, err := t.text.Parse(text); err != nil {
		return nil, err
	}
	t.Tree = t.text.Tree
	return t, nil
}

func (t *Template) Execute(w io.Writer, data any) error {
	t.executed = true
	if t.text.Tree == nil {
		return &Error{ErrorCode: ErrNoSuchTemplate, Name: "", Description: fmt.Sprintf("%q is an incomplete or empty template", t.Name())}
	}
	return t.text.Execute(w, data)
}

func (t *Template) ExecuteTemplate(w io.Writer, name string, data any) error {
	t.executed = true
	u := t.text.Lookup(name)
	if u == nil {
		return fmt.Errorf("html/template: %q is undefined", name)
	}
	return u.Execute(w, data)
}

func files(t *Template, names []string, read func(string) ([]byte, error)) (*Template, error) {
	if len(names) == 0 {
		return nil, fmt.Errorf("html/template: no files named in call to ParseFiles")
	}
	for _, file := range names {
		b, err := read(file)
		if err != nil {
			return nil, err
		}
		name := path.Base(file)
		if t == nil {
			t = New(name)
		}
		u := t
		if name != t.Name() {
			u = t.New(name)
		}
		if _, err = u.Parse(string(b)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func globbed(t *Template, pattern string) (*Template, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("html/template: pattern matches no files: %#q", pattern)
	}
	return files(t, names, os.ReadFile)
}

func inFS(t *Template, f fs.FS, patterns []string) (*Template, error) {
	var names []string
	for _, p := range patterns {
		list, err := fs.Glob(f, p)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", p)
		}
		names = append(names, list...)
	}
	return files(t, names, func(name string) ([]byte, error) { return fs.ReadFile(f, name) })
}

func (t *Template) ParseFiles(names ...string) (*Template, error) {
	return files(t, names, os.ReadFile)
}
func (t *Template) ParseGlob(pattern string) (*Template, error)     { return globbed(t, pattern) }
func (t *Template) ParseFS(f fs.FS, p ...string) (*Template, error) { return inFS(t, f, p) }
func ParseFiles(names ...string) (*Template, error)                 { return files(nil, names, os.ReadFile) }
func ParseGlob(pattern string) (*Template, error)                   { return globbed(nil, pattern) }
func ParseFS(f fs.FS, patterns ...string) (*Template, error)        { return inFS(nil, f, patterns) }

// place is where in HTML an output ends: in text, a tag, an attribute's value or an element of raw text.
type place struct {
	tag, element, attr string
	quote              byte
	value              string
}

func find(s string) (p place) {
	for i := 0; i < len(s); {
		if p.element != "" {
			end := strings.Index(strings.ToLower(s[i:]), "</"+p.element)
			if end < 0 {
				p.value = s[i:]
				return p
			}
			p.element = ""
			i += end
			continue
		}
		open := strings.IndexByte(s[i:], '<')
		if open < 0 {
			return place{}
		}
		i += open + 1
		start := i
		for i < len(s) && (s[i] == '/' || s[i]|32 >= 'a' && s[i]|32 <= 'z' || '0' <= s[i] && s[i] <= '9') {
			i++
		}
		if i == start {
			continue
		}
		p = place{tag: strings.ToLower(s[start:i])}
		for {
			for i < len(s) && strings.IndexByte(" \t\n\r/", s[i]) >= 0 {
				i++
			}
			if i == len(s) {
				return p
			}
			if s[i] == '>' {
				i++
				break
			}
			start = i
			for i < len(s) && strings.IndexByte(" \t\n\r=>", s[i]) < 0 {
				i++
			}
			name := strings.ToLower(s[start:i])
			if i == len(s) || s[i] != '=' {
				continue
			}
			i++
			p.attr, p.quote = name, ' '
			if i < len(s) && (s[i] == '"' || s[i] == '\'') {
				p.quote = s[i]
				i++
			}
			start = i
			for i < len(s) && s[i] != p.quote && (p.quote != ' ' || s[i] != '>') {
				i++
			}
			if i == len(s) {
				p.value = s[start:]
				return p
			}
			if p.quote != ' ' {
				i++
			}
			p.attr = ""
		}
		switch p.tag {
		case "script", "style", "textarea", "title":
			p = place{element: p.tag}
		default:
			p = place{}
		}
	}
	return p
}

func content(v any) string {
	if v == nil || v == "<no value>" {
		return ""
	}
	return fmt.Sprint(v)
}

var htmlReplacer = strings.NewReplacer("\000", "\uFFFD", `"`, "&#34;", "&", "&amp;", "'", "&#39;", "+", "&#43;", "<", "&lt;", ">", "&gt;")
var spaces = strings.NewReplacer("\t", "&#9;", "\n", "&#10;", "\v", "&#11;", "\f", "&#12;", "\r", "&#13;", " ", "&#32;", "=", "&#61;", "`", "&#96;")

func escape(before string, v any) (string, error) {
	p := find(before)
	s := content(v)
	switch {
	case p.element == "script":
		return script(p.value, v), nil
	case p.element == "style":
		return css(s, v), nil
	case p.element != "":
		return htmlReplacer.Replace(s), nil
	case p.attr != "":
		_, isCSS := v.(CSS)
		switch {
		case strings.HasPrefix(p.attr, "on"):
			s = script(p.value, v)
		case p.attr == "style" && !isCSS:
			s = css(s, v)
		case isURL(p.attr):
			s = link(p.value, s, v)
		default:
			if h, ok := v.(HTML); ok {
				s = strip(string(h))
			}
		}
		s = htmlReplacer.Replace(s)
		if p.quote == ' ' {
			if s = spaces.Replace(s); s == "" {
				s = "ZgotmplZ"
			}
		}
		return s, nil
	case p.tag != "":
		if a, ok := v.(HTMLAttr); ok {
			return string(a), nil
		}
		for _, r := range s {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				return "ZgotmplZ", nil
			}
		}
		return s, nil
	}
	if h, ok := v.(HTML); ok {
		return string(h), nil
	}
	return htmlReplacer.Replace(s), nil
}

func strip(s string) string {
	var b strings.Builder
	in := false
	for _, r := range s {
		switch {
		case r == '<':
			in = true
		case r == '>' && in:
			in = false
		case !in:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isURL(attr string) bool {
	switch attr {
	case "href", "src", "action", "formaction", "cite", "poster", "background", "data", "longdesc", "manifest", "icon", "codebase", "classid", "profile", "usemap", "xmlns":
		return true
	}
	return false
}

func link(before, s string, v any) string {
	if _, ok := v.(URL); !ok && before == "" {
		if scheme, _, found := strings.Cut(s, ":"); found && !strings.Contains(scheme, "/") {
			switch strings.ToLower(scheme) {
			case "http", "https", "mailto":
			default:
				return "#ZgotmplZ"
			}
		}
	}
	keep := "!#$&*+,/:;=?@[]-._~%"
	if strings.ContainsAny(before, "?#") {
		keep = "-._~"
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'a' <= c|32 && c|32 <= 'z' || '0' <= c && c <= '9':
			b.WriteByte(c)
		case c == '%' && len(keep) > 4 && (i+2 >= len(s) || !strings.ContainsRune("0123456789abcdefABCDEF", rune(s[i+1])) || !strings.ContainsRune("0123456789abcdefABCDEF", rune(s[i+2]))):
			b.WriteString("%25")
		case strings.IndexByte(keep, c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02x", c)
		}
	}
	return b.String()
}

func css(s string, v any) string {
	if _, ok := v.(CSS); ok {
		return s
	}
	if strings.ContainsAny(s, "\000\"'()/;@[\\]`{}<>") || strings.Contains(s, "--") {
		return "ZgotmplZ"
	}
	if id := strings.ToLower(s); strings.Contains(id, "expression") || strings.Contains(id, "mozbinding") {
		return "ZgotmplZ"
	}
	return s
}

// script escapes for JavaScript: inside a string, or a value of its own.
func script(before string, v any) string {
	quote := byte(0)
	for i := 0; i < len(before); i++ {
		switch c := before[i]; {
		case quote != 0 && c == '\\':
			i++
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\'' || c == '`'):
			quote = c
		}
	}
	if quote != 0 {
		if s, ok := v.(JSStr); ok {
			return string(s)
		}
		var b strings.Builder
		for _, r := range content(v) {
			switch {
			case strings.ContainsRune("\"'`&+<>\000\v", r) || r == '\u2028' || r == '\u2029':
				fmt.Fprintf(&b, `\u%04x`, r)
			case r == '/' || r == '\\':
				b.WriteByte('\\')
				b.WriteRune(r)
			case strings.ContainsRune("\t\n\f\r", r):
				b.WriteString(map[rune]string{'\t': `\t`, '\n': `\n`, '\f': `\f`, '\r': `\r`}[r])
			default:
				b.WriteRune(r)
			}
		}
		return b.String()
	}
	switch x := v.(type) {
	case JS:
		return string(x)
	case JSStr:
		return `"` + string(x) + `"`
	case json.Marshaler:
	case fmt.Stringer:
		v = x.String()
	}
	if x := reflect.ValueOf(v); !x.IsValid() || v == "<no value>" {
		return " null "
	}
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprintf(" /* %s */null ", strings.ReplaceAll(err.Error(), "*/", "* /"))
	}
	first, _ := utf8.DecodeRune(b)
	last, _ := utf8.DecodeLastRune(b)
	word := func(r rune) bool { return r == '$' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
	if word(first) || word(last) {
		return " " + string(b) + " "
	}
	return string(b)
}
