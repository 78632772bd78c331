package fcgi

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cgi"
	"os"
	"strings"
	"sync"
	"time"
)

// Rules: net/http/fcgi/child.go, fcgi.go, go1.27; the FastCGI specification, version 1.

var (
	ErrConnClosed     = errors.New("fcgi: connection to web server closed")
	ErrRequestAborted = errors.New("fcgi: request aborted by web server")
)

// Types of records.
const (
	beginRequest = iota + 1
	abortRequest
	endRequest
	paramsRecord
	stdinRecord
	stdoutRecord
	stderrRecord
	dataRecord
	getValues
	getValuesResult
	unknownType
)

const most = 65535

func Serve(l net.Listener, handler http.Handler) error {
	if l == nil {
		var err error
		if l, err = net.FileListener(os.Stdin); err != nil {
			return err
		}
		defer l.Close()
	}
	if handler == nil {
		handler = http.DefaultServeMux
	}
	for {
		conn, err := l.Accept()
		if err != nil {
			return err
		}
		c := &child{conn: conn, handler: handler, requests: map[uint16]*request{}}
		go c.serve()
	}
}

type envKey struct{}

func ProcessEnv(r *http.Request) map[string]string {
	env, _ := r.Context().Value(envKey{}).(map[string]string)
	return env
}

// inRequest are the variables that a Request has elsewhere.
var inRequest = map[string]bool{
	"CONTENT_LENGTH": true, "CONTENT_TYPE": true, "HTTPS": true, "PATH_INFO": true, "QUERY_STRING": true, "REMOTE_ADDR": true,
	"REMOTE_HOST": true, "REMOTE_PORT": true, "REQUEST_METHOD": true, "REQUEST_URI": true, "SCRIPT_NAME": true, "SERVER_PROTOCOL": true,
}

type request struct {
	id     uint16
	keep   bool
	params map[string]string
	raw    []byte
	body   *io.PipeWriter
	begun  bool
}

// child is one connection with the server.
type child struct {
	conn     io.ReadWriteCloser
	handler  http.Handler
	requests map[uint16]*request
	mu       sync.Mutex
	closed   bool
}

func (c *child) close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.closed {
		c.closed = true
		c.conn.Close()
	}
}

func (c *child) serve() {
	defer c.close()
	for {
		head := make([]byte, 8)
		if _, err := io.ReadFull(c.conn, head); err != nil || head[0] != 1 {
			break
		}
		content := make([]byte, int(binary.BigEndian.Uint16(head[4:]))+int(head[6]))
		if _, err := io.ReadFull(c.conn, content); err != nil {
			break
		}
		content = content[:len(content)-int(head[6])]
		if !c.record(head[1], binary.BigEndian.Uint16(head[2:]), content) {
			break
		}
	}
	for _, r := range c.requests {
		if r.body != nil {
			r.body.CloseWithError(ErrConnClosed)
		}
	}
}

// record does what a record says; it reports whether the connection goes on.
func (c *child) record(kind byte, id uint16, content []byte) bool {
	r := c.requests[id]
	if r == nil && kind != beginRequest && kind != getValues {
		return true
	}
	switch kind {
	case beginRequest:
		if r != nil || len(content) != 8 {
			return false
		}
		if binary.BigEndian.Uint16(content) != 1 {
			c.end(id, 3)
			return true
		}
		c.requests[id] = &request{id: id, keep: content[2]&1 != 0, params: map[string]string{}}
	case paramsRecord:
		if r.raw = append(r.raw, content...); len(content) == 0 {
			r.parse()
		}
	case stdinRecord:
		if !r.begun {
			r.begun = true
			body := io.NopCloser(strings.NewReader(""))
			if len(content) > 0 {
				body, r.body = io.Pipe()
			}
			go c.answer(r, body)
		}
		if len(content) > 0 {
			r.body.Write(content)
			break
		}
		delete(c.requests, id)
		if r.body != nil {
			r.body.Close()
		}
	case getValues:
		c.write(getValuesResult, 0, []byte("\x0f\x01FCGI_MPXS_CONNS1"))
		c.write(getValuesResult, 0, nil)
	case dataRecord:
	case abortRequest:
		delete(c.requests, id)
		c.end(id, 0)
		if r.body != nil {
			r.body.CloseWithError(ErrRequestAborted)
		}
		return r.keep
	default:
		c.write(unknownType, 0, []byte{kind, 0, 0, 0, 0, 0, 0, 0})
	}
	return true
}

