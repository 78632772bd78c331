package http

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"html"
	"io"
	"maps"
	"mime/multipart"
	"net/textproto"
	"net/url"
	"path"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// Headers, requests, handlers. The network between clients and servers is that of package net: within the machine.

var (
	DefaultClient         = &Client{}
	DefaultTransport      = RoundTripper(&Transport{Proxy: ProxyFromEnvironment, DialContext: usualDial, ForceAttemptHTTP2: true, MaxIdleConns: 100, IdleConnTimeout: 90e9, TLSHandshakeTimeout: 10e9, ExpectContinueTimeout: 1e9})
	ErrBodyNotAllowed     = errors.New("http: request method or response status code does not allow body")
	ErrContentLength      = errors.New("http: wrote more than the declared Content-Length")
	ErrHandlerTimeout     = errors.New("http: Handler timeout")
	ErrHijacked           = errors.New("http: connection has been hijacked")
	ErrLineTooLong        = errors.New("header line too long")
	ErrSkipAltProtocol    = errors.New("net/http: skip alternate protocol")
	ErrSchemeMismatch     = errors.New("http: server gave HTTP response to HTTPS client")
	ErrNotMultipart       = &ProtocolError{"request Content-Type isn't multipart/form-data"}
	ErrMissingBoundary    = &ProtocolError{"no multipart boundary param in Content-Type"}
	ServerContextKey      = &contextKey{"http-server"}
	LocalAddrContextKey   = &contextKey{"local-addr"}
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

//line http.go:194:1
func (noBody) Read([]byte) (int, error) { return 0, io.EOF }

//line http.go:195:1
func (noBody) Close() error { return nil }

//line http.go:196:1
func (noBody) WriteTo(io.Writer) (int64, error) { return 0, nil }
func (e *ProtocolError) Error() string          { return e.ErrorString }

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

// As URL.Clone, which came later, does.
func cloneURL(u *url.URL) *url.URL {
	if u == nil {
		return nil
	}
	c := *u
	if u.User != nil {
		user := *u.User
		c.User = &user
	}
	return &c
}

// oneLine is a header's value as it is written.
func oneLine(v string) string {
	if strings.ContainsAny(v, "\r\n") {
		v = strings.NewReplacer("\n", " ", "\r", " ").Replace(v)
	}
	return textproto.TrimString(v)
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
		// What cannot be a header's name is left out.
		if !token(k) {
			continue
		}
		for _, v := range h[k] {
			v = oneLine(v)
			if _, err := io.WriteString(w, k+": "+v+"\r\n"); err != nil {
				return err
			}
		}
	}
	return nil
}

const statuses = "100 Continue|101 Switching Protocols|102 Processing|103 Early Hints|200 OK|201 Created|202 Accepted|203 Non-Authoritative Information|204 No Content|205 Reset Content|206 Partial Content|207 Multi-Status|208 Already Reported|226 IM Used|300 Multiple Choices|301 Moved Permanently|302 Found|303 See Other|304 Not Modified|305 Use Proxy|307 Temporary Redirect|308 Permanent Redirect|400 Bad Request|401 Unauthorized|402 Payment Required|403 Forbidden|404 Not Found|405 Method Not Allowed|406 Not Acceptable|407 Proxy Authentication Required|408 Request Timeout|409 Conflict|410 Gone|411 Length Required|412 Precondition Failed|413 Request Entity Too Large|414 Request URI Too Long|415 Unsupported Media Type|416 Requested Range Not Satisfiable|417 Expectation Failed|418 I'm a teapot|421 Misdirected Request|422 Unprocessable Entity|423 Locked|424 Failed Dependency|425 Too Early|426 Upgrade Required|428 Precondition Required|429 Too Many Requests|431 Request Header Fields Too Large|451 Unavailable For Legal Reasons|500 Internal Server Error|501 Not Implemented|502 Bad Gateway|503 Service Unavailable|504 Gateway Timeout|505 HTTP Version Not Supported|506 Variant Also Negotiates|507 Insufficient Storage|508 Loop Detected|510 Not Extended|511 Network Authentication Required"

func StatusText(code int) string {
	for rest := statuses; rest != ""; {
		var s string
		s, rest, _ = strings.Cut(rest, "|")
		if int(s[0]-'0')*100+int(s[1]-'0')*10+int(s[2]-'0') == code {
			return s[4:]
		}
	}
	return ""
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
	u.Host = withoutEmptyPort(u.Host)
	r := &Request{Method: method, URL: u, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: Header{}, Host: u.Host}
	r.ctx = ctx
	if body != nil {
		rc, ok := body.(io.ReadCloser)
		if !ok {
			rc = io.NopCloser(body)
		}
		r.Body = rc
		known := true
		switch b := body.(type) {
		case *bytes.Buffer:
			r.ContentLength = int64(b.Len())
			rest := b.Bytes()
			r.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(rest)), nil }
		case *bytes.Reader:
			r.ContentLength = int64(b.Len())
			start := *b
			r.GetBody = func() (io.ReadCloser, error) {
				again := start
				return io.NopCloser(&again), nil
			}
		case *strings.Reader:
			r.ContentLength = int64(b.Len())
			start := *b
			r.GetBody = func() (io.ReadCloser, error) {
				again := start
				return io.NopCloser(&again), nil
			}
		default:
			known = false
		}
		if known && r.ContentLength == 0 {
			r.Body = NoBody
			r.GetBody = func() (io.ReadCloser, error) { return NoBody, nil }
		}
	}
	return r, nil
}

