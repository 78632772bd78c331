package httptest

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"testing"
)

func NewRecorder() *ResponseRecorder {
	return &ResponseRecorder{HeaderMap: http.Header{}, Body: new(bytes.Buffer), Code: 200}
}

func (rw *ResponseRecorder) Header() http.Header {
	if rw.HeaderMap == nil {
		rw.HeaderMap = http.Header{}
	}
	return rw.HeaderMap
}

// begin sends the headers; the kind of the text is found out.
func (rw *ResponseRecorder) begin(b []byte, s string) {
	if rw.wroteHeader {
		return
	}
	h := rw.Header()
	if _, ok := h["Content-Type"]; !ok && h.Get("Transfer-Encoding") == "" {
		if b == nil {
			b = []byte(s[:min(len(s), 512)])
		}
		h.Set("Content-Type", http.DetectContentType(b))
	}
	rw.WriteHeader(200)
}

func (rw *ResponseRecorder) Write(buf []byte) (int, error) {
	rw.begin(buf, "")
	if rw.Body != nil {
		rw.Body.Write(buf)
	}
	if rw.Code < 200 || rw.Code == 204 || rw.Code == 304 {
		return 0, http.ErrBodyNotAllowed
	}
	return len(buf), nil
}

func (rw *ResponseRecorder) WriteString(str string) (int, error) {
	rw.begin(nil, str)
	if rw.Body != nil {
		rw.Body.WriteString(str)
	}
	if rw.Code < 200 || rw.Code == 204 || rw.Code == 304 {
		return 0, http.ErrBodyNotAllowed
	}
	return len(str), nil
}

func (rw *ResponseRecorder) WriteHeader(code int) {
	if rw.wroteHeader {
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	rw.Code, rw.wroteHeader = code, true
	rw.snapHeader = rw.Header().Clone()
}

func (rw *ResponseRecorder) Result() *http.Response {
	if rw.result != nil {
		return rw.result
	}
	if rw.snapHeader == nil {
		rw.snapHeader = rw.HeaderMap.Clone()
	}
	h := rw.snapHeader
	res := &http.Response{StatusCode: rw.Code, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: h, ContentLength: -1}
	rw.result = res
	if res.StatusCode == 0 {
		res.StatusCode = 200
	}
	res.Status = fmt.Sprintf("%03d %s", res.StatusCode, http.StatusText(res.StatusCode))
	res.Body = http.NoBody
	if rw.Body != nil {
		res.Body = io.NopCloser(bytes.NewReader(rw.Body.Bytes()))
	}
	if text := strings.TrimSpace(h.Get("Content-Length")); text != "" {
		if n, err := strconv.ParseInt(text, 10, 63); err == nil {
			res.ContentLength = n
		}
	}
	if announced, ok := h["Trailer"]; ok {
		res.Trailer = http.Header{}
		for _, k := range strings.Split(strings.Join(announced, ","), ",") {
			k = http.CanonicalHeaderKey(strings.TrimSpace(k))
			if k == "Transfer-Encoding" || k == "Content-Length" || k == "Trailer" {
				continue
			}
			if v, ok := rw.HeaderMap[k]; ok {
				res.Trailer[k] = append([]string(nil), v...)
			}
		}
	}
	for k, values := range rw.HeaderMap {
		name, ok := strings.CutPrefix(k, http.TrailerPrefix)
		if !ok {
			continue
		}
		if res.Trailer == nil {
			res.Trailer = http.Header{}
		}
		for _, v := range values {
			res.Trailer.Add(name, v)
		}
	}
	return res
}

func NewRequestWithContext(ctx context.Context, method, target string, body io.Reader) *http.Request {
	if method == "" {
		method = "GET"
	}
	r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(method + " " + target + " HTTP/1.0\r\n\r\n")))
	if err != nil {
		panic("invalid NewRequest arguments; " + err.Error())
	}
	r = r.WithContext(ctx)
	r.Proto, r.ProtoMinor, r.Close = "HTTP/1.1", 1, false
	switch b := body.(type) {
	case nil:
	case *bytes.Buffer:
		r.ContentLength = int64(b.Len())
	case *bytes.Reader:
		r.ContentLength = int64(b.Len())
	case *strings.Reader:
		r.ContentLength = int64(b.Len())
	default:
		r.ContentLength = -1
	}
	if body == http.NoBody {
		r.ContentLength = 0
	}
	if rc, ok := body.(io.ReadCloser); ok {
		r.Body = rc
	} else if body != nil {
		r.Body = io.NopCloser(body)
	}
	if r.Host == "" {
		r.Host = "example.com"
	}
	// Of the net that RFC 5737 keeps for examples.
	r.RemoteAddr = "192.0.2.1:1234"
	if strings.HasPrefix(target, "https://") {
		r.TLS = &tls.ConnectionState{Version: tls.VersionTLS12, HandshakeComplete: true, ServerName: r.Host}
	}
	return r
}

