package http

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http/httptrace"
	"net/url"
)

// ---- a connection outside of any pool

// owned is what a connection has that its caller keeps.
type owned struct {
	free     chan struct{} // holds a value while nothing is under way
	reserved bool
	inFlight bool
	places   int // of HTTP/2, reserved
	changed  func()
}

func (t *Transport) NewClientConn(ctx context.Context, scheme, address string) (*ClientConn, error) {
	t.agree()
	if scheme != "http" && scheme != "https" {
		return nil, fmt.Errorf("net/http: invalid scheme %q", scheme)
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[scheme]
	}
	var proxy *url.URL
	if t.Proxy != nil {
		r := &Request{ctx: ctx, Method: "GET", URL: &url.URL{Scheme: scheme, Host: host, Path: "/"}, Proto: "HTTP/1.1", ProtoMajor: 1,
			ProtoMinor: 1, Header: Header{}, Body: NoBody, Host: host}
		if proxy, err = t.Proxy(r); err != nil {
			return nil, err
		}
	}
	target := net.JoinHostPort(host, port)
	w, err := t.connect(ctx, connectMethodKey{scheme: scheme, addr: target}, target, proxy)
	if err != nil {
		return nil, err
	}
	cc := new(ClientConn)
	cc.stateHookMu.Lock()
	defer cc.stateHookMu.Unlock()
	w.mu.Lock()
	w.own = &owned{free: make(chan struct{}, 1), changed: cc.told}
	w.own.free <- struct{}{}
	w.mu.Unlock()
	if w.h2 != nil {
		cc.cc = connH2{w}
	} else {
		cc.cc = connH1{w}
	}
	cc.lastAvailable = cc.cc.Available()
	return cc, nil
}

func (cc *ClientConn) Err() error     { return cc.cc.Err() }
func (cc *ClientConn) Available() int { return cc.cc.Available() }
func (cc *ClientConn) InFlight() int  { return cc.cc.InFlight() }

func (cc *ClientConn) Close() error {
	defer cc.told()
	return cc.cc.Close()
}

func (cc *ClientConn) Reserve() error {
	defer cc.told()
	return cc.cc.Reserve()
}

func (cc *ClientConn) Release() {
	defer cc.told()
	cc.cc.Release()
}

func (cc *ClientConn) RoundTrip(req *Request) (*Response, error) {
	defer cc.told()
	if req.URL == nil && req.Method == ":ping" {
		if _, ok := cc.cc.(connH2); !ok {
			return nil, errors.New("http: ClientConn does not support PING")
		}
		return nil, cc.cc.Err()
	}
	var err error
	switch {
	case req.URL == nil:
		err = errors.New("http: nil Request.URL")
	case req.Header == nil:
		err = errors.New("http: nil Request.Header")
	case badHeader(req.Header) != "":
		err = fmt.Errorf("http: invalid header %s", badHeader(req.Header))
	case badHeader(req.Trailer) != "":
		err = fmt.Errorf("http: invalid trailer %s", badHeader(req.Trailer))
	case req.Method != "" && !token(req.Method):
		err = fmt.Errorf("http: invalid method %q", req.Method)
	case req.URL.Host == "":
		err = errors.New("http: no Host in request URL")
	}
	if err != nil {
		cc.Release()
		return nil, err
	}
	return cc.cc.RoundTrip(req)
}

func (cc *ClientConn) SetStateHook(f func(*ClientConn)) {
	cc.stateHookMu.Lock()
	cc.userStateHook = f
	cc.stateHookMu.Unlock()
	cc.told()
}

// told calls the hook if there is more room, less under way, or an end. It runs once at a time.
func (cc *ClientConn) told() {
	hook := cc.due(false)
	if hook == nil {
		return
	}
	hook(cc)
	if hook = cc.due(true); hook != nil {
		go func() {
			for ; hook != nil; hook = cc.due(true) {
				hook(cc)
			}
		}()
	}
}

func (cc *ClientConn) due(ran bool) (hook func(*ClientConn)) {
	cc.stateHookMu.Lock()
	defer cc.stateHookMu.Unlock()
	if cc.cc == nil {
		return nil
	}
	if ran {
		cc.stateHookRunning = false
	}
	if cc.userStateHook == nil || cc.stateHookRunning {
		return nil
	}
	available, inFlight, closed := cc.cc.Available(), cc.cc.InFlight(), cc.cc.Err() != nil
	if available > cc.lastAvailable || inFlight < cc.lastInFlight || closed != cc.lastClosed {
		hook = cc.userStateHook
		cc.stateHookRunning = true
	}
	cc.lastAvailable, cc.lastInFlight, cc.lastClosed = available, inFlight, closed
	return hook
}

