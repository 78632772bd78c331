package http

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
)

// There is no network: servers cannot listen, and no host is found. Handlers run on requests made by hand.

var (
	DefaultClient         = &Client{}
	DefaultServeMux       = NewServeMux()
	ErrServerClosed       = errors.New("http: Server closed")
	ErrNoCookie           = errors.New("http: named cookie not present")
	ErrAbortHandler       = errors.New("net/http: abort Handler")
	ErrNotSupported       = &ProtocolError{"feature not supported"}
	ErrMissingFile        = errors.New("http: no such file")
	ErrNoLocation         = errors.New("http: no Location header in response")
	ErrUseLastResponse    = errors.New("net/http: use last response")
	ErrBodyReadAfterClose = errors.New("http: invalid Read on closed Body")
	NoBody                = noBody{}
)

func (noBody) Read([]byte) (int, error)         { return 0, io.EOF }
func (noBody) Close() error                     { return nil }
func (noBody) WriteTo(io.Writer) (int64, error) { return 0, nil }
func (e *ProtocolError) Error() string          { return e.ErrorString }
func (e *MaxBytesError) Error() string          { return "http: request body too large" }

func CanonicalHeaderKey(s string) string { return textproto.CanonicalMIMEHeaderKey(s) }

func (h Header) Add(key, value string) {
	key = CanonicalHeaderKey(key)
	h[key] = append(h[key], value)
}
func (h Header) Set(key, value string)      { h[CanonicalHeaderKey(key)] = []string{value} }
func (h Header) Values(key string) []string { return h[CanonicalHeaderKey(key)] }
func (h Header) Del(key string)             { delete(h, CanonicalHeaderKey(key)) }
func (h Header) Get(key string) string {
	if v := h.Values(key); len(v) > 0 {
		return v[0]
	}
	return ""
}

func (h Header) Clone() Header {
	if h == nil {
		return nil
	}
	c := Header{}
	for k, v := range h {
		c[k] = append([]string(nil), v...)
	}
	return c
}

func (h Header) Write(w io.Writer) error { return h.WriteSubset(w, nil) }
func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error {
	var keys []string
	for k := range h {
		if !exclude[k] {
			keys = append(keys, k)
		}
	}
	sort.Strings(keys)
	for _, k := range keys {
		for _, v := range h[k] {
			if _, err := io.WriteString(w, k+": "+v+"\r\n"); err != nil {
				return err
			}
		}
	}
	return nil
}

const statuses = "100 Continue|101 Switching Protocols|102 Processing|103 Early Hints|200 OK|201 Created|202 Accepted|203 Non-Authoritative Information|204 No Content|205 Reset Content|206 Partial Content|207 Multi-Status|208 Already Reported|226 IM Used|300 Multiple Choices|301 Moved Permanently|302 Found|303 See Other|304 Not Modified|305 Use Proxy|307 Temporary Redirect|308 Permanent Redirect|400 Bad Request|401 Unauthorized|402 Payment Required|403 Forbidden|404 Not Found|405 Method Not Allowed|406 Not Acceptable|407 Proxy Authentication Required|408 Request Timeout|409 Conflict|410 Gone|411 Length Required|412 Precondition Failed|413 Request Entity Too Large|414 Request URI Too Long|415 Unsupported Media Type|416 Requested Range Not Satisfiable|417 Expectation Failed|418 I'm a teapot|421 Misdirected Request|422 Unprocessable Entity|423 Locked|424 Failed Dependency|425 Too Early|426 Upgrade Required|428 Precondition Required|429 Too Many Requests|431 Request Header Fields Too Large|451 Unavailable For Legal Reasons|500 Internal Server Error|501 Not Implemented|502 Bad Gateway|503 Service Unavailable|504 Gateway Timeout|505 HTTP Version Not Supported|506 Variant Also Negotiates|507 Insufficient Storage|508 Loop Detected|510 Not Extended|511 Network Authentication Required"

func StatusText(code int) string {
	for _, s := range strings.Split(statuses, "|") {
		if s[:3] == strconv.Itoa(code) {
			return s[4:]
		}
	}
	return ""
}

func NewRequest(method, url string, body io.Reader) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, body)
}

