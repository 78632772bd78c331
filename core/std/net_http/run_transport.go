package http

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http/httptrace"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// Requests go over connections that are kept for the next one. Each has a goroutine that writes and one that reads.

var (
	errKeepAlivesDisabled        = errors.New("http: putIdleConn: keep alives disabled")
	errConnBroken                = errors.New("http: putIdleConn: connection is in bad state")
	errCloseIdle                 = errors.New("http: putIdleConn: CloseIdleConnections was called")
	errTooManyIdle               = errors.New("http: putIdleConn: too many idle connections")
	errTooManyIdleHost           = errors.New("http: putIdleConn: too many idle connections for host")
	errCloseIdleConns            = errors.New("http: CloseIdleConnections called")
	errReadLoopExiting           = errors.New("http: persistConn.readLoop exiting")
	errIdleConnTimeout           = errors.New("http: idle connection timeout")
	errServerClosedIdle          = errors.New("http: server closed idle connection")
	errClosedEarly               = errors.New("net/http: response body closed early")
	errReadOnClosedResBody       = errors.New("http: read on closed response body")
	errRequestCanceled           = errors.New("net/http: request canceled")
	errRequestCanceledConn       = errors.New("net/http: request canceled while waiting for connection")
	errRequestDone               = errors.New("net/http: request completed")
	errCallerOwns                = errors.New("read loop ending; caller owns writable underlying conn")
	errHeaderTimeout       error = headerTimeout{}
)

type headerTimeout struct{}

func (headerTimeout) Error() string   { return "net/http: timeout awaiting response headers" }
func (headerTimeout) Timeout() bool   { return true }
func (headerTimeout) Temporary() bool { return true }
func (headerTimeout) Is(err error) bool {
	return err == context.DeadlineExceeded
}

// pool holds a Transport's connections.
type pool struct {
	mu      sync.Mutex
	idle    map[connectMethodKey][]*wire // the one used last at the end
	order   []*wire                      // of all hosts, the one idle longest first
	waiting map[connectMethodKey][]*waiter
	count   map[connectMethodKey]int
	shared  map[connectMethodKey]*wire // those of HTTP/2
	shut    bool                       // idle ones are no longer wanted
}

// waiter is a request that waits for a connection.
type waiter struct {
	ch    chan *wire
	fails chan error
	done  bool
	dial  func() // put off: there are enough connections
}

var pools struct {
	sync.Mutex
	m map[*Transport]*pool
}

func (t *Transport) pool() *pool {
	pools.Lock()
	defer pools.Unlock()
	p := pools.m[t]
	if p == nil {
		if pools.m == nil {
			pools.m = map[*Transport]*pool{}
		}
		p = &pool{idle: map[connectMethodKey][]*wire{}, waiting: map[connectMethodKey][]*waiter{}, count: map[connectMethodKey]int{},
			shared: map[connectMethodKey]*wire{}}
		pools.m[t] = p
	}
	return p
}

// wire is a connection.
type wire struct {
	t      *Transport
	p      *pool
	key    connectMethodKey
	proxy  *url.URL // requests name all of their URL
	c      net.Conn
	tls    *tls.ConnectionState
	r      *bufio.Reader
	left   int64 // bytes that may still be read
	writes chan *exchange
	reads  chan *exchange
	wrote  chan error
	gone   chan struct{}
	ended  chan struct{} // the goroutine that writes is at its end

	mu       sync.Mutex
	expected int
	closed   error
	canceled error
	reused   bool
	sawEOF   bool
	written  int64

	idleAt time.Time
	timer  *time.Timer

	h2      *h2Conn
	opening sync.Mutex // of streams
	own     *owned     // by a ClientConn
}

// exchange is a request under way, and what is asked of those who write and read it.
type exchange struct {
	req    *Request
	ctx    context.Context
	cancel context.CancelCauseFunc
	trace  *httptrace.ClientTrace
	extra  Header
	zipped bool
	goOn   chan struct{} // an answer, or word of one, to "Expect: 100-continue"
	sent   chan error
	answer chan answered
	left   chan struct{} // nobody waits any more
	bad    *watchedBody
}

type answered struct {
	resp *Response
	err  error
}

// watchedBody remembers why a request's body could not be read.
type watchedBody struct {
	io.ReadCloser
	mu  sync.Mutex
	err error
}

func (b *watchedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err != nil && err != io.EOF {
		b.mu.Lock()
		b.err = err
		b.mu.Unlock()
	}
	return n, err
}

