//go:build !go1.26

// Package expvar as Go 1.25 has it.
package expvar

import "strconv"

func (v *Int) appendJSON(b []byte) []byte {
	return strconv.AppendInt(b, v.i.Load(), 10)
}

//line expvar.go:62:1
func (v *Int) String() string {
	return string(v.appendJSON(nil))
}
