// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package lzw

import "io"

const LSB Order = 0
const MSB Order = 1

type Order int

type Reader struct {
	r        io.ByteReader
	bits     uint32
	nBits    uint
	width    uint
	read     func(*Reader) (uint16, error)
	litWidth int
	err      error
	clear    uint16
	eof      uint16
	hi       uint16
	overflow uint16
	last     uint16
	suffix   [4096]uint8
	prefix   [4096]uint16
	output   [8192]byte
	o        int
	toRead   []byte
}

func (r *Reader) Read(b []byte) (int, error)
func (r *Reader) Close() error
func (r *Reader) Reset(src io.Reader, order Order, litWidth int)

type Writer struct {
	w interface {
		Flush() error
		io.ByteWriter
	}
	litWidth  uint
	order     Order
	write     func(*Writer, uint32) error
	nBits     uint
	width     uint
	bits      uint32
	hi        uint32
	overflow  uint32
	savedCode uint32
	err       error
	table     [16384]uint32
}

func (w *Writer) Write(p []byte) (n int, err error)
func (w *Writer) Close() error
func (w *Writer) Reset(dst io.Writer, order Order, litWidth int)
func NewReader(r io.Reader, order Order, litWidth int) io.ReadCloser
func NewWriter(w io.Writer, order Order, litWidth int) io.WriteCloser
