package http

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"math"
	"net/http/httptrace"
	"net/textproto"
	"strings"
	"sync"
	"time"
)

// ---- one request

func (t *Transport) RoundTrip(req *Request) (_ *Response, err error) {
	fail := func(err error) (*Response, error) {
		closeBody(req)
		return nil, err
	}
	t.agree()
	switch {
	case req.URL == nil:
		return fail(errors.New("http: nil Request.URL"))
	case req.Header == nil:
		return fail(errors.New("http: nil Request.Header"))
	}
	web := req.URL.Scheme == "http" || req.URL.Scheme == "https"
	if web {
		if bad := badHeader(req.Header); bad != "" {
			return fail(fmt.Errorf("net/http: invalid header %s", bad))
		}
		if bad := badHeader(req.Trailer); bad != "" {
			return fail(fmt.Errorf("net/http: invalid trailer %s", bad))
		}
	}
	if rt := t.other(req.URL.Scheme); rt != nil {
		if resp, err := rt.RoundTrip(req); err != ErrSkipAltProtocol {
			return resp, err
		}
	}
	switch {
	case !web:
		return fail(badString("unsupported protocol scheme", req.URL.Scheme))
	case req.Method != "" && !token(req.Method):
		return fail(fmt.Errorf("net/http: invalid method %q", req.Method))
	case req.URL.Host == "":
		return fail(errors.New("http: no Host in request URL"))
	}
	ctx, cancelCtx := context.WithCancelCause(req.Context())
	t.reqMu.Lock()
	if t.reqCanceler == nil {
		t.reqCanceler = map[*Request]context.CancelCauseFunc{}
	}
	t.reqCanceler[req] = cancelCtx
	t.reqMu.Unlock()
	cancel := func(err error) {
		cancelCtx(err)
		t.reqMu.Lock()
		delete(t.reqCanceler, req)
		t.reqMu.Unlock()
	}
	if req.Cancel != nil {
		go func() {
			select {
			case <-req.Cancel:
				cancel(errRequestCanceled)
			case <-ctx.Done():
			}
		}()
	}
	defer func() {
		if err != nil {
			cancel(err)
		}
	}()
	send := req
	for {
		if ctx.Err() != nil {
			return fail(context.Cause(ctx))
		}
		x := &exchange{req: send, ctx: ctx, cancel: cancel, trace: httptrace.ContextClientTrace(ctx)}
		w, err := t.conn(x)
		if err != nil {
			return fail(err)
		}
		var resp *Response
		if w.h2 == nil {
			resp, err = w.roundTrip(x)
		} else if resp, err = w.roundTripH2(x); err != nil {
			e, ok := err.(unusable)
			if !ok {
				return nil, err
			}
			err = e.error
			if _, sent := e.error.(h2StreamError); sent && send.Body != nil && send.Body != NoBody && send.GetBody == nil {
				return nil, fmt.Errorf("http2: Transport: cannot retry err [%v] after Request.Body was written; define Request.GetBody to avoid this error", err)
			}
		}
		if err == nil {
			resp.Request = req
			return resp, nil
		}
		if w.h2 == nil && !w.again(send, err) {
			if e, ok := err.(unwritten); ok {
				err = e.error
			}
			if e, ok := err.(fromServer); ok {
				err = e.err
			}
			return nil, err
		}
		if send.GetBody != nil {
			own := *send
			if own.Body, err = send.GetBody(); err != nil {
				return nil, err
			}
			send = &own
		}
	}
}

// other is what is registered for a scheme.
func (t *Transport) other(scheme string) RoundTripper {
	all, _ := t.altProto.Load().(map[string]RoundTripper)
	return all[scheme]
}

// badHeader names what may not stand in headers.
func badHeader(h Header) string {
	for k, values := range h {
		if !token(k) {
			return fmt.Sprintf("field name %q", k)
		}
		for _, v := range values {
			if strings.ContainsFunc(v, func(c rune) bool { return c < ' ' && c != '\t' || c == 0x7f }) {
				return fmt.Sprintf("field value for %q", k)
			}
		}
	}
	return ""
}

