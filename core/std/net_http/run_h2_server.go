package http

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"os"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

func (s *Server) protocols() (p Protocols) {
	if s.Protocols != nil && *s.Protocols != (Protocols{}) {
		return *s.Protocols
	}
	p.SetHTTP1(true)
	_, own := s.TLSNextProto["h2"]
	p.SetHTTP2(s.Protocols == nil && (s.TLSNextProto == nil || own))
	return p
}

// offered is what both sides of TLS may agree on, of what a configuration names and of what is spoken.
func offered(named []string, p Protocols) []string {
	named = slices.DeleteFunc(slices.Clone(named), func(name string) bool {
		return name == "http/1.1" && !p.HTTP1() || name == "h2" && !p.HTTP2()
	})
	if p.HTTP2() && !slices.Contains(named, "h2") {
		named = append(named, "h2")
	}
	if p.HTTP1() && !slices.Contains(named, "http/1.1") {
		named = append(named, "http/1.1")
	}
	return named
}

// startsH2 tells whether a client without TLS begins in HTTP/2.
func (sc *serverConn) startsH2() bool {
	if sc.tls != nil || !sc.s.protocols().UnencryptedHTTP2() {
		return false
	}
	for n := 1; n <= len(h2Preface); n++ {
		// Of a short request no more may come.
		if start, err := sc.r.Peek(n); err != nil || string(start) != h2Preface[:n] {
			return false
		}
	}
	return true
}

func (sc *serverConn) serveH2(ctx context.Context) {
	h := newH2(sc.c, sc.r, 2, 1<<20)
	streams := 250
	if s := sc.s.HTTP2; s != nil && s.MaxConcurrentStreams > 0 {
		streams = s.MaxConcurrentStreams
	}
	if h.settings(5, 1<<20, 3, uint32(streams), 6, 1<<20+320, 1, 4096, 4, uint32(h.initial), 9, 1) != nil {
		return
	}
	start := make([]byte, len(h2Preface))
	if _, err := io.ReadFull(sc.r, start); err != nil || string(start) != h2Preface {
		if err == nil {
			err = fmt.Errorf("bogus greeting %q", start)
		}
		if err != io.EOF {
			sc.s.logf("http2: server: error reading preface from client %v: %v", sc.c.RemoteAddr(), err)
		}
		return
	}
	sc.s.mu.Lock()
	sc.h2 = h
	sc.s.mu.Unlock()
	var running sync.WaitGroup
	var idle *time.Timer
	h.rests = func() {
		if len(h.streams) > 0 {
			return
		}
		if h.leaving {
			// What was written last is on its way.
			h.after = append(h.after, func() { h.c.Close() })
			return
		}
		h.after = append(h.after, func() { sc.setState(StateIdle) })
		if d := sc.s.restTime(); d > 0 {
			idle = time.AfterFunc(d, func() {
				h.goAway(h2NoError)
				h.c.Close()
			})
		}
	}
	h.came = func(_ *h2Stream, id uint32, fields []h2Field, ended bool) error {
		h.mu.Lock()
		if id%2 == 0 || id <= h.highest {
			h.unlock()
			return h2Failure(h2ProtocolError)
		}
		if h.leaving {
			h.unlock()
			return nil
		}
		h.highest = id
		if idle != nil {
			idle.Stop()
		}
		if len(h.streams) >= streams {
			h.unlock()
			h.frame(h2Reset, 0, id, []byte{0, 0, 0, byte(h2Refused)})
			return nil
		}
		first := len(h.streams) == 0
		st := h.open(id)
		st.gotHead, st.gotEnd = true, ended
		if ended {
			st.inErr = io.EOF
		}
		h.unlock()
		if first {
			sc.setState(StateActive)
		}
		w := &h2Response{sc: sc, st: st, header: Header{}, length: -1}
		if r := w.request(fields, ended); r != nil {
			running.Add(1)
			go func() {
				defer running.Done()
				w.run(ctx, r)
			}()
		} else {
			st.stop(h2ProtocolError, h2StreamError{id, h2ProtocolError, nil})
		}
		return nil
	}
	sc.setState(StateActive)
	sc.setState(StateIdle)
	h.grow(0, int(h.initial)-65535)
	sc.c.SetReadDeadline(time.Time{})
	err := h.serve()
	if failure := new(h2Failure); errors.As(err, failure) {
		sc.s.logf("http2: server connection error from %v: %v", sc.c.RemoteAddr(), err)
	}
	h.mu.Lock()
	h.rests = nil
	h.unlock()
}

