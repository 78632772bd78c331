// Package http: bodies in gc's shape; the machine has its own.
package http

import (
	"context"
	"io"
	"io/fs"
	"net"
	"net/http/httptrace"
	"net/textproto"
	"net/url"
	"time"
)

type fileTransport struct{ fh fileHandler }
type fileHandler struct{ root FileSystem }
type ioFS struct{ fsys fs.FS }

type redirectHandler struct {
	url  string
	code int
}

type timeoutHandler struct {
	handler     Handler
	body        string
	dt          time.Duration
	testContext context.Context
}

const (
	protoHTTP1 = 1 << iota
	protoHTTP2
	protoUnencryptedHTTP2
)

var timeFormats []string
var stateName map[ConnState]string

func (t fileTransport) RoundTrip(req *Request) (resp *Response, err error)
func (f *fileHandler) ServeHTTP(w ResponseWriter, r *Request)
func (f ioFS) Open(name string) (File, error)
func (rh *redirectHandler) ServeHTTP(w ResponseWriter, r *Request)
func (h *timeoutHandler) ServeHTTP(w ResponseWriter, r *Request)
func (c *Client) do(req *Request) (retres *Response, reterr error)
func (h Header) writeSubset(w io.Writer, exclude map[string]bool, trace *httptrace.ClientTrace) error
func (r *Request) write(w io.Writer, usingProxy bool, extraHeaders Header, waitForContinue func() bool) (err error)
func (t *Transport) roundTrip(req *Request) (_ *Response, err error)
func (t *Transport) registerProtocol(scheme string, rt RoundTripper) error
func readCookies(h Header, filter string) []*Cookie
func readSetCookies(h Header) []*Cookie

//line client.go:459:1
func Get(url string) (resp *Response, err error) {
	return DefaultClient.Get(url)
}

//line client.go:947:1
func Head(url string) (resp *Response, err error) {
	return DefaultClient.Head(url)
}

//line client.go:603:1
func (c *Client) Do(req *Request) (*Response, error) {
	return c.do(req)
}

//line client.go:868:1
func Post(url, contentType string, body io.Reader) (resp *Response, err error) {
	return DefaultClient.Post(url, contentType, body)
}

//line client.go:911:1
func PostForm(url string, data url.Values) (resp *Response, err error) {
	return DefaultClient.PostForm(url, data)
}

//line clientconn.go:218:1
func (cc *ClientConn) Err() error {
	return cc.cc.Err()
}

//line clientconn.go:277:1
func (cc *ClientConn) Available() int {
	return cc.cc.Available()
}

//line clientconn.go:284:1
func (cc *ClientConn) InFlight() int {
	return cc.cc.InFlight()
}

//line csrf.go:206:1
func (c *CrossOriginProtection) Handler(h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		if err := c.Check(r); err != nil {
			if deny := c.deny.Load(); deny != nil {
				(*deny).ServeHTTP(w, r)
				return
			}
			Error(w, err.Error(), StatusForbidden)
			return
		}
		h.ServeHTTP(w, r)
	})
}

//line header.go:30:1
func (h Header) Add(key, value string) {
	textproto.MIMEHeader(h).Add(key, value)
}

//line header.go:39:1
func (h Header) Set(key, value string) {
	textproto.MIMEHeader(h).Set(key, value)
}
//line header.go:49:1
func (h Header) Get(key string) string {
	return textproto.MIMEHeader(h).Get(key)
}
//line header.go:58:1
func (h Header) Values(key string) []string {
	return textproto.MIMEHeader(h).Values(key)
}
//line header.go:80:1
func (h Header) Del(key string) {
	textproto.MIMEHeader(h).Del(key)
}
//line header.go:85:1
func (h Header) Write(w io.Writer) error {
	return h.write(w, nil)
}

func (h Header) write(w io.Writer, trace *httptrace.ClientTrace) error {
	return h.writeSubset(w, nil, trace)
}

//line header.go:129:1
func ParseTime(text string) (t time.Time, err error) {
	for _, layout := range timeFormats {
		t, err = time.Parse(layout, text)
		if err == nil {
			return
		}
	}
	return
}

//line header.go:186:1
func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error {
	return h.writeSubset(w, exclude, nil)
}

