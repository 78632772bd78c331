package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	var active, most atomic.Int32
	mux := http.NewServeMux()
	mux.HandleFunc("POST /sum", func(w http.ResponseWriter, r *http.Request) {
		h := sha256.New()
		n, err := io.Copy(h, r.Body)
		fmt.Fprintf(w, "%d %x %v", n, h.Sum(nil)[:4], err)
	})
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) {
		n := active.Add(1)
		for o := most.Load(); n > o && !most.CompareAndSwap(o, n); o = most.Load() {
		}
		time.Sleep(20 * time.Millisecond)
		active.Add(-1)
		fmt.Fprint(w, "item ", r.PathValue("id"))
	})
	mux.HandleFunc("/maxbytes", func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 10)
		_, err := io.ReadAll(r.Body)
		var m *http.MaxBytesError
		fmt.Println("S", err, errors.As(err, &m))
		http.Error(w, "too big", 413)
	})
	mux.HandleFunc("/form", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.FormValue("a"), r.FormValue("b"), r.Form)
	})
	mux.HandleFunc("/cookie", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "c", Value: "1"})
		http.SetCookie(w, &http.Cookie{Name: "d", Value: "2"})
		fmt.Fprint(w, r.Cookies())
	})
	mux.HandleFunc("/gzip", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Header["Accept-Encoding"]) })
	mux.HandleFunc("/sse", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/event-stream")
		for i := range 3 {
			fmt.Fprintf(w, "data: %d\n\n", i)
			http.NewResponseController(w).Flush()
			time.Sleep(time.Millisecond)
		}
	})
	mux.Handle("/file", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.ServeContent(w, r, "a.txt", time.Unix(0, 0), strings.NewReader("0123456789"))
	}))
	s := httptest.NewUnstartedServer(mux)
	s.EnableHTTP2 = true
	s.StartTLS()
	defer s.Close()
	c := s.Client()
	get := func(req *http.Request) {
		resp, err := c.Do(req)
		if err != nil {
			fmt.Println(strings.ReplaceAll(err.Error(), s.URL, "URL"))
			return
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		fmt.Println(resp.Proto, resp.Status, string(b), err, resp.ContentLength)
	}
	for _, n := range []int{0, 1, 16384, 16385, 1 << 20, 5 << 20} {
		req, _ := http.NewRequest("POST", s.URL+"/sum", bytes.NewReader(make([]byte, n)))
		get(req)
	}
	var wg sync.WaitGroup
	var reused atomic.Int32
	for i := range 30 {
		wg.Go(func() {
			ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{GotConn: func(i httptrace.GotConnInfo) {
				if i.Reused {
					reused.Add(1)
				}
			}})
			req, _ := http.NewRequestWithContext(ctx, "GET", fmt.Sprint(s.URL, "/items/", i), nil)
			resp, err := c.Do(req)
			if err != nil {
				fmt.Println(err)
				return
			}
			b, _ := io.ReadAll(resp.Body)
			resp.Body.Close()
			if string(b) != fmt.Sprint("item ", i) {
				fmt.Println("wrong", string(b))
			}
		})
	}
	wg.Wait()
	fmt.Println(reused.Load(), most.Load() > 10)
	req, _ := http.NewRequest("POST", s.URL+"/maxbytes", strings.NewReader(strings.Repeat("x", 100)))
	get(req)
	resp, err := c.PostForm(s.URL+"/form?b=q", map[string][]string{"a": {"1"}})
	b, _ := io.ReadAll(resp.Body)
	fmt.Println(string(b), err)
	req, _ = http.NewRequest("GET", s.URL+"/cookie", nil)
	req.AddCookie(&http.Cookie{Name: "x", Value: "y"})
	req.AddCookie(&http.Cookie{Name: "z", Value: "w"})
	resp, err = c.Do(req)
	b, _ = io.ReadAll(resp.Body)
	fmt.Println(string(b), resp.Cookies(), err)
	req, _ = http.NewRequest("GET", s.URL+"/gzip", nil)
	get(req)
	req, _ = http.NewRequest("GET", s.URL+"/sse", nil)
	get(req)
	req, _ = http.NewRequest("GET", s.URL+"/file", nil)
	req.Header.Set("Range", "bytes=2-4")
	get(req)
	req, _ = http.NewRequest("OPTIONS", s.URL, nil)
	req.URL.Path = "*"
	get(req)
	req, _ = http.NewRequest("DELETE", s.URL+"/items/3", nil)
	get(req)
	req, _ = http.NewRequest("GET", s.URL+"/nothere", nil)
	get(req)
	req, _ = http.NewRequest("GET", s.URL+"/file", nil)
	req.Header.Set("Bad Key", "x")
	get(req)
	req, _ = http.NewRequest("GET", s.URL+"/file", nil)
	req.Host = "other.example"
	req.Close = true
	get(req)
	// shutdown while busy
	done := make(chan bool)
	go func() {
		req, _ := http.NewRequest("GET", s.URL+"/items/9", nil)
		get(req)
		close(done)
	}()
	time.Sleep(10 * time.Millisecond)
	fmt.Println(s.Config.Shutdown(context.Background()))
	<-done
	_, err = c.Get(s.URL + "/items/1")
	fmt.Println(err != nil)
}