// returned: nothing is under way any more.
func (o *owned) returned(w *wire) {
	w.mu.Lock()
	o.inFlight = false
	o.free <- struct{}{}
	w.mu.Unlock()
	o.changed()
}

func (w *wire) exchange(req *Request) *exchange {
	ctx, cancel := context.WithCancelCause(req.Context())
	return &exchange{req: req, ctx: ctx, cancel: cancel, trace: httptrace.ContextClientTrace(ctx)}
}

type connH1 struct{ w *wire }

func (c connH1) RoundTrip(req *Request) (*Response, error) {
	w, x := c.w, c.w.exchange(req)
	w.mu.Lock()
	if !w.own.reserved {
		w.mu.Unlock()
		select {
		case <-w.own.free:
		case <-w.gone:
			return nil, w.closed
		case <-x.ctx.Done():
			return nil, x.ctx.Err()
		}
		w.mu.Lock()
	}
	w.own.reserved, w.own.inFlight = false, true
	w.mu.Unlock()
	resp, err := w.roundTrip(x)
	if err != nil {
		if e, ok := err.(unwritten); ok {
			err = e.error
		}
		return nil, err
	}
	resp.Request = req
	return resp, nil
}

func (c connH1) Close() error {
	c.w.close(errors.New("ClientConn closed"))
	return nil
}

func (c connH1) Err() error {
	c.w.mu.Lock()
	defer c.w.mu.Unlock()
	return c.w.closed
}

func (c connH1) busy() bool { return c.w.own.reserved || c.w.own.inFlight }

func (c connH1) Available() int {
	c.w.mu.Lock()
	defer c.w.mu.Unlock()
	if c.w.closed != nil || c.busy() {
		return 0
	}
	return 1
}

func (c connH1) InFlight() int {
	c.w.mu.Lock()
	defer c.w.mu.Unlock()
	if c.w.closed == nil && c.busy() {
		return 1
	}
	return 0
}

func (c connH1) Reserve() error {
	c.w.mu.Lock()
	defer c.w.mu.Unlock()
	if c.w.closed != nil {
		return c.w.closed
	}
	select {
	case <-c.w.own.free:
	default:
		return errors.New("connection is unavailable")
	}
	c.w.own.reserved = true
	return nil
}

func (c connH1) Release() {
	c.w.mu.Lock()
	defer c.w.mu.Unlock()
	if c.w.own.reserved {
		c.w.own.free <- struct{}{}
		c.w.own.reserved = false
	}
}

type connH2 struct{ w *wire }

func (c connH2) RoundTrip(req *Request) (*Response, error) {
	c.Release()
	resp, err := c.w.roundTripH2(c.w.exchange(req))
	if e, ok := err.(unusable); ok {
		err = e.error
	}
	if err != nil {
		return nil, err
	}
	resp.Request = req
	return resp, nil
}

func (c connH2) Close() error {
	c.w.h2.mu.Lock()
	for _, st := range c.w.h2.streams {
		st.end(errors.New("http2: client connection force closed via ClientConn.Close"))
	}
	c.w.h2.unlock()
	c.w.close(errors.New("ClientConn closed"))
	return nil
}

func (c connH2) Err() error {
	c.w.mu.Lock()
	defer c.w.mu.Unlock()
	if c.w.closed != nil {
		return errors.New("connection closed")
	}
	return nil
}

func (c connH2) Available() int {
	if !c.w.takes() {
		return 0
	}
	most := c.w.h2.limit()
	return max(0, most-c.InFlight())
}

func (c connH2) InFlight() int {
	c.w.h2.mu.Lock()
	defer c.w.h2.unlock()
	return len(c.w.h2.streams) + c.w.own.places
}

func (c connH2) Reserve() error {
	if c.Available() == 0 {
		return errors.New("connection is unavailable")
	}
	c.w.h2.mu.Lock()
	c.w.own.places++
	c.w.h2.unlock()
	return nil
}

func (c connH2) Release() {
	c.w.h2.mu.Lock()
	c.w.own.places = max(0, c.w.own.places-1)
	c.w.h2.unlock()
}

func (h *h2Conn) limit() int {
	h.mu.Lock()
	defer h.unlock()
	return h.most
}
