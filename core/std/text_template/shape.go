// Package template: bodies in gc's shape of what is inlined into callers.
package template

import (
	"io"
	"io/fs"
)

func (t *Template) execute(wr io.Writer, data any) (err error)

//line exec.go:206:1
func (t *Template) Execute(wr io.Writer, data any) error {
	return t.execute(wr, data)
}

func readFileOS(file string) (name string, b []byte, err error)
func parseFiles(t *Template, readFile func(string) (string, []byte, error), filenames ...string) (*Template, error)
func parseGlob(t *Template, pattern string) (*Template, error)
func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error)

//line helper.go:40:1
func ParseFiles(filenames ...string) (*Template, error) {
	return parseFiles(nil, readFileOS, filenames...)
}
