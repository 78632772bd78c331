// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package jpeg

import "image"
import "io"

const DefaultQuality = 75

type FormatError string

func (e FormatError) Error() string

type Options struct{ Quality int }

type Reader interface {
	io.ByteReader
	io.Reader
}

type UnsupportedError string

func (e UnsupportedError) Error() string
func Decode(r io.Reader) (image.Image, error)
func DecodeConfig(r io.Reader) (image.Config, error)
func Encode(w io.Writer, m image.Image, o *Options) error
