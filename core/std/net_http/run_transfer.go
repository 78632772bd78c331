package http

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"internal/poll"
	"io"
	"maps"
	"net/http/internal"
	"net/textproto"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// How the body of a message of HTTP/1 goes over a connection: with its length, in chunks, or until the end.

func inChunks(coding []string) bool { return len(coding) > 0 && coding[0] == "chunked" }

// noBodyFor: an answer with such a status has no body.
func noBodyFor(status int) bool { return status/100 == 1 || status == 204 || status == 304 }

// ---- receiving

// maxUnread is room for what a handler left unread, before the connection is given up.
const maxUnread = 256 << 10

var errNoTrailer = errors.New("http: unexpected EOF reading trailer")

// messageBody is what follows a message's headers.
type messageBody struct {
	src     io.Reader
	trailer *Header       // where a trailer goes, of a body in chunks
	r       *bufio.Reader // where the trailer comes from
	last    bool          // the connection ends with this message
	early   bool          // of a server: Close does not wait for all
	mu      sync.Mutex
	ended   bool
	closed  bool
}

func (b *messageBody) Read(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.read(p)
}

func (b *messageBody) read(p []byte) (int, error) {
	if b.closed {
		return 0, ErrBodyReadAfterClose
	}
	if b.ended {
		return 0, io.EOF
	}
	n, err := b.src.Read(p)
	known, _ := b.src.(*io.LimitedReader)
	switch {
	case err == io.EOF:
		b.ended = true
		if b.trailer != nil {
			if bad := b.readTrailer(); bad != nil {
				err = bad
				b.ended, b.closed = false, true
			}
			b.trailer = nil
		} else if known != nil && known.N > 0 {
			err = io.ErrUnexpectedEOF
		}
	case err == nil && n > 0 && known != nil && known.N == 0:
		// The end is told with the last bytes.
		err = io.EOF
		b.ended = true
	}
	return n, err
}

func (b *messageBody) readTrailer() error {
	next, err := b.r.Peek(2)
	if string(next) == "\r\n" {
		b.r.Discard(2)
		return nil
	}
	if len(next) < 2 {
		return errNoTrailer
	}
	if err != nil {
		return err
	}
	for n := 4; ; n++ {
		next, err := b.r.Peek(n)
		if bytes.HasSuffix(next, []byte("\r\n\r\n")) {
			break
		}
		if err != nil {
			return errors.New("http: suspiciously long trailer after chunked body")
		}
	}
	h, err := textproto.NewReader(b.r).ReadMIMEHeader()
	if err == io.EOF {
		return errNoTrailer
	}
	if err != nil {
		return err
	}
	if *b.trailer == nil {
		*b.trailer = Header(h)
	} else {
		maps.Copy(*b.trailer, Header(h))
	}
	return nil
}

// unlocked reads of a body that is being closed.
type unlocked struct{ *messageBody }

func (u unlocked) Read(p []byte) (int, error) { return u.read(p) }

func (b *messageBody) Close() (err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed {
		return nil
	}
	known, _ := b.src.(*io.LimitedReader)
	switch {
	case b.ended, b.trailer == nil && b.last, b.early && known != nil && known.N > maxUnread:
	case b.early:
		var n int64
		n, err = io.CopyN(io.Discard, unlocked{b}, maxUnread+1)
		if err == io.EOF && n <= maxUnread {
			b.ended = true
			err = nil
		}
	default:
		_, err = io.Copy(io.Discard, unlocked{b})
	}
	b.closed = true
	return err
}

// unsupportedTEError: a way of transfer that is not known.
type unsupportedTEError struct{ err string }

//line transfer.go:627:1
func (e *unsupportedTEError) Error() string { return e.err }

// announced is the length that headers tell; -1: none.
func announced(lengths []string) (int64, error) {
	if len(lengths) == 0 {
		return -1, nil
	}
	text := textproto.TrimString(lengths[0])
	if text == "" {
		if poll.Setting("httplaxcontentlength") == "1" {
			return -1, nil
		}
		return 0, badString("invalid empty Content-Length", text)
	}
	n, err := strconv.ParseUint(text, 10, 63)
	if err != nil {
		return 0, badString("bad Content-Length", text)
	}
	return int64(n), nil
}

// codedInChunks takes the header of the transfer's coding away.
func codedInChunks(h Header, known bool) (bool, error) {
	all, ok := h["Transfer-Encoding"]
	delete(h, "Transfer-Encoding")
	switch {
	case !ok || !known:
		return false, nil
	case len(all) != 1:
		return false, &unsupportedTEError{fmt.Sprintf("too many transfer encodings: %q", all)}
	case !strings.EqualFold(all[0], "chunked"):
		return false, &unsupportedTEError{fmt.Sprintf("unsupported transfer encoding: %q", all[0])}
	}
	return true, nil
}

