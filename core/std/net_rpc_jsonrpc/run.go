package jsonrpc

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/rpc"
	"sync"
)

// lines is one end of a connection.
type lines struct {
	dec *json.Decoder
	enc *json.Encoder
	c   io.Closer
}

func linesOf(conn io.ReadWriteCloser) lines {
	return lines{json.NewDecoder(conn), json.NewEncoder(conn), conn}
}

type clientRequest struct {
	Method string `json:"method"`
	Params [1]any `json:"params"`
	Id     uint64 `json:"id"`
}

type clientResponse struct {
	Id     uint64           `json:"id"`
	Result *json.RawMessage `json:"result"`
	Error  any              `json:"error"`
}

type clientCodec struct {
	lines
	resp    clientResponse
	mutex   sync.Mutex
	pending map[uint64]string
}

func NewClientCodec(conn io.ReadWriteCloser) rpc.ClientCodec {
	return &clientCodec{lines: linesOf(conn), pending: map[uint64]string{}}
}

func (c *clientCodec) WriteRequest(r *rpc.Request, param any) error {
	c.mutex.Lock()
	c.pending[r.Seq] = r.ServiceMethod
	c.mutex.Unlock()
	return c.enc.Encode(&clientRequest{r.ServiceMethod, [1]any{param}, r.Seq})
}

func (c *clientCodec) ReadResponseHeader(r *rpc.Response) error {
	c.resp = clientResponse{}
	if err := c.dec.Decode(&c.resp); err != nil {
		return err
	}
	c.mutex.Lock()
	*r = rpc.Response{ServiceMethod: c.pending[c.resp.Id], Seq: c.resp.Id}
	delete(c.pending, c.resp.Id)
	c.mutex.Unlock()
	if c.resp.Error == nil && c.resp.Result != nil {
		return nil
	}
	text, is := c.resp.Error.(string)
	if !is {
		return fmt.Errorf("invalid error %v", c.resp.Error)
	}
	if text == "" {
		text = "unspecified error"
	}
	r.Error = text
	return nil
}

func (c *clientCodec) ReadResponseBody(x any) error {
	if x == nil {
		return nil
	}
	return json.Unmarshal(*c.resp.Result, x)
}

//line client.go:107:1
func (c *clientCodec) Close() error {
	return c.c.Close()
}

func NewClient(conn io.ReadWriteCloser) *rpc.Client { return rpc.NewClientWithCodec(NewClientCodec(conn)) }

func Dial(network, address string) (*rpc.Client, error) {
	conn, err := net.Dial(network, address)
	if err != nil {
		return nil, err
	}
	return NewClient(conn), nil
}

type serverRequest struct {
	Method string           `json:"method"`
	Params *json.RawMessage `json:"params"`
	Id     *json.RawMessage `json:"id"`
}

type serverResponse struct {
	Id     *json.RawMessage `json:"id"`
	Result any              `json:"result"`
	Error  any              `json:"error"`
}

// serverCodec numbers requests, since a client's numbers may be anything.
type serverCodec struct {
	lines
	req     serverRequest
	mutex   sync.Mutex
	seq     uint64
	pending map[uint64]*json.RawMessage
}

func NewServerCodec(conn io.ReadWriteCloser) rpc.ServerCodec {
	return &serverCodec{lines: linesOf(conn), pending: map[uint64]*json.RawMessage{}}
}

func (c *serverCodec) ReadRequestHeader(r *rpc.Request) error {
	c.req = serverRequest{}
	if err := c.dec.Decode(&c.req); err != nil {
		return err
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.seq++
	c.pending[c.seq] = c.req.Id
	r.ServiceMethod, r.Seq = c.req.Method, c.seq
	return nil
}

func (c *serverCodec) ReadRequestBody(x any) error {
	if x == nil {
		return nil
	}
	if c.req.Params == nil {
		return errors.New("jsonrpc: request body missing params")
	}
	params := [1]any{x}
	return json.Unmarshal(*c.req.Params, &params)
}

func (c *serverCodec) WriteResponse(r *rpc.Response, x any) error {
	c.mutex.Lock()
	id, known := c.pending[r.Seq]
	delete(c.pending, r.Seq)
	c.mutex.Unlock()
	if !known {
		return errors.New("invalid sequence number in response")
	}
	if id == nil {
		null := json.RawMessage("null")
		id = &null
	}
	resp := serverResponse{Id: id, Result: x}
	if r.Error != "" {
		resp.Result, resp.Error = nil, r.Error
	}
	return c.enc.Encode(resp)
}

//line server.go:125:1
func (c *serverCodec) Close() error {
	return c.c.Close()
}

func ServeConn(conn io.ReadWriteCloser) { rpc.ServeCodec(NewServerCodec(conn)) }
