// What gc inlines into callers, in the shape that it has there.

package stringslite

import "unsafe"

//line strings.go:115:1
func Clone(s string) string {
	if len(s) == 0 {
		return ""
	}
	b := make([]byte, len(s))
	copy(b, s)
	return unsafe.String(&b[0], len(b))
}
