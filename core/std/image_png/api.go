// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package png

import "bufio"
import "compress/zlib"
import "image"
import "io"

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
	enc     *Encoder
	w       io.Writer
	m       image.Image
	cb      int
	err     error
	header  [8]byte
	footer  [4]byte
	tmp     [1024]byte
	cr      [5][]uint8
	pr      []uint8
	zw      *zlib.Writer
	zwLevel int
	bw      *bufio.Writer
}

type EncoderBufferPool interface {
	/*line writer.go:31:2*/Get() *EncoderBuffer
	/*line writer.go:32:2*/Put(*EncoderBuffer)
}

type FormatError string

func (e FormatError) Error() string

type UnsupportedError string

func (e UnsupportedError) Error() string
func Decode(r io.Reader) (image.Image, error)
func DecodeConfig(r io.Reader) (image.Config, error)
func Encode(w io.Writer, m image.Image) error
