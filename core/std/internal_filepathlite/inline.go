// What path/filepath inlines, in the shape that gc has.

package filepathlite

import "internal/stringslite"

const Separator = '/'

func unixIsLocal(path string) bool
func isLocal(path string) bool { return unixIsLocal(path) }
func IsLocal(path string) bool { return isLocal(path) }

func replaceStringByte(s string, old, new byte) string
func Localize(path string) (string, error)

func ToSlash(path string) string {
	if Separator == '/' {
		return path
	}
	return replaceStringByte(path, Separator, '/')
}

func FromSlash(path string) string {
	if Separator == '/' {
		return path
	}
	return replaceStringByte(path, '/', Separator)
}

func IsPathSeparator(c uint8) bool  { return Separator == c }
func IsAbs(path string) bool        { return stringslite.HasPrefix(path, "/") }
func volumeNameLen(path string) int { return 0 }
func VolumeName(path string) string { return FromSlash(path[:volumeNameLen(path)]) }
func Base(path string) string
func Clean(path string) string
func Dir(path string) string

func Split(path string) (dir, file string) {
	vol := VolumeName(path)
	i := len(path) - 1
	for i >= len(vol) && !IsPathSeparator(path[i]) {
		i--
	}
	return path[:i+1], path[i+1:]
}

func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && !IsPathSeparator(path[i]); i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}
