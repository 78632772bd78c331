// Package filepath: bodies in gc's shape of what is inlined into callers.
package filepath

import (
	"internal/filepathlite"
	"strings"
)

func globWithLimit(pattern string, depth int) (matches []string, err error)

func Glob(pattern string) (matches []string, err error) { return globWithLimit(pattern, 0) }
func IsLocal(path string) bool                          { return filepathlite.IsLocal(path) }
func Localize(path string) (string, error)              { return filepathlite.Localize(path) }
func ToSlash(path string) string                        { return filepathlite.ToSlash(path) }
func FromSlash(path string) string                      { return filepathlite.FromSlash(path) }
func Split(path string) (dir, file string)              { return filepathlite.Split(path) }
func Ext(path string) string                            { return filepathlite.Ext(path) }
func IsAbs(path string) bool                            { return filepathlite.IsAbs(path) }
func Base(path string) string                           { return filepathlite.Base(path) }
func VolumeName(path string) string                     { return filepathlite.VolumeName(path) }
func SplitList(path string) []string                    { return splitList(path) }

func splitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, string(ListSeparator))
}

func join(elem []string) string

func Join(elem ...string) string { return join(elem) }

func Clean(path string) string { return filepathlite.Clean(path) }
func Dir(path string) string   { return filepathlite.Dir(path) }
