package rpc

import (
	"bufio"
	"encoding/gob"
	"errors"
	"go/token"
	"io"
	"log"
	"net"
	"net/http"
	"reflect"
	"strings"
	"sync"
)

var (
	DefaultServer = NewServer()
	ErrShutdown   = errors.New("connection is shut down")
)

// connected is what a server answers to a client that asks for another protocol.
const connected = "200 Connected to Go RPC"

func isPublic(t reflect.Type) bool {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return t.PkgPath() == "" || token.IsExported(t.Name())
}

// callable are the methods that take an argument and a place for the reply.
func callable(typ reflect.Type) map[string]*methodType {
	found := map[string]*methodType{}
	for i := 0; i < typ.NumMethod(); i++ {
		m := typ.Method(i)
		t := m.Type
		if t.NumIn() == 3 && t.NumOut() == 1 && t.Out(0) == reflect.TypeFor[error]() && isPublic(t.In(1)) && isPublic(t.In(2)) &&
			t.In(2).Kind() == reflect.Pointer {
			found[m.Name] = &methodType{method: m, ArgType: t.In(1), ReplyType: t.In(2)}
		}
	}
	return found
}

func (server *Server) register(rcvr any, name string, useName bool) error {
	s := &service{name: name, rcvr: reflect.ValueOf(rcvr), typ: reflect.TypeOf(rcvr)}
	if !useName {
		s.name = reflect.Indirect(s.rcvr).Type().Name()
	}
	s.method = callable(s.typ)
	fault := ""
	switch {
	case s.name == "":
		fault = "rpc.Register: no service name for type " + s.typ.String()
	case !useName && !token.IsExported(s.name):
		fault = "rpc.Register: type " + s.name + " is not exported"
	case len(s.method) == 0:
		fault = "rpc.Register: type " + s.name + " has no exported methods of suitable type"
		if len(callable(reflect.PointerTo(s.typ))) > 0 {
			fault += " (hint: pass a pointer to value of that type)"
		}
	}
	if fault != "" {
		log.Print(fault)
		return errors.New(fault)
	}
	if _, known := server.serviceMap.LoadOrStore(s.name, s); known {
		return errors.New("rpc: service already defined: " + s.name)
	}
	return nil
}

func (m *methodType) NumCalls() (n uint) {
	m.Lock()
	defer m.Unlock()
	return m.numCalls
}

// incoming is a request that was read: err is told to the client.
type incoming struct {
	req        *Request
	svc        *service
	mtype      *methodType
	arg, reply reflect.Value
	err        error
}

// receive reads a request; its error ends the connection.
func receive(server *Server, codec ServerCodec) (in incoming, err error) {
	in.req = &Request{}
	if err = codec.ReadRequestHeader(in.req); err != nil {
		if err != io.EOF && err != io.ErrUnexpectedEOF {
			err = errors.New("rpc: server cannot decode request: " + err.Error())
		}
		return in, err
	}
	asked := in.req.ServiceMethod
	dot := strings.LastIndexByte(asked, '.')
	if dot < 0 {
		in.err = errors.New("rpc: service/method request ill-formed: " + asked)
	} else if svc, known := server.serviceMap.Load(asked[:dot]); !known {
		in.err = errors.New("rpc: can't find service " + asked)
	} else if in.svc = svc.(*service); in.svc.method[asked[dot+1:]] == nil {
		in.err = errors.New("rpc: can't find method " + asked)
	}
	if in.err != nil {
		codec.ReadRequestBody(nil)
		return in, nil
	}
	in.mtype = in.svc.method[asked[dot+1:]]
	byValue := in.mtype.ArgType.Kind() != reflect.Pointer
	if byValue {
		in.arg = reflect.New(in.mtype.ArgType)
	} else {
		in.arg = reflect.New(in.mtype.ArgType.Elem())
	}
	if in.err = codec.ReadRequestBody(in.arg.Interface()); in.err != nil {
		return in, nil
	}
	if byValue {
		in.arg = in.arg.Elem()
	}
	reply := in.mtype.ReplyType.Elem()
	in.reply = reflect.New(reply)
	switch reply.Kind() {
	case reflect.Map:
		in.reply.Elem().Set(reflect.MakeMap(reply))
	case reflect.Slice:
		in.reply.Elem().Set(reflect.MakeSlice(reply, 0, 0))
	}
	return in, nil
}

