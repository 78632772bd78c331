package http

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http/internal"
	"os"
	"path"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"
)

// serving is what a running server keeps besides its fields.
type serving struct {
	listeners  map[net.Listener]bool
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
		x = &serving{listeners: map[net.Listener]bool{}, conns: map[*serverConn]ConnState{}}
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
	if s.TLSConfig == nil || len(s.TLSConfig.Certificates) == 0 {
		for _, name := range []string{certFile, keyFile} {
			if _, err := os.ReadFile(name); err != nil {
				return err
			}
		}
	}
	return s.Serve(l)
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
	x.listeners[l] = true
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
			delete(x.listeners, l)
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
		l.Close()
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
	r        *bufio.Reader
	hijacked bool
	posted   bool // the last request was a POST
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
		r, err := ReadRequest(sc.r)
		if err != nil {
			var ne net.Error
			if err != io.EOF && err != io.ErrUnexpectedEOF && !errors.As(err, &ne) {
				status, text := "400 Bad Request", "400 Bad Request"
				if _, ok := err.(*unsupportedTEError); ok {
					status, text = "501 Not Implemented", "Unsupported transfer encoding"
				}
				fmt.Fprintf(sc.c, "HTTP/1.1 %s\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n%s", status, text)
			}
			return
		}
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

// handle runs the handler on one request; false: the connection ends.
func (sc *serverConn) handle(ctx context.Context, r *Request) bool {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	r.ctx = ctx
	r.RemoteAddr = sc.c.RemoteAddr().String()
	w := &serverResponse{sc: sc, req: r, header: Header{}, length: -1, out: bufio.NewWriterSize(sc.c, 4096)}
	w.close = r.Close || !r.ProtoAtLeast(1, 1) && !strings.EqualFold(r.Header.Get("Connection"), "keep-alive") || sc.s.disableKeepAlives.Load()
	if r.Host != "" && !isHostHeader(r.Host) {
		fmt.Fprintf(sc.c, "HTTP/1.1 400 Bad Request: malformed Host header\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: malformed Host header")
		return false
	}
	if r.Host == "" && r.ProtoAtLeast(1, 1) && r.Method != "CONNECT" {
		fmt.Fprintf(sc.c, "HTTP/1.1 400 Bad Request: missing required Host header\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request: missing required Host header")
		return false
	}
	if strings.EqualFold(r.Header.Get("Expect"), "100-continue") && r.ContentLength != 0 {
		io.WriteString(sc.c, "HTTP/1.1 100 Continue\r\n\r\n")
	}
	// While nothing more of the request is to come, the end of the connection ends the context.
	var watching chan struct{}
	watch := func() {
		watching = make(chan struct{})
		go func() {
			if _, err := sc.r.Peek(1); err != nil {
				cancel()
			}
			close(watching)
		}()
	}
	b, _ := r.Body.(*messageBody)
	if b != nil {
		b.early = true
	}
	if r.Body == NoBody {
		watch()
	}
	w.unwatch = func() {
		if watching != nil {
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

// serverResponse is the ResponseWriter of a connection. The first bytes wait: if the handler ends before there are many,
// their number is told.
type serverResponse struct {
	sc      *serverConn
	req     *Request
	header  Header
	sent    Header
	status  int
	length  int64
	written int64
	pending []byte
	began   bool
	chunks  io.WriteCloser // nil: the length is told, or the connection ends
	close   bool
	out     *bufio.Writer
	unwatch func()
}

func (w *serverResponse) Header() Header { return w.header }

func (w *serverResponse) WriteHeader(code int) {
	if w.sc.hijacked {
		w.sc.s.logf("http: response.WriteHeader on hijacked connection from %s", caller())
		return
	}
	if w.status != 0 {
		w.sc.s.logf("http: superfluous response.WriteHeader call from %s", caller())
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	if code < 200 && code != 101 {
		fmt.Fprintf(w.out, "HTTP/1.1 %03d %s\r\n", code, StatusText(code))
		w.header.Write(w.out)
		io.WriteString(w.out, "\r\n")
		w.out.Flush()
		return
	}
	w.status, w.sent = code, w.header.Clone()
	if text := w.sent.Get("Content-Length"); text != "" {
		if n, err := strconv.ParseInt(text, 10, 64); err == nil && n >= 0 {
			w.length = n
		} else {
			w.sc.s.logf("http: invalid Content-Length of %q", text)
			w.header.Del("Content-Length")
			w.sent.Del("Content-Length")
		}
	}
}

// caller is the program's function that called, with its place.
func caller() string {
	for i := 2; ; i++ {
		pc, file, line, ok := runtime.Caller(i)
		if !ok {
			return "unknown (unknown:0)"
		}
		if name := runtime.FuncForPC(pc).Name(); !strings.HasPrefix(name, "net/http.") {
			return fmt.Sprintf("%s (%s:%d)", name, path.Base(file), line)
		}
	}
}

func (w *serverResponse) allowed() bool {
	return w.status >= 200 && w.status != 204 && w.status != 304
}

func (w *serverResponse) Write(p []byte) (int, error) { return w.write(p) }
func (w *serverResponse) WriteString(s string) (int, error) {
	return w.write([]byte(s))
}

func (w *serverResponse) write(p []byte) (int, error) {
	if w.sc.hijacked {
		return 0, ErrHijacked
	}
	if w.status == 0 {
		w.WriteHeader(200)
	}
	if len(p) == 0 {
		return 0, nil
	}
	if !w.allowed() {
		return 0, ErrBodyNotAllowed
	}
	w.written += int64(len(p))
	if w.length != -1 && w.written > w.length {
		return 0, ErrContentLength
	}
	if w.req.Method == "HEAD" {
		if !w.began {
			w.pending = append(w.pending, p...)
		}
		return len(p), nil
	}
	if !w.began && len(w.pending)+len(p) <= 2048 {
		w.pending = append(w.pending, p...)
		return len(p), nil
	}
	w.begin(false)
	return len(p), w.put(p)
}

func (w *serverResponse) put(p []byte) error {
	to := io.Writer(w.out)
	if w.chunks != nil {
		to = w.chunks
	}
	_, err := to.Write(p)
	return err
}

// begin writes the status and headers, and what waited.
func (w *serverResponse) begin(done bool) {
	if w.began {
		return
	}
	w.began = true
	h := w.sent
	skip := map[string]bool{}
	if !w.allowed() {
		skip["Content-Length"], skip["Transfer-Encoding"], skip["Content-Type"] = true, true, w.status == 304
	}
	var more []string
	_, hasType := h["Content-Type"]
	if !hasType && w.allowed() && len(w.pending) > 0 && h.Get("Content-Encoding") == "" && h.Get("Transfer-Encoding") == "" {
		more = append(more, "Content-Type: "+DetectContentType(w.pending))
	}
	if _, ok := h["Date"]; !ok {
		more = append([]string{"Date: " + time.Now().UTC().Format(TimeFormat)}, more...)
	}
	if done && w.length == -1 && w.allowed() && h.Get("Transfer-Encoding") == "" && (w.req.Method != "HEAD" || len(w.pending) > 0) {
		w.length = int64(len(w.pending))
		more = append([]string{"Content-Length: " + strconv.FormatInt(w.length, 10)}, more...)
	}
	if w.length == -1 && w.allowed() && w.req.Method != "HEAD" {
		if w.req.ProtoAtLeast(1, 1) {
			w.chunks = internal.NewChunkedWriter(w.out)
			skip["Transfer-Encoding"] = true
			more = append(more, "Transfer-Encoding: chunked")
		} else {
			w.close = true
		}
	}
	if strings.EqualFold(h.Get("Connection"), "close") {
		w.close = true
	} else if w.close && w.req.ProtoAtLeast(1, 1) {
		more = append(more, "Connection: close")
	}
	text := StatusText(w.status)
	if text == "" {
		text = "status code " + strconv.Itoa(w.status)
	}
	fmt.Fprintf(w.out, "HTTP/1.%d %03d %s\r\n", min(w.req.ProtoMinor, 1), w.status, text)
	for k := range h {
		if strings.HasPrefix(k, TrailerPrefix) {
			skip[k] = true
		}
	}
	for _, k := range h["Trailer"] {
		for _, name := range strings.Split(k, ",") {
			skip[CanonicalHeaderKey(strings.TrimSpace(name))] = true
		}
	}
	h.WriteSubset(w.out, skip)
	for _, line := range more {
		io.WriteString(w.out, line+"\r\n")
	}
	io.WriteString(w.out, "\r\n")
	if w.req.Method != "HEAD" && len(w.pending) > 0 {
		w.put(w.pending)
	}
	w.pending = nil
}

func (w *serverResponse) finish() {
	if w.status == 0 {
		w.WriteHeader(200)
	}
	w.begin(true)
	if w.chunks != nil {
		w.chunks.Close()
		trailer := Header{}
		for _, line := range w.sent["Trailer"] {
			for _, name := range strings.Split(line, ",") {
				if name = CanonicalHeaderKey(strings.TrimSpace(name)); len(w.header[name]) > 0 {
					trailer[name] = w.header[name]
				}
			}
		}
		for k, v := range w.header {
			if name, ok := strings.CutPrefix(k, TrailerPrefix); ok {
				trailer[name] = v
			}
		}
		trailer.Write(w.out)
		io.WriteString(w.out, "\r\n")
	}
	if w.length != -1 && w.written < w.length && w.req.Method != "HEAD" && w.allowed() {
		w.close = true
	}
	w.out.Flush()
}

func (w *serverResponse) Flush() { w.FlushError() }
func (w *serverResponse) FlushError() error {
	if w.status == 0 {
		w.WriteHeader(200)
	}
	w.begin(false)
	return w.out.Flush()
}
func (w *serverResponse) SetReadDeadline(t time.Time) error  { return w.sc.c.SetReadDeadline(t) }
func (w *serverResponse) SetWriteDeadline(t time.Time) error { return w.sc.c.SetWriteDeadline(t) }
func (w *serverResponse) EnableFullDuplex() error            { return nil }
func (w *serverResponse) CloseNotify() <-chan bool {
	ch := make(chan bool, 1)
	context.AfterFunc(w.req.Context(), func() { ch <- true })
	return ch
}

func (w *serverResponse) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if w.sc.hijacked {
		return nil, nil, ErrHijacked
	}
	w.unwatch()
	if w.began {
		w.out.Flush()
	}
	w.sc.hijacked = true
	w.sc.setState(StateHijacked)
	return w.sc.c, bufio.NewReadWriter(w.sc.r, bufio.NewWriter(w.sc.c)), nil
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
