// Package template: bodies in gc's shape of what is inlined into callers.
package template

import (
	"io"
	"io/fs"
	"reflect"
)

func (t *Template) execute(wr io.Writer, data any) (err error)

//line exec.go:206:1
func (t *Template) Execute(wr io.Writer, data any) error {
	return t.execute(wr, data)
}

//line template.go:71:1
func (t *Template) init() {
	if t.common == nil {
		c := new(common)
		c.tmpl = make(map[string]*Template)
		c.parseFuncs = make(FuncMap)
		c.execFuncs = make(map[string]reflect.Value)
		t.common = c
	}
}

//line template.go:59:1
func (t *Template) New(name string) *Template {
	t.init()
	nt := &Template{
		name:       name,
		common:     t.common,
		leftDelim:  t.leftDelim,
		rightDelim: t.rightDelim,
	}
	return nt
}

//line template.go:162:1
func (t *Template) Delims(left, right string) *Template {
	t.init()
	t.leftDelim = left
	t.rightDelim = right
	return t
}

func readFileOS(file string) (name string, b []byte, err error)
func parseFiles(t *Template, readFile func(string) (string, []byte, error), filenames ...string) (*Template, error)
func parseGlob(t *Template, pattern string) (*Template, error)
func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error)

//line helper.go:40:1
func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, readFileOS, filenames...)
}

