package http

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http/httptrace"
	"net/textproto"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Messages as they go over a connection, of HTTP/1.

func ParseHTTPVersion(vers string) (major, minor int, ok bool) {
	if len(vers) != 8 || vers[:5] != "HTTP/" || vers[6] != '.' {
		return 0, 0, false
	}
	if major, minor = int(vers[5])-'0', int(vers[7])-'0'; major|minor < 0 || max(major, minor) > 9 {
		return 0, 0, false
	}
	return major, minor, true
}

func badString(what, val string) error { return fmt.Errorf("%s %q", what, val) }

// readers are those of requests, which are used again.
var readers sync.Pool

func reader(b *bufio.Reader) *textproto.Reader {
	if r, ok := readers.Get().(*textproto.Reader); ok {
		r.R = b
		return r
	}
	return textproto.NewReader(b)
}

func ReadRequest(b *bufio.Reader) (*Request, error) {
	r, err := readRequest(b)
	if err == nil {
		r.Header.Del("Host")
	}
	return r, err
}

// readRequest leaves the header that names the host.
func readRequest(b *bufio.Reader) (*Request, error) {
	text := reader(b)
	defer readers.Put(text)
	r := new(Request)
	line, err := text.ReadLine()
	if err != nil {
		return nil, err
	}
	method, rest, ok := strings.Cut(line, " ")
	target, proto, ok2 := strings.Cut(rest, " ")
	if !ok || !ok2 {
		return nil, badString("malformed HTTP request", line)
	}
	if !token(method) {
		return nil, badString("invalid method", method)
	}
	r.Method, r.RequestURI, r.Proto = method, target, proto
	if r.ProtoMajor, r.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return nil, badString("malformed HTTP version", proto)
	}
	// Of CONNECT the host alone is named.
	bare := method == "CONNECT" && !strings.HasPrefix(target, "/")
	if bare {
		target = "http://" + target
	}
	if r.URL, err = url.ParseRequestURI(target); err != nil {
		return nil, err
	}
	if bare {
		r.URL.Scheme = ""
	}
	h, err := text.ReadMIMEHeader()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	r.Header = Header(h)
	if len(h["Host"]) > 1 {
		return nil, errors.New("too many Host headers")
	}
	if r.Host = ""; r.URL != nil {
		r.Host = r.URL.Host
	}
	if r.Host == "" {
		r.Host = r.Header.Get("Host")
	}
	noCache(r.Header)
	r.Close = closes(r.ProtoMajor, r.ProtoMinor, r.Header)
	m := incoming{header: r.Header, status: 200, method: r.Method, major: r.ProtoMajor, minor: r.ProtoMinor, close: r.Close}
	if err := m.receive(b, &r.Trailer); err != nil {
		return nil, err
	}
	r.Body, r.ContentLength, r.TransferEncoding = m.body, m.length, m.coding
	if r.upgrades() {
		// What follows is neither in chunks nor of a length that is told.
		r.ContentLength, r.Close = -1, true
	}
	return r, nil
}

// upgrades: the client goes on with HTTP/2.
func (r *Request) upgrades() bool {
	return r.Method == "PRI" && len(r.Header) == 0 && r.URL.Path == "*" && r.Proto == "HTTP/2.0"
}

// noCache: what a message of HTTP/1.0 says stands as HTTP/1.1 says it too.
func noCache(h Header) {
	if p := h["Pragma"]; len(p) > 0 && p[0] == "no-cache" && h["Cache-Control"] == nil {
		h["Cache-Control"] = []string{"no-cache"}
	}
}

func hasWord(all []string, word string) bool {
	for _, v := range all {
		for one := range strings.SplitSeq(v, ",") {
			if strings.EqualFold(textproto.TrimString(one), word) {
				return true
			}
		}
	}
	return false
}

// closes: the connection is not used again.
func closes(major, minor int, h Header) bool {
	all := h["Connection"]
	return major < 1 || hasWord(all, "close") || major == 1 && minor == 0 && !hasWord(all, "keep-alive")
}

