package http

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net/http/httptrace"
	"net/textproto"
	"slices"
	"strconv"
	"strings"
	"time"
)

func (t *Transport) protocols() (p Protocols) {
	if t.Protocols != nil {
		return *t.Protocols
	}
	p.SetHTTP1(true)
	switch {
	case t.TLSNextProto != nil:
		p.SetHTTP2(t.TLSNextProto["h2"] != nil)
	case !t.ForceAttemptHTTP2 && (t.TLSClientConfig != nil || t.Dial != nil || t.DialContext != nil || t.DialTLS != nil || t.DialTLSContext != nil):
	default:
		p.SetHTTP2(true)
	}
	return p
}

// agree settles once what the transport speaks, before the first request and before it is copied.
func (t *Transport) agree() {
	t.nextProtoOnce.Do(func() {
		t.tlsNextProtoWasNil = t.TLSNextProto == nil
		if _, own := t.TLSNextProto["h2"]; own {
			return
		}
		p := t.protocols()
		if !p.HTTP2() && !p.UnencryptedHTTP2() {
			return
		}
		if t.TLSClientConfig == nil {
			t.TLSClientConfig = &tls.Config{}
		}
		if t.HTTP2 == nil {
			t.HTTP2 = &HTTP2Config{}
		}
		if t.TLSNextProto == nil {
			t.TLSNextProto = map[string]func(string, *tls.Conn) RoundTripper{}
		}
		t.TLSNextProto["h2"] = func(string, *tls.Conn) RoundTripper {
			return brokenTransport{errors.New("unexpected use of stub RoundTripper")}
		}
		t.TLSClientConfig.NextProtos = offered(t.TLSClientConfig.NextProtos, p)
	})
}

type brokenTransport struct{ err error }

func (t brokenTransport) RoundTrip(*Request) (*Response, error) { return nil, t.err }

// speaksH2 tells whether a new connection is one of HTTP/2.
func (w *wire) speaksH2() bool {
	if w.tls != nil {
		return w.tls.NegotiatedProtocol == "h2" && w.t.protocols().HTTP2()
	}
	p := w.t.Protocols
	return w.key.scheme == "http" && w.proxy == nil && p != nil && p.UnencryptedHTTP2() && !p.HTTP1()
}

func (w *wire) startH2() error {
	h := newH2(w.c, w.r, 1, 4<<20)
	w.left = 1 << 62
	close(w.ended)
	if _, err := io.WriteString(w.c, h2Preface); err != nil {
		return err
	}
	if err := h.settings(2, 0, 4, uint32(h.initial), 5, 1<<20, 6, uint32(w.t.mostHeader())); err != nil {
		return err
	}
	h.grow(0, 1<<30)
	w.h2 = h
	h.came = func(st *h2Stream, id uint32, fields []h2Field, ended bool) error {
		if st == nil {
			return nil
		}
		return st.answer(fields, ended)
	}
	var idle *time.Timer
	h.rests = func() {
		if w.own != nil {
			h.after = append(h.after, w.own.changed)
		}
		if len(h.streams) > 0 {
			return
		}
		if h.away != nil || h.leaving {
			go w.close(errServerClosedIdle)
		}
		if idle != nil {
			idle.Stop()
		}
		if d := w.t.IdleConnTimeout; d > 0 {
			idle = time.AfterFunc(d, func() {
				h.mu.Lock()
				still := len(h.streams) == 0
				h.unlock()
				if still {
					w.close(errIdleConnTimeout)
				}
			})
		}
	}
	go func() { w.close(h.serve()) }()
	return nil
}

// takes tells whether another request may go over a connection of HTTP/2.
func (w *wire) takes() bool {
	h := w.h2
	w.mu.Lock()
	closed := w.closed != nil
	w.mu.Unlock()
	h.mu.Lock()
	defer h.unlock()
	return !closed && h.away == nil && h.err == nil && !h.leaving && len(h.streams) < h.most
}

// closeIfIdle is what is done to a connection that is no longer wanted.
func (w *wire) closeIfIdle() {
	w.h2.mu.Lock()
	idle := len(w.h2.streams) == 0
	w.h2.mu.Unlock()
	if idle {
		w.close(errCloseIdleConns)
	}
}

// h2Ask is a request under way on a stream.
type h2Ask struct {
	x      *exchange
	w      *wire
	st     *h2Stream
	resp   *Response
	began  bool
	answer chan struct{}
	goOn   chan struct{}
}