// again tells whether a request that failed may go over another connection.
func (w *wire) again(req *Request, err error) bool {
	w.mu.Lock()
	reused := w.reused
	w.mu.Unlock()
	if !reused {
		return false
	}
	none := req.Body == nil || req.Body == NoBody
	if _, ok := err.(unwritten); ok {
		return none || req.GetBody != nil
	}
	if !none && req.GetBody == nil {
		return false
	}
	switch req.Method {
	case "", "GET", "HEAD", "OPTIONS", "TRACE":
	default:
		if !hasHeader(req.Header, "Idempotency-Key") && !hasHeader(req.Header, "X-Idempotency-Key") {
			return false
		}
	}
	_, read := err.(fromServer)
	return read || err == errServerClosedIdle
}

func hasHeader(h Header, key string) bool {
	_, ok := h[key]
	return ok
}

func (w *wire) roundTrip(x *exchange) (*Response, error) {
	req, t := x.req, w.t
	w.mu.Lock()
	w.expected++
	before := w.written
	w.mu.Unlock()
	x.extra = Header{}
	if !t.DisableCompression && req.Header.Get("Accept-Encoding") == "" && req.Header.Get("Range") == "" && req.Method != "HEAD" {
		x.zipped = true
		x.extra.Set("Accept-Encoding", "gzip")
	}
	if w.proxy != nil {
		if auth := proxyAuth(w.proxy); auth != "" && !hasHeader(req.Header, "Proxy-Authorization") {
			x.extra.Set("Proxy-Authorization", auth)
		}
	}
	if req.ProtoAtLeast(1, 1) && req.Body != nil && hasWord(req.Header["Expect"], "100-continue") {
		x.goOn = make(chan struct{}, 1)
	}
	if t.DisableKeepAlives && !req.Close && !hasWord(req.Header["Connection"], "close") && !hasWord(req.Header["Connection"], "Upgrade") {
		x.extra.Set("Connection", "close")
	}
	if req.Body != nil && req.Body != NoBody && !inMemory(req.Body) {
		own := *req
		x.bad = &watchedBody{ReadCloser: req.Body}
		own.Body = x.bad
		x.req = &own
	}
	x.sent, x.answer, x.left = make(chan error, 1), make(chan answered), make(chan struct{})
	defer close(x.left)
	w.writes <- x
	w.reads <- x
	var late <-chan time.Time
	done := x.ctx.Done()
	for {
		select {
		case err := <-x.sent:
			if err != nil {
				w.close(fmt.Errorf("write error: %w", err))
				return nil, w.because(x, before, err)
			}
			if d := t.ResponseHeaderTimeout; d > 0 {
				timer := time.NewTimer(d)
				defer timer.Stop()
				late = timer.C
			}
		case <-w.gone:
			select {
			case a := <-x.answer:
				return a.resp, w.because(x, before, a.err)
			default:
			}
			return nil, w.because(x, before, w.closed)
		case <-late:
			w.close(errHeaderTimeout)
			return nil, errHeaderTimeout
		case a := <-x.answer:
			return a.resp, w.because(x, before, a.err)
		case <-done:
			select {
			case a := <-x.answer:
				return a.resp, w.because(x, before, a.err)
			default:
			}
			w.cancel(context.Cause(x.ctx))
			done = nil
		}
	}
}

// because is the reason for a failure that the caller hears.
func (w *wire) because(x *exchange, before int64, err error) error {
	if err == nil {
		return nil
	}
	<-w.ended
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.canceled != nil {
		return w.canceled
	}
	if x.bad != nil {
		x.bad.mu.Lock()
		bad := x.bad.err
		x.bad.mu.Unlock()
		if bad != nil {
			return bad
		}
	}
	if err == errServerClosedIdle {
		return err
	}
	if _, ok := err.(fromServer); ok {
		if w.written == before {
			return unwritten{err}
		}
		return err
	}
	if w.closed != nil {
		if w.written == before {
			return unwritten{err}
		}
		return fmt.Errorf("net/http: HTTP/1.x transport connection broken: %w", err)
	}
	return err
}

