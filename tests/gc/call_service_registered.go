// A service for calls from afar: the server's table of services is read wherever the server is named.
package p

import (
	"net"
	"net/mail"
	"net/rpc"
)

type Args struct{ A, B int }

type Arith int

func (t *Arith) Multiply(args *Args, reply *int) error {
	*reply = args.A * args.B
	return nil
}

func serve(l net.Listener) error {
	if err := rpc.Register(new(Arith)); err != nil {
		return err
	}
	go rpc.Accept(l)
	return nil
}

func call(client *rpc.Client) (product int, err error) {
	err = client.Call("Arith.Multiply", &Args{7, 8}, &product)
	return
}

func address(s string) (*mail.Address, error) { return mail.ParseAddress(s) }