// fromServer is a failure to read an answer.
type fromServer struct{ err error }

func (e fromServer) Error() string {
	return "net/http: Transport failed to read from server: " + e.err.Error()
}
func (e fromServer) Unwrap() error { return e.err }

// unwritten: nothing of the request has left.
type unwritten struct{ error }

func (w *wire) Write(p []byte) (int, error) {
	n, err := w.c.Write(p)
	w.mu.Lock()
	w.written += int64(n)
	w.mu.Unlock()
	return n, err
}

// mostHeader limits the bytes of an answer's header.
func (t *Transport) mostHeader() int64 {
	if t.MaxResponseHeaderBytes > 0 {
		return t.MaxResponseHeaderBytes
	}
	return 10 << 20
}

func (w *wire) Read(p []byte) (int, error) {
	if w.left <= 0 {
		return 0, fmt.Errorf("read limit of %d bytes exhausted", w.t.mostHeader())
	}
	n, err := w.c.Read(p[:min(int64(len(p)), w.left)])
	w.left -= int64(n)
	if err == io.EOF {
		w.mu.Lock()
		w.sawEOF = true
		w.mu.Unlock()
	}
	return n, err
}

func (w *wire) close(err error) {
	w.mu.Lock()
	first := w.closed == nil
	if first {
		w.closed = err
	}
	w.mu.Unlock()
	if !first {
		return
	}
	if err != errCallerOwns {
		w.c.Close()
	}
	close(w.gone)
	w.p.forget(w, true)
	if w.own != nil {
		w.own.changed()
	}
}

// cancel ends what is under way for a reason that its caller knows.
func (w *wire) cancel(err error) {
	w.mu.Lock()
	w.canceled = err
	w.mu.Unlock()
	w.close(errRequestCanceled)
}

// forget takes a connection out of the idle ones; closed: there may be a new one in its place.
func (p *pool) forget(w *wire, closed bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if w.timer != nil {
		w.timer.Stop()
	}
	if p.shared[w.key] == w {
		delete(p.shared, w.key)
	}
	is := func(o *wire) bool { return o == w }
	if list := slices.DeleteFunc(p.idle[w.key], is); len(list) > 0 {
		p.idle[w.key] = list
	} else {
		delete(p.idle, w.key)
	}
	p.order = slices.DeleteFunc(p.order, is)
	if closed {
		p.free(w.key)
	}
}

// free: a connection is gone, another may be made. The lock is held.
func (p *pool) free(key connectMethodKey) {
	if p.count[key]--; p.count[key] <= 0 {
		delete(p.count, key)
	}
	for _, waits := range p.waiting[key] {
		if waits.dial != nil && !waits.done {
			p.count[key]++
			go waits.dial()
			waits.dial = nil
			return
		}
	}
}

// give hands a connection to one who waits. The lock is held.
func (p *pool) give(w *wire) bool {
	for len(p.waiting[w.key]) > 0 {
		first := p.waiting[w.key][0]
		p.waiting[w.key] = p.waiting[w.key][1:]
		if !first.done {
			first.done = true
			first.ch <- w
			return true
		}
	}
	delete(p.waiting, w.key)
	return false
}

// share hands a connection of HTTP/2 to all that wait, and keeps it for who comes. The lock is held.
func (p *pool) share(w *wire) {
	for len(p.waiting[w.key]) > 0 {
		p.give(w)
	}
	delete(p.waiting, w.key)
	w.idleAt = time.Now()
	if p.shared[w.key] == nil || !p.shared[w.key].takes() {
		p.shared[w.key] = w
	}
}

