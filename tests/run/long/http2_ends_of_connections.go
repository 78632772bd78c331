package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	var conns atomic.Int32
	run := func(name string, set func(*httptest.Server), f func(s *httptest.Server, c *http.Client)) {
		fmt.Println("==", name)
		conns.Store(0)
		s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/slow":
				time.Sleep(30 * time.Millisecond)
			case "/slower":
				time.Sleep(100 * time.Millisecond)
			case "/body":
				_, err := io.ReadAll(r.Body)
				fmt.Println("S", err, errors.Is(err, os.ErrDeadlineExceeded))
				return
			}
			fmt.Fprint(w, "ok ", r.Proto)
		}))
		s.EnableHTTP2 = true
		s.Config.ConnState = func(c net.Conn, st http.ConnState) {
			if st == http.StateNew {
				conns.Add(1)
			}
		}
		set(s)
		s.StartTLS()
		f(s, s.Client())
		fmt.Println("conns", conns.Load())
		s.Close()
	}
	get := func(c *http.Client, u string) {
		resp, err := c.Get(u)
		if err != nil {
			fmt.Println(err.Error()[strings.LastIndex(err.Error(), "\""):])
			return
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		fmt.Println(resp.Status, string(b), err)
	}
	run("plain", func(s *httptest.Server) {}, func(s *httptest.Server, c *http.Client) {
		for range 3 {
			get(c, s.URL)
		}
	})
	run("close", func(s *httptest.Server) {}, func(s *httptest.Server, c *http.Client) {
		for range 3 {
			req, _ := http.NewRequest("GET", s.URL, nil)
			req.Close = true
			resp, err := c.Do(req)
			io.Copy(io.Discard, resp.Body)
			resp.Body.Close()
			fmt.Println(resp.Status, err, resp.Close)
			time.Sleep(time.Millisecond)
		}
	})
	run("no keepalives", func(s *httptest.Server) {}, func(s *httptest.Server, c *http.Client) {
		c.Transport.(*http.Transport).DisableKeepAlives = true
		for range 3 {
			get(c, s.URL)
			time.Sleep(time.Millisecond)
		}
	})
	run("max streams", func(s *httptest.Server) { s.Config.HTTP2 = &http.HTTP2Config{MaxConcurrentStreams: 2} }, func(s *httptest.Server, c *http.Client) {
		get(c, s.URL)
		var wg sync.WaitGroup
		for range 6 {
			wg.Go(func() {
				resp, err := c.Get(s.URL + "/slow")
				if err != nil {
					fmt.Println(err)
					return
				}
				io.Copy(io.Discard, resp.Body)
				resp.Body.Close()
			})
		}
		wg.Wait()
		conns.Store(0) // Their number depends on timing.
	})
	run("write timeout", func(s *httptest.Server) { s.Config.WriteTimeout = 50 * time.Millisecond }, func(s *httptest.Server, c *http.Client) {
		get(c, s.URL)
		get(c, s.URL+"/slower")
		get(c, s.URL)
	})
	run("read timeout", func(s *httptest.Server) { s.Config.ReadTimeout = 50 * time.Millisecond }, func(s *httptest.Server, c *http.Client) {
		pr, _ := io.Pipe()
		resp, err := c.Post(s.URL+"/body", "", pr)
		fmt.Println(resp.Status, err)
		resp.Body.Close()
		get(c, s.URL)
	})
	run("idle timeout", func(s *httptest.Server) { s.Config.IdleTimeout = 20 * time.Millisecond }, func(s *httptest.Server, c *http.Client) {
		get(c, s.URL)
		time.Sleep(100 * time.Millisecond)
		get(c, s.URL)
	})
	run("client idle timeout", func(s *httptest.Server) {}, func(s *httptest.Server, c *http.Client) {
		c.Transport.(*http.Transport).IdleConnTimeout = 20 * time.Millisecond
		get(c, s.URL)
		time.Sleep(100 * time.Millisecond)
		get(c, s.URL)
	})
	run("server keepalives off", func(s *httptest.Server) {}, func(s *httptest.Server, c *http.Client) {
		s.Config.SetKeepAlivesEnabled(false)
		get(c, s.URL)
		time.Sleep(10 * time.Millisecond)
		get(c, s.URL)
	})
}
