// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package png

import "image"
import "io"
import "unsafe"

const BestCompression CompressionLevel = -3
const BestSpeed CompressionLevel = -2
const DefaultCompression CompressionLevel = 0
const NoCompression CompressionLevel = -1

type CompressionLevel int

type Encoder struct {
	CompressionLevel CompressionLevel
	BufferPool       EncoderBufferPool
}

func (enc *Encoder) Encode(w io.Writer, m image.Image) error

type EncoderBuffer struct {
	enc     unsafe.Pointer
	w       any
	m       any
	cb      int
	err     error
	header  [8]byte
	footer  [4]byte
	tmp     [1024]byte
	cr      [5][]uint8
	pr      []uint8
	zw      unsafe.Pointer
	zwLevel int
	bw      unsafe.Pointer
}

type EncoderBufferPool interface {
	Get() *EncoderBuffer
	Put(*EncoderBuffer)
}

type FormatError string

func (e FormatError) Error() string

type UnsupportedError string

func (e UnsupportedError) Error() string
func Decode(r io.Reader) (image.Image, error)
func DecodeConfig(r io.Reader) (image.Config, error)
func Encode(w io.Writer, m image.Image) error
