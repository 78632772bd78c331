// Package ioutil: bodies in gc's shape.
package ioutil

import (
	"os"
)

//line tempfile.go:26:1
func TempFile(dir, pattern string) (f *os.File, err error) {
	return os.CreateTemp(dir, pattern)
}

//line tempfile.go:43:1
func TempDir(dir, pattern string) (name string, err error) {
	return os.MkdirTemp(dir, pattern)
}
