// Package rpc: what is inlined into callers.
package rpc

import (
	"io"
	"net"
)

func (e ServerError) Error() string { return string(e) }

func NewServer() *Server { return &Server{} }

func (server *Server) Register(rcvr any) error { return server.register(rcvr, "", false) }

func (server *Server) RegisterName(name string, rcvr any) error {
	return server.register(rcvr, name, true)
}

func Register(rcvr any) error { return DefaultServer.Register(rcvr) }

func RegisterName(name string, rcvr any) error { return DefaultServer.RegisterName(name, rcvr) }

func ServeConn(conn io.ReadWriteCloser) { DefaultServer.ServeConn(conn) }

func ServeCodec(codec ServerCodec) { DefaultServer.ServeCodec(codec) }

func ServeRequest(codec ServerCodec) error { return DefaultServer.ServeRequest(codec) }

func Accept(lis net.Listener) { DefaultServer.Accept(lis) }

func HandleHTTP() { DefaultServer.HandleHTTP(DefaultRPCPath, DefaultDebugPath) }

func (client *Client) Call(serviceMethod string, args any, reply any) error {
	call := <-client.Go(serviceMethod, args, reply, make(chan *Call, 1)).Done
	return call.Error
}
