//go:build !go1.26

// Package xml as Go 1.25 has it.
package xml

import "strconv"

//line xml.go:31:1
func (e *SyntaxError) Error() string {
	return "XML syntax error on line " + strconv.Itoa(e.Line) + ": " + e.Msg
}

func (d *Decoder) deeper(n int)        { d.unmarshalDepth += n }
func (d *Decoder) tooDeep() bool       { return d.unmarshalDepth > 10000 }
func (d *Decoder) inMethod() bool      { return false }
func (d *Decoder) setInMethod(on bool) {}