// keep makes a connection an idle one, or says why not.
func (w *wire) keep() error {
	t, p := w.t, w.p
	if t.DisableKeepAlives || t.MaxIdleConnsPerHost < 0 {
		return errKeepAlivesDisabled
	}
	w.mu.Lock()
	broken := w.closed != nil
	w.reused = true
	w.mu.Unlock()
	if broken {
		return errConnBroken
	}
	if w.own != nil {
		w.own.returned(w)
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if w.h2 != nil {
		p.share(w)
		return nil
	}
	if p.give(w) {
		return nil
	}
	if p.shut {
		return errCloseIdle
	}
	most := t.MaxIdleConnsPerHost
	if most == 0 {
		most = DefaultMaxIdleConnsPerHost
	}
	if len(p.idle[w.key]) >= most {
		return errTooManyIdleHost
	}
	p.idle[w.key] = append(p.idle[w.key], w)
	p.order = append(p.order, w)
	if t.MaxIdleConns != 0 && len(p.order) > t.MaxIdleConns {
		go p.order[0].close(errTooManyIdle)
	}
	w.idleAt = time.Now()
	if t.IdleConnTimeout > 0 {
		w.timer = time.AfterFunc(t.IdleConnTimeout, func() {
			p.mu.Lock()
			still := slices.Contains(p.idle[w.key], w)
			p.mu.Unlock()
			if still {
				w.close(errIdleConnTimeout)
			}
		})
	}
	return nil
}

func (t *Transport) CloseIdleConnections() {
	p := t.pool()
	p.mu.Lock()
	all := slices.Clone(p.order)
	p.shut = true
	var shared []*wire
	for _, w := range p.shared {
		shared = append(shared, w)
	}
	p.mu.Unlock()
	for _, w := range shared {
		w.closeIfIdle()
	}
	for _, w := range all {
		w.close(errCloseIdleConns)
	}
}

func (c *Client) CloseIdleConnections() {
	rt := c.Transport
	if rt == nil {
		rt = DefaultTransport
	}
	if t, ok := rt.(interface{ CloseIdleConnections() }); ok {
		t.CloseIdleConnections()
	}
}

func (t *Transport) CancelRequest(req *Request) {
	t.reqMu.Lock()
	cancel := t.reqCanceler[req]
	t.reqMu.Unlock()
	if cancel != nil {
		cancel(errRequestCanceled)
	}
}

// ---- making connections

func (t *Transport) dial(ctx context.Context, addr string) (net.Conn, error) {
	switch {
	case t.DialContext != nil:
		c, err := t.DialContext(ctx, "tcp", addr)
		if c == nil && err == nil {
			err = errors.New("net/http: Transport.DialContext hook returned (nil, nil)")
		}
		return c, err
	case t.Dial != nil:
		c, err := t.Dial("tcp", addr)
		if c == nil && err == nil {
			err = errors.New("net/http: Transport.Dial hook returned (nil, nil)")
		}
		return c, err
	}
	return usualDial(ctx, "tcp", addr)
}

// usualDial tells who watches what is asked and connected to.
func usualDial(ctx context.Context, network, addr string) (net.Conn, error) {
	dialer := &net.Dialer{Timeout: 30 * time.Second, KeepAlive: 30 * time.Second}
	trace := httptrace.ContextClientTrace(ctx)
	if trace == nil {
		return dialer.DialContext(ctx, network, addr)
	}
	host, port, err := net.SplitHostPort(addr)
	if err == nil && net.ParseIP(host) == nil {
		if trace.DNSStart != nil {
			trace.DNSStart(httptrace.DNSStartInfo{Host: host})
		}
		ips, err := net.DefaultResolver.LookupIPAddr(ctx, host)
		if trace.DNSDone != nil {
			trace.DNSDone(httptrace.DNSDoneInfo{Addrs: ips, Err: err})
		}
		if err != nil {
			return nil, &net.OpError{Op: "dial", Net: network, Err: err}
		}
		addr = net.JoinHostPort(ips[0].String(), port)
	}
	if trace.ConnectStart != nil {
		trace.ConnectStart(network, addr)
	}
	c, err := dialer.DialContext(ctx, network, addr)
	if trace.ConnectDone != nil {
		trace.ConnectDone(network, addr, err)
	}
	return c, err
}

// address is a URL's host with its port.
func address(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443", "socks5": "1080", "socks5h": "1080"}[u.Scheme]
	}
	return net.JoinHostPort(u.Hostname(), port)
}

// proxyAuth is the header that a proxy with a name and password asks for.
func proxyAuth(u *url.URL) string {
	if u == nil || u.User == nil {
		return ""
	}
	password, _ := u.User.Password()
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(u.User.Username()+":"+password))
}

