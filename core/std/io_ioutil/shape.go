// Package ioutil: bodies in gc's shape.
package ioutil

import (
	"io"
	"io/fs"
	"os"
)

func ReadAll(r io.Reader) ([]byte, error)       { return io.ReadAll(r) }
func ReadFile(filename string) ([]byte, error) { return os.ReadFile(filename) }

func WriteFile(filename string, data []byte, perm fs.FileMode) error {
	return os.WriteFile(filename, data, perm)
}

func NopCloser(r io.Reader) io.ReadCloser { return io.NopCloser(r) }

func TempFile(dir, pattern string) (f *os.File, err error)   { return os.CreateTemp(dir, pattern) }
func TempDir(dir, pattern string) (name string, err error) { return os.MkdirTemp(dir, pattern) }