// withoutEmptyPort cuts off a colon that no port stands behind.
func withoutEmptyPort(host string) string {
	if strings.LastIndexByte(host, ':') > strings.LastIndexByte(host, ']') {
		return strings.TrimSuffix(host, ":")
	}
	return host
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
	if ctx == nil {
		panic("nil context")
	}
	c := new(Request)
	*c = *r
	c.ctx = ctx
	c.URL, c.Header, c.Trailer = cloneURL(r.URL), r.Header.Clone(), r.Trailer.Clone()
	c.TransferEncoding = slices.Clone(r.TransferEncoding)
	c.Form, c.PostForm = url.Values(Header(r.Form).Clone()), url.Values(Header(r.PostForm).Clone())
	if f := r.MultipartForm; f != nil {
		c.MultipartForm = &multipart.Form{Value: Header(f.Value).Clone(), File: maps.Clone(f.File)}
		for k, v := range f.File {
			c.MultipartForm.File[k] = slices.Clone(v)
		}
	}
	c.matches = slices.Clone(r.matches)
	c.otherValues = maps.Clone(r.otherValues)
	return c
}

func (r *Request) SetBasicAuth(username, password string) {
	r.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(username+":"+password)))
}

func (r *Request) BasicAuth() (username, password string, ok bool) {
	// The name of the scheme is the same in either case.
	code := r.Header.Get("Authorization")
	found := len(code) >= 6 && strings.EqualFold(code[:6], "Basic ")
	if found {
		code = code[6:]
	}
	b, err := base64.StdEncoding.DecodeString(code)
	if !found || err != nil {
		return "", "", false
	}
	if username, password, ok = strings.Cut(string(b), ":"); !ok {
		username = ""
	}
	return
}

func (r *Request) FormValue(key string) string {
	if r.Form == nil {
		r.ParseMultipartForm(32 << 20)
	}
	return r.Form.Get(key)
}

func (r *Request) PostFormValue(key string) string {
	if r.PostForm == nil {
		r.ParseMultipartForm(32 << 20)
	}
	return r.PostForm.Get(key)
}

func Error(w ResponseWriter, error string, code int) {
	h := w.Header()
	h.Del("Content-Length")
	h.Set("Content-Type", "text/plain; charset=utf-8")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(code)
	fmt.Fprintln(w, error)
}

// parsedURL is url.Parse where a parameter is called url.
func parsedURL(text string) (*url.URL, error) { return url.Parse(text) }

func escapeNonASCII(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] < utf8.RuneSelf {
			b = append(b, s[i])
		} else {
			b = append(b, '%', "0123456789abcdef"[s[i]>>4], "0123456789abcdef"[s[i]&15])
		}
	}
	return string(b)
}

func Redirect(w ResponseWriter, r *Request, url string, code int) {
	if u, err := parsedURL(url); err == nil && u.Scheme == "" && u.Host == "" {
		old := r.URL.EscapedPath()
		if old == "" {
			old = "/"
		}
		if url == "" || url[0] != '/' {
			url = old[:strings.LastIndexByte(old, '/')+1] + url
		}
		query := ""
		if i := strings.IndexByte(url, '?'); i >= 0 {
			url, query = url[:i], url[i:]
		}
		trailing := strings.HasSuffix(url, "/")
		url = path.Clean(url)
		if trailing && !strings.HasSuffix(url, "/") {
			url += "/"
		}
		url += query
	}
	h := w.Header()
	_, had := h["Content-Type"]
	h.Set("Location", escapeNonASCII(url))
	if !had && (r.Method == "GET" || r.Method == "HEAD") {
		h.Set("Content-Type", "text/html; charset=utf-8")
	}
	w.WriteHeader(code)
	if !had && r.Method == "GET" {
		fmt.Fprintln(w, "<a href=\""+html.EscapeString(url)+"\">"+StatusText(code)+"</a>.\n")
	}
}

type redirectHandler struct {
	url  string
	code int
}

//line server.go:2514:1
func (rh *redirectHandler) ServeHTTP(w ResponseWriter, r *Request) {
	Redirect(w, r, rh.url, rh.code)
}

func sendOf(c *Client, method, url, contentType string, body io.Reader) (*Response, error) {
	req, err := NewRequest(method, url, body)
	if err != nil {
		return nil, err
	}
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	return c.Do(req)
}

func (c *Client) Get(url string) (*Response, error)  { return sendOf(c, "GET", url, "", nil) }
func (c *Client) Head(url string) (*Response, error) { return sendOf(c, "HEAD", url, "", nil) }
func (c *Client) Post(url, contentType string, body io.Reader) (*Response, error) {
	return sendOf(c, "POST", url, contentType, body)
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

//line request.go:1276:1
func (l *maxBytesReader) Close() error {
	return l.r.Close()
}
func (l *maxBytesReader) Read(p []byte) (int, error) {
	if l.err != nil || len(p) == 0 {
		return 0, l.err
	}
	// One byte more than may come tells whether there are too many.
	if int64(len(p))-1 > l.i {
		p = p[:l.i+1]
	}
	got, err := l.r.Read(p)
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
