package http

import (
	"bufio"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/url"
	"strings"
	"sync"
	"time"
)

func (c *Client) CloseIdleConnections()                   {}
func (t *Transport) CloseIdleConnections()                {}
func (t *Transport) CancelRequest(req *Request)           {}
func ProxyFromEnvironment(req *Request) (*url.URL, error) { return nil, nil }

func (t *Transport) RegisterProtocol(scheme string, rt RoundTripper) {
	if err := t.registerProtocol(scheme, rt); err != nil {
		panic(err)
	}
}

// registerProtocol keeps another way to answer requests of a scheme.
func (t *Transport) registerProtocol(scheme string, rt RoundTripper) error {
	t.altMu.Lock()
	defer t.altMu.Unlock()
	old, _ := t.altProto.Load().(map[string]RoundTripper)
	if _, ok := old[scheme]; ok {
		return errors.New("protocol " + scheme + " already registered")
	}
	all := map[string]RoundTripper{scheme: rt}
	maps.Copy(all, old)
	t.altProto.Store(all)
	return nil
}

func (t *Transport) Clone() *Transport {
	c := &Transport{Proxy: t.Proxy, DialContext: t.DialContext, Dial: t.Dial, DialTLSContext: t.DialTLSContext, DialTLS: t.DialTLS,
		OnProxyConnectResponse: t.OnProxyConnectResponse, TLSHandshakeTimeout: t.TLSHandshakeTimeout,
		DisableKeepAlives: t.DisableKeepAlives, DisableCompression: t.DisableCompression, MaxIdleConns: t.MaxIdleConns,
		MaxIdleConnsPerHost: t.MaxIdleConnsPerHost, MaxConnsPerHost: t.MaxConnsPerHost, IdleConnTimeout: t.IdleConnTimeout,
		ResponseHeaderTimeout: t.ResponseHeaderTimeout, ExpectContinueTimeout: t.ExpectContinueTimeout,
		ProxyConnectHeader: t.ProxyConnectHeader.Clone(), GetProxyConnectHeader: t.GetProxyConnectHeader,
		MaxResponseHeaderBytes: t.MaxResponseHeaderBytes, ForceAttemptHTTP2: t.ForceAttemptHTTP2,
		WriteBufferSize: t.WriteBufferSize, ReadBufferSize: t.ReadBufferSize, TLSNextProto: maps.Clone(t.TLSNextProto),
		TLSClientConfig: t.TLSClientConfig}
	if t.HTTP2 != nil {
		own := *t.HTTP2
		c.HTTP2 = &own
	}
	if t.Protocols != nil {
		own := *t.Protocols
		c.Protocols = &own
	}
	return c
}

func (t *Transport) dial(ctx context.Context, addr string) (net.Conn, error) {
	switch {
	case t.DialContext != nil:
		return t.DialContext(ctx, "tcp", addr)
	case t.Dial != nil:
		return t.Dial("tcp", addr)
	}
	return (&net.Dialer{}).DialContext(ctx, "tcp", addr)
}

// exchange is a request under way on a connection.
type exchange struct {
	mu  sync.Mutex
	c   net.Conn
	err error
}

// fail ends it: what is read and written from now on fails for that reason.
func (x *exchange) fail(err error) {
	x.mu.Lock()
	if x.err == nil {
		x.err = err
	}
	x.mu.Unlock()
	x.c.Close()
}

func (x *exchange) because(err error) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.err != nil && err != nil && err != io.EOF {
		return x.err
	}
	return err
}

// errReadOnClosedBody is what a body of a response says once its reader closed it.
var errReadOnClosedBody = errors.New("http: read on closed response body")

// clientBody is the body of a response: its connection ends with it, and its first error stays.
type clientBody struct {
	io.ReadCloser
	x    *exchange
	stop func()

	mu     sync.Mutex
	closed bool
	err    error
}

func (b *clientBody) ended() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return errReadOnClosedBody
	}
	return b.err
}

func (b *clientBody) Read(p []byte) (int, error) {
	if err := b.ended(); err != nil {
		return 0, err
	}
	n, err := b.ReadCloser.Read(p)
	if err != nil {
		b.mu.Lock()
		defer b.mu.Unlock()
		err = b.x.because(err)
		if b.err == nil {
			b.err = err
		}
		b.stop()
	}
	return n, err
}

func (b *clientBody) Close() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return nil
	}
	b.closed = true
	b.stop()
	if b.err != nil && b.err != io.EOF {
		return nil
	}
	return b.ReadCloser.Close()
}