func (t *Transport) connect(ctx context.Context, key connectMethodKey, target string, proxy *url.URL) (*wire, error) {
	var c net.Conn
	var err error
	switch {
	case proxy != nil:
		if c, err = t.dial(ctx, address(proxy)); err != nil {
			return nil, &net.OpError{Op: "proxyconnect", Net: "tcp", Err: err}
		}
	case key.scheme == "https" && t.DialTLSContext != nil:
		c, err = t.DialTLSContext(ctx, "tcp", target)
	case key.scheme == "https" && t.DialTLS != nil:
		c, err = t.DialTLS("tcp", target)
	default:
		c, err = t.dial(ctx, target)
	}
	if err != nil {
		return nil, err
	}
	w := &wire{t: t, p: t.pool(), key: key, c: c, writes: make(chan *exchange, 1), reads: make(chan *exchange, 1), wrote: make(chan error, 1),
		gone: make(chan struct{}), ended: make(chan struct{})}
	w.r = bufio.NewReader(w)
	if proxy != nil && key.scheme == "https" {
		if err := w.tunnel(ctx, target, proxy); err != nil {
			c.Close()
			return nil, err
		}
	} else {
		w.proxy = proxy
	}
	if key.scheme == "https" {
		if err := w.secure(ctx, target, proxy); err != nil {
			return nil, err
		}
	}
	if w.speaksH2() {
		if err := w.startH2(); err != nil {
			w.c.Close()
			return nil, err
		}
		return w, nil
	}
	go w.readLoop()
	go w.writeLoop()
	return w, nil
}

// secure makes the connection one of TLS, unless the one who dialed did.
func (w *wire) secure(ctx context.Context, target string, proxy *url.URL) error {
	t, plain := w.t, w.c
	if proxy == nil && (t.DialTLSContext != nil || t.DialTLS != nil) {
		c, ok := plain.(interface {
			HandshakeContext(context.Context) error
			ConnectionState() tls.ConnectionState
		})
		if !ok {
			return nil
		}
		return w.shake(ctx, func() (tls.ConnectionState, error) {
			err := c.HandshakeContext(ctx)
			return c.ConnectionState(), err
		})
	}
	config := t.TLSClientConfig.Clone()
	if config == nil {
		config = &tls.Config{}
	}
	if config.ServerName == "" {
		config.ServerName, _, _ = net.SplitHostPort(target)
	}
	if proxy != nil && proxy.Scheme == "https" {
		first := config.Clone()
		first.ServerName = proxy.Hostname()
		w.c = tls.Client(w.c, first)
	}
	c := tls.Client(w.c, config)
	err := w.shake(ctx, func() (tls.ConnectionState, error) {
		err := c.HandshakeContext(ctx)
		return c.ConnectionState(), err
	})
	if err != nil && proxy != nil {
		err = &net.OpError{Op: "proxyconnect", Net: "tcp", Err: err}
	}
	w.c = c
	return err
}

// shake makes the handshake in the time that is left for it.
func (w *wire) shake(ctx context.Context, handshake func() (tls.ConnectionState, error)) error {
	trace := httptrace.ContextClientTrace(ctx)
	if trace != nil && trace.TLSHandshakeStart != nil {
		trace.TLSHandshakeStart()
	}
	plain := w.c
	var late atomic.Bool
	if d := w.t.TLSHandshakeTimeout; d != 0 {
		timer := time.AfterFunc(d, func() {
			late.Store(true)
			plain.Close()
		})
		defer timer.Stop()
	}
	state, err := handshake()
	if err != nil {
		plain.Close()
		state = tls.ConnectionState{}
		if late.Load() {
			err = tlsHandshakeTimeoutError{}
		}
	} else {
		w.tls = &state
	}
	if trace != nil && trace.TLSHandshakeDone != nil {
		trace.TLSHandshakeDone(state, err)
	}
	return err
}

// tunnel asks a proxy for a way to the target.
func (w *wire) tunnel(ctx context.Context, target string, proxy *url.URL) error {
	h := w.t.ProxyConnectHeader.Clone()
	if w.t.GetProxyConnectHeader != nil {
		var err error
		if h, err = w.t.GetProxyConnectHeader(ctx, proxy, target); err != nil {
			return err
		}
	}
	if h == nil {
		h = Header{}
	}
	if auth := proxyAuth(proxy); auth != "" {
		h.Set("Proxy-Authorization", auth)
	}
	req := &Request{Method: "CONNECT", URL: &url.URL{Opaque: target}, Host: target, Header: h}
	if err := req.Write(w.c); err != nil {
		return err
	}
	// Whom the proxy leads to does not speak first.
	resp, err := ReadResponse(bufio.NewReader(&io.LimitedReader{R: w.c, N: w.t.mostHeader()}), req)
	if err == nil && w.t.OnProxyConnectResponse != nil {
		err = w.t.OnProxyConnectResponse(ctx, proxy, req, resp)
	}
	if err == nil && resp.StatusCode != 200 {
		_, text, ok := strings.Cut(resp.Status, " ")
		if !ok {
			text = "unknown status code"
		}
		err = errors.New(text)
	}
	return err
}

