// Package textproto: what is inlined into callers, and runs.
package textproto

import (
	"bufio"
	"fmt"
	"io"
)

//line reader.go:37:1
func NewReader(r *bufio.Reader) *Reader {
	return &Reader{R: r}
}

//line writer.go:21:1
func NewWriter(w *bufio.Writer) *Writer {
	return &Writer{W: w}
}

//line writer.go:49:1
func (w *Writer) closeDot() {
	if w.dot != nil {
		w.dot.Close()
	}
}

//line writer.go:43:1
func (w *Writer) DotWriter() io.WriteCloser {
	w.closeDot()
	w.dot = &dotWriter{w: w}
	return w.dot
}

//line header.go:13:1
func (h MIMEHeader) Add(key, value string) {
	key = CanonicalMIMEHeaderKey(key)
	h[key] = append(h[key], value)
}

//line header.go:21:1
func (h MIMEHeader) Set(key, value string) {
	h[CanonicalMIMEHeaderKey(key)] = []string{value}
}

//line header.go:54:1
func (h MIMEHeader) Del(key string) {
	delete(h, CanonicalMIMEHeaderKey(key))
}

//line pipeline.go:46:1
func (p *Pipeline) StartRequest(id uint) {
	p.request.Start(id)
}

//line pipeline.go:52:1
func (p *Pipeline) EndRequest(id uint) {
	p.request.End(id)
}

//line pipeline.go:58:1
func (p *Pipeline) StartResponse(id uint) {
	p.response.Start(id)
}

//line pipeline.go:64:1
func (p *Pipeline) EndResponse(id uint) {
	p.response.End(id)
}

//line textproto.go:43:1
func (e *Error) Error() string {
	return fmt.Sprintf("%03d %q", e.Code, e.Msg)
}

//line textproto.go:51:1
func (p ProtocolError) Error() string {
	return string(p)
}
