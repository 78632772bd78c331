// Package aes: what is inlined into callers, in gc's shape; the machine runs it as well.
package aes

import "strconv"

//line aes.go:28:1
func (k KeySizeError) Error() string {
	return "crypto/aes: invalid key size " + strconv.Itoa(int(k))
}
