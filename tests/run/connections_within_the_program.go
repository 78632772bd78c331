package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"time"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	fmt.Println(err, l.Addr().Network(), strings.HasPrefix(l.Addr().String(), "127.0.0.1:"))
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for {
			c, err := l.Accept()
			if err != nil {
				fmt.Println(errors.Is(err, net.ErrClosed), strings.Contains(err.Error(), "use of closed network connection"))
				return
			}
			go func() {
				defer c.Close()
				sc := bufio.NewScanner(c)
				for sc.Scan() {
					fmt.Fprintf(c, "echo: %s\n", sc.Text())
				}
			}()
		}
	}()
	c, err := net.Dial("tcp", l.Addr().String())
	fmt.Println(err)
	r := bufio.NewReader(c)
	for i := 0; i < 3; i++ {
		fmt.Fprintf(c, "hello %d\n", i)
		s, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", s, err)
	}
	c.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
	_, err = c.Read(make([]byte, 1))
	ne, ok := err.(net.Error)
	fmt.Println(ok, ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded))
	c.SetReadDeadline(time.Time{})
	c.(*net.TCPConn).CloseWrite()
	_, err = r.ReadString('\n')
	fmt.Println(err == io.EOF)
	c.Close()
	_, err = c.Write([]byte("x"))
	fmt.Println(errors.Is(err, net.ErrClosed))
	l2, err := net.Listen("tcp", l.Addr().String())
	fmt.Println(l2 == nil, strings.HasSuffix(err.Error(), "bind: address already in use"))
	l.Close()
	wg.Wait()
	p, q := net.Pipe()
	go func() { fmt.Fprintf(p, "through the pipe"); p.Close() }()
	b, err := io.ReadAll(q)
	fmt.Println(string(b), err, p.LocalAddr(), q.RemoteAddr().Network())
	u, err := net.ListenPacket("udp", "127.0.0.1:0")
	fmt.Println(err)
	go func() {
		b := make([]byte, 100)
		n, from, err := u.ReadFrom(b)
		fmt.Println(string(b[:n]), err)
		u.WriteTo([]byte("pong"), from)
	}()
	d, err := net.Dial("udp", u.LocalAddr().String())
	fmt.Println(err)
	d.Write([]byte("ping"))
	n, err := d.Read(b)
	fmt.Println(string(b[:n]), err)
	for _, s := range []string{"1.2.3.4", "::1", "x", "2001:db8::68", "192.168.0.1"} {
		ip := net.ParseIP(s)
		fmt.Println(ip, ip.To4(), ip.To16(), ip.IsLoopback(), ip.IsPrivate(), ip.DefaultMask(), len(ip), ip.IsGlobalUnicast())
	}
	ip, n2, err := net.ParseCIDR("192.0.2.1/24")
	fmt.Println(ip, n2, err, n2.Contains(net.ParseIP("192.0.2.77")), n2.Mask, n2.IP)
	fmt.Println(net.ParseCIDR("192.0.2.1/99"))
	fmt.Println(net.ParseCIDR("2001:db8::/32"))
	for _, s := range []string{"a:1", "[::1]:80", "a", "a:b:c", "[a", "[a]", "[a]b:1", "a]:1", ":80", ""} {
		h, p, err := net.SplitHostPort(s)
		fmt.Printf("%q %q %v\n", h, p, err)
	}
	fmt.Println(net.JoinHostPort("::1", "80"), net.JoinHostPort("h", "80"))
	fmt.Println(net.ParseMAC("00:00:5e:00:53:01"))
	fmt.Println(net.ParseMAC("0000.5e00.5301"))
	fmt.Println(net.ParseMAC("xx"))
	fmt.Println(net.CIDRMask(20, 32), net.IPv4(1, 2, 3, 4).Mask(net.CIDRMask(16, 32)))
	fmt.Println(net.ResolveTCPAddr("tcp", "localhost:80"))
	fmt.Println(net.LookupPort("tcp", "https"))
	fmt.Println(net.FlagUp|net.FlagLoopback, net.IPv4zero, net.IPv6loopback)
}
