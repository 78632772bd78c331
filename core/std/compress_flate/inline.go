// Package flate: what is inlined into callers, in gc's shape; the machine runs it as well.
package flate

import "strconv"

//line inflate.go:35:1
func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}

//line inflate.go:42:1
func (e InternalError) Error() string { return "flate: internal error: " + string(e) }