//line http.go:41:1
func (p Protocols) HTTP1() bool { return p.bits&protoHTTP1 != 0 }
//line http.go:44:1
func (p *Protocols) SetHTTP1(ok bool) { p.setBit(protoHTTP1, ok) }
//line http.go:47:1
func (p Protocols) HTTP2() bool { return p.bits&protoHTTP2 != 0 }
//line http.go:50:1
func (p *Protocols) SetHTTP2(ok bool) { p.setBit(protoHTTP2, ok) }
//line http.go:53:1
func (p Protocols) UnencryptedHTTP2() bool { return p.bits&protoUnencryptedHTTP2 != 0 }

//line http.go:56:1
func (p *Protocols) SetUnencryptedHTTP2(ok bool) { p.setBit(protoUnencryptedHTTP2, ok) }

//line http.go:67:1
func (p *Protocols) setBit(bit uint8, ok bool) {
	if ok {
		p.bits |= bit
	} else {
		p.bits &^= bit
	}
}

//line request.go:52:1
func (pe *ProtocolError) Error() string { return pe.ErrorString }

//line request.go:357:1
func (r *Request) Context() context.Context {
	if r.ctx != nil {
		return r.ctx
	}
	return context.Background()
}

//line request.go:373:1
func (r *Request) WithContext(ctx context.Context) *Request {
	if ctx == nil {
		panic("nil context")
	}
	r2 := new(Request)
	*r2 = *r
	r2.ctx = ctx
	return r2
}

//line response.go:129:1
func (r *Response) Cookies() []*Cookie {
	return readSetCookies(r.Header)
}

//line request.go:453:1
func (r *Request) Cookie(name string) (*Cookie, error) {
	if name == "" {
		return nil, ErrNoCookie
	}
	for _, c := range readCookies(r.Header, name) {
		return c, nil
	}
	return nil, ErrNoCookie
}

//line request.go:571:1
func (r *Request) Write(w io.Writer) error {
	return r.write(w, false, nil, nil)
}

//line request.go:581:1
func (r *Request) WriteProxy(w io.Writer) error {
	return r.write(w, true, nil, nil)
}

//line request.go:1209:1
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
	if n < 0 {
		n = 0
	}
	return &maxBytesReader{w: w, r: r, i: n, n: n}
}

//line roundtrip.go:29:1
func (t *Transport) RoundTrip(req *Request) (*Response, error) {
	if t == nil {
		panic("transport is nil")
	}
	return t.roundTrip(req)
}

//line server.go:3036:1
func Serve(l net.Listener, handler Handler) error {
	srv := &Server{Handler: handler}
	return srv.Serve(l)
}

//line server.go:3053:1
func ServeTLS(l net.Listener, handler Handler, certFile, keyFile string) error {
	srv := &Server{Handler: handler}
	return srv.ServeTLS(l, certFile, keyFile)
}

//line server.go:3408:1
func (c ConnState) String() string {
	return stateName[c]
}

//line server.go:3834:1
func ListenAndServe(addr string, handler Handler) error {
	server := &Server{Addr: addr, Handler: handler}
	return server.ListenAndServe()
}

//line server.go:3844:1
func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error {
	server := &Server{Addr: addr, Handler: handler}
	return server.ListenAndServeTLS(certFile, keyFile)
}

//line transport.go:904:1
func (t *Transport) RegisterProtocol(scheme string, rt RoundTripper) {
	if err := t.registerProtocol(scheme, rt); err != nil {
		panic(err)
	}
}

const debugServerConnections = false

func newLoggingConn(baseName string, c net.Conn) net.Conn

//line server.go:678:1
func (s *Server) newConn(rwc net.Conn) *conn {
	c := &conn{
		server: s,
		rwc:    rwc,
	}
	if debugServerConnections {
		c.rwc = newLoggingConn("server", c.rwc)
	}
	return c
}

//line server.go:3981:1
func (s *Server) setupHTTP2_Serve() error {
	s.nextProtoOnce.Do(s.onceSetNextProtoDefaults_Serve)
	return s.nextProtoErr
}

//line server.go:3968:1
func (s *Server) setupHTTP2_ServeTLS() error {
	s.nextProtoOnce.Do(s.onceSetNextProtoDefaults)
	return s.nextProtoErr
}
