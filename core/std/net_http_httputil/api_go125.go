//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package httputil

import "io"
import "log"
import "net/http"
import "time"

type ReverseProxy struct {
	Rewrite        func(*ProxyRequest)
	Director       func(*http.Request)
	Transport      http.RoundTripper
	FlushInterval  time.Duration
	ErrorLog       *log.Logger
	BufferPool     BufferPool
	ModifyResponse func(*http.Response) error
	ErrorHandler   func(http.ResponseWriter, *http.Request, error)
}

func (p *ReverseProxy) defaultErrorHandler(rw http.ResponseWriter, req *http.Request, err error)
func (p *ReverseProxy) getErrorHandler() func(http.ResponseWriter, *http.Request, error)
func (p *ReverseProxy) modifyResponse(rw http.ResponseWriter, res *http.Response, req *http.Request) bool
func (p *ReverseProxy) ServeHTTP(rw http.ResponseWriter, req *http.Request)
func (p *ReverseProxy) flushInterval(res *http.Response) time.Duration
func (p *ReverseProxy) copyResponse(dst http.ResponseWriter, src io.Reader, flushInterval time.Duration) error
func (p *ReverseProxy) copyBuffer(dst io.Writer, src io.Reader, buf []byte) (int64, error)
func (p *ReverseProxy) logf(format string, args ...any)
func (p *ReverseProxy) handleUpgradeResponse(rw http.ResponseWriter, req *http.Request, res *http.Response)
