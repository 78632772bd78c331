// Package rpc: what is inlined into callers.
package rpc

import (
	"io"
	"net"
)

//line client.go:22:1
func (e ServerError) Error() string {
	return string(e)
}

//line server.go:198:1
func NewServer() *Server {
	return &Server{}
}

//line server.go:226:1
func (server *Server) Register(rcvr any) error {
	return server.register(rcvr, "", false)
}

//line server.go:232:1
func (server *Server) RegisterName(name string, rcvr any) error {
	return server.register(rcvr, name, true)
}

//line server.go:641:1
func Register(rcvr any) error { return DefaultServer.Register(rcvr) }

//line server.go:645:1
func RegisterName(name string, rcvr any) error {
	return DefaultServer.RegisterName(name, rcvr)
}

//line server.go:672:1
func ServeConn(conn io.ReadWriteCloser) {
	DefaultServer.ServeConn(conn)
}

//line server.go:678:1
func ServeCodec(codec ServerCodec) {
	DefaultServer.ServeCodec(codec)
}

//line server.go:684:1
func ServeRequest(codec ServerCodec) error {
	return DefaultServer.ServeRequest(codec)
}

//line server.go:691:1
func Accept(lis net.Listener) { DefaultServer.Accept(lis) }

//line server.go:724:1
func HandleHTTP() {
	DefaultServer.HandleHTTP(DefaultRPCPath, DefaultDebugPath)
}

//line client.go:320:1
func (client *Client) Call(serviceMethod string, args any, reply any) error {
	call := <-client.Go(serviceMethod, args, reply, make(chan *Call, 1)).Done
	return call.Error
}
