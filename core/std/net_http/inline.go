// Package http: what is inlined into callers, in the shape that gc has.
package http

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"net/textproto"
	"net/url"
	"strings"
	"time"
)

//line request.go:1518:1
func (r *Request) patIndex(name string) int {
//line request.go:1521:1
	if r.pat == nil {
		return -1
	}
	i := 0
	for _, seg := range r.pat.segments {
		if seg.wild && seg.s != "" {
			if name == seg.s {
				return i
			}
			i++
		}
	}
	return -1
}

//line request.go:1495:1
func (r *Request) PathValue(name string) string {
	if i := r.patIndex(name); i >= 0 {
		return r.matches[i]
	}
	return r.otherValues[name]
}

//line request.go:1505:1
func (r *Request) SetPathValue(name, value string) {
	if i := r.patIndex(name); i >= 0 {
		r.matches[i] = value
	} else {
		if r.otherValues == nil {
			r.otherValues = map[string]string{}
		}
		r.otherValues[name] = value
	}
}

// maxSlice is how many pairs of a mapping are searched one by one.
var maxSlice = 8

//line mapping.go:25:1
func (h *mapping[K, V]) add(k K, v V) {
	if h.m == nil && len(h.s) < maxSlice {
		h.s = append(h.s, entry[K, V]{k, v})
	} else {
		if h.m == nil {
			h.m = map[K]V{}
			for _, e := range h.s {
				h.m[e.key] = e.value
			}
			h.s = nil
		}
		h.m[k] = v
	}
}

//line mapping.go:43:1
func (h *mapping[K, V]) find(k K) (v V, found bool) {
	if h == nil {
		return v, false
	}
	if h.m != nil {
		v, found = h.m[k]
		return v, found
	}
	for _, e := range h.s {
		if e.key == k {
			return e.value, true
		}
	}
	return v, false
}

//line mapping.go:61:1
func (h *mapping[K, V]) eachPair(f func(k K, v V) bool) {
	if h == nil {
		return
	}
	if h.m != nil {
		for k, v := range h.m {
			if !f(k, v) {
				return
			}
		}
	} else {
		for _, e := range h.s {
			if !f(e.key, e.value) {
				return
			}
		}
	}
}

//line csrf.go:44:1
func NewCrossOriginProtection() *CrossOriginProtection {
	return &CrossOriginProtection{}
}

//line filetransport.go:31:1
func NewFileTransport(fs FileSystem) RoundTripper {
	return fileTransport{fileHandler{fs}}
}

//line filetransport.go:49:1
func NewFileTransportFS(fsys fs.FS) RoundTripper {
	return NewFileTransport(FS(fsys))
}

//line fs.go:962:1
func FS(fsys fs.FS) FileSystem {
	return ioFS{fsys}
}

//line fs.go:979:1
func FileServer(root FileSystem) Handler {
	return &fileHandler{root}
}

//line fs.go:992:1
func FileServerFS(root fs.FS) Handler {
	return FileServer(FS(root))
}

//line header.go:234:1
func CanonicalHeaderKey(s string) string { return textproto.CanonicalMIMEHeaderKey(s) }

//line request.go:55:1
func (pe *ProtocolError) Is(err error) bool {
	return pe == ErrNotSupported && err == errors.ErrUnsupported
}

//line request.go:422:1
func (r *Request) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major ||
		r.ProtoMajor == major && r.ProtoMinor >= minor
}

//line response.go:228:1
func (r *Response) ProtoAtLeast(major, minor int) bool {
	return r.ProtoMajor > major ||
		r.ProtoMajor == major && r.ProtoMinor >= minor
}

//line request.go:428:1
func (r *Request) UserAgent() string {
	return r.Header.Get("User-Agent")
}

//line request.go:486:1
func (r *Request) Referer() string {
	return r.Header.Get("Referer")
}

//line request.go:433:1
func (r *Request) Cookies() []*Cookie {
	return readCookies(r.Header, "")
}

//line request.go:439:1
func (r *Request) CookiesNamed(name string) []*Cookie {
	if name == "" {
		return []*Cookie{}
	}
	return readCookies(r.Header, name)
}

//line request.go:872:1
func NewRequest(method, url string, body io.Reader) (*Request, error) {
	return NewRequestWithContext(context.Background(), method, url, body)
}

//line request.go:1221:1
func (e *MaxBytesError) Error() string {
//line request.go:1223:1
	return "http: request body too large"
}

//line responsecontroller.go:38:1
func NewResponseController(rw ResponseWriter) *ResponseController {
	return &ResponseController{rw}
}

//line server.go:2357:1
func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request) {
	f(w, r)
}

//line server.go:2394:1
func NotFound(w ResponseWriter, r *Request) { Error(w, "404 page not found", StatusNotFound) }

//line server.go:2398:1
func NotFoundHandler() Handler { return HandlerFunc(NotFound) }

//line server.go:2524:1
func RedirectHandler(url string, code int) Handler {
	return &redirectHandler{url, code}
}

//line server.go:2655:1
func NewServeMux() *ServeMux {
	return &ServeMux{}
}

//line server.go:4029:1
func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler {
	return &timeoutHandler{
		handler: h,
		body:    msg,
		dt:      dt,
	}
}

//line transport.go:525:1
func ProxyURL(fixedURL *url.URL) func(*Request) (*url.URL, error) {
	return func(*Request) (*url.URL, error) {
		return fixedURL, nil
	}
}

//line header.go:94:1
func (h Header) Clone() Header {
	if h == nil {
		return nil
	}
//line header.go:100:1
	nv := 0
	for _, vv := range h {
		nv += len(vv)
	}
	sv := make([]string, nv)
	h2 := make(Header, len(h))
	for k, vv := range h {
		if vv == nil {
//line header.go:110:1
			h2[k] = nil
			continue
		}
		n := copy(sv, vv)
		h2[k] = sv[:n:n]
		sv = sv[n:]
	}
	return h2
}

//line server.go:2406:1
func StripPrefix(prefix string, h Handler) Handler {
	if prefix == "" {
		return h
	}
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		p := strings.TrimPrefix(r.URL.Path, prefix)
		rp := strings.TrimPrefix(r.URL.RawPath, prefix)
		if len(p) < len(r.URL.Path) && (r.URL.RawPath == "" || len(rp) < len(r.URL.RawPath)) {
			r2 := new(Request)
			*r2 = *r
			r2.URL = new(url.URL)
			*r2.URL = *r.URL
			r2.URL.Path = p
			r2.URL.RawPath = rp
			h.ServeHTTP(w, r2)
		} else {
			NotFound(w, r)
		}
	})
}

//line server.go:3450:1
func AllowQuerySemicolons(h Handler) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		if strings.Contains(r.URL.RawQuery, ";") {
			r2 := new(Request)
			*r2 = *r
			r2.URL = new(url.URL)
			*r2.URL = *r.URL
			r2.URL.RawQuery = strings.ReplaceAll(r.URL.RawQuery, ";", "&")
			h.ServeHTTP(w, r2)
		} else {
			h.ServeHTTP(w, r)
		}
	})
}

//line server.go:4309:1
func MaxBytesHandler(h Handler, n int64) Handler {
	return HandlerFunc(func(w ResponseWriter, r *Request) {
		r2 := *r
		r2.Body = MaxBytesReader(w, r.Body, n)
		h.ServeHTTP(w, &r2)
	})
}
