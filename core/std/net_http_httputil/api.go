// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package httputil

import "bufio"
import "io"
import "log"
import "net"
import "net/http"
import "net/textproto"
import "net/url"
import "sync"
import "time"

var ErrClosed *http.ProtocolError
var ErrLineTooLong error
var ErrPersistEOF *http.ProtocolError
var ErrPipeline *http.ProtocolError

type BufferPool interface {
	/*line reverseproxy.go:271:2*/Get() []byte
	/*line reverseproxy.go:272:2*/Put([]byte)
}

type ClientConn struct {
	mu       sync.Mutex
	c        net.Conn
	r        *bufio.Reader
	re       error
	we       error
	lastbody io.ReadCloser
	nread    int
	nwritten int
	pipereq  map[*http.Request]uint
	pipe     textproto.Pipeline
	writeReq func(*http.Request, io.Writer) error
}

func (cc *ClientConn) Hijack() (c net.Conn, r *bufio.Reader)
func (cc *ClientConn) Close() error
func (cc *ClientConn) Write(req *http.Request) error
func (cc *ClientConn) Pending() int
func (cc *ClientConn) Read(req *http.Request) (resp *http.Response, err error)
func (cc *ClientConn) Do(req *http.Request) (*http.Response, error)

type ProxyRequest struct {
	In  *http.Request
	Out *http.Request
}

func (r *ProxyRequest) SetURL(target *url.URL)
func (r *ProxyRequest) SetXForwarded()

type ReverseProxy struct {
	Rewrite        func(*ProxyRequest)
	Transport      http.RoundTripper
	FlushInterval  time.Duration
	ErrorLog       *log.Logger
	BufferPool     BufferPool
	ModifyResponse func(*http.Response) error
	ErrorHandler   func(http.ResponseWriter, *http.Request, error)
	Director       func(*http.Request)
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

type ServerConn struct {
	mu       sync.Mutex
	c        net.Conn
	r        *bufio.Reader
	re       error
	we       error
	lastbody io.ReadCloser
	nread    int
	nwritten int
	pipereq  map[*http.Request]uint
	pipe     textproto.Pipeline
}

func (sc *ServerConn) Hijack() (net.Conn, *bufio.Reader)
func (sc *ServerConn) Close() error
func (sc *ServerConn) Read() (*http.Request, error)
func (sc *ServerConn) Pending() int
func (sc *ServerConn) Write(req *http.Request, resp *http.Response) error
func DumpRequest(req *http.Request, body bool) ([]byte, error)
func DumpRequestOut(req *http.Request, body bool) ([]byte, error)
func DumpResponse(resp *http.Response, body bool) ([]byte, error)
func NewChunkedReader(r io.Reader) io.Reader
func NewChunkedWriter(w io.Writer) io.WriteCloser
func NewClientConn(c net.Conn, r *bufio.Reader) *ClientConn
func NewProxyClientConn(c net.Conn, r *bufio.Reader) *ClientConn
func NewServerConn(c net.Conn, r *bufio.Reader) *ServerConn
func NewSingleHostReverseProxy(target *url.URL) *ReverseProxy