// announcedTrailer takes the header away that names the trailer's keys.
func announcedTrailer(h Header) (Header, error) {
	all, ok := h["Trailer"]
	if !ok {
		return nil, nil
	}
	delete(h, "Trailer")
	t := Header{}
	for _, list := range all {
		for key := range strings.SplitSeq(list, ",") {
			switch key = CanonicalHeaderKey(textproto.TrimString(key)); key {
			case "":
			case "Transfer-Encoding", "Trailer", "Content-Length":
				return nil, badString("bad trailer key", key)
			default:
				t[key] = nil
			}
		}
	}
	if len(t) == 0 {
		return nil, nil
	}
	return t, nil
}

// incoming is a message whose headers are read.
type incoming struct {
	header       Header
	response     bool
	status       int
	method       string // of the request
	major, minor int
	close        bool

	body   io.ReadCloser
	length int64
	coding []string
}

// receive makes the body that the headers announce.
func (m *incoming) receive(r *bufio.Reader, trailer *Header) error {
	coded, err := codedInChunks(m.header, m.major > 1 || m.major == 1 && m.minor >= 1)
	if err != nil {
		return err
	}
	lengths := m.header["Content-Length"]
	if len(lengths) > 1 {
		first := textproto.TrimString(lengths[0])
		for _, other := range lengths[1:] {
			if textproto.TrimString(other) != first {
				return fmt.Errorf("http: message cannot contain multiple Content-Length headers; got %q", lengths)
			}
		}
		lengths = []string{first}
		m.header["Content-Length"] = lengths
	}
	n, err := announced(lengths)
	if err != nil {
		return err
	}
	head := m.response && m.method == "HEAD"
	m.length = n
	none := m.response && (head || noBodyFor(m.status))
	switch {
	case none:
		n = 0
	case coded:
		m.header.Del("Content-Length")
		n = -1
	case n < 0 && !m.response:
		n = 0
	}
	if !head {
		m.length = n
	}
	if coded {
		m.coding = []string{"chunked"}
		if *trailer, err = announcedTrailer(m.header); err != nil {
			return err
		}
	}
	if n < 0 && !coded {
		m.close = true
	}
	switch {
	case none, n == 0:
		m.body = NoBody
	case coded:
		m.body = &messageBody{src: internal.NewChunkedReader(r), trailer: trailer, r: r, last: m.close}
	case n > 0:
		m.body = &messageBody{src: &io.LimitedReader{R: r, N: n}, last: m.close}
	default:
		m.body = &messageBody{src: r, last: m.close}
	}
	return nil
}

// ---- sending

// outgoing is a message about to be sent.
type outgoing struct {
	response bool
	method   string
	body     io.Reader
	closer   io.Closer
	head     bool // the answer to HEAD
	length   int64
	close    bool
	coding   []string
	header   Header
	trailer  Header
	flush    bool // what is before the body does not wait for it
	first    chan firstByte
}

type firstByte struct {
	n   int
	b   byte
	err error
}

func outgoingRequest(r *Request) (*outgoing, error) {
	if r.ContentLength != 0 && r.Body == nil {
		return nil, fmt.Errorf("http: Request.ContentLength=%d with nil Body", r.ContentLength)
	}
	o := &outgoing{method: r.Method, length: r.ContentLength, close: r.Close, coding: r.TransferEncoding, header: r.Header, trailer: r.Trailer}
	if o.method == "" {
		o.method = "GET"
	}
	if r.Body != nil {
		o.body, o.closer = r.Body, r.Body
	}
	if r.Body == nil || r.Body == NoBody {
		o.length = 0
	} else if o.length == 0 {
		o.length = -1
	}
	if o.length < 0 && len(o.coding) == 0 && o.wantsChunks() {
		o.coding = []string{"chunked"}
	}
	o.flush = o.flush || o.length != 0 && !inMemory(o.body)
	return o, o.settle(true)
}

func outgoingResponse(r *Response) (*outgoing, error) {
	o := &outgoing{response: true, length: r.ContentLength, close: r.Close, coding: r.TransferEncoding, header: r.Header, trailer: r.Trailer}
	if r.Request != nil {
		o.method = r.Request.Method
	}
	if r.Body != nil {
		o.body, o.closer = r.Body, r.Body
	}
	o.head = o.method == "HEAD"
	return o, o.settle(r.ProtoAtLeast(1, 1))
}

// settle makes length, coding and trailer fit each other.
func (o *outgoing) settle(codes bool) error {
	if o.head {
		o.body = nil
	} else if !codes || o.body == nil {
		o.coding = nil
	}
	if inChunks(o.coding) {
		o.length = -1
	} else {
		o.trailer = nil
		if o.body == nil && !o.head {
			o.length = 0
		}
	}
	for k, all := range o.trailer {
		if !token(k) {
			return fmt.Errorf("net/http: invalid trailer field name %q", k)
		}
		for _, v := range all {
			if strings.ContainsFunc(v, func(c rune) bool { return c < ' ' && c != '\t' || c == 0x7f }) {
				return fmt.Errorf("net/http: invalid trailer field value for %q", k)
			}
		}
	}
	return nil
}

