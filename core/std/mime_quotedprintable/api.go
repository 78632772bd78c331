// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package quotedprintable

import "bufio"
import "io"

type Reader struct {
	br   *bufio.Reader
	rerr error
	line []byte
}

func (r *Reader) Read(p []byte) (n int, err error)

type Writer struct {
	Binary bool
	w      io.Writer
	i      int
	line   [78]byte
	cr     bool
}

func (w *Writer) Write(p []byte) (n int, err error)
func (w *Writer) Close() error
func NewReader(r io.Reader) *Reader
func NewWriter(w io.Writer) *Writer
