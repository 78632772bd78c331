//go:build !go1.26

// Package ascii85 as Go 1.25 has it.
package ascii85

import "strconv"

//line ascii85.go:169:1
func (e CorruptInputError) Error() string {
	return "illegal ascii85 data at input byte " + strconv.FormatInt(int64(e), 10)
}
