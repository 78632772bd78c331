package ioutil

import (
	"io"
	"io/fs"
	"os"
)

var Discard io.Writer = io.Discard

//line ioutil.go:98:1
func NopCloser(r io.Reader) io.ReadCloser {
	return io.NopCloser(r)
}

//line ioutil.go:29:1
func ReadAll(r io.Reader) ([]byte, error) {
	return io.ReadAll(r)
}

//line ioutil.go:41:1
func ReadFile(filename string) ([]byte, error) {
	return os.ReadFile(filename)
}
func TempDir(dir, pattern string) (string, error)    { return os.MkdirTemp(dir, pattern) }
func TempFile(dir, pattern string) (*os.File, error) { return os.CreateTemp(dir, pattern) }

//line ioutil.go:52:1
func WriteFile(filename string, data []byte, perm fs.FileMode) error {
	return os.WriteFile(filename, data, perm)
}

func ReadDir(dirname string) ([]fs.FileInfo, error) {
	entries, err := os.ReadDir(dirname)
	if err != nil {
		return nil, err
	}
	list := make([]fs.FileInfo, 0, len(entries))
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			return nil, err
		}
		list = append(list, info)
	}
	return list, nil
}
