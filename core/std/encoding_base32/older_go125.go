//go:build !go1.26

// Package base32 as Go 1.25 has it.
package base32

import "strconv"

//line base32.go:297:1
func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}
