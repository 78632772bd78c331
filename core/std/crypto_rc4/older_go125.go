//go:build !go1.26

// Package rc4 as Go 1.25 has it.
package rc4

import "strconv"

//line rc4.go:27:1
func (k KeySizeError) Error() string {
	return "crypto/rc4: invalid key size " + strconv.Itoa(int(k))
}
