package main

import (
	"bufio"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"strings"
	"time"
)

func frame(c net.Conn, kind, flags byte, id uint32, p []byte) {
	b := []byte{byte(len(p) >> 16), byte(len(p) >> 8), byte(len(p)), kind, flags, 0, 0, 0, 0}
	binary.BigEndian.PutUint32(b[5:], id)
	c.Write(append(b, p...))
}

func read(r io.Reader) (kind, flags byte, id uint32, p []byte, err error) {
	var h [9]byte
	if _, err = io.ReadFull(r, h[:]); err != nil {
		return
	}
	p = make([]byte, int(h[0])<<16|int(h[1])<<8|int(h[2]))
	_, err = io.ReadFull(r, p)
	return h[3], h[4], binary.BigEndian.Uint32(h[5:]), p, err
}

func u32(n ...uint32) (b []byte) {
	for _, x := range n {
		b = binary.BigEndian.AppendUint32(b, x)
	}
	return
}

func rawServer(answer func(c net.Conn, id uint32, n int)) string {
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				r := bufio.NewReader(c)
				io.ReadFull(r, make([]byte, 24))
				frame(c, 4, 0, 0, nil)
				for n := 0; ; {
					kind, _, id, _, err := read(r)
					if err != nil {
						return
					}
					if kind == 1 {
						n++
						answer(c, id, n)
					}
				}
			}()
		}
	}()
	return l.Addr().String()
}

func main() {
	log.SetOutput(io.Discard)
	p := new(http.Protocols)
	p.SetUnencryptedHTTP2(true)
	cases := []struct {
		name string
		f    func(c net.Conn, id uint32, n int)
	}{
		{"ok", func(c net.Conn, id uint32, n int) {
			frame(c, 1, 4, id, []byte{0x88, 0x40, 3, 'x', '-', 'y', 2, 'a', 'b', 0xbe})
			frame(c, 0, 1, id, []byte("hi"))
		}},
		{"reset", func(c net.Conn, id uint32, n int) { frame(c, 3, 0, id, u32(2)) }},
		{"reset unknown", func(c net.Conn, id uint32, n int) { frame(c, 3, 0, id, u32(99)) }},
		{"reset in body", func(c net.Conn, id uint32, n int) {
			frame(c, 1, 4, id, []byte{0x88})
			frame(c, 0, 0, id, []byte("part"))
			frame(c, 3, 0, id, u32(11))
		}},
		{"goaway", func(c net.Conn, id uint32, n int) {
			frame(c, 7, 0, 0, append(u32(id, 11), "calm down"...))
			c.Close()
		}},
		{"goaway in body", func(c net.Conn, id uint32, n int) {
			frame(c, 1, 4, id, []byte{0x88})
			frame(c, 0, 0, id, []byte("part"))
			frame(c, 7, 0, 0, append(u32(id, 0), ""...))
			time.Sleep(10 * time.Millisecond)
			c.Close()
		}},
		{"close", func(c net.Conn, id uint32, n int) { c.Close() }},
		{"no status", func(c net.Conn, id uint32, n int) { frame(c, 1, 5, id, []byte{0x00, 1, 'a', 1, 'b'}) }},
		{"refused", func(c net.Conn, id uint32, n int) {
			if n == 1 {
				frame(c, 3, 0, id, u32(7))
				return
			}
			frame(c, 1, 5, id, []byte{0x88})
		}},
		{"content-length short", func(c net.Conn, id uint32, n int) {
			frame(c, 1, 4, id, []byte{0x88, 0x0f, 13, 2, '1', '0'})
			frame(c, 0, 1, id, []byte("part"))
		}},
		{"content-length long", func(c net.Conn, id uint32, n int) {
			frame(c, 1, 4, id, []byte{0x88, 0x0f, 13, 1, '2'})
			frame(c, 0, 1, id, []byte("part"))
		}},
		{"data first", func(c net.Conn, id uint32, n int) { frame(c, 0, 1, id, []byte("part")) }},
		{"bad hpack", func(c net.Conn, id uint32, n int) { frame(c, 1, 5, id, []byte{0xff, 0xff, 0xff}) }},
		{"push", func(c net.Conn, id uint32, n int) { frame(c, 5, 4, id, append(u32(2), 0x88)) }},
		{"http1", func(c net.Conn, id uint32, n int) { io.WriteString(c, "HTTP/1.1 400 Bad Request\r\n\r\n"); c.Close() }},
		{"slow headers", func(c net.Conn, id uint32, n int) {}},
		{"304", func(c net.Conn, id uint32, n int) { frame(c, 1, 5, id, []byte{0x8b}) }},
		{"missing body", func(c net.Conn, id uint32, n int) { frame(c, 1, 5, id, []byte{0x88, 0x0f, 13, 1, '2'}) }},
	}
	for _, k := range cases {
		addr := rawServer(k.f)
		tr := &http.Transport{Protocols: p, ResponseHeaderTimeout: 100 * time.Millisecond}
		resp, err := (&http.Client{Transport: tr}).Get("http://" + addr + "/path")
		if err != nil {
			var t interface{ Timeout() bool }
			fmt.Println(k.name, strings.ReplaceAll(err.Error(), addr, "ADDR"), errors.As(err, &t) && t.Timeout())
			continue
		}
		b, err := io.ReadAll(resp.Body)
		fmt.Println(k.name, resp.Status, resp.Header, resp.ContentLength, string(b), err)
		resp.Body.Close()
	}
	// a raw client
	srv := &http.Server{Protocols: p, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		fmt.Fprint(w, "answer ", r.Method, r.URL, r.Host, r.Header, string(b), err)
	})}
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go srv.Serve(l)
	c, _ := net.Dial("tcp", l.Addr().String())
	io.WriteString(c, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
	frame(c, 4, 0, 0, nil)
	frame(c, 6, 0, 0, []byte("12345678"))
	frame(c, 1, 4, 1, []byte{0x83, 0x86, 0x04, 2, '/', 'a', 0x01, 4, 'h', 'o', 's', 't', 0x40, 3, 'x', '-', 'k', 1, 'v'})
	frame(c, 0, 1, 1, []byte("sent"))
	frame(c, 1, 5, 3, []byte{0x82, 0x86, 0x84, 0x01, 4, 'h', 'o', 's', 't', 0xbe})
	frame(c, 1, 5, 5, []byte{0x82, 0x86, 0x01, 4, 'h', 'o', 's', 't'})
	r := bufio.NewReader(c)
	c.SetReadDeadline(time.Now().Add(300 * time.Millisecond))
	count := map[string]int{}
	for {
		kind, flags, id, p, err := read(r)
		if err != nil {
			fmt.Println(errors.Is(err, io.EOF) || strings.Contains(err.Error(), "timeout"))
			break
		}
		switch kind {
		case 0:
			count[fmt.Sprint("data ", id, " ", flags, " ", string(p))]++
		case 1:
			count[fmt.Sprint("headers ", id, " ", flags)]++
		default:
			count[fmt.Sprint(kind, " ", flags, " ", id, " ", hex.EncodeToString(p))]++
		}
	}
	fmt.Println(count)
}
