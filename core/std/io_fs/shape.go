// Package fs: bodies in gc's shape.
package fs

func globWithLimit(fsys FS, pattern string, depth int) (matches []string, err error)

//line glob.go:33:1
func Glob(fsys FS, pattern string) (matches []string, err error) {
	return globWithLimit(fsys, pattern, 0)
}