func (w *wire) writeLoop() {
	defer close(w.ended)
	for {
		select {
		case x := <-w.writes:
			how := &sending{extra: x.extra, trace: x.trace}
			if x.goOn != nil {
				how.goOn = func() bool {
					timer := time.NewTimer(w.t.ExpectContinueTimeout)
					defer timer.Stop()
					select {
					case _, ok := <-x.goOn:
						return ok
					case <-timer.C:
						return true
					case <-w.gone:
						return false
					}
				}
			}
			err := x.req.send(w, w.proxy != nil, how)
			w.wrote <- err
			x.sent <- err
			if err != nil {
				w.close(err)
				return
			}
		case <-w.gone:
			return
		}
	}
}

// whole tells whether all of the request has been written, or is a moment later.
func (w *wire) whole() bool {
	select {
	case err := <-w.wrote:
		return err == nil
	default:
	}
	timer := time.NewTimer(50 * time.Millisecond)
	defer timer.Stop()
	select {
	case err := <-w.wrote:
		return err == nil
	case <-timer.C:
		return false
	}
}

func (w *wire) readLoop() {
	why := errReadLoopExiting
	eof := make(chan struct{})
	defer func() {
		close(eof)
		w.close(why)
	}()
	for alive := true; alive; {
		w.left = w.t.mostHeader()
		_, err := w.r.Peek(1)
		w.mu.Lock()
		if w.expected == 0 {
			if w.closed == nil {
				why = errServerClosedIdle
				if n := w.r.Buffered(); n > 0 {
					start, _ := w.r.Peek(n)
					if !strings.HasPrefix(string(start), "HTTP/1.1 408") && !strings.HasPrefix(string(start), "HTTP/1.0 408") {
						log.Printf("Unsolicited response received on idle HTTP channel starting with %q; err=%v", start, err)
					}
				} else if err != io.EOF {
					why = fmt.Errorf("readLoopPeekFailLocked: %w", err)
				}
			}
			w.mu.Unlock()
			return
		}
		w.mu.Unlock()
		x := <-w.reads
		var resp *Response
		if err == nil {
			resp, err = w.receive(x)
		} else {
			err = fromServer{err}
			why = err
		}
		if err != nil {
			if w.left <= 0 {
				err = fmt.Errorf("net/http: server response headers exceeded %d bytes; aborted", w.t.mostHeader())
			}
			select {
			case x.answer <- answered{err: err}:
			case <-x.left:
			}
			return
		}
		w.left = math.MaxInt64
		w.mu.Lock()
		w.expected--
		w.mu.Unlock()
		keep := func() {
			w.mu.Lock()
			alive = alive && !w.sawEOF
			w.mu.Unlock()
			if !alive || !w.whole() {
				alive = false
				return
			}
			err := w.keep()
			if err != nil {
				why, alive = err, false
			}
			if x.trace != nil && x.trace.PutIdleConn != nil && err != errKeepAlivesDisabled {
				x.trace.PutIdleConn(err)
			}
		}
		switched := resp.StatusCode == StatusSwitchingProtocols
		if resp.Close || x.req.Close || hasWord(x.req.Header["Connection"], "close") || resp.StatusCode <= 199 || x.req.Method == "CONNECT" {
			alive = false
		}
		if x.req.Method == "HEAD" || resp.ContentLength == 0 || switched {
			keep()
			if switched {
				why = errCallerOwns
			}
			select {
			case x.answer <- answered{resp: resp}:
			case <-x.left:
				return
			}
			x.cancel(errRequestDone)
			continue
		}
		over := make(chan error, 1)
		body := &clientBody{body: resp.Body}
		body.early = func() error {
			over <- errClosedEarly
			<-eof
			return nil
		}
		body.end = func(err error) error {
			over <- err
			if err == io.EOF {
				<-eof
			} else if err != nil {
				w.mu.Lock()
				defer w.mu.Unlock()
				if w.canceled != nil {
					return w.canceled
				}
			}
			return err
		}
		inner, length := resp.Body, resp.ContentLength
		resp.Body = body
		if x.zipped && strings.EqualFold(resp.Header.Get("Content-Encoding"), "gzip") {
			resp.Body = &unzipped{b: body}
			resp.Header.Del("Content-Encoding")
			resp.Header.Del("Content-Length")
			resp.ContentLength, resp.Uncompressed = -1, true
		}
		select {
		case x.answer <- answered{resp: resp}:
		case <-x.left:
			return
		}
		select {
		case err := <-over:
			switch err {
			case io.EOF:
				keep()
				eof <- struct{}{}
			case errClosedEarly:
				eof <- struct{}{}
				if alive = alive && length <= maxUnread && drained(inner); alive {
					keep()
				}
			default:
				alive = false
			}
		case <-x.ctx.Done():
			alive = false
			w.cancel(context.Cause(x.ctx))
		case <-w.gone:
			alive = false
		}
		x.cancel(errRequestDone)
	}
}