func ReadResponse(b *bufio.Reader, req *Request) (*Response, error) {
	text := textproto.NewReader(b)
	r := &Response{Request: req}
	line, err := text.ReadLine()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	proto, status, ok := strings.Cut(line, " ")
	if !ok {
		return nil, badString("malformed HTTP response", line)
	}
	r.Proto, r.Status = proto, strings.TrimLeft(status, " ")
	code, _, _ := strings.Cut(r.Status, " ")
	if r.StatusCode, err = strconv.Atoi(code); err != nil || len(code) != 3 {
		return nil, badString("malformed HTTP status code", code)
	}
	if r.ProtoMajor, r.ProtoMinor, ok = ParseHTTPVersion(proto); !ok {
		return nil, badString("malformed HTTP version", proto)
	}
	h, err := text.ReadMIMEHeader()
	if err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	r.Header = Header(h)
	noCache(r.Header)
	r.Close = closes(r.ProtoMajor, r.ProtoMinor, r.Header)
	if r.Close && r.ProtoAtLeast(1, 1) {
		r.Header.Del("Connection")
	}
	m := incoming{header: r.Header, response: true, status: r.StatusCode, method: "GET", major: r.ProtoMajor, minor: r.ProtoMinor, close: r.Close}
	if req != nil {
		m.method = req.Method
	}
	if err := m.receive(b, &r.Trailer); err != nil {
		return nil, err
	}
	r.Body, r.ContentLength, r.TransferEncoding, r.Close = m.body, m.length, m.coding, m.close
	return r, nil
}

func isHostHeader(host string) bool {
	for i := 0; i < len(host); i++ {
		c := host[i]
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || strings.IndexByte("!$%&()*+,-.:;=[']_~", c) >= 0) {
			return false
		}
	}
	return true
}

// withoutZone cuts an IPv6 address's zone.
func withoutZone(host string) string {
	if !strings.HasPrefix(host, "[") {
		return host
	}
	end := strings.LastIndexByte(host, ']')
	if end < 0 {
		return host
	}
	if zone := strings.LastIndexByte(host[:end], '%'); zone >= 0 {
		return host[:zone] + host[end:]
	}
	return host
}

func (r *Request) Write(w io.Writer) error      { return r.send(w, false, &sending{}) }
func (r *Request) WriteProxy(w io.Writer) error { return r.send(w, true, &sending{}) }

// sending is what a Transport adds to how a request is written.
type sending struct {
	extra Header
	trace *httptrace.ClientTrace
	goOn  func() bool // whether the body is to follow, asked when the headers are out
}

// field tells of a header that is written.
func (how *sending) field(key string, values ...string) {
	if how.trace != nil && how.trace.WroteHeaderField != nil {
		how.trace.WroteHeaderField(key, values)
	}
}

func (how *sending) fields(h Header, but map[string]bool) {
	if how.trace == nil || how.trace.WroteHeaderField == nil {
		return
	}
	for _, k := range slices.Sorted(maps.Keys(h)) {
		if !but[k] {
			how.field(k, h[k]...)
		}
	}
}
func (r *Request) send(w io.Writer, proxy bool, how *sending) (err error) {
	if how.trace != nil && how.trace.WroteRequest != nil {
		defer func() { how.trace.WroteRequest(httptrace.WroteRequestInfo{Err: err}) }()
	}
	closed := false
	defer func() {
		if !closed && r.Body != nil {
			if bad := r.Body.Close(); err == nil {
				err = bad
			}
		}
	}()
	host := r.Host
	if host == "" {
		if r.URL == nil {
			return errors.New("http: Request.Write on Request with no Host or URL set")
		}
		host = r.URL.Host
	}
	if !isHostHeader(host) {
		if proxy {
			return errors.New("http: invalid Host header")
		}
		host = ""
	}
	host = withoutZone(host)
	method := r.Method
	if method == "" {
		method = "GET"
	}
	target := r.URL.RequestURI()
	if proxy && r.URL.Scheme != "" && r.URL.Opaque == "" {
		target = r.URL.Scheme + "://" + host + target
	} else if r.Method == "CONNECT" && r.URL.Path == "" {
		if target = host; r.URL.Opaque != "" {
			target = r.URL.Opaque
		}
	}
	if strings.ContainsFunc(target, func(c rune) bool { return c < ' ' || c == 0x7f }) {
		return errors.New("net/http: can't write control character in Request.URL")
	}
	// What can take single bytes is not buffered: it gets what is written before an error.
	out := w
	var buffered *bufio.Writer
	if _, ok := w.(io.ByteWriter); !ok {
		buffered = bufio.NewWriter(w)
		out = buffered
	}
	if _, err = fmt.Fprintf(out, "%s %s HTTP/1.1\r\n", method, target); err != nil {
		return err
	}
	if _, err = fmt.Fprintf(out, "Host: %s\r\n", host); err != nil {
		return err
	}
	how.field("Host", host)
	agent := "Go-http-client/1.1"
	if _, ok := r.Header["User-Agent"]; ok {
		agent = r.Header.Get("User-Agent")
	}
	if agent != "" {
		if _, err = fmt.Fprintf(out, "User-Agent: %s\r\n", oneLine(agent)); err != nil {
			return err
		}
		how.field("User-Agent", oneLine(agent))
	}
	o, err := outgoingRequest(r)
	if err != nil {
		return err
	}
	if err = o.writeHeader(out); err != nil {
		return err
	}
	if err = r.Header.WriteSubset(out, notOfRequests); err != nil {
		return err
	}
	how.fields(r.Header, notOfRequests)
	if err = how.extra.Write(out); err != nil {
		return err
	}
	how.fields(how.extra, nil)
	if _, err = io.WriteString(out, "\r\n"); err != nil {
		return err
	}
	if how.trace != nil && how.trace.WroteHeaders != nil {
		how.trace.WroteHeaders()
	}
	if how.goOn != nil {
		if b, ok := out.(*bufio.Writer); ok {
			if err = b.Flush(); err != nil {
				return err
			}
		}
		if how.trace != nil && how.trace.Wait100Continue != nil {
			how.trace.Wait100Continue()
		}
		if !how.goOn() {
			return nil
		}
	}
	if b, ok := out.(*bufio.Writer); ok && o.flush {
		if err = b.Flush(); err != nil {
			return err
		}
	}
	closed = true
	if err = o.writeBody(out); err != nil {
		return err
	}
	if buffered != nil {
		return buffered.Flush()
	}
	return nil
}

