// Package template: what is inlined into callers, in gc's shape; the machine runs it as well.
package template

import (
	"io/fs"
	"reflect"
)

//line template.go:39:1
func New(name string) *Template {
	t := &Template{
		name: name,
	}
	t.init()
	return t
}

//line helper.go:138:1
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	return parseFS(nil, fsys, patterns)
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
