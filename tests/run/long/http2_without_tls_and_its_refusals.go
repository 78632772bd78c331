package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/http/httputil"
	"strings"
	"time"
)

func main() {
	p := new(http.Protocols)
	p.SetHTTP1(true)
	p.SetUnencryptedHTTP2(true)
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		d, err := httputil.DumpRequest(r, true)
		fmt.Fprintf(w, "%q %v", d, err)
	})
	mux.Handle("/max", http.MaxBytesHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(r.Body)
		fmt.Println("S", err)
		if err != nil {
			http.Error(w, err.Error(), 400)
		}
	}), 5))
	mux.HandleFunc("/close", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Connection", "close")
		fmt.Fprint(w, "closing")
	})
	mux.HandleFunc("/bad", func(w http.ResponseWriter, r *http.Request) {
		defer func() { fmt.Println("S", recover()); panic(http.ErrAbortHandler) }()
		w.WriteHeader(0)
	})
	mux.HandleFunc("/notmodified", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Etag", `"x"`)
		w.WriteHeader(304)
	})
	mux.HandleFunc("/head", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "1000")
		io.WriteString(w, "x")
	})
	mux.HandleFunc("/te", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Transfer-Encoding", "identity")
		w.Header().Set("Connection", "keep-alive")
		w.Header()["lower-case"] = []string{"v"}
		w.Header().Set("Bad Name", "x")
		io.WriteString(w, "te")
	})
	mux.HandleFunc("/wait", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	srv := &http.Server{Protocols: p, Handler: mux, IdleTimeout: time.Minute}
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go srv.Serve(l)
	c, _ := net.Dial("tcp", l.Addr().String())
	io.WriteString(c, "GET / HTTP/1.0\r\n\r\n")
	b, _ := io.ReadAll(c)
	fmt.Println(len(b) > 10, strings.HasPrefix(string(b), "HTTP/1.0 200 OK"))
	c, _ = net.Dial("tcp", l.Addr().String())
	io.WriteString(c, "PRI / HTTP/1.1\r\nHost: x\r\n\r\n")
	resp, err := http.ReadResponse(bufio.NewReader(c), nil)
	fmt.Println(resp.Status, err)
	c.Close()
	only := new(http.Protocols)
	only.SetUnencryptedHTTP2(true)
	cl := &http.Client{Transport: &http.Transport{Protocols: only}}
	u := "http://" + l.Addr().String()
	do := func(method, path string, body io.Reader, set ...string) {
		req, _ := http.NewRequest(method, u+path, body)
		for i := 0; i < len(set); i += 2 {
			req.Header.Set(set[i], set[i+1])
		}
		resp, err := cl.Do(req)
		if err != nil {
			fmt.Println(path, strings.ReplaceAll(err.Error(), u, "U"))
			return
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		resp.Header.Del("Date")
		fmt.Println(path, resp.Status, resp.Header, resp.ContentLength, strings.ReplaceAll(string(b), l.Addr().String(), "ADDR"), err)
	}
	do("GET", "/dump?x=y", nil, "X-A", "b")
	do("POST", "/dump", strings.NewReader("body"))
	do("POST", "/max", strings.NewReader("too long for it"))
	do("POST", "/max", bytes.NewReader([]byte("ok")))
	do("GET", "/close", nil)
	time.Sleep(10 * time.Millisecond)
	do("GET", "/bad", nil)
	do("GET", "/notmodified", nil)
	do("HEAD", "/head", nil)
	do("GET", "/head", nil)
	do("GET", "/te", nil)
	do("TRACE", "/dump", nil)
	do("CUSTOM", "/dump", nil)
	do("GET", "/a/../b", nil)
	do("GET", "/dump", nil, "Te", "trailers", "Connection", "upgrade", "Keep-Alive", "x", "Proxy-Connection", "y", "Expect", "nothing")
	cl.CloseIdleConnections()
	do("GET", "/notmodified", nil)
	ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{
		WroteHeaderField: func(k string, v []string) {
			if k != ":authority" {
				fmt.Println("T", k, v)
			}
		},
	})
	req, _ := http.NewRequestWithContext(ctx, "POST", u+"/max", strings.NewReader("abc"))
	req.Header.Set("X-One", "1")
	resp, err = cl.Do(req)
	fmt.Println(resp.Status, err)
	d, err := httputil.DumpResponse(resp, true)
	fmt.Println(strings.Contains(string(d), "HTTP/2.0 200 OK\r\n"), err)
	go func() { time.Sleep(10 * time.Millisecond); srv.Close() }()
	_, err = cl.Get(u + "/wait")
	fmt.Println(strings.ReplaceAll(err.Error(), u, "U"), errors.Is(err, io.ErrUnexpectedEOF))
	_, err = cl.Get(u + "/wait")
	fmt.Println(strings.Contains(err.Error(), "connection refused"))
	// RoundTripper by hand, and the server's own conn
	s := httptest.NewUnstartedServer(mux)
	s.EnableHTTP2 = true
	s.StartTLS()
	tc, err := tls.Dial("tcp", s.Listener.Addr().String(), &tls.Config{InsecureSkipVerify: true, NextProtos: []string{"h2"}})
	fmt.Println(err, tc.ConnectionState().NegotiatedProtocol)
	io.WriteString(tc, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
	tc.Write([]byte{0, 0, 0, 4, 0, 0, 0, 0, 0})
	head := make([]byte, 9)
	io.ReadFull(tc, head)
	fmt.Println(head)
	tc.Close()
	rec := httptest.NewRecorder()
	_, isP := any(rec).(http.Pusher)
	fmt.Println(isP)
	s.Close()
}
