package main

import (
	"crypto/tls"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sort"
	"strings"
	"sync"
)

func show(resp *http.Response, err error) {
	if err != nil {
		fmt.Println("err:", strings.ReplaceAll(err.Error(), url, "URL"))
		return
	}
	b, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	fmt.Println(resp.Proto, resp.ProtoMajor, resp.ProtoMinor, resp.Status, resp.StatusCode, resp.ContentLength, resp.TransferEncoding, resp.Uncompressed, resp.Close)
	var keys []string
	for k := range resp.Header {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		if k == "Date" {
			fmt.Println(" ", k)
			continue
		}
		fmt.Println(" ", k, resp.Header[k])
	}
	if len(b) > 300 {
		b = []byte(fmt.Sprint(len(b), " bytes"))
	}
	fmt.Printf("%q %v trailer=%v\n", b, err, resp.Trailer)
	if resp.TLS != nil {
		fmt.Println("tls", resp.TLS.NegotiatedProtocol, resp.TLS.NegotiatedProtocolIsMutual, tls.VersionName(resp.TLS.Version))
	}
}

var url string

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("S", r.Method, r.Proto, r.ProtoMajor, r.URL, r.RequestURI, r.ContentLength, r.TransferEncoding, r.Host != "", r.TLS != nil && r.TLS.NegotiatedProtocol == "h2", r.Close)
		var keys []string
		for k := range r.Header {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			if k != "Referer" {
				fmt.Println("  S", k, r.Header[k])
			}
		}
		b, err := io.ReadAll(r.Body)
		fmt.Println("  S body", len(b), err, r.Trailer)
		fmt.Fprintf(w, "hello %s", r.URL.Path)
	})
	mux.HandleFunc("/big", func(w http.ResponseWriter, r *http.Request) {
		for range 100 {
			io.WriteString(w, strings.Repeat("x", 10000))
		}
	})
	mux.HandleFunc("/flush", func(w http.ResponseWriter, r *http.Request) {
		_, isF := w.(http.Flusher)
		_, isH := w.(http.Hijacker)
		p, isP := w.(http.Pusher)
		fmt.Println("S flusher", isF, "hijacker", isH, "pusher", isP)
		fmt.Println("S push", p.Push("/x", nil))
		for i := range 3 {
			fmt.Fprintf(w, "part %d\n", i)
			w.(http.Flusher).Flush()
		}
	})
	mux.HandleFunc("/trailer", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Trailer", "X-One, X-Two")
		w.WriteHeader(201)
		io.WriteString(w, "body")
		w.Header().Set("X-One", "1")
		w.Header().Set("X-Two", "2")
		w.Header().Set(http.TrailerPrefix+"X-Three", "3")
	})
	mux.HandleFunc("/panic", func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) })
	mux.HandleFunc("/panic2", func(w http.ResponseWriter, r *http.Request) {
		io.WriteString(w, "some")
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	})
	mux.HandleFunc("/204", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
		_, err := w.Write([]byte("x"))
		fmt.Println("S", err)
	})
	mux.HandleFunc("/empty", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("/short", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "10")
		w.Write([]byte("12345"))
	})
	mux.HandleFunc("/long", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "3")
		n, err := w.Write([]byte("12345"))
		fmt.Println("S", n, err)
	})
	mux.HandleFunc("/redir", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/target", 302) })
	mux.HandleFunc("/early", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Link", "</s.css>")
		w.WriteHeader(103)
		w.WriteHeader(200)
		w.WriteHeader(500)
		io.WriteString(w, "after hints")
	})
	s := httptest.NewUnstartedServer(mux)
	s.EnableHTTP2 = true
	s.StartTLS()
	defer s.Close()
	url = s.URL
	c := s.Client()
	show(c.Get(s.URL + "/a?b=c"))
	show(c.Post(s.URL+"/post", "text/plain", strings.NewReader("some text")))
	show(c.Post(s.URL+"/post2", "text/plain", io.MultiReader(strings.NewReader("unknown"), strings.NewReader(" length"))))
	show(c.Post(s.URL+"/postnil", "text/plain", nil))
	show(c.Head(s.URL + "/head"))
	for _, p := range []string{"/big", "/flush", "/trailer", "/panic", "/panic2", "/204", "/empty", "/short", "/long", "/redir", "/early"} {
		fmt.Println("==", p)
		show(c.Get(s.URL + p))
	}
	req, _ := http.NewRequest("PUT", s.URL+"/put", io.NopCloser(strings.NewReader("with trailer")))
	req.Trailer = http.Header{"X-T": nil}
	req.Body = &trailerBody{strings.NewReader("with trailer"), req}
	req.Header.Set("Cookie", "a=1; b=2")
	req.Header.Set("User-Agent", "me")
	req.Header.Set("Connection", "keep-alive")
	req.Header.Add("X-Multi", "1")
	req.Header.Add("X-Multi", "2")
	show(c.Do(req))
	var wg sync.WaitGroup
	var mu sync.Mutex
	protos := map[string]int{}
	for range 20 {
		wg.Go(func() {
			resp, err := c.Get(s.URL + "/empty")
			if err != nil {
				fmt.Println(err)
				return
			}
			mu.Lock()
			protos[resp.Proto]++
			mu.Unlock()
			resp.Body.Close()
		})
	}
	wg.Wait()
	fmt.Println(protos)
	// no HTTP/2 asked for
	s1 := httptest.NewTLSServer(mux)
	defer s1.Close()
	url = s1.URL
	show(s1.Client().Get(s1.URL + "/a"))
	// client that does not speak it
	tr := s.Client().Transport.(*http.Transport).Clone()
	tr.ForceAttemptHTTP2 = false
	tr.TLSNextProto = map[string]func(string, *tls.Conn) http.RoundTripper{}
	tr.TLSClientConfig.NextProtos = nil
	show((&http.Client{Transport: tr}).Get(s.URL + "/empty"))
}

type trailerBody struct {
	io.Reader
	r *http.Request
}

func (b *trailerBody) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p)
	if err == io.EOF {
		b.r.Trailer.Set("X-T", "value")
	}
	return n, err
}
func (b *trailerBody) Close() error { return nil }
