// Package template: what is inlined into callers, in gc's shape; the machine runs it as well.
package template

import "io/fs"

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
