// What path/filepath inlines, in the shape that gc has.

package filepathlite

import "internal/stringslite"

const Separator = '/'

func unixIsLocal(path string) bool
//line path_unix.go:23:1
func isLocal(path string) bool {
	return unixIsLocal(path)
}

//line path.go:141:1
func IsLocal(path string) bool {
	return isLocal(path)
}

func replaceStringByte(s string, old, new byte) string
func Localize(path string) (string, error)

//line path.go:176:1
func ToSlash(path string) string {
	if Separator == '/' {
		return path
	}
	return replaceStringByte(path, Separator, '/')
}

//line path.go:184:1
func FromSlash(path string) string {
	if Separator == '/' {
		return path
	}
	return replaceStringByte(path, '/', Separator)
}

//line path_unix.go:19:1
func IsPathSeparator(c uint8) bool {
	return Separator == c
}
//line path_unix.go:35:1
func IsAbs(path string) bool {
	return stringslite.HasPrefix(path, "/")
}
//line path_unix.go:41:1
func volumeNameLen(path string) int {
	return 0
}
//line path.go:266:1
func VolumeName(path string) string {
	return FromSlash(path[:volumeNameLen(path)])
}
func Base(path string) string
func Clean(path string) string
func Dir(path string) string

//line path.go:205:1
func Split(path string) (dir, file string) {
	vol := VolumeName(path)
	i := len(path) - 1
	for i >= len(vol) && !IsPathSeparator(path[i]) {
		i--
	}
	return path[:i+1], path[i+1:]
}

//line path.go:215:1
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && !IsPathSeparator(path[i]); i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}
