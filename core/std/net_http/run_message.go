package http

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/textproto"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Messages as they go over a connection, of HTTP/1.

// messageBody is what follows a message's headers: n bytes, or in chunks (n = -2), or all until the end (n = -1).
type messageBody struct {
	r      *bufio.Reader
	n      int64
	left   int64
	err    error
	header Header
	once   sync.Once
	done   func()
	closed bool
}

func (b *messageBody) finish(err error) error {
	b.err = err
	if b.done != nil {
		b.once.Do(b.done)
	}
	return err
}

func (b *messageBody) chunk() error {
	if b.left < 0 {
		readLine(b.r)
	}
	line, err := readLine(b.r)
	if err != nil {
		return err
	}
	line, _, _ = strings.Cut(line, ";")
	n, err := strconv.ParseInt(strings.TrimSpace(line), 16, 63)
	if err != nil {
		return errors.New("invalid byte in chunk length")
	}
	if b.left = n; n == 0 {
		h, _ := textproto.NewReader(b.r).ReadMIMEHeader()
		for k, v := range h {
			if b.header != nil {
				b.header[k] = v
			}
		}
		return io.EOF
	}
	return nil
}

func (b *messageBody) Read(p []byte) (int, error) {
	if b.closed {
		return 0, ErrBodyReadAfterClose
	}
	if b.err != nil {
		return 0, b.err
	}
	if b.n == -2 && b.left <= 0 {
		if err := b.chunk(); err != nil {
			return 0, b.finish(err)
		}
	}
	if b.n >= 0 && b.left == 0 {
		return 0, b.finish(io.EOF)
	}
	if b.n != -1 && int64(len(p)) > b.left {
		p = p[:b.left]
	}
	n, err := b.r.Read(p)
	if b.n == -1 {
		if err != nil {
			b.finish(err)
		}
		return n, err
	}
	if b.left -= int64(n); b.left == 0 {
		if b.n >= 0 {
			return n, b.finish(io.EOF)
		}
		b.left = -1
	}
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		b.finish(err)
	}
	return n, err
}

func (b *messageBody) Close() error {
	if !b.closed {
		if b.err == nil && b.n != -1 && b.done == nil {
			io.CopyN(io.Discard, b, 256<<10)
		}
		b.closed = true
		if b.done != nil {
			b.once.Do(b.done)
		}
	}
	return nil
}

func readLine(r *bufio.Reader) (string, error) { return textproto.NewReader(r).ReadLine() }

// follows makes the body that the headers announce; `rest`: without a length, all until the end is the body.
func follows(r *bufio.Reader, h Header, rest bool) (rc io.ReadCloser, length int64, coding []string, err error) {
	if strings.EqualFold(h.Get("Transfer-Encoding"), "chunked") {
		h.Del("Transfer-Encoding")
		h.Del("Content-Length")
		return &messageBody{r: r, n: -2}, -1, []string{"chunked"}, nil
	}
	if all := h["Content-Length"]; len(all) > 1 {
		first := strings.TrimSpace(all[0])
		for _, other := range all[1:] {
			if strings.TrimSpace(other) != first {
				return nil, 0, nil, fmt.Errorf("http: message cannot contain multiple Content-Length headers; got %q", all)
			}
		}
		h["Content-Length"] = []string{first}
	}
	if text := h.Get("Content-Length"); text != "" {
		n, err := strconv.ParseInt(strings.TrimSpace(text), 10, 63)
		if err != nil {
			return nil, 0, nil, fmt.Errorf("bad Content-Length %q", text)
		}
		if n == 0 {
			return NoBody, 0, nil, nil
		}
		return &messageBody{r: r, n: n, left: n}, n, nil, nil
	}
	if rest {
		return &messageBody{r: r, n: -1}, -1, nil, nil
	}
	return NoBody, 0, nil, nil
}

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
	r.Header.Del("Host")
	r.Close = closes(r.ProtoMajor, r.ProtoMinor, r.Header)
	r.Body, r.ContentLength, r.TransferEncoding, err = follows(b, r.Header, false)
	return r, err
}

// closes: the connection is not used again.
func closes(major, minor int, h Header) bool {
	if major < 1 {
		return true
	}
	has := func(word string) bool {
		for _, v := range h["Connection"] {
			for _, one := range strings.Split(v, ",") {
				if strings.EqualFold(textproto.TrimString(one), word) {
					return true
				}
			}
		}
		return false
	}
	return has("close") || major == 1 && minor == 0 && !has("keep-alive")
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
	r.Close = closes(r.ProtoMajor, r.ProtoMinor, r.Header)
	if r.Close && r.ProtoAtLeast(1, 1) {
		r.Header.Del("Connection")
	}
	if req != nil && req.Method == "HEAD" || r.StatusCode/100 == 1 || r.StatusCode == 204 || r.StatusCode == 304 {
		r.Body, r.ContentLength = NoBody, -1
		if n, err := strconv.ParseInt(r.Header.Get("Content-Length"), 10, 63); err == nil {
			r.ContentLength = n
		} else if r.StatusCode == 204 {
			r.ContentLength = 0
		}
		return r, nil
	}
	if r.Body, r.ContentLength, r.TransferEncoding, err = follows(b, r.Header, true); err != nil {
		return nil, err
	}
	if body, ok := r.Body.(*messageBody); ok && body.n == -1 {
		r.Close = true
	}
	if body, ok := r.Body.(*messageBody); ok && r.Header.Get("Trailer") != "" {
		r.Trailer = Header{}
		body.header = r.Trailer
		for _, k := range strings.Split(r.Header.Get("Trailer"), ",") {
			r.Trailer[CanonicalHeaderKey(strings.TrimSpace(k))] = nil
		}
		r.Header.Del("Trailer")
	}
	return r, nil
}