func NewServer(handler http.Handler) *Server {
	s := NewUnstartedServer(handler)
	s.Start()
	return s
}

func NewTLSServer(handler http.Handler) *Server {
	s := NewUnstartedServer(handler)
	s.StartTLS()
	return s
}

func NewTestServer(t testing.TB, handler http.Handler) *Server {
	s := NewServer(handler)
	t.Cleanup(s.Close)
	return s
}

func NewUnstartedServer(handler http.Handler) *Server {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(fmt.Sprintf("httptest: failed to listen on a port: %v", err))
	}
	return &Server{Listener: l, Config: &http.Server{Handler: handler}}
}

func (s *Server) start(scheme string) {
	if s.URL != "" {
		panic("Server already started")
	}
	var config *tls.Config
	if scheme == "https" {
		config = s.initTLS()
		s.Listener = tls.NewListener(s.Listener, s.TLS)
	}
	s.URL = scheme + "://" + s.Listener.Addr().String()
	// The names that are kept for examples lead to the server.
	s.client = &http.Client{Transport: &http.Transport{TLSClientConfig: config, ForceAttemptHTTP2: s.EnableHTTP2, DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
		host, port, _ := net.SplitHostPort(addr)
		if (port == "80" || port == "443") && (host == "example.com" || strings.HasSuffix(host, ".example.com")) {
			addr = s.Listener.Addr().String()
		}
		return new(net.Dialer).DialContext(ctx, network, addr)
	}}}
	s.conns = map[net.Conn]http.ConnState{}
	hook := s.Config.ConnState
	s.Config.ConnState = func(c net.Conn, state http.ConnState) {
		s.mu.Lock()
		if state == http.StateClosed || state == http.StateHijacked {
			delete(s.conns, c)
		} else {
			s.conns[c] = state
		}
		s.mu.Unlock()
		if hook != nil {
			hook(c, state)
		}
	}
	s.wg.Add(1)
	go func() {
		defer s.wg.Done()
		s.Config.Serve(s.Listener)
	}()
}

func (s *Server) Start()    { s.start("http") }
func (s *Server) StartTLS() { s.start("https") }
func (s *Server) Close() {
	s.mu.Lock()
	closed := s.closed
	s.closed = true
	s.mu.Unlock()
	if !closed {
		s.Listener.Close()
		s.Config.SetKeepAlivesEnabled(false)
		rounds := []http.RoundTripper{http.DefaultTransport}
		if s.client != nil {
			rounds = append(rounds, s.client.Transport)
		}
		for _, rt := range rounds {
			if t, ok := rt.(interface{ CloseIdleConnections() }); ok {
				t.CloseIdleConnections()
			}
		}
		s.Config.Shutdown(context.Background())
	}
	s.wg.Wait()
}
func (s *Server) CloseClientConnections() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		c.Close()
	}
}

func (s *Server) Certificate() *x509.Certificate { return s.certificate }
func (s *Server) Client() *http.Client {
	return s.client
}
