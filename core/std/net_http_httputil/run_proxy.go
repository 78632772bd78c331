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
	"net/http/httptrace"
	"net/textproto"
	"net/url"
	"strings"
	"sync"
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
	var mu sync.Mutex
	done := false
	trace := &httptrace.ClientTrace{Got1xxResponse: func(code int, header textproto.MIMEHeader) error {
		mu.Lock()
		defer mu.Unlock()
		if !done {
			addAll(rw.Header(), http.Header(header))
			rw.WriteHeader(code)
			clear(rw.Header())
		}
		return nil
	}}
	out = out.WithContext(httptrace.WithClientTrace(out.Context(), trace))
	res, err := transport.RoundTrip(out)
	mu.Lock()
	done = true
	mu.Unlock()
	if err != nil {
		failed(p, rw, out, err, http.StatusBadGateway)
		return
	}
	switches := res.StatusCode == http.StatusSwitchingProtocols
	if !switches {
		dropPerHop(res.Header)
	}
	if p.ModifyResponse != nil {
		if err := p.ModifyResponse(res); err != nil {
			res.Body.Close()
			failed(p, rw, out, err, http.StatusBadGateway)
			return
		}
	}
	if switches {
		join(p, rw, out, res)
		return
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

// join connects a client with a backend that go on with another protocol.
func join(p *ReverseProxy, rw http.ResponseWriter, req *http.Request, res *http.Response) {
	asked, given := "", ""
	if hasWord(req.Header["Connection"], "Upgrade") {
		asked = req.Header.Get("Upgrade")
	}
	if hasWord(res.Header["Connection"], "Upgrade") {
		given = res.Header.Get("Upgrade")
	}
	fail := func(format string, args ...any) {
		failed(p, rw, req, fmt.Errorf(format, args...), http.StatusBadGateway)
	}
	if !strings.EqualFold(asked, given) {
		fail("backend tried to switch protocol %q when %q was requested", given, asked)
		return
	}
	backend, ok := res.Body.(io.ReadWriteCloser)
	if !ok {
		fail("internal error: 101 switching protocols response with non-writable body")
		return
	}
	user, both, err := http.NewResponseController(rw).Hijack()
	if errors.Is(err, http.ErrNotSupported) {
		fail("can't switch protocols using non-Hijacker ResponseWriter type %T", rw)
		return
	}
	over := make(chan bool)
	go func() {
		select {
		case <-req.Context().Done():
		case <-over:
		}
		backend.Close()
	}()
	defer close(over)
	if err != nil {
		fail("Hijack failed on protocol switch: %v", err)
		return
	}
	defer user.Close()
	addAll(rw.Header(), res.Header)
	res.Header, res.Body = rw.Header(), nil
	if err := res.Write(both); err != nil {
		fail("response write: %v", err)
		return
	}
	if err := both.Flush(); err != nil {
		fail("response flush: %v", err)
		return
	}
	ends := make(chan error, 1)
	pass := func(to io.Writer, from io.Reader) {
		_, err := io.Copy(to, from)
		if err == nil {
			// The other side may still speak.
			err = errors.New("hijacked connection ended")
			if half, ok := to.(interface{ CloseWrite() error }); ok {
				err = half.CloseWrite()
			}
		}
		ends <- err
	}
	go pass(backend, user)
	go pass(user, backend)
	if <-ends == nil {
		<-ends
	}
}

// flushing writes to a client, and flushes at once or some time after.
type flushing struct {
	rw    http.ResponseWriter
	after time.Duration // below zero: at once
	mu    sync.Mutex
	due   bool
	timer *time.Timer
}

func (f *flushing) flush() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.due {
		http.NewResponseController(f.rw).Flush()
		f.due = false
	}
}

func (f *flushing) Write(b []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	n, err := f.rw.Write(b)
	if f.after < 0 {
		http.NewResponseController(f.rw).Flush()
	} else if !f.due {
		f.due = true
		f.timer.Reset(f.after)
	}
	return n, err
}

func (f *flushing) stop() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.due = false
	f.timer.Stop()
}

// relay copies the body; what comes in pieces is passed on at once.
func relay(p *ReverseProxy, rw http.ResponseWriter, res *http.Response) error {
	kind, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type"))
	interval := p.FlushInterval
	if kind == "text/event-stream" || res.ContentLength == -1 {
		interval = -1
	}
	var to io.Writer = rw
	if interval != 0 {
		// The headers are flushed as well.
		f := &flushing{rw: rw, after: interval, due: true}
		f.timer = time.AfterFunc(interval, f.flush)
		defer f.stop()
		to = f
	}
	var buf []byte
	if p.BufferPool != nil {
		buf = p.BufferPool.Get()
		defer p.BufferPool.Put(buf)
	}
	if len(buf) == 0 {
		buf = make([]byte, 32*1024)
	}
	for {
		n, err := res.Body.Read(buf)
		if err != nil && err != io.EOF && err != context.Canceled {
			logOf(p, fmt.Sprintf("httputil: ReverseProxy read error during body copy: %v", err))
		}
		if n > 0 {
			m, werr := to.Write(buf[:n])
			if werr == nil && m < n {
				werr = io.ErrShortWrite
			}
			if werr != nil {
				return werr
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
