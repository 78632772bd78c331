// Package filepath: bodies in gc's shape of what is inlined into callers.
package filepath

import (
	"internal/filepathlite"
	"strings"
)

func globWithLimit(pattern string, depth int) (matches []string, err error)

//line match.go:231:1
func Glob(pattern string) (matches []string, err error) {
	return globWithLimit(pattern, 0)
}

//line path.go:73:1
func IsLocal(path string) bool {
	return filepathlite.IsLocal(path)
}

//line path.go:85:1
func Localize(path string) (string, error) {
	return filepathlite.Localize(path)
}

//line path.go:92:1
func ToSlash(path string) string {
	return filepathlite.ToSlash(path)
}

//line path.go:102:1
func FromSlash(path string) string {
	return filepathlite.FromSlash(path)
}

//line path.go:119:1
func Split(path string) (dir, file string) {
	return filepathlite.Split(path)
}

//line path.go:138:1
func Ext(path string) string {
	return filepathlite.Ext(path)
}
//line path.go:152:1
func IsAbs(path string) bool {
	return filepathlite.IsAbs(path)
}
//line path.go:456:1
func Base(path string) string {
	return filepathlite.Base(path)
}

//line path.go:478:1
func VolumeName(path string) string {
	return filepathlite.VolumeName(path)
}

//line path.go:110:1
func SplitList(path string) []string {
	return splitList(path)
}

//line path_unix.go:21:1
func splitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, string(ListSeparator))
}

func join(elem []string) string

//line path.go:130:1
func Join(elem ...string) string {
	return join(elem)
}

//line path.go:55:1
func Clean(path string) string {
	return filepathlite.Clean(path)
}

//line path.go:470:1
func Dir(path string) string {
	return filepathlite.Dir(path)
}
