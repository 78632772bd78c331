package rpc

import (
	"bufio"
	"encoding/gob"
	"errors"
	"fmt"
	"html/template"
	"io"
	"log"
	"net"
	"net/http"
	"slices"
	"strings"
)

type gobClientCodec struct {
	rwc    io.ReadWriteCloser
	dec    *gob.Decoder
	enc    *gob.Encoder
	encBuf *bufio.Writer
}

func (c *gobClientCodec) WriteRequest(r *Request, body any) error {
	if err := c.enc.Encode(r); err != nil {
		return err
	}
	if err := c.enc.Encode(body); err != nil {
		return err
	}
	return c.encBuf.Flush()
}

//line client.go:227:1
func (c *gobClientCodec) ReadResponseHeader(r *Response) error {
	return c.dec.Decode(r)
}

//line client.go:231:1
func (c *gobClientCodec) ReadResponseBody(body any) error {
	return c.dec.Decode(body)
}

//line client.go:235:1
func (c *gobClientCodec) Close() error {
	return c.rwc.Close()
}

func NewClient(conn io.ReadWriteCloser) *Client {
	out := bufio.NewWriter(conn)
	return NewClientWithCodec(&gobClientCodec{conn, gob.NewDecoder(conn), gob.NewEncoder(out), out})
}

func NewClientWithCodec(codec ClientCodec) *Client {
	client := &Client{codec: codec, pending: map[uint64]*Call{}}
	go client.input()
	return client
}

func Dial(network, address string) (*Client, error) {
	conn, err := net.Dial(network, address)
	if err != nil {
		return nil, err
	}
	return NewClient(conn), nil
}

//line client.go:241:1
func DialHTTP(network, address string) (*Client, error) {
	return DialHTTPPath(network, address, DefaultRPCPath)
}

func DialHTTPPath(network, address, path string) (*Client, error) {
	conn, err := net.Dial(network, address)
	if err != nil {
		return nil, err
	}
	io.WriteString(conn, "CONNECT "+path+" HTTP/1.0\n\n")
	resp, err := http.ReadResponse(bufio.NewReader(conn), &http.Request{Method: "CONNECT"})
	if err == nil {
		if resp.Status == connected {
			return NewClient(conn), nil
		}
		err = errors.New("unexpected HTTP response: " + resp.Status)
	}
	conn.Close()
	return nil, &net.OpError{Op: "dial-http", Net: network + " " + address, Err: err}
}

// finish tells who waits for a call; a channel without room is passed over.
func finish(call *Call, err error) {
	if err != nil {
		call.Error = err
	}
	select {
	case call.Done <- call:
	default:
	}
}

// awaited takes a call off the list of those without an answer.
func awaited(client *Client, seq uint64) *Call {
	client.mutex.Lock()
	defer client.mutex.Unlock()
	call := client.pending[seq]
	delete(client.pending, seq)
	return call
}

func (client *Client) Close() error {
	client.mutex.Lock()
	was := client.closing
	client.closing = true
	client.mutex.Unlock()
	if was {
		return ErrShutdown
	}
	return client.codec.Close()
}

func (client *Client) Go(serviceMethod string, args any, reply any, done chan *Call) *Call {
	if done == nil {
		done = make(chan *Call, 10)
	} else if cap(done) == 0 {
		log.Panic("rpc: done channel is unbuffered")
	}
	call := &Call{ServiceMethod: serviceMethod, Args: args, Reply: reply, Done: done}
	client.send(call)
	return call
}

func (client *Client) send(call *Call) {
	client.reqMutex.Lock()
	defer client.reqMutex.Unlock()
	client.mutex.Lock()
	if client.shutdown || client.closing {
		client.mutex.Unlock()
		finish(call, ErrShutdown)
		return
	}
	seq := client.seq
	client.seq++
	client.pending[seq] = call
	client.mutex.Unlock()
	client.request = Request{ServiceMethod: call.ServiceMethod, Seq: seq}
	if err := client.codec.WriteRequest(&client.request, call.Args); err != nil {
		if call := awaited(client, seq); call != nil {
			finish(call, err)
		}
	}
}

// input reads answers until the connection ends.
func (client *Client) input() {
	var err error
	for err == nil {
		var response Response
		if err = client.codec.ReadResponseHeader(&response); err != nil {
			break
		}
		call := awaited(client, response.Seq)
		if call != nil && response.Error == "" {
			var fault error
			if err = client.codec.ReadResponseBody(call.Reply); err != nil {
				fault = errors.New("reading body " + err.Error())
			}
			finish(call, fault)
			continue
		}
		if err = client.codec.ReadResponseBody(nil); err != nil {
			err = errors.New("reading error body: " + err.Error())
		}
		if call != nil {
			finish(call, ServerError(response.Error))
		}
	}
	client.reqMutex.Lock()
	defer client.reqMutex.Unlock()
	client.mutex.Lock()
	defer client.mutex.Unlock()
	client.shutdown = true
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
		if client.closing {
			err = ErrShutdown
		}
	}
	for _, call := range client.pending {
		finish(call, err)
	}
}

// debugHTTP shows the services as a page.
type debugHTTP struct{ *Server }

func (server debugHTTP) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	var pages []string
	server.serviceMap.Range(func(key, value any) bool {
		s := value.(*service)
		page := fmt.Sprintf("\n\t<hr>\n\tService %s\n\t<hr>\n\t\t<table>\n\t\t<th align=center>Method</th><th align=center>Calls</th>\n\t\t", s.name)
		var names []string
		for name := range s.method {
			names = append(names, name)
		}
		slices.Sort(names)
		for _, name := range names {
			m := s.method[name]
			page += fmt.Sprintf("\n\t\t\t<tr>\n\t\t\t<td align=left font=fixed>%s(%s, %s) error</td>\n\t\t\t<td align=center>%d</td>\n\t\t\t</tr>\n\t\t",
				name, template.HTMLEscapeString(m.ArgType.String()), template.HTMLEscapeString(m.ReplyType.String()), m.NumCalls())
		}
		pages = append(pages, page+"\n\t\t</table>\n\t")
		return true
	})
	slices.Sort(pages)
	io.WriteString(w, "<html>\n\t<body>\n\t<title>Services</title>\n\t"+strings.Join(pages, "")+"\n\t</body>\n\t</html>")
}
