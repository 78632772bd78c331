package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/rpc"
	"net/rpc/jsonrpc"
	"os"
	"strings"
)

type Args struct{ A, B int }
type Quotient struct{ Quo, Rem int }
type Arith int

func (t *Arith) Multiply(args *Args, reply *int) error { *reply = args.A * args.B; return nil }
func (t *Arith) Divide(args Args, quo *Quotient) error {
	if args.B == 0 {
		return errors.New("divide by zero")
	}
	*quo = Quotient{args.A / args.B, args.A % args.B}
	return nil
}
func (t *Arith) Map(keys []string, m *map[string]int) error {
	for i, k := range keys {
		(*m)[k] = i
	}
	return nil
}
func (t *Arith) Slice(n int, s *[]int) error { *s = append(*s, n, n); return nil }
func (t *Arith) Ignored(n int) error         { return nil }
func (t *Arith) hidden(n int, m *int) error  { return nil }

type V struct{}

func (*V) M(a int, b *int) error { return nil }

type none struct{}
type None struct{}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	fmt.Println(rpc.Register(new(Arith)), rpc.Register(new(Arith)), rpc.Register(none{}), rpc.Register(None{}), rpc.Register(V{}), rpc.Register(struct{}{}), rpc.RegisterName("calc", new(Arith)), rpc.RegisterName("", new(Arith)))
	for name, pipe := range []func() *rpc.Client{
		func() *rpc.Client { a, b := net.Pipe(); go rpc.ServeConn(a); return rpc.NewClient(b) },
		func() *rpc.Client { a, b := net.Pipe(); go jsonrpc.ServeConn(a); return jsonrpc.NewClient(b) },
	} {
		c := pipe()
		fmt.Println("codec", name)
		var n int
		fmt.Println(c.Call("Arith.Multiply", &Args{7, 8}, &n), n)
		var q Quotient
		fmt.Println(c.Call("calc.Divide", Args{17, 5}, &q), q)
		err := c.Call("Arith.Divide", &Args{1, 0}, &q)
		_, is := err.(rpc.ServerError)
		fmt.Println(err, is)
		var m map[string]int
		fmt.Println(c.Call("Arith.Map", []string{"a", "b"}, &m), m)
		var s []int
		fmt.Println(c.Call("Arith.Slice", 3, &s), s)
		for _, bad := range []string{"Arith.Ignored", "Arith.hidden", "Nope.X", "ill", "Arith.", ".Divide"} {
			fmt.Println(c.Call(bad, 1, &n))
		}
		done := make(chan *rpc.Call, 3)
		for i := range 3 {
			c.Go("Arith.Multiply", &Args{i, i}, new(int), done)
		}
		sum := 0
		for range 3 {
			call := <-done
			sum += *call.Reply.(*int)
			if call.Error != nil || call.ServiceMethod != "Arith.Multiply" {
				fmt.Println(call)
			}
		}
		fmt.Println(sum)
		call := <-c.Go("Arith.Multiply", &Args{2, 3}, &n, nil).Done
		fmt.Println(call.Error, n, c.Close(), c.Close(), c.Call("Arith.Multiply", &Args{}, &n))
	}
	// Over a listener.
	l, err := net.Listen("tcp", "127.0.0.1:0")
	fmt.Println(err)
	go rpc.Accept(l)
	c, err := rpc.Dial("tcp", l.Addr().String())
	var n int
	fmt.Println(err, c.Call("Arith.Multiply", &Args{6, 7}, &n), n)
	l2, _ := net.Listen("tcp", "127.0.0.1:0")
	server := rpc.NewServer()
	server.Register(new(Arith))
	go func() {
		for {
			conn, err := l2.Accept()
			if err != nil {
				return
			}
			go server.ServeCodec(jsonrpc.NewServerCodec(conn))
		}
	}()
	c, err = jsonrpc.Dial("tcp", l2.Addr().String())
	fmt.Println(err, c.Call("Arith.Multiply", &Args{3, 7}, &n), n)
	// Raw JSON.
	conn, _ := net.Dial("tcp", l2.Addr().String())
	r := bufio.NewReader(conn)
	for _, s := range []string{`{"method":"Arith.Multiply","params":[{"A":2,"B":5}],"id":"x"}`, `{"method":"Arith.Divide","params":[{"A":2,"B":0}],"id":7}`, `{"method":"Arith.Multiply","id":1}`, `{"method":"Arith.Multiply","params":[{"A":2,"B":5}]}`, `{"method":"no","params":[1],"id":[1,2]}`} {
		fmt.Fprintln(conn, s)
		line, err := r.ReadString('\n')
		fmt.Print(line, err, "\n")
	}
	// Over HTTP.
	rpc.HandleHTTP()
	web := httptest.NewServer(nil)
	addr := strings.TrimPrefix(web.URL, "http://")
	c, err = rpc.DialHTTP("tcp", addr)
	fmt.Println(err, c.Call("Arith.Multiply", &Args{5, 5}, &n), n)
	_, err = rpc.DialHTTPPath("tcp", addr, "/nowhere")
	fmt.Println(strings.ReplaceAll(err.Error(), addr, "ADDR"))
	resp, err := http.Get(web.URL + rpc.DefaultRPCPath)
	if err == nil {
		b, _ := io.ReadAll(resp.Body)
		fmt.Printf("%s %q\n", resp.Status, b)
	}
	resp, err = http.Get(web.URL + rpc.DefaultDebugPath)
	if err == nil {
		b, _ := io.ReadAll(resp.Body)
		fmt.Printf("%s %q\n", resp.Status, b)
	}
	a, b := net.Pipe()
	c = rpc.NewClient(b)
	go a.Close()
	fmt.Println(c.Call("x.y", 1, &n))
	func() {
		defer func() { fmt.Println(recover()) }()
		c.Go("a.b", 1, &n, make(chan *rpc.Call))
	}()
}
