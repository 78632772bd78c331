// Package iotest: what is inlined into callers, in gc's shape; the machine runs it as well.
package iotest

import "io"

//line logger.go:30:1
func NewWriteLogger(prefix string, w io.Writer) io.Writer {
	return &writeLogger{prefix, w}
}

//line logger.go:52:1
func NewReadLogger(prefix string, r io.Reader) io.Reader {
	return &readLogger{prefix, r}
}

//line reader.go:17:1
func OneByteReader(r io.Reader) io.Reader { return &oneByteReader{r} }

//line reader.go:32:1
func HalfReader(r io.Reader) io.Reader { return &halfReader{r} }

//line reader.go:47:1
func DataErrReader(r io.Reader) io.Reader { return &dataErrReader{r, nil, make([]byte, 1024)} }

//line reader.go:78:1
func TimeoutReader(r io.Reader) io.Reader { return &timeoutReader{r, 0} }

//line reader.go:94:1
func ErrReader(err error) io.Reader {
	return &errReader{err: err}
}

//line writer.go:11:1
func TruncateWriter(w io.Writer, n int64) io.Writer {
	return &truncateWriter{w, n}
}