func answer(sending *sync.Mutex, codec ServerCodec, req *Request, reply any, fault string) {
	resp := &Response{ServiceMethod: req.ServiceMethod, Seq: req.Seq, Error: fault}
	if fault != "" {
		reply = struct{}{}
	}
	sending.Lock()
	defer sending.Unlock()
	codec.WriteResponse(resp, reply)
}

// perform calls the method, or tells why not.
func perform(in incoming, sending *sync.Mutex, codec ServerCodec) {
	if in.err != nil {
		answer(sending, codec, in.req, nil, in.err.Error())
		return
	}
	in.mtype.Lock()
	in.mtype.numCalls++
	in.mtype.Unlock()
	fault := ""
	if err := in.mtype.method.Func.Call([]reflect.Value{in.svc.rcvr, in.arg, in.reply})[0].Interface(); err != nil {
		fault = err.(error).Error()
	}
	answer(sending, codec, in.req, in.reply.Interface(), fault)
}

func (server *Server) ServeCodec(codec ServerCodec) {
	var sending sync.Mutex
	var running sync.WaitGroup
	for {
		in, err := receive(server, codec)
		if err != nil {
			break
		}
		if in.err != nil {
			perform(in, &sending, codec)
			continue
		}
		running.Add(1)
		go func() {
			defer running.Done()
			perform(in, &sending, codec)
		}()
	}
	running.Wait()
	codec.Close()
}

func (server *Server) ServeRequest(codec ServerCodec) error {
	in, err := receive(server, codec)
	if err != nil {
		return err
	}
	perform(in, new(sync.Mutex), codec)
	return in.err
}

func (server *Server) ServeConn(conn io.ReadWriteCloser) {
	out := bufio.NewWriter(conn)
	server.ServeCodec(&gobServerCodec{rwc: conn, dec: gob.NewDecoder(conn), enc: gob.NewEncoder(out), encBuf: out})
}

func (server *Server) Accept(lis net.Listener) {
	for {
		conn, err := lis.Accept()
		if err != nil {
			log.Print("rpc.Serve: accept:", err.Error())
			return
		}
		go server.ServeConn(conn)
	}
}

func (server *Server) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	if req.Method != "CONNECT" {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(http.StatusMethodNotAllowed)
		io.WriteString(w, "405 must CONNECT\n")
		return
	}
	conn, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		log.Print("rpc hijacking ", req.RemoteAddr, ": ", err.Error())
		return
	}
	io.WriteString(conn, "HTTP/1.0 "+connected+"\n\n")
	server.ServeConn(conn)
}

func (server *Server) HandleHTTP(rpcPath, debugPath string) {
	http.Handle(rpcPath, server)
	http.Handle(debugPath, debugHTTP{server})
}

type gobServerCodec struct {
	rwc    io.ReadWriteCloser
	dec    *gob.Decoder
	enc    *gob.Encoder
	encBuf *bufio.Writer
	closed bool
}

//line server.go:402:1
func (c *gobServerCodec) ReadRequestHeader(r *Request) error {
	return c.dec.Decode(r)
}

//line server.go:406:1
func (c *gobServerCodec) ReadRequestBody(body any) error {
	return c.dec.Decode(body)
}

func (c *gobServerCodec) WriteResponse(r *Response, body any) error {
	what := "response"
	err := c.enc.Encode(r)
	if err == nil {
		what = "body"
		err = c.enc.Encode(body)
	}
	if err == nil {
		return c.encBuf.Flush()
	}
	if c.encBuf.Flush() == nil {
		log.Println("rpc: gob error encoding "+what+":", err)
		c.Close()
	}
	return err
}

//line server.go:432:1
func (c *gobServerCodec) Close() error {
	if c.closed {
//line server.go:435:1
		return nil
	}
	c.closed = true
	return c.rwc.Close()
}