// parse reads names and values, each behind its length in one byte or four.
func (r *request) parse() {
	text := r.raw
	r.raw = nil
	size := func() (n int, ok bool) {
		switch {
		case len(text) == 0:
			return 0, false
		case text[0] < 0x80:
			n, text = int(text[0]), text[1:]
		case len(text) < 4:
			return 0, false
		default:
			n, text = int(binary.BigEndian.Uint32(text)&^(1<<31)), text[4:]
		}
		return n, true
	}
	for {
		name, ok := size()
		if !ok {
			return
		}
		value, ok := size()
		if !ok || name+value > len(text) {
			return
		}
		r.params[string(text[:name])] = string(text[name : name+value])
		text = text[name+value:]
	}
}

func (c *child) write(kind byte, id uint16, content []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	padding := byte(-len(content) & 7)
	b := []byte{1, kind, byte(id >> 8), byte(id), byte(len(content) >> 8), byte(len(content)), padding, 0}
	b = append(append(b, content...), make([]byte, padding)...)
	_, err := c.conn.Write(b)
	return err
}

func (c *child) end(id uint16, status byte) {
	c.write(endRequest, id, []byte{0, 0, 0, 0, status, 0, 0, 0})
}

func (c *child) answer(r *request, body io.ReadCloser) {
	w := &response{c: c, id: r.id, header: http.Header{}}
	w.out = bufio.NewWriterSize(w.records(), most)
	req, err := cgi.RequestFromMap(r.params)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		c.write(stderrRecord, r.id, []byte(err.Error()))
	} else {
		env := map[string]string{}
		for k, v := range r.params {
			if !inRequest[k] && !strings.HasPrefix(k, "HTTP_") {
				env[k] = v
			}
		}
		req.Body = body
		c.handler.ServeHTTP(w, req.WithContext(context.WithValue(req.Context(), envKey{}, env)))
	}
	w.Write(nil)
	w.out.Flush()
	c.write(stdoutRecord, r.id, nil)
	c.end(r.id, 0)
	io.CopyN(io.Discard, body, 100<<20)
	body.Close()
	if !r.keep {
		c.close()
	}
}

type response struct {
	c      *child
	id     uint16
	header http.Header
	code   int
	told   bool
	out    *bufio.Writer
}

type records struct{ w *response }

func (w *response) records() io.Writer { return records{w} }

func (r records) Write(p []byte) (n int, err error) {
	for len(p) > 0 && err == nil {
		part := p[:min(len(p), most)]
		if err = r.w.c.write(stdoutRecord, r.w.id, part); err == nil {
			n += len(part)
			p = p[len(part):]
		}
	}
	return n, err
}

//line child.go:91:1
func (w *response) Header() http.Header { return w.header }

func (w *response) WriteHeader(code int) {
	if w.code != 0 {
		return
	}
	if w.code = code; code == http.StatusNotModified {
		for _, k := range []string{"Content-Type", "Content-Length", "Transfer-Encoding"} {
			w.header.Del(k)
		}
	}
	if w.header.Get("Date") == "" {
		w.header.Set("Date", time.Now().UTC().Format(http.TimeFormat))
	}
}

func (w *response) Write(p []byte) (int, error) {
	if w.code == 0 {
		w.WriteHeader(http.StatusOK)
	}
	if !w.told {
		w.told = true
		fmt.Fprintf(w.out, "Status: %d %s\r\n", w.code, http.StatusText(w.code))
		if _, ok := w.header["Content-Type"]; !ok && w.code != http.StatusNotModified {
			w.header.Set("Content-Type", http.DetectContentType(p))
		}
		w.header.Write(w.out)
		w.out.WriteString("\r\n")
		w.out.Flush()
	}
	return w.out.Write(p)
}

func (w *response) Flush() {
	if w.code == 0 {
		w.WriteHeader(http.StatusOK)
	}
	w.out.Flush()
}
