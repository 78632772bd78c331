package iotest

import (
	"errors"
	"io"
	"log"
)

var ErrTimeout = errors.New("timeout")

type oneByteReader struct{ r io.Reader }

func (r *oneByteReader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	return r.r.Read(p[:1])
}

type halfReader struct{ r io.Reader }

//line reader.go:38:1
func (r *halfReader) Read(p []byte) (int, error) { return r.r.Read(p[:(len(p)+1)/2]) }

type dataErrReader struct {
	r      io.Reader
	unread []byte
	data   []byte
}

func (r *dataErrReader) Read(p []byte) (n int, err error) {
	for {
		if len(r.unread) == 0 {
			k, more := r.r.Read(r.data)
			r.unread, err = r.data[:k], more
		}
		if n > 0 || err != nil {
			return
		}
		n = copy(p, r.unread)
		r.unread = r.unread[n:]
	}
}

type timeoutReader struct {
	r     io.Reader
	count int
}

//line reader.go:68:1
func (r *timeoutReader) Read(p []byte) (int, error) {
	if r.count++; r.count == 2 {
		return 0, ErrTimeout
	}
	return r.r.Read(p)
}

type errReader struct{ err error }

//line reader.go:102:1
func (r *errReader) Read([]byte) (int, error) { return 0, r.err }

type truncateWriter struct {
	w io.Writer
	n int64
}

//line reader.go:111:1
func (t *truncateWriter) Write(p []byte) (int, error) {
	if t.n <= 0 {
		return len(p), nil
	}
	k := min(int64(len(p)), t.n)
	written, err := t.w.Write(p[:k])
	t.n -= int64(written)
	if err == nil {
		written = len(p)
	}
	return written, err
}

func tell(prefix string, p []byte, err error) {
	if err != nil {
		log.Printf("%s %x: %v", prefix, p, err)
	} else {
		log.Printf("%s %x", prefix, p)
	}
}

type writeLogger struct {
	prefix string
	w      io.Writer
}

//line reader.go:138:1
func (l *writeLogger) Write(p []byte) (n int, err error) {
	n, err = l.w.Write(p)
	tell(l.prefix, p[:n], err)
	return
}

type readLogger struct {
	prefix string
	r      io.Reader
}

//line reader.go:150:1
func (l *readLogger) Read(p []byte) (n int, err error) {
	n, err = l.r.Read(p)
	tell(l.prefix, p[:n], err)
	return
}
