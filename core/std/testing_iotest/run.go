package iotest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
)

var ErrTimeout = errors.New("timeout")

type readFunc func(p []byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

type writeFunc func(p []byte) (int, error)

func (f writeFunc) Write(p []byte) (int, error) { return f(p) }

func OneByteReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) { return r.Read(p[:min(1, len(p))]) })
}

func HalfReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) { return r.Read(p[:(len(p)+1)/2]) })
}

func DataErrReader(r io.Reader) io.Reader {
	var unread, data []byte
	data = make([]byte, 1024)
	return readFunc(func(p []byte) (n int, err error) {
		for {
			if len(unread) == 0 {
				k, more := r.Read(data)
				unread, err = data[:k], more
			}
			if n > 0 || err != nil {
				return
			}
			n = copy(p, unread)
			unread = unread[n:]
		}
	})
}

func TimeoutReader(r io.Reader) io.Reader {
	count := 0
	return readFunc(func(p []byte) (int, error) {
		if count++; count == 2 {
			return 0, ErrTimeout
		}
		return r.Read(p)
	})
}

func ErrReader(err error) io.Reader {
	return readFunc(func([]byte) (int, error) { return 0, err })
}

func TruncateWriter(w io.Writer, n int64) io.Writer {
	return writeFunc(func(p []byte) (int, error) {
		if n <= 0 {
			return len(p), nil
		}
		k := min(int64(len(p)), n)
		written, err := w.Write(p[:k])
		n -= int64(written)
		if err == nil {
			written = len(p)
		}
		return written, err
	})
}

func logged(prefix string, do func([]byte) (int, error), told func(p []byte, n int) []byte) func([]byte) (int, error) {
	return func(p []byte) (int, error) {
		n, err := do(p)
		if err != nil {
			log.Printf("%s %x: %v", prefix, told(p, n), err)
		} else {
			log.Printf("%s %x", prefix, told(p, n))
		}
		return n, err
	}
}

func read(p []byte, n int) []byte { return p[:n] }

func NewReadLogger(prefix string, r io.Reader) io.Reader {
	return readFunc(logged(prefix, r.Read, read))
}
func NewWriteLogger(prefix string, w io.Writer) io.Writer {
	return writeFunc(logged(prefix, w.Write, read))
}

func TestReader(r io.Reader, content []byte) error {
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if !bytes.Equal(data, content) {
		return fmt.Errorf("ReadAll(small amounts) = %q\n\twant %q", data, content)
	}
	return nil
}