func (t *Transport) RoundTrip(req *Request) (*Response, error) {
	ctx := req.Context()
	switch {
	case req.URL == nil:
		return nil, errors.New("http: nil Request.URL")
	case req.Header == nil:
		return nil, errors.New("http: nil Request.Header")
	}
	all, _ := t.altProto.Load().(map[string]RoundTripper)
	if rt := all[req.URL.Scheme]; rt != nil {
		if resp, err := rt.RoundTrip(req); err != ErrSkipAltProtocol {
			return resp, err
		}
	}
	switch {
	case req.URL.Scheme != "http" && req.URL.Scheme != "https":
		return nil, badString("unsupported protocol scheme", req.URL.Scheme)
	case req.Method != "" && !token(req.Method):
		return nil, fmt.Errorf("net/http: invalid method %q", req.Method)
	case req.URL.Host == "":
		return nil, errors.New("http: no Host in request URL")
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	addr := req.URL.Host
	if req.URL.Port() == "" {
		port := "80"
		if req.URL.Scheme == "https" {
			port = "443"
		}
		addr = net.JoinHostPort(req.URL.Hostname(), port)
	}
	c, err := t.dial(ctx, addr)
	if err != nil {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		return nil, err
	}
	x := &exchange{c: c}
	stopCtx := func() bool { return true }
	if ctx.Done() != nil {
		stopCtx = context.AfterFunc(ctx, func() { x.fail(context.Cause(ctx)) })
	}
	stop := func() {
		stopCtx()
		c.Close()
	}
	if t.ResponseHeaderTimeout > 0 {
		timer := time.AfterFunc(t.ResponseHeaderTimeout, func() { x.fail(headerTimeout{}) })
		defer timer.Stop()
	}
	out := req
	_, asked := req.Header["Accept-Encoding"]
	zip := !asked && !t.DisableCompression && req.Header.Get("Range") == "" && req.Method != "HEAD"
	if zip {
		o := *req
		o.Header = req.Header.Clone()
		o.Header.Set("Accept-Encoding", "gzip")
		out = &o
	}
	if req.URL.User != nil && req.Header.Get("Authorization") == "" {
		o := *out
		o.Header = out.Header.Clone()
		pass, _ := req.URL.User.Password()
		o.SetBasicAuth(req.URL.User.Username(), pass)
		out = &o
	}
	writing := make(chan error, 1)
	if out.Body == nil || out.Body == NoBody || out.ContentLength > 0 {
		writing <- out.send(c, false)
	} else {
		// A body of unknown length may wait for the answer.
		go func() { writing <- out.send(c, false) }()
	}
	r := bufio.NewReader(c)
	var resp *Response
	for {
		if _, err = r.Peek(1); err == nil {
			resp, err = ReadResponse(r, req)
		} else if err == io.EOF {
			select {
			case bad := <-writing:
				if bad != nil {
					err = bad
				}
			default:
			}
		}
		if err != nil {
			stop()
			return nil, x.because(err)
		}
		if resp.StatusCode/100 != 1 || resp.StatusCode == 101 {
			break
		}
	}
	if resp.StatusCode == 101 {
		resp.Body = switched{r, c}
		return resp, nil
	}
	if resp.Body == NoBody {
		stop()
		return resp, nil
	}
	b := &clientBody{ReadCloser: resp.Body, x: x, stop: stop}
	resp.Body = b
	if zip && strings.EqualFold(resp.Header.Get("Content-Encoding"), "gzip") {
		resp.Header.Del("Content-Encoding")
		resp.Header.Del("Content-Length")
		resp.ContentLength, resp.Uncompressed = -1, true
		resp.Body = &unzipped{b: b}
	}
	return resp, nil
}

type unzipped struct {
	b *clientBody
	r *gzip.Reader
}

func (u *unzipped) Read(p []byte) (n int, err error) {
	if err := u.b.ended(); err == errReadOnClosedBody {
		return 0, err
	}
	if u.r == nil {
		if u.r, err = gzip.NewReader(u.b); err != nil {
			return 0, err
		}
	}
	return u.r.Read(p)
}
func (u *unzipped) Close() error { return u.b.Close() }

type switched struct {
	io.Reader
	net.Conn
}

func (s switched) Read(p []byte) (int, error) { return s.Reader.Read(p) }

type headerTimeout struct{}

func (headerTimeout) Error() string   { return "net/http: timeout awaiting response headers" }
func (headerTimeout) Timeout() bool   { return true }
func (headerTimeout) Temporary() bool { return true }

// clientTimeout: the client's own limit was the cause.
type clientTimeout struct{ text string }

func (e *clientTimeout) Error() string        { return e.text }
func (e *clientTimeout) Timeout() bool        { return true }
func (e *clientTimeout) Temporary() bool      { return true }
func (e *clientTimeout) Is(target error) bool { return target == context.DeadlineExceeded }

type timedBody struct {
	io.ReadCloser
	cancel func()
	late   func() bool
}

func (b *timedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err != nil {
		if err != io.EOF && b.late() {
			err = &clientTimeout{err.Error() + " (Client.Timeout or context cancellation while reading body)"}
		}
		b.cancel()
	}
	return n, err
}
func (b *timedBody) Close() error {
	err := b.ReadCloser.Close()
	b.cancel()
	return err
}

func closeBody(r *Request) {
	if r.Body != nil {
		r.Body.Close()
	}
}

func (c *Client) Do(req *Request) (*Response, error) {
	if req.URL == nil {
		closeBody(req)
		return nil, &url.Error{Op: opName(req.Method), Err: errors.New("http: nil Request.URL")}
	}
	rt := c.Transport
	if rt == nil {
		rt = DefaultTransport
	}
	ctx, cancel := req.Context(), func() {}
	var deadline time.Time
	if c.Timeout > 0 {
		deadline = time.Now().Add(c.Timeout)
		ctx, cancel = context.WithDeadline(ctx, deadline)
	}
	late := func() bool { return !deadline.IsZero() && !time.Now().Before(deadline) }
	var via []*Request
	current := req
	for {
		send := current
		fail := func(err error) (*Response, error) {
			if late() {
				err = &clientTimeout{err.Error() + " (Client.Timeout exceeded while awaiting headers)"}
			}
			cancel()
			return nil, &url.Error{Op: opName(req.Method), URL: redacted(current.URL), Err: err}
		}
		if send.RequestURI != "" {
			closeBody(send)
			return fail(errors.New("http: Request.RequestURI can't be set in client requests"))
		}
		x := *current
		x.ctx = ctx
		if x.Header == nil {
			x.Header = Header{}
		}
		send = &x
		if u := x.URL.User; u != nil && x.Header.Get("Authorization") == "" {
			x.Header = x.Header.Clone()
			password, _ := u.Password()
			x.SetBasicAuth(u.Username(), password)
		}
		if c.Jar != nil {
			send.Header = send.Header.Clone()
			for _, cookie := range c.Jar.Cookies(send.URL) {
				send.AddCookie(cookie)
			}
		}
		resp, err := rt.RoundTrip(send)
		if err != nil {
			return fail(err)
		}
		if resp == nil {
			return fail(fmt.Errorf("RoundTripper returned a nil *Response with a nil error"))
		}
		if resp.Body == nil {
			resp.Body = NoBody
		}
		if c.Jar != nil {
			if cookies := resp.Cookies(); len(cookies) > 0 {
				c.Jar.SetCookies(send.URL, cookies)
			}
		}
		if resp.Request == send {
			resp.Request = current
		}
		next, err := c.redirect(current, resp, via)
		if next == nil && err == nil {
			if c.Timeout > 0 {
				resp.Body = &timedBody{resp.Body, cancel, late}
			}
			return resp, nil
		}
		if err == ErrUseLastResponse {
			return resp, nil
		}
		resp.Body.Close()
		if err != nil {
			cancel()
			return resp, &url.Error{Op: opName(req.Method), URL: resp.Header.Get("Location"), Err: err}
		}
		via = append(via, current)
		current = next
	}
}

func opName(method string) string {
	if method == "" {
		return "Get"
	}
	return method[:1] + strings.ToLower(method[1:])
}

func redacted(u *url.URL) string {
	if u == nil {
		return ""
	}
	if _, ok := u.User.Password(); ok {
		return strings.Replace(u.String(), u.User.String()+"@", u.User.Username()+":***@", 1)
	}
	return u.String()
}

// redirect is the request that a response asks for.
func (c *Client) redirect(req *Request, resp *Response, via []*Request) (*Request, error) {
	method, keep := "GET", false
	switch resp.StatusCode {
	case 301, 302, 303:
		if req.Method == "HEAD" || req.Method == "GET" {
			method = req.Method
		}
	case 307, 308:
		method, keep = req.Method, true
		if req.Body != nil && req.Body != NoBody && req.GetBody == nil {
			return nil, nil
		}
	default:
		return nil, nil
	}
	to := resp.Header.Get("Location")
	if to == "" {
		return nil, nil
	}
	u, err := req.URL.Parse(to)
	if err != nil {
		return nil, fmt.Errorf("failed to parse Location header %q: %v", to, err)
	}
	next := &Request{Method: method, URL: u, Header: req.Header.Clone(), Host: "", Response: resp, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1}
	next.ctx = req.Context()
	if next.Header == nil {
		next.Header = Header{}
	}
	if req.Host != "" && req.Host != req.URL.Host && !strings.Contains(to, "://") {
		next.Host = req.Host
	}
	if keep && req.GetBody != nil {
		if next.Body, err = req.GetBody(); err != nil {
			return nil, err
		}
		next.GetBody, next.ContentLength = req.GetBody, req.ContentLength
	} else if !keep {
		for _, k := range []string{"Content-Type", "Content-Length", "Content-Encoding"} {
			next.Header.Del(k)
		}
	}
	if req.URL.Hostname() != u.Hostname() {
		for _, k := range []string{"Authorization", "Www-Authenticate", "Cookie", "Cookie2"} {
			next.Header.Del(k)
		}
	}
	if req.URL.Scheme != "https" || u.Scheme != "http" {
		if next.Header.Get("Referer") == "" {
			last := *req.URL
			last.User = nil
			next.Header.Set("Referer", last.String())
		}
	}
	check := c.CheckRedirect
	if check == nil {
		check = func(req *Request, via []*Request) error {
			if len(via) >= 10 {
				return errors.New("stopped after 10 redirects")
			}
			return nil
		}
	}
	all := append(append([]*Request(nil), via...), req)
	return next, check(next, all)
}