func NewRequestWithContext(ctx context.Context, method, address string, body io.Reader) (*Request, error) {
	if method == "" {
		method = "GET"
	}
	for _, c := range method {
		if c <= ' ' || c > '~' || strings.ContainsRune("()<>@,;:\\\"/[]?={}", c) {
			return nil, fmt.Errorf("net/http: invalid method %q", method)
		}
	}
	if ctx == nil {
		return nil, errors.New("net/http: nil Context")
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	r := &Request{Method: method, URL: u, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: Header{}, Host: u.Host}
	r.ctx = ctx
	if body != nil {
		rc, ok := body.(io.ReadCloser)
		if !ok {
			rc = io.NopCloser(body)
		}
		r.Body = rc
		if b, ok := body.(interface{ Len() int }); ok {
			r.ContentLength = int64(b.Len())
		}
	}
	return r, nil
}

func (r *Request) Context() context.Context {
	if r.ctx == nil {
		return context.Background()
	}
	return r.ctx
}

func (r *Request) WithContext(ctx context.Context) *Request {
	if ctx == nil {
		panic("nil context")
	}
	c := *r
	c.ctx = ctx
	return &c
}

func (r *Request) Clone(ctx context.Context) *Request {
	c := r.WithContext(ctx)
	c.URL, c.Header = r.URL.Clone(), r.Header.Clone()
	return c
}

func (r *Request) PathValue(name string) string { return r.otherValues[name] }
func (r *Request) SetPathValue(name, value string) {
	if r.otherValues == nil {
		r.otherValues = map[string]string{}
	}
	r.otherValues[name] = value
}

func (r *Request) UserAgent() string { return r.Header.Get("User-Agent") }
func (r *Request) Referer() string   { return r.Header.Get("Referer") }
func (r *Request) SetBasicAuth(username, password string) {
	r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(username+":"+password)))
}

func (r *Request) BasicAuth() (username, password string, ok bool) {
	code, found := strings.CutPrefix(r.Header.Get("Authorization"), "Basic ")
	b, err := base64.StdEncoding.DecodeString(code)
	if !found || err != nil {
		return "", "", false
	}
	username, password, ok = strings.Cut(string(b), ":")
	return
}

func (r *Request) ParseForm() error {
	var err error
	if r.PostForm == nil {
		r.PostForm = url.Values{}
		if (r.Method == "POST" || r.Method == "PUT" || r.Method == "PATCH") && r.Body != nil &&
			strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded") {
			var b []byte
			if b, err = io.ReadAll(r.Body); err == nil {
				r.PostForm, err = url.ParseQuery(string(b))
			}
		}
	}
	if r.Form == nil {
		r.Form = url.Values{}
		for k, v := range r.PostForm {
			r.Form[k] = append(r.Form[k], v...)
		}
		q, bad := url.ParseQuery(r.URL.RawQuery)
		if err == nil {
			err = bad
		}
		for k, v := range q {
			r.Form[k] = append(r.Form[k], v...)
		}
	}
	return err
}

func (r *Request) FormValue(key string) string {
	r.ParseForm()
	return r.Form.Get(key)
}

func (r *Request) PostFormValue(key string) string {
	r.ParseForm()
	return r.PostForm.Get(key)
}

func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) { f(w, r) }

func Error(w ResponseWriter, error string, code int) {
	h := w.Header()
	h.Del("Content-Length")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	fmt.Fprintln(w, error)
}

func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", StatusNotFound) }
func NotFoundHandler() Handler              { return HandlerFunc(NotFound) }

func Redirect(w ResponseWriter, r *Request, url string, code int) {
	w.Header().Set("Location", url)
	if r.Method == "GET" || r.Method == "HEAD" {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
	}
	w.WriteHeader(code)
	if r.Method == "GET" {
		fmt.Fprintln(w, "<a href=\""+url+"\">"+StatusText(code)+"</a>.\n")
	}
}

func StripPrefix(prefix string, h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		p, ok := strings.CutPrefix(r.URL.Path, prefix)
		if !ok {
			NotFound(w, r)
			return
		}
		c := *r
		c.URL = r.URL.Clone()
		c.URL.Path = p
		h.ServeHTTP(w, &c)
	})
}

// routes is all that a mux knows; it keeps them where the real one has the handler of its root.
type routes []route

func (routes) ServeHTTP(w ResponseWriter, r *Request) { NotFound(w, r) }

func (mux *ServeMux) routes() routes {
	rs, _ := mux.tree.handler.(routes)
	return rs
}

