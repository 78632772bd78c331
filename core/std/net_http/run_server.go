package http

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// serving is what a running server keeps besides its fields.
type serving struct {
	listeners  map[*net.Listener]bool
	conns      map[*serverConn]ConnState
	onShutdown []func()
	stopped    bool
}

var servers struct {
	sync.Mutex
	m map[*Server]*serving
}

func (s *Server) serving() *serving {
	servers.Lock()
	defer servers.Unlock()
	x := servers.m[s]
	if x == nil {
		if servers.m == nil {
			servers.m = map[*Server]*serving{}
		}
		x = &serving{listeners: map[*net.Listener]bool{}, conns: map[*serverConn]ConnState{}}
		servers.m[s] = x
	}
	return x
}

func (s *Server) logf(format string, args ...any) {
	if s.ErrorLog != nil {
		s.ErrorLog.Printf(format, args...)
	} else {
		log.Printf(format, args...)
	}
}

func (s *Server) ListenAndServe() error {
	if s.inShutdown.Load() {
		return ErrServerClosed
	}
	addr := s.Addr
	if addr == "" {
		addr = ":http"
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return s.Serve(l)
}

func (s *Server) ListenAndServeTLS(certFile, keyFile string) error {
	addr := s.Addr
	if addr == "" {
		addr = ":https"
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	defer l.Close()
	return s.ServeTLS(l, certFile, keyFile)
}

func (s *Server) ServeTLS(l net.Listener, certFile, keyFile string) error {
	config := s.TLSConfig.Clone()
	if config == nil {
		config = &tls.Config{}
	}
	config.NextProtos = offered(config.NextProtos, s.protocols())
	if len(config.Certificates) == 0 && config.GetCertificate == nil && config.GetConfigForClient == nil || certFile != "" || keyFile != "" {
		cert, err := tls.LoadX509KeyPair(certFile, keyFile)
		if err != nil {
			return err
		}
		config.Certificates = []tls.Certificate{cert}
	}
	return s.Serve(tls.NewListener(l, config))
}

func Serve(l net.Listener, handler Handler) error { return (&Server{Handler: handler}).Serve(l) }
func ServeTLS(l net.Listener, handler Handler, certFile, keyFile string) error {
	return (&Server{Handler: handler}).ServeTLS(l, certFile, keyFile)
}
func ListenAndServe(addr string, handler Handler) error {
	return (&Server{Addr: addr, Handler: handler}).ListenAndServe()
}
func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error {
	return (&Server{Addr: addr, Handler: handler}).ListenAndServeTLS(certFile, keyFile)
}

func (s *Server) Serve(l net.Listener) error {
	defer l.Close()
	s.mu.Lock()
	x := s.serving()
	if x.stopped {
		s.mu.Unlock()
		return ErrServerClosed
	}
	x.listeners[&l] = true
	s.mu.Unlock()
	base := context.Background()
	if s.BaseContext != nil {
		base = s.BaseContext(l)
	}
	ctx := context.WithValue(base, ServerContextKey, s)
	for {
		c, err := l.Accept()
		if err != nil {
			s.mu.Lock()
			stopped := x.stopped
			delete(x.listeners, &l)
			s.mu.Unlock()
			if stopped {
				return ErrServerClosed
			}
			return err
		}
		cctx := ctx
		if s.ConnContext != nil {
			cctx = s.ConnContext(cctx, c)
		}
		sc := &serverConn{s: s, c: c, r: bufio.NewReader(c)}
		sc.setState(StateNew)
		go sc.serve(context.WithValue(cctx, LocalAddrContextKey, c.LocalAddr()))
	}
}

func (s *Server) stop() *serving {
	s.inShutdown.Store(true)
	s.mu.Lock()
	x := s.serving()
	x.stopped = true
	for l := range x.listeners {
		(*l).Close()
	}
	clear(x.listeners)
	s.mu.Unlock()
	return x
}

func (s *Server) Close() error {
	x := s.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range x.conns {
		c.c.Close()
	}
	return nil
}

func (s *Server) Shutdown(ctx context.Context) error {
	x := s.stop()
	s.mu.Lock()
	for _, f := range x.onShutdown {
		go f()
	}
	s.mu.Unlock()
	for wait := time.Millisecond; ; wait = min(2*wait, 500*time.Millisecond) {
		busy := false
		s.mu.Lock()
		for c, state := range x.conns {
			if state == StateActive {
				busy = true
				if c.h2 != nil {
					go c.h2.goAway(h2NoError)
				}
			} else {
				c.c.Close()
				delete(x.conns, c)
			}
		}
		s.mu.Unlock()
		if !busy {
			return nil
		}
		t := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-t.C:
		}
	}
}

func (s *Server) RegisterOnShutdown(f func()) {
	s.mu.Lock()
	x := s.serving()
	x.onShutdown = append(x.onShutdown, f)
	s.mu.Unlock()
}
func (s *Server) SetKeepAlivesEnabled(v bool) { s.disableKeepAlives.Store(!v) }

type serverConn struct {
	s        *Server
	c        net.Conn
	tls      *tls.ConnectionState
	r        *bufio.Reader
	hijacked bool
	posted   bool // the last request was a POST
	h2       *h2Conn
}

func (sc *serverConn) setState(state ConnState) {
	sc.s.mu.Lock()
	x := sc.s.serving()
	if state == StateClosed || state == StateHijacked {
		delete(x.conns, sc)
	} else {
		x.conns[sc] = state
	}
	sc.s.mu.Unlock()
	if sc.s.ConnState != nil {
		sc.s.ConnState(sc.c, state)
	}
}

func (sc *serverConn) serve(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer func() {
		cancel()
		if !sc.hijacked {
			sc.c.Close()
			sc.setState(StateClosed)
		}
	}()
	defer func() {
		if v := recover(); v != nil && v != ErrAbortHandler {
			sc.s.logf("http: panic serving %v: %v\n%s", sc.c.RemoteAddr(), v, debug.Stack())
		}
	}()
	if !sc.secure(ctx) {
		return
	}
	if sc.tls != nil && sc.tls.NegotiatedProtocol == "h2" || sc.startsH2() {
		sc.serveH2(ctx)
		return
	}
	if !sc.s.protocols().HTTP1() {
		return
	}
	for {
		if d := sc.s.ReadHeaderTimeout; d > 0 {
			sc.c.SetReadDeadline(time.Now().Add(d))
		} else if d := sc.s.ReadTimeout; d > 0 {
			sc.c.SetReadDeadline(time.Now().Add(d))
		} else {
			sc.c.SetReadDeadline(time.Time{})
		}
		if _, err := sc.r.Peek(1); err != nil {
			return
		}
		if sc.posted {
			// Some clients end a posted body with an empty line.
			ahead, _ := sc.r.Peek(4)
			sc.r.Discard(len(ahead) - len(bytes.TrimLeft(ahead, "\r\n")))
			if _, err := sc.r.Peek(1); err != nil {
				return
			}
		}
		sc.setState(StateActive)
		r, err := readRequest(sc.r)
		if err == nil {
			err = unfit(r)
		}
		if err != nil {
			var ne net.Error
			if err != io.EOF && err != io.ErrUnexpectedEOF && !errors.As(err, &ne) {
				status, text := "400 Bad Request", "400 Bad Request"
				switch e := err.(type) {
				case *unsupportedTEError:
					status, text = "501 Not Implemented", "Unsupported transfer encoding"
				case unfitRequest:
					status, text = string(e), string(e)
				}
				fmt.Fprintf(sc.c, "HTTP/1.1 %s\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n%s", status, text)
			}
			return
		}
		delete(r.Header, "Host")
		sc.posted = r.Method == "POST"
		if sc.s.ReadTimeout <= 0 {
			sc.c.SetReadDeadline(time.Time{})
		}
		if d := sc.s.WriteTimeout; d > 0 {
			sc.c.SetWriteDeadline(time.Now().Add(d))
		}
		if !sc.handle(ctx, r) {
			return
		}
	}
}

// secure makes the handshake of a connection of TLS.
func (sc *serverConn) secure(ctx context.Context) bool {
	c, ok := sc.c.(interface{ ConnectionState() tls.ConnectionState })
	if !ok {
		return true
	}
	var most time.Duration
	for _, d := range []time.Duration{sc.s.ReadHeaderTimeout, sc.s.ReadTimeout, sc.s.WriteTimeout} {
		if d > 0 && (most == 0 || d < most) {
			most = d
		}
	}
	if most > 0 {
		limit := time.Now().Add(most)
		sc.c.SetReadDeadline(limit)
		sc.c.SetWriteDeadline(limit)
	}
	if shaker, ok := sc.c.(interface {
		HandshakeContext(context.Context) error
	}); ok {
		if err := shaker.HandshakeContext(ctx); err != nil {
			reason := err.Error()
			if record, ok := err.(tls.RecordHeaderError); ok && record.Conn != nil {
				switch string(record.RecordHeader[:]) {
				case "GET /", "HEAD ", "POST ", "PUT /", "OPTIO":
					io.WriteString(record.Conn, "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n")
					record.Conn.Close()
					reason = "client sent an HTTP request to an HTTPS server"
				}
			}
			sc.s.logf("http: TLS handshake error from %s: %v", sc.c.RemoteAddr(), reason)
			return false
		}
	}
	if most > 0 {
		sc.c.SetReadDeadline(time.Time{})
		sc.c.SetWriteDeadline(time.Time{})
	}
	state := c.ConnectionState()
	sc.tls = &state
	proto := state.NegotiatedProtocol
	if next := sc.s.TLSNextProto[proto]; proto != "" && proto != "http/1.1" && proto != "http/1.0" && next != nil {
		handler := sc.s.Handler
		if handler == nil {
			handler = DefaultServeMux
		}
		if own, ok := sc.c.(*tls.Conn); ok {
			sc.setState(StateActive)
			next(sc.s, own, handler)
			return false
		}
	}
	switch proto {
	case "", "http/1.1", "http/1.0":
		return true
	}
	return proto == "h2" && sc.s.protocols().HTTP2()
}

// unfitRequest is the answer to a request that no handler sees.
type unfitRequest string

func (e unfitRequest) Error() string { return string(e) }

// unfit tells what is wrong with a request that was read.
func unfit(r *Request) error {
	if r.ProtoMajor != 1 && !(r.ProtoMajor == 2 && r.ProtoMinor == 0 && r.Method == "PRI" && r.RequestURI == "*") {
		return unfitRequest("505 HTTP Version Not Supported: unsupported protocol version")
	}
	hosts, named := r.Header["Host"]
	if r.ProtoAtLeast(1, 1) && !named && !r.upgrades() && r.Method != "CONNECT" {
		return unfitRequest("400 Bad Request: missing required Host header")
	}
	if len(hosts) == 1 && !isHostHeader(hosts[0]) {
		return unfitRequest("400 Bad Request: malformed Host header")
	}
	if bad := badHeader(r.Header); strings.HasPrefix(bad, "field name") {
		return unfitRequest("400 Bad Request: invalid header name")
	} else if bad != "" {
		return unfitRequest("400 Bad Request: invalid header value")
	}
	return nil
}

// handle runs the handler on one request; false: the connection ends.
func (sc *serverConn) handle(ctx context.Context, r *Request) bool {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	r.ctx = ctx
	r.RemoteAddr, r.TLS = sc.c.RemoteAddr().String(), sc.tls
	w := &serverResponse{sc: sc, req: r, method: r.Method, header: Header{}, length: -1, out: bufio.NewWriterSize(sc.c, 4096)}
	w.body = bufio.NewWriterSize(asBody{w}, 2048)
	w.close = r.Close || sc.s.disableKeepAlives.Load() || r.Method == "CONNECT"
	w.old = !r.ProtoAtLeast(1, 1)
	w.old10 = w.old && r.ProtoMajor == 1 && hasWord(r.Header["Connection"], "keep-alive")
	// While nothing more of the request is to come, the end of the connection ends the context.
	var watching chan struct{}
	var stopped atomic.Bool
	watch := func() {
		watching = make(chan struct{})
		go func() {
			if _, err := sc.r.Peek(1); err != nil && !stopped.Load() {
				cancel()
			}
			close(watching)
		}()
	}
	b, _ := r.Body.(*messageBody)
	w.asked = b
	if b != nil {
		b.early = true
	}
	if hasWord(r.Header["Expect"], "100-continue") {
		if r.ProtoAtLeast(1, 1) && r.ContentLength != 0 {
			w.goOn = &continued{ReadCloser: r.Body, w: w}
			r.Body = w.goOn
		}
	} else if r.Header.Get("Expect") != "" {
		w.header.Set("Connection", "close")
		w.WriteHeader(StatusExpectationFailed)
		w.finish()
		return false
	}
	if b == nil {
		watch()
	}
	w.unwatch = func() {
		if watching != nil {
			stopped.Store(true)
			sc.c.SetReadDeadline(time.Unix(1, 0))
			<-watching
			watching = nil
			sc.c.SetReadDeadline(time.Time{})
		}
	}
	handler := sc.s.Handler
	if handler == nil {
		handler = DefaultServeMux
	}
	if r.RequestURI == "*" && r.Method == "OPTIONS" {
		handler = HandlerFunc(func(w ResponseWriter, r *Request) { w.Header().Set("Content-Length", "0") })
	}
	defer func() { w.unwatch() }()
	handler.ServeHTTP(w, r)
	if sc.hijacked {
		return false
	}
	w.finish()
	if b != nil {
		w.goOn.end()
		b.Close()
		w.close = w.close || !b.ended
	}
	if r.MultipartForm != nil {
		r.MultipartForm.RemoveAll()
	}
	if w.close {
		return false
	}
	w.unwatch()
	sc.setState(StateIdle)
	return !sc.s.inShutdown.Load()
}

func unsupported() error { return fmt.Errorf("%w", ErrNotSupported) }

// inner gives what a wrapped writer has as well.
func inner[T any](rw any) (t T, ok bool) {
	for {
		if t, ok = rw.(T); ok {
			return t, true
		}
		u, more := rw.(interface{ Unwrap() ResponseWriter })
		if !more {
			return t, false
		}
		rw = u.Unwrap()
	}
}

func (c *ResponseController) Flush() error {
	if f, ok := inner[interface{ FlushError() error }](c.rw); ok {
		return f.FlushError()
	}
	if f, ok := inner[Flusher](c.rw); ok {
		f.Flush()
		return nil
	}
	return unsupported()
}
func (c *ResponseController) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if h, ok := inner[Hijacker](c.rw); ok {
		return h.Hijack()
	}
	return nil, nil, unsupported()
}
func (c *ResponseController) SetReadDeadline(t time.Time) error {
	if d, ok := inner[interface{ SetReadDeadline(time.Time) error }](c.rw); ok {
		return d.SetReadDeadline(t)
	}
	return unsupported()
}
func (c *ResponseController) SetWriteDeadline(t time.Time) error {
	if d, ok := inner[interface{ SetWriteDeadline(time.Time) error }](c.rw); ok {
		return d.SetWriteDeadline(t)
	}
	return unsupported()
}
func (c *ResponseController) EnableFullDuplex() error {
	if d, ok := inner[interface{ EnableFullDuplex() error }](c.rw); ok {
		return d.EnableFullDuplex()
	}
	return unsupported()
}

