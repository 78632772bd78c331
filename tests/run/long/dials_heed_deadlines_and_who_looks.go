package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"syscall"
	"time"
)

func show(name string, err error) {
	fmt.Printf("%s: %v\n", name, err)
	var op *net.OpError
	if errors.As(err, &op) {
		fmt.Printf("  %s %s src=%v addr=%v %T timeout=%v temp=%v deadline=%v canceled=%v os=%v\n", op.Op, op.Net, op.Source, op.Addr, op.Err, op.Timeout(), op.Temporary(), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled), errors.Is(err, os.ErrDeadlineExceeded))
	}
}

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	l, err = net.Listen("tcp", "127.0.0.1:45671")
	addr := l.Addr().String()
	_, err = net.DialTimeout("tcp", addr, 1)
	show("1ns", err)
	_, err = net.DialTimeout("tcp", addr, -time.Second)
	show("-1s", err)
	c, err := net.DialTimeout("tcp", addr, time.Minute)
	show("1m", err)
	c.Close()
	_, err = (&net.Dialer{Deadline: time.Now().Add(-time.Second)}).Dial("tcp", addr)
	show("past deadline", err)
	_, err = (&net.Dialer{Deadline: time.Now().Add(-time.Second), LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 45999}}).Dial("tcp", addr)
	show("past deadline, local", err)
	_, err = (&net.Dialer{Deadline: time.Now().Add(-time.Second)}).Dial("tcp", "localhost:45671")
	show("past deadline name", err)
	_, err = (&net.Dialer{Deadline: time.Now().Add(-time.Second)}).Dial("udp", addr)
	show("past deadline udp", err)
	_, err = (&net.Dialer{Deadline: time.Now().Add(-time.Second)}).Dial("unix", "/tmp/nothere.sock")
	show("past deadline unix", err)
	_, err = (&net.Dialer{Deadline: time.Now().Add(-time.Second)}).Dial("nix", addr)
	show("past deadline bad net", err)
	_, err = (&net.Dialer{Deadline: time.Now().Add(-time.Second)}).Dial("tcp", "127.0.0.1")
	show("past deadline bad addr", err)
	ctx, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	_, err = (&net.Dialer{Timeout: time.Minute}).DialContext(ctx, "tcp", addr)
	show("ctx", err)
	_, err = (&net.Dialer{Timeout: time.Minute}).DialContext(ctx, "tcp", "localhost:45671")
	show("ctx name", err)
	_, err = (&net.Dialer{Timeout: time.Minute}).DialContext(ctx, "udp", addr)
	show("ctx udp", err)
	_, err = (&net.Dialer{Timeout: time.Minute}).DialContext(ctx, "unix", "/tmp/xx")
	show("ctx unix", err)
	cancel()
	ctx, cancel = context.WithCancel(context.Background())
	cancel()
	_, err = (&net.Dialer{Timeout: time.Minute}).DialContext(ctx, "tcp", addr)
	show("canceled", err)
	_, err = (&net.Dialer{Timeout: time.Minute}).DialContext(ctx, "tcp", "localhost:45671")
	show("canceled name", err)
	_, err = (&net.Dialer{Timeout: time.Minute}).DialContext(ctx, "udp", addr)
	show("canceled udp", err)
	ch := make(chan struct{})
	close(ch)
	_, err = (&net.Dialer{Timeout: 1, Deadline: time.Now().Add(time.Hour), Cancel: ch}).Dial("tcp", addr)
	show("cancel+timeout", err)
	c, err = (&net.Dialer{Timeout: time.Minute, Control: func(network, address string, c syscall.RawConn) error {
		fmt.Println("control", network, address)
		return nil
	}}).Dial("tcp", addr)
	show("control", err)
	_, err = (&net.Dialer{Control: func(network, address string, c syscall.RawConn) error {
		return errors.New("no")
	}}).Dial("tcp", addr)
	show("control err", err)
	_, err = (&net.Dialer{ControlContext: func(ctx context.Context, network, address string, c syscall.RawConn) error {
		fmt.Println("controlctx", network, address, ctx.Value("k"))
		return nil
	}, Control: func(network, address string, c syscall.RawConn) error { fmt.Println("never"); return nil }}).DialContext(context.WithValue(context.Background(), "k", "v"), "udp", addr)
	show("control udp", err)
	lc := net.ListenConfig{Control: func(network, address string, c syscall.RawConn) error {
		fmt.Println("lc control", network, address)
		return nil
	}}
	l2, err := lc.Listen(context.Background(), "tcp", "127.0.0.1:45672")
	show("lc", err)
	l2.Close()
	lc.Control = func(network, address string, c syscall.RawConn) error { return errors.New("nope") }
	_, err = lc.Listen(context.Background(), "tcp", "127.0.0.1:45673")
	show("lc err", err)
	tr := &http.Transport{DialContext: (&net.Dialer{Timeout: 1}).DialContext}
	_, err = (&http.Client{Transport: tr}).Get("http://" + addr)
	fmt.Println(err)
	show("http", err)
	_, err = net.DialTCP("tcp", nil, nil)
	show("nil", err)
	_, err = net.DialTimeout("tcp", "127.0.0.1:1", time.Second)
	show("refused", err)
	_, err = (&net.Dialer{LocalAddr: &net.UDPAddr{}}).Dial("tcp", addr)
	show("mismatch", err)
	_, err = (&net.Dialer{Resolver: &net.Resolver{}, FallbackDelay: -1, KeepAlive: -1, DualStack: true}).Dial("tcp", addr)
	show("many", err)
}