type route struct {
	pattern, method, host string
	segments              []string
	handler               Handler
}

func NewServeMux() *ServeMux { return &ServeMux{} }

func (mux *ServeMux) Handle(pattern string, handler Handler) {
	if pattern == "" {
		panic("http: invalid pattern")
	}
	if handler == nil {
		panic("http: nil handler")
	}
	r := route{pattern: pattern, handler: handler}
	rest := pattern
	if method, after, ok := strings.Cut(pattern, " "); ok {
		r.method, rest = method, strings.TrimLeft(after, " \t")
	}
	i := strings.IndexByte(rest, '/')
	if i < 0 {
		panic(fmt.Sprintf("parsing %q: at offset %d: host/path missing /", pattern, len(pattern)-len(rest)))
	}
	r.host = rest[:i]
	r.segments = strings.Split(rest[i+1:], "/")
	mux.mu.Lock()
	defer mux.mu.Unlock()
	all := mux.routes()
	for _, o := range all {
		if o.method == r.method && o.host == r.host && strings.Join(o.segments, "/") == strings.Join(r.segments, "/") {
			panic(fmt.Sprintf("pattern %q conflicts with pattern %q:\n%s matches the same requests as %s", pattern, o.pattern, pattern, o.pattern))
		}
	}
	mux.tree.handler = append(all, r)
}

func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	if handler == nil {
		panic("http: nil handler")
	}
	mux.Handle(pattern, HandlerFunc(handler))
}

// match returns how specific a route is for a path, -1 if it is not for it.
func (r *route) match(path []string, values map[string]string) int {
	score := 0
	for i, s := range r.segments {
		last := i == len(r.segments)-1
		switch {
		case last && s == "":
			return score
		case last && s == "{$}":
			if len(path) == i+1 && path[i] == "" {
				return score + 3
			}
			return -1
		case last && strings.HasSuffix(s, "...}"):
			values[s[1:len(s)-4]] = strings.Join(path[min(i, len(path)):], "/")
			return score
		case i >= len(path):
			return -1
		case strings.HasPrefix(s, "{"):
			if path[i] == "" {
				return -1
			}
			values[s[1:len(s)-1]] = path[i]
			score += 2
		case s != path[i]:
			return -1
		default:
			score += 3
		}
	}
	if len(path) != len(r.segments) {
		return -1
	}
	return score*2 + 1
}

func (mux *ServeMux) find(r *Request) (best *route, values map[string]string, allowed []string) {
	mux.mu.RLock()
	defer mux.mu.RUnlock()
	top := -1
	path := strings.Split(strings.TrimPrefix(r.URL.Path, "/"), "/")
	all := mux.routes()
	for i := range all {
		o := &all[i]
		if o.host != "" && o.host != r.Host {
			continue
		}
		v := map[string]string{}
		score := o.match(path, v) * 4
		if score < 0 {
			continue
		}
		if o.method != "" && o.method != r.Method && !(o.method == "GET" && r.Method == "HEAD") {
			allowed = append(allowed, o.method)
			continue
		}
		if o.method != "" {
			score++
		}
		if o.host != "" {
			score += 2
		}
		if score > top {
			best, values, top = o, v, score
		}
	}
	return
}

func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string) {
	if best, _, _ := mux.find(r); best != nil {
		return best.handler, best.pattern
	}
	return NotFoundHandler(), ""
}

func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request) {
	best, values, allowed := mux.find(r)
	switch {
	case best != nil:
		for k, v := range values {
			r.SetPathValue(k, v)
		}
		r.Pattern = best.pattern
		best.handler.ServeHTTP(w, r)
	case len(allowed) > 0:
		sort.Strings(allowed)
		w.Header().Set("Allow", strings.Join(allowed, ", "))
		Error(w, StatusText(StatusMethodNotAllowed), StatusMethodNotAllowed)
	default:
		NotFound(w, r)
	}
}

func Handle(pattern string, handler Handler) { DefaultServeMux.Handle(pattern, handler) }
func HandleFunc(pattern string, handler func(ResponseWriter, *Request)) {
	DefaultServeMux.HandleFunc(pattern, handler)
}

type noNetwork string

func (e noNetwork) Error() string { return string(e) }

var errListen = os.NewSyscallError("bind", errors.New("operation not permitted: the machine has no network"))