// wantsChunks: requests that usually have no body are asked for the first byte of it.
func (o *outgoing) wantsChunks() bool {
	switch o.method {
	case "CONNECT":
		return false
	case "GET", "HEAD", "DELETE", "OPTIONS", "PROPFIND", "SEARCH":
		o.probe()
		return o.body != nil
	}
	return true
}

func (o *outgoing) probe() {
	o.first = make(chan firstByte, 1)
	go func(r io.Reader) {
		var b [1]byte
		n, err := r.Read(b[:])
		o.first <- firstByte{n, b[0], err}
		close(o.first)
	}(o.body)
	late := time.NewTimer(200 * time.Millisecond)
	select {
	case f := <-o.first:
		late.Stop()
		switch {
		case f.n == 0 && f.err == io.EOF:
			o.body, o.length = nil, 0
		case f.n == 1 && f.err != nil:
			o.body = io.MultiReader(bytes.NewReader([]byte{f.b}), failing{f.err})
		case f.n == 1:
			o.body = io.MultiReader(bytes.NewReader([]byte{f.b}), o.body)
		case f.err != nil:
			o.body = failing{f.err}
		}
	case <-late.C:
		o.body = io.MultiReader(awaited{o.first}, o.body)
		o.flush = true
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// awaited is the first byte of a body that did not come at once.
type awaited struct{ first chan firstByte }

func (a awaited) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	f := <-a.first
	if f.n == 1 {
		p[0] = f.b
	}
	if f.err == nil {
		f.err = io.EOF
	}
	return f.n, f.err
}

var (
	noCloser   = reflect.TypeOf(io.NopCloser(nil))
	noCloserTo = reflect.TypeOf(io.NopCloser(struct {
		io.Reader
		io.WriterTo
	}{}))
)

// withoutCloser is the reader that io.NopCloser was given.
func withoutCloser(r io.Reader) (io.Reader, bool) {
	if t := reflect.TypeOf(r); t != nil && (t == noCloser || t == noCloserTo) {
		return reflect.ValueOf(r).Field(0).Interface().(io.Reader), true
	}
	return r, false
}

func inMemory(r io.Reader) bool {
	r, _ = withoutCloser(r)
	switch r.(type) {
	case *bytes.Reader, *bytes.Buffer, *strings.Reader:
		return true
	}
	return false
}

func (o *outgoing) tellsLength() bool {
	switch {
	case inChunks(o.coding) || o.length < 0:
		return false
	case o.length > 0 || o.method == "POST" || o.method == "PUT" || o.method == "PATCH":
		return true
	}
	return len(o.coding) == 1 && o.coding[0] == "identity" && o.method != "GET" && o.method != "HEAD"
}

func (o *outgoing) writeHeader(w io.Writer) error {
	var b []byte
	if o.close && !hasWord(o.header["Connection"], "close") {
		b = append(b, "Connection: close\r\n"...)
	}
	if o.tellsLength() {
		b = fmt.Appendf(b, "Content-Length: %d\r\n", o.length)
	} else if inChunks(o.coding) {
		b = append(b, "Transfer-Encoding: chunked\r\n"...)
	}
	var keys []string
	for k := range o.trailer {
		switch k = CanonicalHeaderKey(k); k {
		case "Transfer-Encoding", "Trailer", "Content-Length":
			return badString("invalid Trailer key", k)
		}
		keys = append(keys, k)
	}
	if len(keys) > 0 {
		slices.Sort(keys)
		b = append(b, "Trailer: "+strings.Join(keys, ",")+"\r\n"...)
	}
	if len(b) == 0 {
		return nil
	}
	_, err := w.Write(b)
	return err
}

func (o *outgoing) writeBody(w io.Writer) (err error) {
	sends := !o.head && o.body != nil
	var sent int64
	if sends {
		sent, err = o.copyBody(w)
	}
	if o.closer != nil {
		if bad := o.closer.Close(); err == nil {
			err = bad
		}
	}
	switch {
	case err != nil || o.head:
		return err
	case o.length != -1 && o.length != sent:
		return fmt.Errorf("http: ContentLength=%d with Body length %d", o.length, sent)
	case inChunks(o.coding):
		if err := o.trailer.Write(w); err != nil {
			return err
		}
		_, err = io.WriteString(w, "\r\n")
	}
	return err
}

func (o *outgoing) copyBody(w io.Writer) (sent int64, err error) {
	body, _ := withoutCloser(o.body)
	switch {
	case inChunks(o.coding):
		if b, ok := w.(*bufio.Writer); ok && !o.response {
			w = &internal.FlushAfterChunkWriter{Writer: b}
		}
		c := internal.NewChunkedWriter(w)
		if _, err = io.Copy(c, body); err == nil {
			err = c.Close()
		}
		return 0, err
	case o.length == -1:
		return io.Copy(w, body)
	}
	sent, err = io.Copy(w, io.LimitReader(body, o.length))
	if err != nil {
		return sent, err
	}
	more, err := io.Copy(io.Discard, body)
	return sent + more, err
}
