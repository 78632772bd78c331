//go:build !go1.26

// Package base64 as Go 1.25 has it.
package base64

import "strconv"

//line base64.go:303:1
func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}
