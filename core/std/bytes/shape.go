// Package bytes: bodies in gc's shape; the machine has its own.
package bytes

import (
	"internal/bytealg"
)

func indexFunc(s []byte, f func(r rune) bool, truth bool) int
func lastIndexFunc(s []byte, f func(r rune) bool, truth bool) int

//line bytes.go:98:1
func IndexByte(b []byte, c byte) int {
	return bytealg.IndexByte(b, c)
}

//line bytes.go:885:1
func IndexFunc(s []byte, f func(r rune) bool) int {
	return indexFunc(s, f, true)
}

//line bytes.go:892:1
func LastIndexFunc(s []byte, f func(r rune) bool) int {
	return lastIndexFunc(s, f, true)
}

//line bytes.go:837:1
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	i := indexFunc(s, f, false)
	if i == -1 {
		return nil
	}
	return s[i:]
}