// drained reads what a caller left of a short body, if it comes soon.
func drained(body io.Reader) bool {
	end := make(chan bool, 1)
	go func() {
		_, err := io.CopyN(io.Discard, body, maxUnread+1)
		end <- err == io.EOF
	}()
	timer := time.NewTimer(50 * time.Millisecond)
	defer timer.Stop()
	select {
	case ok := <-end:
		return ok
	case <-timer.C:
		return false
	}
}

// receive reads the answer, and tells of those that come before it.
func (w *wire) receive(x *exchange) (*Response, error) {
	if x.trace != nil && x.trace.GotFirstResponseByte != nil {
		x.trace.GotFirstResponseByte()
	}
	goOn := x.goOn
	for {
		resp, err := ReadResponse(w.r, x.req)
		if err != nil {
			return nil, err
		}
		code := resp.StatusCode
		if code == StatusContinue && goOn != nil {
			if x.trace != nil && x.trace.Got100Continue != nil {
				x.trace.Got100Continue()
			}
			goOn <- struct{}{}
			goOn = nil
		}
		if 100 <= code && code <= 199 && code != StatusSwitchingProtocols {
			if x.trace != nil && x.trace.Got1xxResponse != nil {
				if err := x.trace.Got1xxResponse(code, textproto.MIMEHeader(resp.Header)); err != nil {
					return nil, err
				}
				w.left = w.t.mostHeader()
			}
			continue
		}
		resp.TLS = w.tls
		if code == StatusSwitchingProtocols {
			resp.Body = switched{w.r, w.c}
		}
		if goOn != nil {
			if resp.Close || x.req.Close {
				close(goOn)
			} else {
				goOn <- struct{}{}
			}
		}
		return resp, nil
	}
}

// clientBody tells when an answer's body is at its end.
type clientBody struct {
	body   io.ReadCloser
	mu     sync.Mutex
	closed bool
	err    error
	end    func(error) error
	early  func() error
}

func (b *clientBody) Read(p []byte) (int, error) {
	b.mu.Lock()
	closed, err := b.closed, b.err
	b.mu.Unlock()
	if closed {
		return 0, errReadOnClosedResBody
	}
	if err != nil {
		return 0, err
	}
	n, err := b.body.Read(p)
	if err != nil {
		b.mu.Lock()
		defer b.mu.Unlock()
		if b.err == nil {
			b.err = err
		}
		err = b.over(err)
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
	if b.early != nil && b.err != io.EOF {
		if b.end == nil { // a read failed: the connection is gone
			return nil
		}
		b.end = nil
		return b.early()
	}
	return b.over(b.body.Close())
}

func (b *clientBody) over(err error) error {
	if b.end == nil {
		return err
	}
	err = b.end(err)
	b.end = nil
	return err
}
