// Package template: bodies in gc's shape of what is inlined into callers.
package template

import (
	"io/fs"
	"text/template"
)

func readFileOS(file string) (name string, b []byte, err error)
func parseFiles(t *Template, readFile func(string) (string, []byte, error), filenames ...string) (*Template, error)
func parseGlob(t *Template, pattern string) (*Template, error)
func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error)

//line template.go:397:1
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(t, readFileOS, filenames...)
}

//line template.go:502:1
func (t *Template) ParseFS(fs fs.FS, patterns ...string) (*Template, error) {
	return parseFS(t, fs, patterns)
}

//line template.go:385:1
func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, readFileOS, filenames...)
}

//line template.go:494:1
func ParseFS(fs fs.FS, patterns ...string) (*Template, error) {
	return parseFS(nil, fs, patterns)
}

//line template.go:341:1
func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.text.Funcs(template.FuncMap(funcMap))
	return t
}
