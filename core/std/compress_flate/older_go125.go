//go:build !go1.26

// Package flate as Go 1.25 has it.
package flate

import "strconv"

//line inflate.go:35:1
func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}
