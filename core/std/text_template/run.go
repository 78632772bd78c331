package template

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"text/template/parse"
	"unicode"
	"unicode/utf8"
)

//line exec.go:126:1
func (e ExecError) Error() string {
	return e.Err.Error()
}

//line exec.go:130:1
func (e ExecError) Unwrap() error {
	return e.Err
}

//line helper.go:24:1
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

//line template.go:48:1
func (t *Template) Name() string {
	return t.name
}

//line template.go:113:1
func (t *Template) copy(c *common) *Template {
	return &Template{
		name:       t.name,
		Tree:       t.Tree,
		common:     c,
		leftDelim:  t.leftDelim,
		rightDelim: t.rightDelim,
	}
}

//line template.go:56:1
func (t *Template) Clone() (*Template, error) {
	c := t.copy(nil)
	c.init()
	if t.common == nil {
		return c, nil
	}
	c.option = t.option
	for name, u := range t.tmpl {
		if name == t.name {
			c.tmpl[name] = c
			continue
		}
		c.tmpl[name] = u.copy(c.common)
	}
	maps.Copy(c.parseFuncs, t.parseFuncs)
	maps.Copy(c.execFuncs, t.execFuncs)
	return c, nil
}

func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	t.init()
	u := t
	if name != t.name {
		u = t.New(name)
	}
	if old := t.tmpl[name]; old != nil && old.Tree != nil && parse.IsEmptyTree(tree.Root) {
		if u.Tree == nil {
			u.Tree = tree
		}
		return u, nil
	}
	t.tmpl[name] = u
	u.Tree = tree
	return u, nil
}

func (t *Template) Templates() []*Template {
	if t.common == nil {
		return nil
	}
	var list []*Template
	for _, u := range t.tmpl {
		list = append(list, u)
	}
	return list
}

func (t *Template) Lookup(name string) *Template {
	if t.common == nil {
		return nil
	}
	return t.tmpl[name]
}

