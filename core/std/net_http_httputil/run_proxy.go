package httputil

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// rewriteRequestURL sends a request to the target: paths and queries are joined.
func rewriteRequestURL(req *http.Request, target *url.URL) {
	u := req.URL
	u.Scheme, u.Host = target.Scheme, target.Host
	left, right := target.EscapedPath(), u.EscapedPath()
	escaped := target.RawPath != "" || u.RawPath != ""
	if !escaped {
		left, right = target.Path, u.Path
	}
	a, b := target.Path, u.Path
	switch begins, ends := strings.HasPrefix(right, "/"), strings.HasSuffix(left, "/"); {
	case begins && ends:
		b, right = b[1:], right[1:]
	case !begins && !ends:
		b, right = "/"+b, "/"+right
	}
	u.Path = a + b
	u.RawPath = ""
	if escaped {
		u.RawPath = left + right
	}
	between := "&"
	if target.RawQuery == "" || u.RawQuery == "" {
		between = ""
	}
	u.RawQuery = target.RawQuery + between + u.RawQuery
}

//line reverseproxy.go:57:1
func (r *ProxyRequest) SetURL(target *url.URL) {
	rewriteRequestURL(r.Out, target)
	r.Out.Host = ""
}

func (r *ProxyRequest) SetXForwarded() {
	h := r.Out.Header
	if client, _, err := net.SplitHostPort(r.In.RemoteAddr); err == nil {
		h.Set("X-Forwarded-For", strings.Join(append(h["X-Forwarded-For"], client), ", "))
	} else {
		h.Del("X-Forwarded-For")
	}
	h.Set("X-Forwarded-Host", r.In.Host)
	if r.In.TLS == nil {
		h.Set("X-Forwarded-Proto", "http")
	} else {
		h.Set("X-Forwarded-Proto", "https")
	}
}

// perHop are headers for one connection alone.
var perHop = []string{"Connection", "Proxy-Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization", "Te", "Trailer",
	"Transfer-Encoding", "Upgrade"}

func words(values []string) (all []string) {
	for _, v := range values {
		for _, word := range strings.Split(v, ",") {
			if word = strings.Trim(word, " \t\r\n"); word != "" {
				all = append(all, word)
			}
		}
	}
	return all
}

func hasWord(values []string, word string) bool {
	for _, w := range words(values) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}

func dropPerHop(h http.Header) {
	for _, name := range words(h["Connection"]) {
		h.Del(name)
	}
	for _, name := range perHop {
		h.Del(name)
	}
}

func addAll(to, from http.Header) {
	for name, values := range from {
		for _, v := range values {
			to.Add(name, v)
		}
	}
}

// sound is a query without what cannot be parsed.
func sound(query string) string {
	if _, err := url.ParseQuery(query); err == nil {
		return query
	}
	values, _ := url.ParseQuery(query)
	return values.Encode()
}

func logOf(p *ReverseProxy, text string) {
	if p.ErrorLog != nil {
		p.ErrorLog.Print(text)
	} else {
		log.Print(text)
	}
}

func failed(p *ReverseProxy, rw http.ResponseWriter, req *http.Request, err error, status int) {
	if p.ErrorHandler != nil {
		p.ErrorHandler(rw, req, err)
		return
	}
	logOf(p, fmt.Sprintf("http: proxy error: %v", err))
	rw.WriteHeader(status)
}

