// Package internal: the chunks in which HTTP/1 sends bodies whose length nobody knows.
package internal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
)

// maxLine is the longest line about a chunk.
const maxLine = 4096

var ErrLineTooLong = errors.New("header line too long")

// chunkedReader reads the bytes of a body that comes in chunks, up to the last one.
type chunkedReader struct {
	r      *bufio.Reader
	left   uint64
	err    error
	ends   bool  // the line's end that follows a chunk is yet to be read
	excess int64 // what is no data
}

func (c *chunkedReader) line() ([]byte, error) {
	p, err := c.r.ReadSlice('\n')
	switch {
	case err == io.EOF:
		return nil, io.ErrUnexpectedEOF
	case err == bufio.ErrBufferFull:
		return nil, ErrLineTooLong
	case err != nil:
		return nil, err
	}
	switch i := bytes.IndexByte(p, '\r'); {
	case i < 0:
		return nil, errors.New("chunked line ends with bare LF")
	case i != len(p)-2:
		return nil, errors.New("invalid CR in chunked line")
	}
	if p = p[:len(p)-2]; len(p) >= maxLine {
		return nil, ErrLineTooLong
	}
	return p, nil
}

// begin reads how long the next chunk is.
func (c *chunkedReader) begin() error {
	line, err := c.line()
	if err != nil {
		return err
	}
	c.excess += int64(len(line)) + 2
	digits, _, _ := bytes.Cut(bytes.TrimRight(line, " \t"), []byte(";"))
	if len(digits) == 0 {
		return errors.New("empty hex number for chunk length")
	}
	c.left = 0
	for i, d := range digits {
		switch {
		case '0' <= d && d <= '9':
			d -= '0'
		case 'a' <= d|0x20 && d|0x20 <= 'f':
			d = d | 0x20 - 'a' + 10
		default:
			return errors.New("invalid byte in chunk length")
		}
		if i == 16 {
			return errors.New("http chunk length too large")
		}
		c.left = c.left<<4 | uint64(d)
	}
	c.excess = max(c.excess-16-2*int64(c.left), 0)
	switch {
	case c.left == 0:
		return io.EOF
	case c.excess > 16<<10:
		return errors.New("chunked encoding contains too much non-data")
	}
	return nil
}

// lineIsHere: the next chunk's line can be read without waiting.
func (c *chunkedReader) lineIsHere() bool {
	here, _ := c.r.Peek(c.r.Buffered())
	return bytes.IndexByte(here, '\n') >= 0
}

func (c *chunkedReader) Read(p []byte) (n int, err error) {
	for c.err == nil {
		if c.ends {
			if n > 0 && c.r.Buffered() < 2 {
				break
			}
			var end [2]byte
			if _, c.err = io.ReadFull(c.r, end[:]); c.err != nil {
				if c.err == io.EOF {
					c.err = io.ErrUnexpectedEOF
				}
				break
			}
			if end != [2]byte{'\r', '\n'} {
				c.err = errors.New("malformed chunked encoding")
				break
			}
			c.ends = false
		}
		if c.left == 0 {
			if n > 0 && !c.lineIsHere() {
				break
			}
			c.err = c.begin()
			continue
		}
		if len(p) == 0 {
			break
		}
		var k int
		k, c.err = c.r.Read(p[:min(uint64(len(p)), c.left)])
		n, p = n+k, p[k:]
		c.left -= uint64(k)
		if c.err == io.EOF {
			c.err = io.ErrUnexpectedEOF
		} else if c.left == 0 && c.err == nil {
			c.ends = true
		}
	}
	return n, c.err
}

type chunkedWriter struct{ w io.Writer }

// FlushAfterChunkWriter is flushed after each chunk.
type FlushAfterChunkWriter struct{ *bufio.Writer }

func (c *chunkedWriter) Write(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if _, err := fmt.Fprintf(c.w, "%x\r\n", len(p)); err != nil {
		return 0, err
	}
	n, err := c.w.Write(p)
	if err != nil {
		return n, err
	}
	if n != len(p) {
		return n, io.ErrShortWrite
	}
	if _, err = io.WriteString(c.w, "\r\n"); err == nil {
		if b, ok := c.w.(*FlushAfterChunkWriter); ok {
			err = b.Flush()
		}
	}
	return n, err
}

func (c *chunkedWriter) Close() error {
	_, err := io.WriteString(c.w, "0\r\n")
	return err
}
