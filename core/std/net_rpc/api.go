// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package rpc

import "io"
import "net"
import "net/http"
import "reflect"
import "sync"

const DefaultDebugPath = "/debug/rpc"
const DefaultRPCPath = "/_goRPC_"

var DefaultServer *Server
var ErrShutdown error

type Call struct {
	ServiceMethod string
	Args          any
	Reply         any
	Error         error
	Done          chan *Call
}

type Client struct {
	codec    ClientCodec
	reqMutex sync.Mutex
	request  Request
	mutex    sync.Mutex
	seq      uint64
	pending  map[uint64]*Call
	closing  bool
	shutdown bool
}

func (client *Client) send(call *Call)
func (client *Client) input()
func (client *Client) Close() error
func (client *Client) Go(serviceMethod string, args any, reply any, done chan *Call) *Call
func (client *Client) Call(serviceMethod string, args any, reply any) error

type ClientCodec interface {
	/*line client.go:68:2*/Close() error
	/*line client.go:66:2*/ReadResponseBody(any) error
	/*line client.go:65:2*/ReadResponseHeader(*Response) error
	/*line client.go:64:2*/WriteRequest(*Request, any) error
}

type Request struct {
	ServiceMethod string
	Seq           uint64
	next          *Request
}

type Response struct {
	ServiceMethod string
	Seq           uint64
	Error         string
	next          *Response
}

type Server struct {
	serviceMap sync.Map
	reqLock    sync.Mutex
	freeReq    *Request
	respLock   sync.Mutex
	freeResp   *Response
}

func (server *Server) Register(rcvr any) error
func (server *Server) RegisterName(name string, rcvr any) error
func (server *Server) register(rcvr any, name string, useName bool) error
func (server *Server) sendResponse(sending *sync.Mutex, req *Request, reply any, codec ServerCodec, errmsg string)
func (server *Server) ServeConn(conn io.ReadWriteCloser)
func (server *Server) ServeCodec(codec ServerCodec)
func (server *Server) ServeRequest(codec ServerCodec) error
func (server *Server) getRequest() *Request
func (server *Server) freeRequest(req *Request)
func (server *Server) getResponse() *Response
func (server *Server) freeResponse(resp *Response)
func (server *Server) readRequest(codec ServerCodec) (service *service, mtype *methodType, req *Request, argv reflect.Value, replyv reflect.Value, keepReading bool, err error)
func (server *Server) readRequestHeader(codec ServerCodec) (svc *service, mtype *methodType, req *Request, keepReading bool, err error)
func (server *Server) Accept(lis net.Listener)
func (server *Server) ServeHTTP(w http.ResponseWriter, req *http.Request)
func (server *Server) HandleHTTP(rpcPath, debugPath string)

type ServerCodec interface {
	/*line server.go:663:2*/Close() error
	/*line server.go:659:2*/ReadRequestBody(any) error
	/*line server.go:658:2*/ReadRequestHeader(*Request) error
	/*line server.go:660:2*/WriteResponse(*Response, any) error
}

type ServerError string

func (e ServerError) Error() string

type methodType struct {
	sync.Mutex
	method    reflect.Method
	ArgType   reflect.Type
	ReplyType reflect.Type
	numCalls  uint
}

func (m *methodType) NumCalls() (n uint)

type service struct {
	name   string
	rcvr   reflect.Value
	typ    reflect.Type
	method map[string]*methodType
}

func (s *service) call(server *Server, sending *sync.Mutex, wg *sync.WaitGroup, mtype *methodType, req *Request, argv, replyv reflect.Value, codec ServerCodec)
func Accept(lis net.Listener)
func Dial(network, address string) (*Client, error)
func DialHTTP(network, address string) (*Client, error)
func DialHTTPPath(network, address, path string) (*Client, error)
func HandleHTTP()
func NewClient(conn io.ReadWriteCloser) *Client
func NewClientWithCodec(codec ClientCodec) *Client
func NewServer() *Server
func Register(rcvr any) error
func RegisterName(name string, rcvr any) error
func ServeCodec(codec ServerCodec)
func ServeConn(conn io.ReadWriteCloser)
func ServeRequest(codec ServerCodec) error