func (s *Server) restTime() time.Duration {
	if s.IdleTimeout != 0 {
		return s.IdleTimeout
	}
	return s.ReadTimeout
}

// h2Response answers on a stream.
type h2Response struct {
	sc      *serverConn
	st      *h2Stream
	req     *Request
	body    *h2RequestBody
	header  Header
	sent    Header
	status  int
	length  int64
	written int64
	began   bool
	done    bool
	names   []string // of trailers
	out     *bufio.Writer
}

// request is what the fields ask for; nil: nothing that can be answered.
func (w *h2Response) request(fields []h2Field, ended bool) *Request {
	r := &Request{Header: Header{}, Proto: "HTTP/2.0", ProtoMajor: 2, RemoteAddr: w.sc.c.RemoteAddr().String(), TLS: w.sc.tls}
	var scheme, path string
	for _, f := range fields {
		switch f.name {
		case ":method":
			r.Method = f.value
		case ":scheme":
			scheme = f.value
		case ":authority":
			r.Host = f.value
		case ":path":
			path = f.value
		default:
			if strings.HasPrefix(f.name, ":") || f.name != strings.ToLower(f.name) || !token(f.name) {
				return nil
			}
			r.Header.Add(f.name, f.value)
		}
	}
	if r.Host == "" {
		r.Host = r.Header.Get("Host")
	}
	r.RequestURI = path
	if r.Method == "CONNECT" {
		if path != "" || scheme != "" || r.Host == "" {
			return nil
		}
		r.URL, r.RequestURI = &url.URL{Host: r.Host}, r.Host
	} else {
		if r.Method == "" || scheme != "http" && scheme != "https" || !strings.HasPrefix(path, "/") && path != "*" {
			return nil
		}
		var err error
		if r.URL, err = url.ParseRequestURI(path); err != nil {
			return nil
		}
	}
	w.body = &h2RequestBody{w: w, told: -1}
	if hasWord(r.Header["Expect"], "100-continue") {
		w.body.waited = true
		delete(r.Header, "Expect")
	}
	if cookies := r.Header["Cookie"]; len(cookies) > 1 {
		r.Header["Cookie"] = []string{strings.Join(cookies, "; ")}
	}
	for _, list := range r.Header["Trailer"] {
		for _, name := range strings.Split(list, ",") {
			switch name = CanonicalHeaderKey(textproto.TrimString(name)); name {
			case "Transfer-Encoding", "Trailer", "Content-Length":
			default:
				if r.Trailer == nil {
					r.Trailer = Header{}
				}
				r.Trailer[name] = nil
			}
		}
	}
	delete(r.Header, "Trailer")
	if lengths := r.Header["Content-Length"]; len(lengths) > 0 {
		if n, err := strconv.ParseUint(lengths[0], 10, 63); err == nil {
			r.ContentLength = int64(n)
		}
		if ended && r.ContentLength != 0 {
			return nil
		}
		w.body.told = r.ContentLength
	} else if !ended {
		r.ContentLength = -1
	}
	r.Body, w.req = w.body, r
	w.st.trailer = func(fields []h2Field) {
		got := Header{}
		h2Trailer(got, fields)
		for k := range r.Trailer {
			r.Trailer[k] = got[k]
		}
	}
	w.out = bufio.NewWriterSize(h2Chunks{w}, 4<<10)
	return r
}

