// Package png: what is inlined into callers, in gc's shape; the machine runs it as well.
package png

import (
	"image"
	"io"
)

//line reader.go:130:1
func (e FormatError) Error() string { return "png: invalid format: " + string(e) }

//line reader.go:137:1
func (e UnsupportedError) Error() string { return "png: unsupported feature: " + string(e) }

//line writer.go:588:1
func Encode(w io.Writer, m image.Image) error {
	var e Encoder
	return e.Encode(w, m)
}