func (s *Server) ListenAndServe() error {
	addr := s.Addr
	if addr == "" {
		addr = ":http"
	}
	return noNetwork("listen tcp " + addr + ": " + errListen.Error())
}
func (s *Server) ListenAndServeTLS(certFile, keyFile string) error { return s.ListenAndServe() }
func (s *Server) Shutdown(ctx context.Context) error               { return nil }
func (s *Server) Close() error                                     { return nil }
func (s *Server) RegisterOnShutdown(f func())                      {}
func (s *Server) SetKeepAlivesEnabled(v bool)                      {}

func ListenAndServe(addr string, handler Handler) error {
	return (&Server{Addr: addr, Handler: handler}).ListenAndServe()
}

func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error {
	return ListenAndServe(addr, handler)
}

func (c *Client) Do(req *Request) (*Response, error) {
	method := req.Method[:1] + strings.ToLower(req.Method[1:])
	fail := func(err error) (*Response, error) {
		return nil, &url.Error{Op: method, URL: req.URL.String(), Err: err}
	}
	if c.Transport != nil {
		resp, err := c.Transport.RoundTrip(req)
		if err != nil {
			return fail(err)
		}
		return resp, nil
	}
	switch {
	case req.URL.Scheme == "":
		return fail(errors.New(`unsupported protocol scheme ""`))
	case req.URL.Host == "":
		return fail(errors.New("http: no Host in request URL"))
	case req.URL.Scheme != "http" && req.URL.Scheme != "https":
		return fail(errors.New(`unsupported protocol scheme "` + req.URL.Scheme + `"`))
	}
	return fail(noNetwork("dial tcp: lookup " + req.URL.Hostname() + ": no such host"))
}

func (c *Client) send(method, url, contentType string, body io.Reader) (*Response, error) {
	req, err := NewRequest(method, url, body)
	if err != nil {
		return nil, err
	}
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	return c.Do(req)
}

func (c *Client) CloseIdleConnections()              {}
func (c *Client) Get(url string) (*Response, error)  { return c.send("GET", url, "", nil) }
func (c *Client) Head(url string) (*Response, error) { return c.send("HEAD", url, "", nil) }
func (c *Client) Post(url, contentType string, body io.Reader) (*Response, error) {
	return c.send("POST", url, contentType, body)
}
func (c *Client) PostForm(url string, data url.Values) (*Response, error) {
	return c.Post(url, "application/x-www-form-urlencoded", strings.NewReader(data.Encode()))
}

func Get(url string) (*Response, error)  { return DefaultClient.Get(url) }
func Head(url string) (*Response, error) { return DefaultClient.Head(url) }
func Post(url, contentType string, body io.Reader) (*Response, error) {
	return DefaultClient.Post(url, contentType, body)
}
func PostForm(url string, data url.Values) (*Response, error) {
	return DefaultClient.PostForm(url, data)
}

// maxBytesReader lets i more bytes through, of n in all.
type maxBytesReader struct {
	w   ResponseWriter
	r   io.ReadCloser
	i   int64
	n   int64
	err error
}

func (l *maxBytesReader) Close() error { return l.r.Close() }
func (l *maxBytesReader) Read(p []byte) (int, error) {
	if l.err != nil || len(p) == 0 {
		return 0, l.err
	}
	// One byte more than may come tells whether there are too many.
	got, err := l.r.Read(p[:min(int64(len(p)), l.i+1)])
	if int64(got) > l.i {
		got, err = int(l.i), &MaxBytesError{l.n}
	}
	l.i -= int64(got)
	l.err = err
	return got, err
}

func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser {
	n = max(n, 0)
	return &maxBytesReader{w: w, r: r, i: n, n: n}
}

func DetectContentType(data []byte) string {
	switch b := bytes.TrimLeft(data, "\t\n\x0c\r "); {
	case bytes.HasPrefix(bytes.ToLower(b), []byte("<!doctype html")) || bytes.HasPrefix(bytes.ToLower(b), []byte("<html")):
		return "text/html; charset=utf-8"
	case bytes.HasPrefix(data, []byte("\x89PNG\x0d\x0a\x1a\x0a")):
		return "image/png"
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return "application/pdf"
	}
	for _, c := range data {
		if c <= 8 || c == 0xb || 0xe <= c && c <= 0x1a || 0x1c <= c && c <= 0x1f {
			return "application/octet-stream"
		}
	}
	return "text/plain; charset=utf-8"
}
