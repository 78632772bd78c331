//go:build !go1.26

// Package aes as Go 1.25 has it.
package aes

import "strconv"

//line aes.go:28:1
func (k KeySizeError) Error() string {
	return "crypto/aes: invalid key size " + strconv.Itoa(int(k))
}