func (st *h2Stream) answer(fields []h2Field, ended bool) error {
	if st.asked == nil {
		return nil
	}
	return st.asked.came(fields, ended)
}

func (a *h2Ask) fail(code h2Code, err error) error {
	if code == h2ProtocolError {
		err = h2StreamError{a.st.id, code, err}
	}
	a.st.stop(code, err)
	return nil
}

// came: the answer's headers, or of those before it.
func (a *h2Ask) came(fields []h2Field, ended bool) error {
	st := a.st
	if a.x.trace != nil && a.x.trace.GotFirstResponseByte != nil && !a.began {
		a.x.trace.GotFirstResponseByte()
	}
	a.began = true
	resp := &Response{Proto: "HTTP/2.0", ProtoMajor: 2, Header: Header{}, Request: a.x.req, TLS: a.w.tls, ContentLength: -1}
	status := ""
	for _, f := range fields {
		switch {
		case f.name == ":status":
			status = f.value
		case f.name == "trailer":
			for _, name := range strings.Split(f.value, ",") {
				if name = CanonicalHeaderKey(textproto.TrimString(name)); name != "" {
					if resp.Trailer == nil {
						resp.Trailer = Header{}
					}
					resp.Trailer[name] = nil
				}
			}
		case !strings.HasPrefix(f.name, ":"):
			resp.Header.Add(f.name, f.value)
		}
	}
	if status == "" {
		return a.fail(h2ProtocolError, errors.New("malformed response from server: missing status pseudo header"))
	}
	code, err := strconv.Atoi(status)
	if err != nil {
		return a.fail(h2ProtocolError, errors.New("malformed response from server: malformed non-numeric status pseudo header"))
	}
	if code >= 100 && code <= 199 {
		if ended {
			return a.fail(h2ProtocolError, errors.New("1xx informational response with END_STREAM flag"))
		}
		if t := a.x.trace; t != nil && t.Got1xxResponse != nil {
			if err := t.Got1xxResponse(code, textproto.MIMEHeader(resp.Header)); err != nil {
				return a.fail(h2ProtocolError, err)
			}
		}
		if code == 100 {
			if t := a.x.trace; t != nil && t.Got100Continue != nil {
				t.Got100Continue()
			}
			select {
			case a.goOn <- struct{}{}:
			default:
			}
		}
		return nil
	}
	resp.StatusCode, resp.Status = code, status+" "+StatusText(code)
	head := a.x.req.Method == "HEAD"
	if lengths := resp.Header["Content-Length"]; len(lengths) == 1 {
		if n, err := strconv.ParseUint(lengths[0], 10, 63); err == nil {
			resp.ContentLength = int64(n)
		}
	} else if len(lengths) == 0 && ended && !head {
		resp.ContentLength = 0
	}
	st.trailer = func(fields []h2Field) {
		if resp.Trailer == nil {
			resp.Trailer = Header{}
		}
		h2Trailer(resp.Trailer, fields)
	}
	switch body := (&h2Body{a: a, left: resp.ContentLength}); {
	case head || ended && resp.ContentLength <= 0:
		resp.Body = NoBody
	case a.x.zipped && strings.EqualFold(resp.Header.Get("Content-Encoding"), "gzip"):
		resp.Body = &unzipped{b: &clientBody{body: body}}
		resp.Header.Del("Content-Encoding")
		resp.Header.Del("Content-Length")
		resp.ContentLength, resp.Uncompressed = -1, true
	default:
		resp.Body = body
	}
	st.h.mu.Lock()
	st.gotHead = true
	if ended {
		st.gotEnd = true
		if st.inErr == nil {
			st.inErr = io.EOF
		}
		st.over()
	}
	a.resp = resp
	st.h.unlock()
	close(a.answer)
	return nil
}

// h2Body is an answer's.
type h2Body struct {
	a    *h2Ask
	left int64
	err  error
}

func (b *h2Body) Read(p []byte) (int, error) {
	if b.err != nil {
		return 0, b.err
	}
	n, err := b.a.st.read(p)
	if b.left != -1 {
		if int64(n) > b.left {
			n = int(b.left)
			err = errors.New("net/http: server replied with more than declared Content-Length; truncated")
			b.a.st.stop(h2ProtocolError, err)
		}
		b.left -= int64(n)
		if err == io.EOF && b.left > 0 {
			err = io.ErrUnexpectedEOF
		}
	}
	if err != nil {
		b.err = err
		b.a.x.cancel(errRequestDone)
	}
	return n, err
}