func (t *Template) DefinedTemplates() string {
	if t.common == nil {
		return ""
	}
	var b strings.Builder
	for name, u := range t.tmpl {
		if u.Tree == nil || u.Root == nil {
			continue
		}
		if b.Len() == 0 {
			b.WriteString("; defined templates are: ")
		} else {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q", name)
	}
	return b.String()
}

func (t *Template) Option(opt ...string) *Template {
	t.init()
	for _, s := range opt {
		switch s {
		case "missingkey=default", "missingkey=invalid":
			t.option.missingKey = 0
		case "missingkey=zero":
			t.option.missingKey = 1
		case "missingkey=error":
			t.option.missingKey = 2
		case "":
			panic("empty option string")
		default:
			panic("unrecognized option: " + s)
		}
	}
	return t
}

func (t *Template) Funcs(m FuncMap) *Template {
	t.init()
	for name, f := range m {
		good := name != ""
		for i, r := range name {
			good = good && (r == '_' || unicode.IsLetter(r) || i > 0 && unicode.IsDigit(r))
		}
		if !good {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(f)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := goodFunc(name, v.Type()); err != nil {
			panic(err)
		}
		t.execFuncs[name] = v
		t.parseFuncs[name] = f
	}
	return t
}

var errorType = reflect.TypeFor[error]()

func goodFunc(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1:
	case n == 2 && t.Out(1) == errorType:
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
	return nil
}

func (t *Template) Parse(text string) (*Template, error) {
	t.init()
	trees, err := parse.Parse(t.name, text, t.leftDelim, t.rightDelim, t.parseFuncs, builtins())
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func parseNamed(t *Template, names []string, read func(string) (string, []byte, error)) (*Template, error) {
	if len(names) == 0 {
		return nil, errors.New("template: no files named in call to ParseFiles")
	}
	for _, file := range names {
		name, b, err := read(file)
		if err != nil {
			return nil, err
		}
		if t == nil {
			t = New(name)
		}
		u := t
		if name != t.name {
			u = t.New(name)
		}
		if _, err = u.Parse(string(b)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func readFile(file string) (string, []byte, error) {
	b, err := os.ReadFile(file)
	return filepath.Base(file), b, err
}

func (t *Template) ParseFiles(names ...string) (*Template, error) {
	t.init()
	return parseNamed(t, names, readFile)
}

func ParseFiles(names ...string) (*Template, error) { return parseNamed(nil, names, readFile) }

func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.init()
	return parseGlob(t, pattern)
}

//line helper.go:105:1
func ParseGlob(pattern string) (*Template, error) {
	return parseGlob(nil, pattern)
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseNamed(t, names, readFile)
}

func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.init()
	return parseFS(t, fsys, patterns)
}

//line helper.go:127:1
func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var names []string
	for _, p := range patterns {
		list, err := fs.Glob(fsys, p)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", p)
		}
		names = append(names, list...)
	}
	return parseNamed(t, names, func(file string) (string, []byte, error) {
		b, err := fs.ReadFile(fsys, file)
		return path.Base(file), b, err
	})
}

func HTMLEscapeString(s string) string {
	if !strings.ContainsAny(s, "'\"&<>\000") {
		return s
	}
	var b strings.Builder
	HTMLEscape(&b, []byte(s))
	return b.String()
}

func HTMLEscape(w io.Writer, b []byte) { escapedBy(w, b, htmlEntity) }

func htmlEntity(c byte) []byte {
	switch c {
	case 0:
		return htmlEntities[0]
	case '"':
		return htmlEntities[1]
	case '\'':
		return htmlEntities[2]
	case '&':
		return htmlEntities[3]
	case '<':
		return htmlEntities[4]
	case '>':
		return htmlEntities[5]
	}
	return nil
}

var htmlEntities = [...][]byte{[]byte("\ufffd"), []byte("&#34;"), []byte("&#39;"), []byte("&amp;"), []byte("&lt;"), []byte("&gt;")}

// escapedBy writes with something in place of some bytes.
func escapedBy(w io.Writer, b []byte, entity func(byte) []byte) {
	last := 0
	for i, c := range b {
		if e := entity(c); e != nil {
			w.Write(b[last:i])
			w.Write(e)
			last = i + 1
		}
	}
	w.Write(b[last:])
}

func HTMLEscaper(args ...any) string     { return HTMLEscapeString(evalArgs(args)) }
func JSEscaper(args ...any) string       { return JSEscapeString(evalArgs(args)) }
func URLQueryEscaper(args ...any) string { return url.QueryEscape(evalArgs(args)) }

func jsSpecial(r rune) bool {
	return strings.ContainsRune("\\'\"<>&=", r) || r < ' ' || r >= utf8.RuneSelf
}

func JSEscapeString(s string) string {
	if strings.IndexFunc(s, jsSpecial) < 0 {
		return s
	}
	var b strings.Builder
	JSEscape(&b, []byte(s))
	return b.String()
}

func JSEscape(w io.Writer, b []byte) {
	last := 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if jsSpecial(r) {
			w.Write(b[last:i])
			switch {
			case r == '\\' || r == '\'' || r == '"':
				w.Write(jsQuoted[r])
			case r >= utf8.RuneSelf && unicode.IsPrint(r):
				w.Write(b[i : i+n])
			default:
				fmt.Fprintf(w, "\\u%04X", r)
			}
			last = i + n
		}
		i += n
	}
	w.Write(b[last:])
}

var jsQuoted = [...][]byte{'\\': []byte(`\\`), '\'': []byte(`\'`), '"': []byte(`\"`)}

func evalArgs(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, arg := range args {
		if v, ok := printable(reflect.ValueOf(arg)); ok {
			args[i] = v
		}
	}
	return fmt.Sprint(args...)
}

func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

func isTrue(v reflect.Value) (truth, ok bool) {
	if !v.IsValid() {
		return false, true
	}
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Struct:
		return true, true
	}
	return !v.IsZero(), true
}
