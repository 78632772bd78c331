// Package jpeg: bodies in gc's shape; the machine has its own.
package jpeg

import (
	"image"
	"io"
)

func (d *decoder) decode(r io.Reader, configOnly bool) (image.Image, error)

//line reader.go:796:1
func Decode(r io.Reader) (image.Image, error) {
	var d decoder
	return d.decode(r, false)
}
