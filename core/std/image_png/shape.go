// Package png: bodies in gc's shape of what is inlined into callers.
package png

import (
	"image"
	"io"
)

func (e FormatError) Error() string      { return "png: invalid format: " + string(e) }
func (e UnsupportedError) Error() string { return "png: unsupported feature: " + string(e) }

func Encode(w io.Writer, m image.Image) error {
	var e Encoder
	return e.Encode(w, m)
}