// Headers that the message itself tells.
var (
	notOfRequests  = map[string]bool{"Host": true, "User-Agent": true, "Content-Length": true, "Transfer-Encoding": true, "Trailer": true}
	notOfResponses = map[string]bool{"Content-Length": true, "Transfer-Encoding": true, "Trailer": true}
)

func (r *Response) Write(w io.Writer) error {
	status := strings.TrimPrefix(r.Status, strconv.Itoa(r.StatusCode)+" ")
	if r.Status == "" {
		status = StatusText(r.StatusCode)
		if status == "" {
			status = "status code " + strconv.Itoa(r.StatusCode)
		}
	}
	if _, err := fmt.Fprintf(w, "HTTP/%d.%d %03d %s\r\n", r.ProtoMajor, r.ProtoMinor, r.StatusCode, status); err != nil {
		return err
	}
	sent := *r
	if r.ContentLength == 0 && r.Body != nil {
		// A length that nobody told, or none at all: the first byte decides.
		var first [1]byte
		n, err := r.Body.Read(first[:])
		if err != nil && err != io.EOF {
			return err
		}
		sent.Body = NoBody
		if n > 0 {
			sent.ContentLength = -1
			sent.Body = struct {
				io.Reader
				io.Closer
			}{io.MultiReader(bytes.NewReader(first[:]), r.Body), r.Body}
		}
	}
	coded := inChunks(r.TransferEncoding)
	if sent.ContentLength == -1 && r.ProtoAtLeast(1, 1) && !coded && !r.Uncompressed {
		sent.Close = true
	}
	o, err := outgoingResponse(&sent)
	if err != nil {
		return err
	}
	if err := o.writeHeader(w); err != nil {
		return err
	}
	if err := r.Header.WriteSubset(w, notOfResponses); err != nil {
		return err
	}
	if sent.ContentLength == 0 && !coded && !o.tellsLength() && !noBodyFor(r.StatusCode) {
		if _, err := io.WriteString(w, "Content-Length: 0\r\n"); err != nil {
			return err
		}
	}
	if _, err := io.WriteString(w, "\r\n"); err != nil {
		return err
	}
	return o.writeBody(w)
}

func (r *Response) Location() (*url.URL, error) {
	v := r.Header.Get("Location")
	if v == "" {
		return nil, ErrNoLocation
	}
	if r.Request != nil && r.Request.URL != nil {
		return r.Request.URL.Parse(v)
	}
	return url.Parse(v)
}

//line http.go:124:1
func (k *contextKey) String() string { return "net/http context value " + k.name }

var stateNames = [...]string{"new", "active", "idle", "hijacked", "closed"}

func (c ConnState) String() string { return stateNames[c] }

func (p Protocols) HTTP1() bool            { return p.bits&1 != 0 }
func (p Protocols) HTTP2() bool            { return p.bits&2 != 0 }
func (p Protocols) UnencryptedHTTP2() bool { return p.bits&4 != 0 }
func (p *Protocols) set(bit uint8, ok bool) {
	p.bits &^= bit
	if ok {
		p.bits |= bit
	}
}
func (p *Protocols) SetHTTP1(ok bool)            { p.set(1, ok) }
func (p *Protocols) SetHTTP2(ok bool)            { p.set(2, ok) }
func (p *Protocols) SetUnencryptedHTTP2(ok bool) { p.set(4, ok) }
func (p Protocols) String() string {
	var s []string
	for i, name := range []string{"HTTP1", "HTTP2", "UnencryptedHTTP2"} {
		if p.bits>>i&1 != 0 {
			s = append(s, name)
		}
	}
	return "{" + strings.Join(s, ",") + "}"
}
