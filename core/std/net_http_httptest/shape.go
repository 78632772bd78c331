// Package httptest: bodies in gc's shape; the machine has its own.
package httptest

import (
	"bytes"
	"crypto/x509"
	"net"
	"net/http"
)

func newLocalListener() net.Listener

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