func (w *h2Response) run(ctx context.Context, r *Request) {
	ctx, cancel := context.WithCancel(ctx)
	st := w.st
	st.h.mu.Lock()
	st.onReset = cancel
	if st.reset != nil {
		cancel()
	}
	st.h.unlock()
	r.ctx = ctx
	if d := w.sc.s.ReadTimeout; d > 0 {
		w.SetReadDeadline(time.Now().Add(d))
	}
	if d := w.sc.s.WriteTimeout; d > 0 {
		w.SetWriteDeadline(time.Now().Add(d))
	}
	whole := false
	defer func() {
		cancel()
		if r.MultipartForm != nil {
			r.MultipartForm.RemoveAll()
		}
		w.body.over(errors.New("http2: request body closed due to handler exiting"))
		if whole {
			return
		}
		v := recover()
		st.stop(h2InternalError, errors.New("http2: stream closed"))
		if v != nil && v != ErrAbortHandler {
			w.sc.s.logf("http2: panic serving %v: %v\n%s", w.sc.c.RemoteAddr(), v, debug.Stack())
		}
	}()
	handler := w.sc.s.Handler
	if handler == nil {
		handler = DefaultServeMux
	}
	if r.RequestURI == "*" && r.Method == "OPTIONS" {
		handler = HandlerFunc(func(w ResponseWriter, r *Request) { w.Header().Set("Content-Length", "0") })
	}
	handler.ServeHTTP(w, r)
	whole = true
	w.done = true
	w.out.Flush()
	w.chunk(nil)
	st.h.mu.Lock()
	unread := !st.gotEnd && st.reset == nil
	st.h.unlock()
	if unread {
		st.stop(h2NoError, errors.New("http2: stream closed"))
	}
}

// h2RequestBody is what the client sends.
type h2RequestBody struct {
	w      *h2Response
	waited bool // for word to send it
	told   int64
	got    int64
	closed error
}

func (b *h2RequestBody) Read(p []byte) (int, error) {
	if b.closed != nil {
		return 0, b.closed
	}
	if b.waited {
		b.waited = false
		if b.w.status == 0 {
			b.w.st.headers([]h2Field{{":status", "100"}}, false)
		}
	}
	n, err := b.w.st.read(p)
	b.got += int64(n)
	switch {
	case b.told >= 0 && b.got > b.told:
		err = fmt.Errorf("sender tried to send more than declared Content-Length of %d bytes", b.told)
	case err == io.EOF && b.got < b.told:
		err = fmt.Errorf("request declared a Content-Length of %d but only wrote %d bytes", b.told, b.got)
	case err == io.ErrUnexpectedEOF:
		err = errors.New("client disconnected")
	}
	return n, err
}

func (b *h2RequestBody) Close() error {
	b.over(errors.New("http: invalid Read on closed Body"))
	return nil
}

func (b *h2RequestBody) over(err error) {
	if b.closed == nil {
		b.closed = err
		b.w.st.ignore(err)
	}
}

// h2Chunks writes what has left the buffer.
type h2Chunks struct{ w *h2Response }

func (c h2Chunks) Write(p []byte) (int, error) { return c.w.chunk(p) }

func (w *h2Response) Header() Header { return w.header }

