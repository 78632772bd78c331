package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"
)

func main() {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/close" {
			w.Header().Set("Connection", "close")
		}
		fmt.Fprintln(w, "path", r.URL.Path, r.Host)
	}))
	defer s.Close()
	addr := strings.TrimPrefix(s.URL, "http://")
	t := &http.Transport{}
	for _, a := range [][2]string{{"ftp", addr}, {"http", "nohost"}, {"", addr}} {
		_, err := t.NewClientConn(context.Background(), a[0], a[1])
		fmt.Println(err)
	}
	cc, err := t.NewClientConn(context.Background(), "http", addr)
	fmt.Println(err, cc.Available(), cc.InFlight(), cc.Err())
	var mu sync.Mutex
	var log []string
	cc.SetStateHook(func(c *http.ClientConn) {
		mu.Lock()
		log = append(log, fmt.Sprint(c.Available(), c.InFlight(), c.Err()))
		mu.Unlock()
	})
	fmt.Println(cc.Reserve(), cc.Available(), cc.InFlight())
	fmt.Println(cc.Reserve())
	cc.Release()
	cc.Release()
	fmt.Println(cc.Available(), cc.InFlight())
	for _, p := range []string{"/a", "/b"} {
		req, _ := http.NewRequest("GET", "http://example.com"+p, nil)
		resp, err := cc.RoundTrip(req)
		fmt.Println(err, resp.StatusCode, cc.Available(), cc.InFlight())
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		time.Sleep(10 * time.Millisecond)
		fmt.Printf("%q %v %d %d\n", b, err, cc.Available(), cc.InFlight())
	}
	bad, _ := http.NewRequest("GET", "http://example.com/", nil)
	bad.Header["X"] = []string{"a\nb"}
	fmt.Println(cc.Reserve())
	_, err = cc.RoundTrip(bad)
	fmt.Println(err, cc.Available())
	_, err = cc.RoundTrip(&http.Request{Method: ":ping"})
	fmt.Println(err)
	_, err = cc.RoundTrip(&http.Request{})
	fmt.Println(err)
	req, _ := http.NewRequest("GET", "http://example.com/close", nil)
	resp, err := cc.RoundTrip(req)
	fmt.Println(err, resp.StatusCode)
	io.Copy(io.Discard, resp.Body)
	resp.Body.Close()
	time.Sleep(20 * time.Millisecond)
	fmt.Println(cc.Available(), cc.InFlight(), cc.Err() != nil)
	_, err = cc.RoundTrip(req)
	fmt.Println(err != nil)
	fmt.Println(cc.Reserve() != nil, cc.Close())
	mu.Lock()
	for _, l := range log {
		fmt.Println("hook", l)
	}
	mu.Unlock()
	cc, _ = t.NewClientConn(context.Background(), "http", addr)
	fmt.Println(cc.Close(), cc.Err(), cc.Reserve(), cc.Available(), cc.InFlight())
	_, err = cc.RoundTrip(req)
	fmt.Println(err)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	cc, _ = t.NewClientConn(context.Background(), "http", addr)
	r1, err := cc.RoundTrip(req.Clone(context.Background()))
	fmt.Println(r1.StatusCode, err)
	_, err = cc.RoundTrip(req.Clone(ctx))
	fmt.Println(err)
}
