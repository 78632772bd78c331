//go:build !go1.26

// Package des as Go 1.25 has it.
package des

import "strconv"

//line cipher.go:21:1
func (k KeySizeError) Error() string {
	return "crypto/des: invalid key size " + strconv.Itoa(int(k))
}
