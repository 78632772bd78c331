package template

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"text/template"
	"text/template/parse"
)

func (e *Error) Error() string {
	switch {
	case e.Node != nil:
		var none *parse.Tree
		where, _ := none.ErrorContext(e.Node)
		return fmt.Sprintf("html/template:%s: %s", where, e.Description)
	case e.Line != 0:
		return fmt.Sprintf("html/template:%s:%d: %s", e.Name, e.Line, e.Description)
	case e.Name != "":
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

// errFine stands in escapeErr of a template whose tree has its escapers.
var errFine = errors.New("template escaped correctly")

func newSpace() *nameSpace {
	ns := &nameSpace{set: make(map[string]*Template)}
	ns.esc = newEscaper(ns)
	return ns
}

func New(name string) *Template {
	t := &Template{text: template.New(name), nameSpace: newSpace()}
	t.set[name] = t
	return t
}

//line template.go:328:1
func (t *Template) Name() string {
	return t.text.Name()
}

func (t *Template) New(name string) *Template {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.named(name)
}

// named makes a template of the set; one of that name leaves the set, empty.
func (t *Template) named(name string) *Template {
	u := &Template{text: t.text.New(name), nameSpace: t.nameSpace}
	if old, ok := u.set[name]; ok {
		*old = *New(old.Name())
	}
	u.set[name] = u
	return u
}

//line template.go:172:1
func (t *Template) DefinedTemplates() string {
	return t.text.DefinedTemplates()
}

func (t *Template) Templates() []*Template {
	ns := t.nameSpace
	ns.mu.Lock()
	defer ns.mu.Unlock()
	list := make([]*Template, 0, len(ns.set))
	for _, u := range ns.set {
		list = append(list, u)
	}
	return list
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

func (t *Template) Lookup(name string) *Template {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.set[name]
}

func (t *Template) Clone() (*Template, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.escapeErr != nil {
		return nil, executed(t)
	}
	text, err := t.text.Clone()
	if err != nil {
		return nil, err
	}
	ns := newSpace()
	c := &Template{text: text, Tree: text.Tree, nameSpace: ns}
	c.set[c.Name()] = c
	for _, u := range text.Templates() {
		name := u.Name()
		if from := t.set[name]; from == nil || from.escapeErr != nil {
			return nil, executed(t)
		}
		u.Tree = u.Tree.Copy()
		c.set[name] = &Template{text: u, Tree: u.Tree, nameSpace: ns}
	}
	return c.set[c.Name()], nil
}

func executed(t *Template) error {
	return fmt.Errorf("html/template: cannot Clone %q after it has executed", t.Name())
}

// open tells that nothing of the set was executed yet.
func (t *Template) open() error {
	if t == nil {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.escaped {
		return fmt.Errorf("html/template: cannot Parse after Execute")
	}
	return nil
}

func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	if err := t.open(); err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	text, err := t.text.AddParseTree(name, tree)
	if err != nil {
		return nil, err
	}
	u := &Template{text: text, Tree: text.Tree, nameSpace: t.nameSpace}
	t.set[name] = u
	return u, nil
}

func (t *Template) Parse(text string) (*Template, error) {
	if err := t.open(); err != nil {
		return nil, err
	}
	parsed, err := t.text.Parse(text)
	if err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, v := range parsed.Templates() {
		u := t.set[v.Name()]
		if u == nil {
			u = t.named(v.Name())
		}
		u.text, u.Tree = v, v.Tree
	}
	return t, nil
}

// prepare gives the tree its escapers, once.
func (t *Template) prepare() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.escaped = true
	switch {
	case t.escapeErr == errFine:
		return nil
	case t.escapeErr != nil:
		return t.escapeErr
	case t.Tree == nil:
		return fmt.Errorf("template: %q is an incomplete or empty template", t.Name())
	}
	return escapeTemplate(t, t.text.Root, t.Name())
}

func (t *Template) Execute(w io.Writer, data any) error {
	if err := t.prepare(); err != nil {
		return err
	}
	return t.text.Execute(w, data)
}

func (t *Template) ExecuteTemplate(w io.Writer, name string, data any) error {
	u, err := t.prepared(name)
	if err != nil {
		return err
	}
	return u.text.Execute(w, data)
}

func (t *Template) prepared(name string) (u *Template, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.escaped = true
	u = t.set[name]
	switch {
	case u == nil:
		return nil, fmt.Errorf("html/template: %q is undefined", name)
	case u.escapeErr != nil && u.escapeErr != errFine:
		return nil, u.escapeErr
	case u.text.Tree == nil || u.text.Root == nil:
		return nil, fmt.Errorf("html/template: %q is an incomplete template", name)
	case t.text.Lookup(name) == nil:
		panic("html/template internal error: template escaping out of sync")
	}
	if u.escapeErr == nil {
		err = escapeTemplate(u, u.text.Root, name)
	}
	return u, err
}

func parseFiles(t *Template, readFile func(string) (string, []byte, error), filenames ...string) (*Template, error) {
	if err := t.open(); err != nil {
		return nil, err
	}
	if len(filenames) == 0 {
		return nil, fmt.Errorf("html/template: no files named in call to ParseFiles")
	}
	for _, file := range filenames {
		name, b, err := readFile(file)
		if err != nil {
			return nil, err
		}
		text := string(b)
		if t == nil {
			t = New(name)
		}
		u := t
		if name != t.Name() {
			u = t.New(name)
		}
		if _, err = u.Parse(text); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	if err := t.open(); err != nil {
		return nil, err
	}
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("html/template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, readFileOS, names...)
}

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
	read := func(file string) (string, []byte, error) {
		name := path.Base(file)
		b, err := fs.ReadFile(fsys, file)
		return name, b, err
	}
	return parseFiles(t, read, names...)
}

func readFileOS(file string) (name string, b []byte, err error) {
	name = filepath.Base(file)
	b, err = os.ReadFile(file)
	return
}

func (t *Template) ParseFiles(names ...string) (*Template, error) {
	return parseFiles(t, readFileOS, names...)
}
func (t *Template) ParseFS(f fs.FS, p ...string) (*Template, error) { return parseFS(t, f, p) }
func ParseFiles(names ...string) (*Template, error) {
	return parseFiles(nil, readFileOS, names...)
}
func ParseFS(f fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, f, patterns) }