func (b *h2Body) Close() error {
	b.a.st.ignore(errors.New("http2: response body closed"))
	if b.err == nil {
		b.err = errors.New("http2: response body closed")
	}
	st := b.a.st
	st.h.mu.Lock()
	open := st.h.streams[st.id] == st
	st.h.unlock()
	if open {
		st.stop(h2Cancel, b.err)
	}
	b.a.x.cancel(errRequestDone)
	return nil
}

// asks are the headers of a request.
func (a *h2Ask) asks(length int64) ([]h2Field, error) {
	r := a.x.req
	host := r.Host
	if host == "" {
		host = r.URL.Host
	}
	method := r.Method
	if method == "" {
		method = "GET"
	}
	path := r.URL.RequestURI()
	if method != "CONNECT" && !strings.HasPrefix(path, "/") && path != "*" {
		full := path
		path = strings.TrimPrefix(path, r.URL.Scheme+"://"+host)
		if !strings.HasPrefix(path, "/") {
			if r.URL.Opaque != "" {
				return nil, fmt.Errorf("http2: invalid request :path %q from URL.Opaque = %q", full, r.URL.Opaque)
			}
			return nil, fmt.Errorf("http2: invalid request :path %q", full)
		}
	}
	fields := []h2Field{{":authority", host}, {":method", method}}
	if method != "CONNECT" {
		fields = append(fields, h2Field{":path", path}, h2Field{":scheme", r.URL.Scheme})
	}
	if names := trailerNames(r.Trailer); names != "" {
		fields = append(fields, h2Field{"trailer", names})
	}
	agent := "Go-http-client/2.0"
	for _, f := range h2Header(r.Header, "host", "content-length", "connection", "proxy-connection", "transfer-encoding", "upgrade",
		"keep-alive", "trailer") {
		switch f.name {
		case "user-agent":
			agent = f.value
		case "cookie":
			for part := range strings.SplitSeq(f.value, ";") {
				if part = strings.TrimLeft(part, " "); part != "" {
					fields = append(fields, h2Field{"cookie", part})
				}
			}
		default:
			fields = append(fields, f)
		}
	}
	if length > 0 || length == 0 && (method == "POST" || method == "PUT" || method == "PATCH") {
		fields = append(fields, h2Field{"content-length", strconv.FormatInt(length, 10)})
	}
	if a.x.zipped {
		fields = append(fields, h2Field{"accept-encoding", "gzip"})
	}
	if agent != "" {
		fields = append(fields, h2Field{"user-agent", agent})
	}
	return fields, nil
}

func trailerNames(h Header) string {
	var names []string
	for _, f := range h2Header(withValues(h)) {
		names = append(names, CanonicalHeaderKey(f.name))
	}
	return strings.Join(names, ",")
}

// withValues has a value for each name.
func withValues(h Header) Header {
	all := Header{}
	for k := range h {
		all[k] = []string{""}
	}
	return all
}

// unusable: the request did not leave, and goes over another connection.
type unusable struct{ error }

