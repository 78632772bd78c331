// Package ioutil: what is inlined into callers, in gc's shape; the machine runs it as well.
package ioutil

import (
	"io"
	"io/fs"
	"os"
)

//line ioutil.go:29:1
func ReadAll(r io.Reader) ([]byte, error) {
	return io.ReadAll(r)
}

//line ioutil.go:41:1
func ReadFile(filename string) ([]byte, error) {
	return os.ReadFile(filename)
}

//line ioutil.go:52:1
func WriteFile(filename string, data []byte, perm fs.FileMode) error {
	return os.WriteFile(filename, data, perm)
}

//line ioutil.go:98:1
func NopCloser(r io.Reader) io.ReadCloser {
	return io.NopCloser(r)
}
