package main

import (
	"bufio"
	"bytes"
	"encoding/ascii85"
	"fmt"
	"go/build/constraint"
	"go/scanner"
	"net"
	"net/http"
	"net/http/httputil"
	"net/textproto"
	"sort"
	"strings"
	"sync"
	"text/template/parse"
)

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panics:", e)
		}
	}()
	f()
}

// answers serves each request of a connection.
func answers(c net.Conn, told *strings.Builder, done *sync.WaitGroup) {
	defer done.Done()
	sc := httputil.NewServerConn(c, nil)
	for {
		req, err := sc.Read()
		if req != nil {
			resp := &http.Response{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, ContentLength: 3,
				Body: http.NoBody, Request: req, Header: http.Header{"X-Path": {req.URL.Path}}}
			resp.Body = body{strings.NewReader("abc")}
			fmt.Fprintln(told, "pending", sc.Pending(), err)
			fmt.Fprintln(told, "wrote", sc.Write(req, resp), sc.Write(req, resp))
		}
		if err != nil {
			fmt.Fprintln(told, "server:", err)
			fmt.Fprintln(told, sc.Close(), sc.Close())
			_, err = sc.Read()
			fmt.Fprintln(told, err)
			return
		}
	}
}

type body struct{ *strings.Reader }

func (body) Close() error { return nil }

func main() {
	a, b := net.Pipe()
	var done sync.WaitGroup
	var told strings.Builder
	done.Add(1)
	go answers(b, &told, &done)
	cc := httputil.NewClientConn(a, nil)
	for _, path := range []string{"/one", "/two", "/last"} {
		req, _ := http.NewRequest("GET", "http://host"+path, nil)
		req.Close = path == "/last"
		resp, err := cc.Do(req)
		if resp == nil {
			fmt.Println(err)
			continue
		}
		var text bytes.Buffer
		text.ReadFrom(resp.Body)
		fmt.Println(resp.Header.Get("X-Path"), text.String(), err, cc.Pending())
	}
	done.Wait()
	fmt.Print(told.String())
	req, _ := http.NewRequest("GET", "http://host/", nil)
	fmt.Println(cc.Write(req))
	_, err := cc.Read(new(http.Request))
	fmt.Println(err, err == httputil.ErrPipeline)
	c, r := cc.Hijack()
	fmt.Println(c == a, r != nil, cc.Close())
	fmt.Println(httputil.NewProxyClientConn(a, bufio.NewReader(a)).Pending())

	for n := range 12 {
		room := make([]byte, n)
		try(func() { fmt.Println(ascii85.Encode(room, []byte("abcdef\x00\x00"))) })
		try(func() { fmt.Println(ascii85.Encode(room, []byte{0, 0, 0, 0, 1})) })
		fmt.Println(room)
	}

	var e scanner.Error
	e.Pos.Line = 3
	list := scanner.ErrorList{&e, &e, {}, {Msg: "x"}}
	list.RemoveMultiples()
	fmt.Println(len(list), list)
	list = scanner.ErrorList{{}}
	list.RemoveMultiples()
	fmt.Println(len(list), list)

	fmt.Println(constraint.PlusBuildLines(&constraint.AndExpr{}))
	x, _ := constraint.Parse("//go:build (a || b) && (c || d) && !e")
	fmt.Println(constraint.PlusBuildLines(x))

	var p textproto.Pipeline
	try(func() { p.EndRequest(1) })
	try(func() { p.EndResponse(1) })
	var order sync.WaitGroup
	ids := []uint{p.Next(), p.Next(), p.Next()}
	for i := range ids {
		order.Go(func() {
			id := ids[len(ids)-1-i]
			p.StartRequest(id)
			fmt.Println("turn", id)
			p.EndRequest(id)
		})
	}
	order.Wait()

	less := func(i, j int) bool { return i > j }
	var none chan int
	full := make(chan int, 3)
	full <- 1
	for _, v := range []any{1, nil, int8(-4), "s", "st", map[string]int{"a": 1}, map[int]int{1: 1, 2: 2}, map[int]int(nil), [2]int{}, &[2]int{}, none, full, []int{1, 2}} {
		try(func() { fmt.Println(sort.SliceIsSorted(v, less)) })
	}
	try(func() { sort.Slice(1, less) })

	for _, n := range []parse.Node{&parse.IfNode{}, &parse.RangeNode{}, &parse.WithNode{}} {
		c := n.Copy()
		fmt.Printf("%T\n", c)
		try(func() { fmt.Println(c.String()) })
	}
}
