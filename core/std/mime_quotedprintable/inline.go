// Package quotedprintable: what is inlined into callers.
package quotedprintable

import (
	"bufio"
	"io"
)

func NewReader(r io.Reader) *Reader { return &Reader{br: bufio.NewReader(r)} }

func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }
