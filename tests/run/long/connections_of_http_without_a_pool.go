package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

func main() {
	for _, h2 := range []bool{false} {
		fmt.Println("==", h2)
		block := make(chan bool)
		s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/block" {
				<-block
			}
			fmt.Fprint(w, r.Proto, r.URL)
		}))
		s.EnableHTTP2 = h2
		s.StartTLS()
		tr := s.Client().Transport.(*http.Transport)
		cc, err := tr.NewClientConn(context.Background(), "https", s.Listener.Addr().String())
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(cc.Available() > 0, cc.InFlight(), cc.Err())
		for range 2 {
			req, _ := http.NewRequest("GET", s.URL+"/x", nil)
			resp, err := cc.RoundTrip(req)
			if err != nil {
				fmt.Println(err)
				continue
			}
			fmt.Println(cc.InFlight())
			b, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			time.Sleep(time.Millisecond)
			fmt.Println(string(b), err, cc.InFlight(), cc.Available() > 0)
		}
		fmt.Println(cc.Reserve(), cc.InFlight())
		if !h2 {
			fmt.Println(cc.Reserve(), cc.Available())
		}
		cc.Release()
		fmt.Println(cc.InFlight())
		fmt.Println(cc.Reserve())
		cc.SetStateHook(func(c *http.ClientConn) { fmt.Println("hook", c.InFlight(), c.Err() != nil) })
		req, _ := http.NewRequest("GET", s.URL+"/reserved", nil)
		resp, err := cc.RoundTrip(req)
		b, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		time.Sleep(time.Millisecond)
		fmt.Println(string(b), cc.InFlight())
		_, err = cc.RoundTrip(&http.Request{Header: http.Header{}})
		fmt.Println(err)
		req, _ = http.NewRequest("B D", s.URL+"/reserved", nil)
		_, err = cc.RoundTrip(&http.Request{Method: "B D", URL: resp.Request.URL, Header: http.Header{}})
		fmt.Println(err)
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
		req, _ = http.NewRequestWithContext(ctx, "GET", s.URL+"/block", nil)
		_, err = cc.RoundTrip(req)
		fmt.Println(err, errors.Is(err, context.DeadlineExceeded))
		cancel()
		close(block)
		fmt.Println(cc.Close(), cc.Err(), cc.Available(), cc.InFlight())
		req, _ = http.NewRequest("GET", s.URL+"/x", nil)
		_, err = cc.RoundTrip(req)
		fmt.Println(err)
		_, err = tr.NewClientConn(context.Background(), "ftp", "x")
		fmt.Println(err)
		_, err = tr.NewClientConn(context.Background(), "http", "x")
		fmt.Println(err)
		_, err = tr.NewClientConn(context.Background(), "http", "127.0.0.1:1")
		fmt.Println(strings.Contains(err.Error(), "refused"))
		s.Close()
	}
}
