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

func (t *Template) Delims(left, right string) *Template {
	t.text.Delims(left, right)
	return t
}

func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(t, readFileOS, filenames...)
}

func (t *Template) ParseGlob(pattern string) (*Template, error) { return parseGlob(t, pattern) }

func (t *Template) ParseFS(fs fs.FS, patterns ...string) (*Template, error) {
	return parseFS(t, fs, patterns)
}

func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, readFileOS, filenames...)
}

func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

func ParseFS(fs fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fs, patterns) }

func (t *Template) Funcs(funcMap FuncMap) *Template {
	t.text.Funcs(template.FuncMap(funcMap))
	return t
}