func (w *h2Response) WriteHeader(code int) {
	if w.status != 0 {
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	if code < 200 {
		if code == 100 {
			w.body.waited = false
		}
		fields := []h2Field{{":status", strconv.Itoa(code)}}
		w.st.headers(append(fields, h2Header(w.header, "content-length", "transfer-encoding")...), false)
		return
	}
	w.status, w.sent = code, w.header.Clone()
}

func (w *h2Response) allowed() bool { return w.status >= 200 && w.status != 204 && w.status != 304 }

func (w *h2Response) Write(p []byte) (int, error) {
	if w.status == 0 {
		w.WriteHeader(200)
	}
	if !w.allowed() {
		return 0, ErrBodyNotAllowed
	}
	w.written += int64(len(p))
	if w.length != -1 && w.written > w.length {
		return 0, errors.New("http2: handler wrote more than declared Content-Length")
	}
	return w.out.Write(p)
}

func (w *h2Response) WriteString(s string) (int, error) { return w.Write([]byte(s)) }

// announce notes the name of a trailer.
func (w *h2Response) announce(name string) {
	if name = CanonicalHeaderKey(name); token(name) && !slices.Contains(w.names, name) {
		w.names = append(w.names, name)
	}
}

// begin sends the headers; p is what of the body comes first. true: they are all.
func (w *h2Response) begin(p []byte) (bool, error) {
	w.began = true
	h := w.sent
	head := w.req.Method == "HEAD"
	length := h.Get("Content-Length")
	if length != "" {
		h.Del("Content-Length")
		if n, err := strconv.ParseUint(length, 10, 63); err == nil {
			w.length = int64(n)
		} else {
			length = ""
		}
	}
	if length == "" && w.done && w.allowed() && (len(p) > 0 || !head) {
		length = strconv.Itoa(len(p))
	}
	kind := ""
	if h.Get("Content-Encoding") == "" && !hasHeader(h, "Content-Type") && w.allowed() && len(p) > 0 {
		kind = DetectContentType(p)
	}
	for _, list := range h["Trailer"] {
		for _, name := range strings.Split(list, ",") {
			if name = textproto.TrimString(name); name != "" {
				w.announce(name)
			}
		}
	}
	if hasHeader(h, "Connection") {
		if h.Get("Connection") == "close" {
			defer w.st.h.goAway(h2NoError)
		}
		h.Del("Connection")
	}
	if w.sc.s.disableKeepAlives.Load() {
		defer w.st.h.goAway(h2NoError)
	}
	fields := []h2Field{{":status", strconv.Itoa(w.status)}}
	fields = append(fields, h2Header(h, "transfer-encoding", "keep-alive", "proxy-connection", "upgrade")...)
	if kind != "" {
		fields = append(fields, h2Field{"content-type", kind})
	}
	if length != "" {
		fields = append(fields, h2Field{"content-length", length})
	}
	if !hasHeader(h, "Date") {
		fields = append(fields, h2Field{"date", time.Now().UTC().Format(TimeFormat)})
	}
	end := w.done && len(w.names) == 0 && len(p) == 0 || head
	return end, w.st.headers(fields, end)
}

func (w *h2Response) chunk(p []byte) (int, error) {
	if w.status == 0 {
		w.WriteHeader(200)
	}
	if w.done {
		for k, v := range w.header {
			if name, ok := strings.CutPrefix(k, TrailerPrefix); ok {
				w.announce(name)
				w.header[CanonicalHeaderKey(name)] = v
			}
		}
		slices.Sort(w.names)
	}
	if !w.began {
		end, err := w.begin(p)
		if err != nil {
			return 0, err
		}
		if end {
			w.began, w.names = true, nil
			return len(p), nil
		}
	}
	if w.req.Method == "HEAD" || w.st.sentEnd || len(p) == 0 && !w.done {
		return len(p), nil
	}
	var trailer []h2Field
	if w.done {
		for _, name := range w.names {
			for _, v := range w.header[name] {
				trailer = append(trailer, h2Field{strings.ToLower(name), v})
			}
		}
	}
	end := w.done && len(trailer) == 0
	if len(p) > 0 || end {
		if _, err := w.st.data(p, end); err != nil {
			return 0, err
		}
	}
	if len(trailer) > 0 {
		return len(p), w.st.headers(trailer, true)
	}
	return len(p), nil
}

func (w *h2Response) Flush() { w.FlushError() }
func (w *h2Response) FlushError() error {
	if w.out.Buffered() > 0 {
		return w.out.Flush()
	}
	_, err := w.chunk(nil)
	if err == nil {
		w.st.h.mu.Lock()
		err = w.st.reset
		w.st.h.unlock()
	}
	return err
}

// Push: no client of this library takes what it did not ask for.
func (w *h2Response) Push(target string, opts *PushOptions) error { return ErrNotSupported }

func (w *h2Response) EnableFullDuplex() error { return nil }

func (w *h2Response) CloseNotify() <-chan bool {
	ch := make(chan bool, 1)
	context.AfterFunc(w.req.Context(), func() { ch <- true })
	return ch
}

// at calls a function with the lock when the time comes, unless it is none.
func (w *h2Response) at(t time.Time, f func()) {
	if t.IsZero() {
		return
	}
	late := func() {
		w.st.h.mu.Lock()
		if w.st.h.streams[w.st.id] == w.st {
			f()
		}
		w.st.h.changed.Broadcast()
		w.st.h.unlock()
	}
	if left := time.Until(t); left > 0 {
		time.AfterFunc(left, late)
	} else {
		late()
	}
}

func (w *h2Response) SetReadDeadline(t time.Time) error {
	w.at(t, func() {
		if w.st.inErr == nil {
			w.st.inErr = os.ErrDeadlineExceeded
		}
	})
	return nil
}

func (w *h2Response) SetWriteDeadline(t time.Time) error {
	w.at(t, func() {
		if w.st.late == nil {
			w.st.late = os.ErrDeadlineExceeded
			go w.st.stop(h2InternalError, os.ErrDeadlineExceeded)
		}
	})
	return nil
}