// conn is a connection for a request: an idle one, or a new one, whichever is there first.
func (t *Transport) conn(x *exchange) (*wire, error) {
	var proxy *url.URL
	if t.Proxy != nil {
		var err error
		if proxy, err = t.Proxy(x.req); err != nil {
			return nil, err
		}
	}
	target := address(x.req.URL)
	key := connectMethodKey{scheme: x.req.URL.Scheme, addr: target}
	if proxy != nil {
		key.proxy = proxy.String()
		if key.scheme == "http" {
			key.addr = ""
		}
	}
	if x.trace != nil && x.trace.GetConn != nil {
		x.trace.GetConn(target)
	}
	got := func(w *wire, idle time.Duration, wasIdle bool) *wire {
		if x.trace != nil && x.trace.GotConn != nil {
			w.mu.Lock()
			reused := w.reused
			w.mu.Unlock()
			x.trace.GotConn(httptrace.GotConnInfo{Conn: w.c, Reused: reused, WasIdle: wasIdle, IdleTime: idle})
		}
		return w
	}
	p := t.pool()
	p.mu.Lock()
	p.shut = false
	if w := p.shared[key]; w != nil && !t.DisableKeepAlives && w.takes() {
		w.mu.Lock()
		w.reused = true
		w.mu.Unlock()
		idle := time.Since(w.idleAt)
		p.mu.Unlock()
		return got(w, idle, true), nil
	}
	if !t.DisableKeepAlives {
		for list := p.idle[key]; len(list) > 0; list = p.idle[key] {
			w := list[len(list)-1]
			p.idle[key] = list[:len(list)-1]
			p.order = slices.DeleteFunc(p.order, func(o *wire) bool { return o == w })
			if w.timer != nil {
				w.timer.Stop()
			}
			w.mu.Lock()
			closed := w.closed != nil
			w.mu.Unlock()
			if !closed {
				p.mu.Unlock()
				return got(w, time.Since(w.idleAt), true), nil
			}
		}
	}
	waits := &waiter{ch: make(chan *wire, 1), fails: make(chan error, 1)}
	ctx := context.WithoutCancel(x.ctx)
	dial := func() {
		w, err := t.connect(ctx, key, target, proxy)
		p.mu.Lock()
		switch {
		case err != nil:
			p.free(key)
			waits.fails <- err
		case !waits.done:
			waits.done = true
			waits.ch <- w
			if w.h2 != nil {
				p.share(w)
			}
		default:
			p.mu.Unlock()
			if err := w.keep(); err != nil {
				w.close(err)
			}
			return
		}
		p.mu.Unlock()
	}
	p.waiting[key] = append(p.waiting[key], waits)
	if t.MaxConnsPerHost > 0 && p.count[key] >= t.MaxConnsPerHost {
		waits.dial = dial
	} else {
		p.count[key]++
		go dial()
	}
	p.mu.Unlock()
	leave := func() {
		p.mu.Lock()
		waits.done = true
		list := slices.DeleteFunc(p.waiting[key], func(o *waiter) bool { return o == waits })
		if len(list) > 0 {
			p.waiting[key] = list
		} else {
			delete(p.waiting, key)
		}
		p.mu.Unlock()
	}
	select {
	case w := <-waits.ch:
		leave()
		return got(w, 0, false), nil
	case err := <-waits.fails:
		leave()
		if x.ctx.Err() != nil {
			err = context.Cause(x.ctx)
		}
		return nil, err
	case <-x.ctx.Done():
		leave()
		select {
		case w := <-waits.ch:
			if err := w.keep(); err != nil {
				w.close(err)
			}
		default:
		}
		err := context.Cause(x.ctx)
		if err == errRequestCanceled {
			err = errRequestCanceledConn
		}
		return nil, err
	}
}

type tlsHandshakeTimeoutError struct{}

//line transport.go:3419:1
func (tlsHandshakeTimeoutError) Timeout() bool { return true }

//line transport.go:3420:1
func (tlsHandshakeTimeoutError) Temporary() bool { return true }

//line transport.go:3421:1
func (tlsHandshakeTimeoutError) Error() string { return "net/http: TLS handshake timeout" }