// ---- handlers around handlers

type lateWriter struct {
	mu     sync.Mutex
	h      Header
	buf    bytes.Buffer
	code   int
	failed error
}

func (w *lateWriter) Header() Header { return w.h }
func (w *lateWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.failed != nil {
		return 0, w.failed
	}
	w.code = max(w.code, 0)
	if w.code == 0 {
		w.code = 200
	}
	return w.buf.Write(p)
}
func (w *lateWriter) WriteHeader(code int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.failed == nil && w.code == 0 {
		w.code = code
	}
}

type timeoutHandler struct {
	handler     Handler
	body        string
	dt          time.Duration
	testContext context.Context
}

func (h *timeoutHandler) ServeHTTP(w ResponseWriter, r *Request) {
	msg := h.body
	ctx, cancel := context.WithTimeout(r.Context(), h.dt)
	defer cancel()
	done, panicked := make(chan struct{}), make(chan any, 1)
	tw := &lateWriter{h: Header{}}
	go func() {
		defer func() {
			if v := recover(); v != nil {
				panicked <- v
			}
		}()
		h.handler.ServeHTTP(tw, r.WithContext(ctx))
		close(done)
	}()
	select {
	case v := <-panicked:
		panic(v)
	case <-done:
		tw.mu.Lock()
		defer tw.mu.Unlock()
		for k, v := range tw.h {
			w.Header()[k] = v
		}
		if tw.code == 0 {
			tw.code = 200
		}
		w.WriteHeader(tw.code)
		w.Write(tw.buf.Bytes())
	case <-ctx.Done():
		tw.mu.Lock()
		defer tw.mu.Unlock()
		tw.failed = ctx.Err()
		if tw.failed == context.DeadlineExceeded {
			tw.failed = ErrHandlerTimeout
		}
		w.WriteHeader(StatusServiceUnavailable)
		if msg == "" {
			msg = "<html><head><title>Timeout</title></head><body><h1>Timeout</h1></body></html>"
		}
		io.WriteString(w, msg)
	}
}
