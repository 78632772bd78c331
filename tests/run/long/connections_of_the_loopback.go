// Connections, datagrams and sockets of files between goroutines of one program.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"syscall"
	"time"
)

func main() {
	p := func(a ...any) { fmt.Println(a...) }
	l, err := net.Listen("tcp", "127.0.0.1:0")
	p(err, l.Addr().Network())
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for {
			c, err := l.Accept()
			if err != nil {
				p(errors.Is(err, net.ErrClosed), strings.HasSuffix(err.Error(), "use of closed network connection"))
				return
			}
			go func() { io.Copy(c, c); c.Close() }()
		}
	}()
	c, err := net.Dial("tcp", l.Addr().String())
	p(err, c.RemoteAddr().String() == l.Addr().String())
	fmt.Fprintf(c, "hello\n")
	s, err := bufio.NewReader(c).ReadString('\n')
	p(s, err)
	c.SetReadDeadline(time.Now().Add(2 * time.Millisecond))
	_, err = c.Read(make([]byte, 1))
	var ne net.Error
	p(errors.As(err, &ne) && ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded))
	c.SetReadDeadline(time.Time{})
	c.(*net.TCPConn).CloseWrite()
	b, err := io.ReadAll(c)
	p(len(b), err)
	c.Close()
	_, err = c.Write(nil)
	p(errors.Is(err, net.ErrClosed))
	addr := l.Addr().String()
	l.Close()
	wg.Wait()
	_, err = net.Dial("tcp", addr)
	p(strings.HasSuffix(err.Error(), "connect: connection refused"), errors.Is(err, syscall.ECONNREFUSED))
	_, err = net.Listen("tcp", "8.8.8.8:0")
	p(err)
	_, err = net.Dial("tcp", "nope")
	p(err)
	_, err = net.Dial("foo", "nope")
	p(err)
	// big transfer
	l, _ = net.Listen("tcp", "localhost:0")
	go func() {
		c, _ := l.Accept()
		c.Write(make([]byte, 8<<20))
		c.Close()
	}()
	c, err = net.Dial("tcp", l.Addr().String())
	n, err := io.Copy(io.Discard, c)
	p(n, err)
	c.Close()
	l2, err := net.Listen("tcp", l.Addr().String())
	p(l2, errors.Is(err, syscall.EADDRINUSE))
	l.Close()
	// v6
	l, err = net.Listen("tcp", "[::1]:0")
	p(err)
	if err == nil {
		go func() { c, _ := l.Accept(); c.Close() }()
		c, err = net.Dial("tcp", l.Addr().String())
		p(err)
		_, err = c.Read(make([]byte, 1))
		p(err)
		l.Close()
	}
	// udp
	u, err := net.ListenPacket("udp", "127.0.0.1:0")
	p(err)
	uc, err := net.Dial("udp", u.LocalAddr().String())
	uc.Write([]byte("ping"))
	buf := make([]byte, 10)
	k, from, err := u.ReadFrom(buf)
	p(string(buf[:k]), from.String() == uc.LocalAddr().String(), err)
	u.WriteTo([]byte("pong"), from)
	k, err = uc.Read(buf)
	p(string(buf[:k]), err)
	u.Close()
	uc.Write([]byte("x"))
	uc.SetReadDeadline(time.Now().Add(time.Second))
	_, err = uc.Read(buf)
	p(errors.Is(err, syscall.ECONNREFUSED))
	// unix
	d, _ := os.MkdirTemp("", "u")
	defer os.RemoveAll(d)
	ul, err := net.Listen("unix", d+"/s")
	p(err)
	go func() {
		c, _ := ul.Accept()
		io.Copy(c, c)
		c.Close()
	}()
	xc, err := net.Dial("unix", d+"/s")
	p(err, xc.LocalAddr(), strings.HasSuffix(xc.RemoteAddr().String(), "/s"))
	xc.Write([]byte("unix"))
	k, err = xc.Read(buf)
	p(string(buf[:k]), err)
	xc.(*net.UnixConn).CloseWrite()
	_, err = xc.Read(buf)
	p(err)
	ul.Close()
	_, err = os.Stat(d + "/s")
	p(errors.Is(err, os.ErrNotExist))
	_, err = net.Dial("unix", d+"/s")
	p(errors.Is(err, syscall.ENOENT))
	// dial with context
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = (&net.Dialer{}).DialContext(ctx, "tcp", "127.0.0.1:1")
	p(err)
	as, err := net.LookupHost("localhost")
	p(len(as) > 0, err)
	_, err = net.ResolveTCPAddr("tcp", "127.0.0.1:http")
	p(err)
	// file of conn
	l, _ = net.Listen("tcp", "127.0.0.1:0")
	f, err := l.(*net.TCPListener).File()
	p(err)
	l3, err := net.FileListener(f)
	p(err, l3.Addr().String() == l.Addr().String())
	l.Close()
	f.Close()
	go func() {
		c, _ := l3.Accept()
		c.Write([]byte("via"))
		time.Sleep(time.Millisecond)
		c.(*net.TCPConn).SetLinger(0)
		c.Close()
	}()
	c, err = net.Dial("tcp", l3.Addr().String())
	k, err = c.Read(buf)
	p(string(buf[:k]), err)
	time.Sleep(5 * time.Millisecond)
	_, err = c.Read(buf)
	p(errors.Is(err, syscall.ECONNRESET))
	p(c.(*net.TCPConn).SetNoDelay(true), c.(*net.TCPConn).SetKeepAlive(true))
	// accept deadline
	l3.(*net.TCPListener).SetDeadline(time.Now().Add(time.Millisecond))
	_, err = l3.Accept()
	p(errors.Is(err, os.ErrDeadlineExceeded))
	// many
	l, _ = net.Listen("tcp", "127.0.0.1:0")
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() { io.Copy(c, c); c.Close() }()
		}
	}()
	sum := 0
	var mu sync.Mutex
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c, err := net.Dial("tcp", l.Addr().String())
			if err != nil {
				p(err)
				return
			}
			defer c.Close()
			fmt.Fprintf(c, "%d\n", i)
			var n int
			fmt.Fscan(c, &n)
			mu.Lock()
			sum += n
			mu.Unlock()
		}()
	}
	wg.Wait()
	p(sum)
	ifs, err := net.Interfaces()
	p(len(ifs) > 0, err)
	a, b2 := net.Pipe()
	go a.Write([]byte("p"))
	b2.Read(buf[:1])
	p(string(buf[:1]))
}
