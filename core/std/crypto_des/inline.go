// Package des: what is inlined into callers.
package des

import "strconv"

//line cipher.go:21:1
func (k KeySizeError) Error() string {
	return "crypto/des: invalid key size " + strconv.Itoa(int(k))
}