func (p *ReverseProxy) ServeHTTP(rw http.ResponseWriter, req *http.Request) {
	transport := p.Transport
	if transport == nil {
		transport = http.DefaultTransport
	}
	ctx, cancel := context.WithCancel(req.Context())
	defer cancel()
	out := req.Clone(ctx)
	if req.ContentLength == 0 {
		out.Body = nil
	}
	if out.Body != nil {
		defer out.Body.Close()
	}
	if out.Header == nil {
		out.Header = http.Header{}
	}
	if (p.Director == nil) == (p.Rewrite == nil) {
		failed(p, rw, req, errors.New("ReverseProxy must have exactly one of Director or Rewrite set"), http.StatusBadGateway)
		return
	}
	if p.Director != nil {
		p.Director(out)
		if out.Form != nil {
			out.URL.RawQuery = sound(out.URL.RawQuery)
		}
	}
	out.Close = false
	upgrade := ""
	if hasWord(out.Header["Connection"], "Upgrade") {
		upgrade = out.Header.Get("Upgrade")
	}
	dropPerHop(out.Header)
	if hasWord(req.Header["Te"], "trailers") {
		out.Header.Set("Te", "trailers")
	}
	if upgrade != "" {
		out.Header.Set("Connection", "Upgrade")
		out.Header.Set("Upgrade", upgrade)
	}
	if p.Rewrite != nil {
		for _, name := range []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto"} {
			out.Header.Del(name)
		}
		out.URL.RawQuery = sound(out.URL.RawQuery)
		pr := &ProxyRequest{In: req, Out: out}
		p.Rewrite(pr)
		out = pr.Out
	} else if client, _, err := net.SplitHostPort(req.RemoteAddr); err == nil {
		// Set to nil, it is not told.
		if prior, set := out.Header["X-Forwarded-For"]; !set || prior != nil {
			out.Header.Set("X-Forwarded-For", strings.Join(append(prior, client), ", "))
		}
	}
	if out.Method == "CONNECT" {
		failed(p, rw, out, errors.New("client sent unsupported CONNECT request"), http.StatusMethodNotAllowed)
		return
	}
	if _, set := out.Header["User-Agent"]; !set {
		out.Header.Set("User-Agent", "")
	}
	res, err := transport.RoundTrip(out)
	if err != nil {
		failed(p, rw, out, err, http.StatusBadGateway)
		return
	}
	if res.StatusCode != http.StatusSwitchingProtocols {
		dropPerHop(res.Header)
	}
	if p.ModifyResponse != nil {
		if err := p.ModifyResponse(res); err != nil {
			res.Body.Close()
			failed(p, rw, out, err, http.StatusBadGateway)
			return
		}
	}
	addAll(rw.Header(), res.Header)
	announced := len(res.Trailer)
	if announced > 0 {
		var names []string
		for name := range res.Trailer {
			names = append(names, name)
		}
		rw.Header().Add("Trailer", strings.Join(names, ", "))
	}
	rw.WriteHeader(res.StatusCode)
	if err := relay(p, rw, res); err != nil {
		res.Body.Close()
		if req.Context().Value(http.ServerContextKey) != nil {
			panic(http.ErrAbortHandler)
		}
		logOf(p, fmt.Sprintf("suppressing panic for copyResponse error in test; copy error: %v", err))
		return
	}
	res.Body.Close()
	if len(res.Trailer) == 0 {
		return
	}
	http.NewResponseController(rw).Flush()
	for name, values := range res.Trailer {
		if len(res.Trailer) != announced {
			name = http.TrailerPrefix + name
		}
		for _, v := range values {
			rw.Header().Add(name, v)
		}
	}
}

// relay copies the body; what comes in pieces is passed on at once.
func relay(p *ReverseProxy, rw http.ResponseWriter, res *http.Response) error {
	kind, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type"))
	interval := p.FlushInterval
	if kind == "text/event-stream" || res.ContentLength == -1 {
		interval = -1
	}
	var buf []byte
	if p.BufferPool != nil {
		buf = p.BufferPool.Get()
		defer p.BufferPool.Put(buf)
	}
	if len(buf) == 0 {
		buf = make([]byte, 32*1024)
	}
	last := time.Now()
	for {
		n, err := res.Body.Read(buf)
		if err != nil && err != io.EOF && err != context.Canceled {
			logOf(p, fmt.Sprintf("httputil: ReverseProxy read error during body copy: %v", err))
		}
		if n > 0 {
			m, werr := rw.Write(buf[:n])
			if werr == nil && m < n {
				werr = io.ErrShortWrite
			}
			if werr != nil {
				return werr
			}
			if interval < 0 || interval > 0 && time.Since(last) >= interval {
				http.NewResponseController(rw).Flush()
				last = time.Now()
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
