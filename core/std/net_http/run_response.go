package http

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http/internal"
	"path"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"
)

// serverResponse is the ResponseWriter of a connection. The first bytes wait: if the handler ends before there are many,
// their number is told.
type serverResponse struct {
	sc      *serverConn
	req     *Request
	header  Header
	sent    Header
	method  string // a handler may change what the request says
	asked   *messageBody
	goOn    *continued
	status  int
	length  int64
	written int64
	body    *bufio.Writer // what is written; the first that leaves it decides on the headers
	done    bool          // the handler is
	began   bool
	chunks  io.WriteCloser // nil: the length is told, or the connection ends
	old     bool           // the request is of HTTP/1.0
	old10   bool           // and asks to keep the connection
	close   bool
	out     *bufio.Writer
	unwatch func()
}

// continued is the body of a client that waits for word to send it: the first read gives it.
type continued struct {
	io.ReadCloser
	w     *serverResponse
	mu    sync.Mutex
	told  bool // the word is given, or will not be
	final bool // the answer came first: nothing will follow
}

func (c *continued) Read(p []byte) (int, error) {
	c.mu.Lock()
	if c.final {
		c.mu.Unlock()
		return 0, ErrBodyReadAfterClose
	}
	if !c.told {
		c.told = true
		io.WriteString(c.w.out, "HTTP/1.1 100 Continue\r\n\r\n")
		c.w.out.Flush()
	}
	c.mu.Unlock()
	return c.ReadCloser.Read(p)
}

// answer: a status is written; final: it is that of the answer.
func (c *continued) answer(final bool) {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.told && final {
		c.final = true
		c.w.close = true
	}
	c.told = true
}

// end: of a body that nobody asked for nothing is read.
func (c *continued) end() {
	if c == nil {
		return
	}
	c.answer(true)
	if c.final {
		c.w.asked.mu.Lock()
		c.w.asked.closed = true
		c.w.asked.mu.Unlock()
	}
}

// asBody writes what has left the buffer.
type asBody struct{ w *serverResponse }

func (b asBody) Write(p []byte) (int, error) {
	b.w.begin(p)
	if b.w.method == "HEAD" {
		return len(p), nil
	}
	if b.w.chunks != nil {
		return b.w.chunks.Write(p)
	}
	return b.w.out.Write(p)
}

func (w *serverResponse) Header() Header { return w.header }

func (w *serverResponse) WriteHeader(code int) {
	if w.sc.hijacked {
		w.sc.s.logf("http: response.WriteHeader on hijacked connection from %s", caller())
		return
	}
	if w.status != 0 {
		w.sc.s.logf("http: superfluous response.WriteHeader call from %s", caller())
		return
	}
	if code < 100 || code > 999 {
		panic(fmt.Sprintf("invalid WriteHeader code %v", code))
	}
	if code == 100 || code >= 200 {
		w.goOn.answer(code >= 200)
	}
	if code < 200 && code != 101 {
		fmt.Fprintf(w.out, "HTTP/1.1 %03d %s\r\n", code, StatusText(code))
		w.header.WriteSubset(w.out, map[string]bool{"Content-Length": true, "Transfer-Encoding": true})
		io.WriteString(w.out, "\r\n")
		w.out.Flush()
		return
	}
	w.status, w.sent = code, w.header.Clone()
	if text := w.sent.Get("Content-Length"); text != "" {
		if n, err := strconv.ParseInt(text, 10, 64); err == nil && n >= 0 {
			w.length = n
		} else {
			w.sc.s.logf("http: invalid Content-Length of %q", text)
			w.header.Del("Content-Length")
			w.sent.Del("Content-Length")
		}
	}
}

// caller is the program's function that called, with its place.
func caller() string {
	for i := 2; ; i++ {
		pc, file, line, ok := runtime.Caller(i)
		if !ok {
			return "unknown (unknown:0)"
		}
		if name := runtime.FuncForPC(pc).Name(); !strings.HasPrefix(name, "net/http.") {
			return fmt.Sprintf("%s (%s:%d)", name, path.Base(file), line)
		}
	}
}

func (w *serverResponse) allowed() bool {
	return w.status >= 200 && w.status != 204 && w.status != 304
}

func (w *serverResponse) Write(p []byte) (int, error) { return w.write(p) }
func (w *serverResponse) WriteString(s string) (int, error) {
	return w.write([]byte(s))
}

func (w *serverResponse) write(p []byte) (int, error) {
	if w.sc.hijacked {
		return 0, ErrHijacked
	}
	if w.status == 0 {
		w.WriteHeader(200)
	}
	if len(p) == 0 {
		return 0, nil
	}
	if !w.allowed() {
		return 0, ErrBodyNotAllowed
	}
	w.written += int64(len(p))
	if w.length != -1 && w.written > w.length {
		return 0, ErrContentLength
	}
	return w.body.Write(p)
}