// chunks writes each piece as a chunk.
type chunks struct{ w io.Writer }

func (c chunks) Write(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	fmt.Fprintf(c.w, "%x\r\n", len(p))
	n, err := c.w.Write(p)
	io.WriteString(c.w, "\r\n")
	return n, err
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

func (r *Request) Write(w io.Writer) error      { return r.send(w, false) }
func (r *Request) WriteProxy(w io.Writer) error { return r.send(w, true) }
func (r *Request) send(w io.Writer, proxy bool) error {
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
	fmt.Fprintf(out, "%s %s HTTP/1.1\r\nHost: %s\r\n", method, target, host)
	agent := "Go-http-client/1.1"
	if v, ok := r.Header["User-Agent"]; ok {
		agent = ""
		if len(v) > 0 {
			agent = v[0]
		}
	}
	if agent != "" {
		fmt.Fprintf(out, "User-Agent: %s\r\n", oneLine(agent))
	}
	if r.ContentLength != 0 && r.Body == nil {
		return fmt.Errorf("http: Request.ContentLength=%d with nil Body", r.ContentLength)
	}
	if r.Close {
		io.WriteString(out, "Connection: close\r\n")
	}
	n := r.ContentLength
	data := io.Reader(r.Body)
	if r.Body == nil || r.Body == NoBody {
		n, data = 0, nil
	} else if n == 0 && !slices.Contains([]string{"GET", "HEAD", "DELETE", "OPTIONS", "PROPFIND", "SEARCH"}, method) {
		n = -1
	} else if n == 0 {
		// Such requests usually have none: one that is empty is not sent in chunks.
		first := make([]byte, 1)
		k, err := io.ReadFull(r.Body, first)
		if k == 0 {
			data = nil
			if err != io.EOF && err != nil {
				return err
			}
		} else {
			n, data = -1, io.MultiReader(bytes.NewReader(first), r.Body)
		}
	}
	switch {
	case n > 0 || n == 0 && (method == "POST" || method == "PUT" || method == "PATCH"):
		fmt.Fprintf(out, "Content-Length: %d\r\n", n)
	case n < 0:
		io.WriteString(out, "Transfer-Encoding: chunked\r\n")
	}
	r.Header.WriteSubset(out, map[string]bool{"Host": true, "User-Agent": true, "Content-Length": true, "Transfer-Encoding": true, "Trailer": true})
	io.WriteString(out, "\r\n")
	var err error
	if data != nil {
		if n < 0 {
			_, err = io.Copy(chunks{out}, data)
			io.WriteString(out, "0\r\n\r\n")
		} else {
			var sent int64
			sent, err = io.Copy(out, io.LimitReader(data, n))
			if err == nil {
				var more int64
				more, err = io.Copy(io.Discard, data)
				sent += more
			}
			if err == nil && sent != n {
				err = fmt.Errorf("http: ContentLength=%d with Body length %d", n, sent)
			}
		}
	}
	if r.Body != nil {
		r.Body.Close()
	}
	if buffered != nil {
		if bad := buffered.Flush(); err == nil {
			err = bad
		}
	}
	return err
}

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
	n, data := r.ContentLength, io.Reader(r.Body)
	inChunks := len(r.TransferEncoding) > 0 && r.TransferEncoding[0] == "chunked" && r.Body != nil && r.ProtoAtLeast(1, 1)
	ends := r.Close
	if n == 0 && r.Body != nil {
		first := make([]byte, 1)
		k, err := r.Body.Read(first)
		if err != nil && err != io.EOF {
			return err
		}
		if k > 0 {
			n, data = -1, io.MultiReader(bytes.NewReader(first), r.Body)
		}
	}
	if r.Body == nil {
		n = 0
	}
	method := ""
	if r.Request != nil {
		method = r.Request.Method
	}
	if n < 0 && r.ProtoAtLeast(1, 1) && !inChunks && !r.Uncompressed {
		ends = true
	}
	var head bytes.Buffer
	if ends && !strings.EqualFold(r.Header.Get("Connection"), "close") {
		head.WriteString("Connection: close\r\n")
	}
	told := n > 0 || n == 0 && (method == "POST" || method == "PUT" || method == "PATCH")
	switch {
	case inChunks:
		head.WriteString("Transfer-Encoding: chunked\r\n")
	case told:
		fmt.Fprintf(&head, "Content-Length: %d\r\n", n)
	}
	if inChunks && len(r.Trailer) > 0 {
		names := slices.Sorted(maps.Keys(r.Trailer))
		head.WriteString("Trailer: " + strings.Join(names, ",") + "\r\n")
	}
	r.Header.WriteSubset(&head, map[string]bool{"Content-Length": true, "Transfer-Encoding": true, "Trailer": true})
	if n == 0 && !inChunks && !told && r.StatusCode >= 200 && r.StatusCode != 204 && r.StatusCode != 304 {
		head.WriteString("Content-Length: 0\r\n")
	}
	head.WriteString("\r\n")
	if _, err := w.Write(head.Bytes()); err != nil || r.Body == nil || method == "HEAD" {
		return err
	}
	defer r.Body.Close()
	if inChunks {
		if _, err := io.Copy(chunks{w}, data); err != nil {
			return err
		}
		io.WriteString(w, "0\r\n")
		r.Trailer.Write(w)
		_, err := io.WriteString(w, "\r\n")
		return err
	}
	if n >= 0 {
		sent, err := io.Copy(w, io.LimitReader(data, n))
		rest, _ := io.Copy(io.Discard, data)
		if sent += rest; err == nil && sent != n {
			err = fmt.Errorf("http: ContentLength=%d with Body length %d", n, sent)
		}
		return err
	}
	_, err := io.Copy(w, data)
	return err
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