func (w *wire) roundTripH2(x *exchange) (*Response, error) {
	req, h := x.req, w.h2
	for _, about := range [][]string{{"Upgrade", "chunked"}, {"Transfer-Encoding", "chunked"}, {"Connection", "close", "keep-alive"}} {
		values := req.Header[about[0]]
		fits := func(word string) bool { return strings.EqualFold(word, values[0]) }
		if len(values) > 1 && about[0] != "Upgrade" || len(values) > 0 && values[0] != "" && !slices.ContainsFunc(about[1:], fits) {
			closeBody(req)
			return nil, fmt.Errorf("http2: invalid %s request header: %q", about[0], values)
		}
	}
	if !w.t.DisableCompression && req.Header.Get("Accept-Encoding") == "" && req.Header.Get("Range") == "" && req.Method != "HEAD" {
		x.zipped = true
	}
	body, length := req.Body, req.ContentLength
	if body == nil || body == NoBody {
		body, length = nil, 0
	} else if length == 0 {
		length = -1
	}
	a := &h2Ask{x: x, w: w, answer: make(chan struct{}), goOn: make(chan struct{}, 1)}
	fields, err := a.asks(length)
	if err != nil {
		closeBody(req)
		return nil, err
	}
	// The streams are opened in the order of their numbers.
	w.opening.Lock()
	if !w.takes() {
		w.opening.Unlock()
		return nil, unusable{errors.New("http2: client conn not usable")}
	}
	h.mu.Lock()
	st := h.open(h.next)
	st.asked, a.st = a, st
	h.next += 2
	h.leaving = h.leaving || req.Close || hasWord(req.Header["Connection"], "close") || w.t.DisableKeepAlives
	gone := make(chan struct{})
	st.onReset = func() {
		select {
		case <-gone:
		default:
			close(gone)
		}
	}
	h.unlock()
	err = st.headers(fields, body == nil && len(req.Trailer) == 0)
	w.opening.Unlock()
	if err != nil {
		closeBody(req)
		h.mu.Lock()
		if h.err != nil {
			err = h.err
		}
		h.unlock()
		return nil, err
	}
	wrote := func(err error) {
		if x.trace != nil && x.trace.WroteRequest != nil {
			x.trace.WroteRequest(httptrace.WroteRequestInfo{Err: err})
		}
	}
	if x.trace != nil && x.trace.WroteHeaderField != nil {
		for _, f := range fields {
			x.trace.WroteHeaderField(f.name, []string{f.value})
		}
	}
	if x.trace != nil && x.trace.WroteHeaders != nil {
		x.trace.WroteHeaders()
	}
	sent := make(chan struct{})
	if body == nil {
		if len(req.Trailer) > 0 {
			st.headers(h2Header(req.Trailer), true)
		}
		wrote(nil)
		close(sent)
	} else {
		go func() {
			defer close(sent)
			wrote(a.write(body, length, gone))
		}()
	}
	var late <-chan time.Time
	for {
		select {
		case <-a.answer:
			context.AfterFunc(x.ctx, func() {
				if cause := context.Cause(x.ctx); cause != errRequestDone {
					st.stop(h2Cancel, cause)
				}
			})
			if a.resp.Body == NoBody {
				x.cancel(errRequestDone)
			}
			return a.resp, nil
		case <-gone:
			select {
			case <-a.answer:
				continue
			default:
			}
			h.mu.Lock()
			err := st.reset
			h.unlock()
			if e, ok := err.(h2StreamError); ok && e.code == h2Refused {
				err = unusable{err}
			}
			return nil, err
		case <-x.ctx.Done():
			err := context.Cause(x.ctx)
			st.stop(h2Cancel, err)
			if body != nil {
				body.Close()
			}
			return nil, err
		case <-sent:
			sent = nil
			if d := w.t.ResponseHeaderTimeout; d > 0 {
				timer := time.NewTimer(d)
				defer timer.Stop()
				late = timer.C
			}
		case <-late:
			err := errors.New("http2: timeout awaiting response headers")
			st.stop(h2Cancel, h2HeaderTimeout{err})
			return nil, h2HeaderTimeout{err}
		}
	}
}

type h2HeaderTimeout struct{ error }

func (h2HeaderTimeout) Timeout() bool   { return true }
func (h2HeaderTimeout) Temporary() bool { return true }

// write sends a request's body.
func (a *h2Ask) write(body io.ReadCloser, length int64, gone chan struct{}) error {
	defer body.Close()
	st, req := a.st, a.x.req
	if hasWord(req.Header["Expect"], "100-continue") && a.w.t.ExpectContinueTimeout > 0 {
		timer := time.NewTimer(a.w.t.ExpectContinueTimeout)
		select {
		case <-a.goOn:
		case <-timer.C:
		case <-a.answer:
		case <-gone:
		}
		timer.Stop()
	}
	buf := make([]byte, h2MaxFrame)
	total := int64(0)
	for {
		n, err := body.Read(buf)
		total += int64(n)
		if length != -1 && total > length {
			bad := errors.New("http2: request body larger than specified content length")
			st.stop(h2Cancel, bad)
			return bad
		}
		end := err == io.EOF && len(req.Trailer) == 0
		if n > 0 || end {
			if _, err := st.data(buf[:n], end); err != nil {
				return err
			}
		}
		if err == io.EOF {
			if len(req.Trailer) > 0 {
				return st.headers(h2Header(req.Trailer), true)
			}
			return nil
		}
		if err != nil {
			st.stop(h2Cancel, err)
			return err
		}
	}
}