// begin writes the status and headers; p is what of the body comes first.
func (w *serverResponse) begin(p []byte) {
	if w.began {
		return
	}
	w.began = true
	h := w.sent
	skip := map[string]bool{}
	trailers := len(h["Trailer"]) > 0
	for k := range h {
		if strings.HasPrefix(k, TrailerPrefix) {
			skip[k], trailers = true, true
		}
	}
	for _, k := range h["Trailer"] {
		for _, name := range strings.Split(k, ",") {
			skip[CanonicalHeaderKey(strings.TrimSpace(name))] = true
		}
	}
	var date, length, kind, connection, coding string
	te := h.Get("Transfer-Encoding")
	head := w.method == "HEAD"
	if w.done && !trailers && te == "" && w.allowed() && !hasHeader(h, "Content-Length") && (!head || len(p) > 0) {
		w.length = int64(len(p))
		length = strconv.Itoa(len(p))
	}
	told := w.length != -1
	if w.old10 && (head || told || !w.allowed()) {
		if !hasHeader(h, "Connection") {
			connection = "keep-alive"
		}
	} else if w.old {
		w.close = true
	}
	if h.Get("Connection") == "close" {
		w.close = true
	}
	if b := w.asked; b != nil && w.goOn != nil && !b.ended {
		w.close = true
	}
	if !w.allowed() {
		skip["Content-Length"], skip["Transfer-Encoding"], skip["Content-Type"] = true, true, w.status == 304
	} else if !hasHeader(h, "Content-Type") && len(p) > 0 && h.Get("Content-Encoding") == "" && te == "" {
		kind = DetectContentType(p)
	}
	if !hasHeader(h, "Date") {
		date = time.Now().UTC().Format(TimeFormat)
	}
	if told && te != "" && te != "identity" {
		w.sc.s.logf("http: WriteHeader called with both Transfer-Encoding of %q and a Content-Length of %d", te, w.length)
		skip["Content-Length"] = true
		told = false
	}
	switch {
	case w.method == "CONNECT" && w.status/100 == 2:
		skip["Transfer-Encoding"], skip["Content-Length"], length = true, true, ""
	case head || !w.allowed() || told:
		skip["Transfer-Encoding"] = true
	case w.old || te == "identity":
		w.close = true
		skip["Transfer-Encoding"] = true
	default:
		w.chunks = internal.NewChunkedWriter(w.out)
		coding = "chunked"
		skip["Transfer-Encoding"] = skip["Transfer-Encoding"] || te == "chunked"
		skip["Content-Length"] = true
	}
	if w.close && (w.sc.s.disableKeepAlives.Load() || !hasWord(h["Connection"], "close")) && w.status != StatusSwitchingProtocols {
		skip["Connection"] = true
		connection = ""
		if !w.old && !(w.method == "CONNECT" && w.status/100 == 2) {
			connection = "close"
		}
	}
	text := StatusText(w.status)
	if text == "" {
		text = "status code " + strconv.Itoa(w.status)
	}
	fmt.Fprintf(w.out, "HTTP/1.%d %03d %s\r\n", map[bool]int{true: 0, false: 1}[w.old], w.status, text)
	h.WriteSubset(w.out, skip)
	for i, value := range []string{date, length, kind, connection, coding} {
		if value != "" {
			fmt.Fprintf(w.out, "%s: %s\r\n", addedHeaders[i], value)
		}
	}
	io.WriteString(w.out, "\r\n")
}

// addedHeaders are those that the server adds, in their order.
var addedHeaders = [...]string{"Date", "Content-Length", "Content-Type", "Connection", "Transfer-Encoding"}

func (w *serverResponse) finish() {
	if w.status == 0 {
		w.WriteHeader(200)
	}
	w.done = true
	w.body.Flush()
	w.begin(nil)
	if w.chunks != nil {
		w.chunks.Close()
		trailer := Header{}
		for _, line := range w.sent["Trailer"] {
			for _, name := range strings.Split(line, ",") {
				if name = CanonicalHeaderKey(strings.TrimSpace(name)); len(w.header[name]) > 0 {
					trailer[name] = w.header[name]
				}
			}
		}
		for k, v := range w.header {
			if name, ok := strings.CutPrefix(k, TrailerPrefix); ok {
				trailer[name] = v
			}
		}
		trailer.Write(w.out)
		io.WriteString(w.out, "\r\n")
	}
	if w.length != -1 && w.written < w.length && w.method != "HEAD" && w.allowed() {
		w.close = true
	}
	w.out.Flush()
}

func (w *serverResponse) Flush() { w.FlushError() }
func (w *serverResponse) FlushError() error {
	if w.status == 0 {
		w.WriteHeader(200)
	}
	w.body.Flush()
	w.begin(nil)
	return w.out.Flush()
}
func (w *serverResponse) SetReadDeadline(t time.Time) error  { return w.sc.c.SetReadDeadline(t) }
func (w *serverResponse) SetWriteDeadline(t time.Time) error { return w.sc.c.SetWriteDeadline(t) }
func (w *serverResponse) EnableFullDuplex() error            { return nil }
func (w *serverResponse) CloseNotify() <-chan bool {
	ch := make(chan bool, 1)
	context.AfterFunc(w.req.Context(), func() { ch <- true })
	return ch
}

func (w *serverResponse) Hijack() (net.Conn, *bufio.ReadWriter, error) {
	if w.sc.hijacked {
		return nil, nil, ErrHijacked
	}
	w.unwatch()
	if w.status != 0 {
		w.begin(nil)
		w.out.Flush()
	}
	w.sc.hijacked = true
	w.sc.setState(StateHijacked)
	return w.sc.c, bufio.NewReadWriter(w.sc.r, bufio.NewWriter(w.sc.c)), nil
}
