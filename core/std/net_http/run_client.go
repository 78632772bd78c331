package http

import (
	"compress/gzip"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"net/url"
	"strings"
	"time"
)

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
	t.agree()
	c := &Transport{Proxy: t.Proxy, DialContext: t.DialContext, Dial: t.Dial, DialTLSContext: t.DialTLSContext, DialTLS: t.DialTLS,
		OnProxyConnectResponse: t.OnProxyConnectResponse, TLSHandshakeTimeout: t.TLSHandshakeTimeout,
		DisableKeepAlives: t.DisableKeepAlives, DisableCompression: t.DisableCompression, MaxIdleConns: t.MaxIdleConns,
		MaxIdleConnsPerHost: t.MaxIdleConnsPerHost, MaxConnsPerHost: t.MaxConnsPerHost, IdleConnTimeout: t.IdleConnTimeout,
		ResponseHeaderTimeout: t.ResponseHeaderTimeout, ExpectContinueTimeout: t.ExpectContinueTimeout,
		ProxyConnectHeader: t.ProxyConnectHeader.Clone(), GetProxyConnectHeader: t.GetProxyConnectHeader,
		MaxResponseHeaderBytes: t.MaxResponseHeaderBytes, ForceAttemptHTTP2: t.ForceAttemptHTTP2,
		WriteBufferSize: t.WriteBufferSize, ReadBufferSize: t.ReadBufferSize}
	if t.TLSClientConfig != nil {
		c.TLSClientConfig = t.TLSClientConfig.Clone()
	}
	if !t.tlsNextProtoWasNil {
		if c.TLSNextProto = maps.Clone(t.TLSNextProto); c.TLSNextProto == nil {
			c.TLSNextProto = map[string]func(string, *tls.Conn) RoundTripper{}
		}
	}
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

type unzipped struct {
	b *clientBody
	r *gzip.Reader
}

func (u *unzipped) Read(p []byte) (n int, err error) {
	u.b.mu.Lock()
	closed := u.b.closed
	u.b.mu.Unlock()
	if closed {
		return 0, errReadOnClosedResBody
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
			var record tls.RecordHeaderError
			if errors.As(err, &record) && string(record.RecordHeader[:]) == "HTTP/" {
				err = ErrSchemeMismatch
			}
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
		if send.Header == nil || c.Timeout > 0 || send.URL.User != nil || c.Jar != nil || len(via) > 0 {
			// What the program asked with stays as it is.
			x := *current
			x.ctx = ctx
			if x.Header == nil {
				x.Header = Header{}
			}
			send = &x
			if t, known := rt.(*Transport); c.Timeout > 0 && x.Cancel == nil && (!known || t.other(x.URL.Scheme) != nil) {
				// Others may know nothing of contexts.
				late := make(chan struct{})
				x.Cancel = late
				context.AfterFunc(ctx, func() { close(late) })
			}
			if u := x.URL.User; u != nil && x.Header.Get("Authorization") == "" {
				x.Header = x.Header.Clone()
				password, _ := u.Password()
				x.SetBasicAuth(u.Username(), password)
			}
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
