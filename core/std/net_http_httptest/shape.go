// Package httptest: bodies in gc's shape; the machine has its own.
package httptest

import (
	"bytes"
	"context"
	"crypto/x509"
	"io"
	"net"
	"net/http"
)

func newLocalListener() net.Listener

//line httptest.go:19:1
func NewRequest(method, target string, body io.Reader) *http.Request {
	return NewRequestWithContext(context.Background(), method, target, body)
}

//line recorder.go:51:1
func NewRecorder() *ResponseRecorder {
	return &ResponseRecorder{
		HeaderMap: make(http.Header),
		Body:      new(bytes.Buffer),
		Code:      200,
	}
}

//line recorder.go:67:1
func (rw *ResponseRecorder) Header() http.Header {
	m := rw.HeaderMap
	if m == nil {
		m = make(http.Header)
		rw.HeaderMap = m
	}
	return m
}

//line recorder.go:181:1
func (rw *ResponseRecorder) Flush() {
	if !rw.wroteHeader {
		rw.WriteHeader(200)
	}
	rw.Flushed = true
}

//line server.go:282:1
func NewUnstartedServer(handler http.Handler) *Server {
	return &Server{
		Listener: newLocalListener(),
		Config:   &http.Server{Handler: handler},
	}
}

//line server.go:568:1
func (s *Server) Certificate() *x509.Certificate {
	return s.certificate
}
