// Package httputil: what is inlined into callers.
package httputil

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"net/http/internal"
	"net/url"
)

//line persist.go:54:1
func NewServerConn(c net.Conn, r *bufio.Reader) *ServerConn {
	if r == nil {
		r = bufio.NewReader(c)
	}
	return &ServerConn{c: c, r: r, pipereq: make(map[*http.Request]uint)}
}

//line persist.go:248:1
func NewClientConn(c net.Conn, r *bufio.Reader) *ClientConn {
	if r == nil {
		r = bufio.NewReader(c)
	}
	return &ClientConn{
		c:        c,
		r:        r,
		pipereq:  make(map[*http.Request]uint),
		writeReq: (*http.Request).Write,
	}
}

//line reverseproxy.go:332:1
func NewSingleHostReverseProxy(target *url.URL) *ReverseProxy {
	director := func(req *http.Request) {
		rewriteRequestURL(req, target)
	}
	return &ReverseProxy{Director: director}
}

//line httputil.go:20:1
func NewChunkedReader(r io.Reader) io.Reader {
	return internal.NewChunkedReader(r)
}

//line httputil.go:35:1
func NewChunkedWriter(w io.Writer) io.WriteCloser {
	return internal.NewChunkedWriter(w)
}
