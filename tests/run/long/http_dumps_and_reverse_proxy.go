package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
)

func main() {
	r, _ := http.NewRequest("POST", "http://example.com/a/b?x=1&y=2#f", strings.NewReader("hello body"))
	r.Header.Set("X-Test", "v")
	r.Header.Add("A", "1")
	r.Header.Add("A", "2")
	for _, body := range []bool{true, false} {
		b, err := httputil.DumpRequest(r, body)
		fmt.Printf("%q %v\n", b, err)
		b, err = httputil.DumpRequestOut(r, body)
		fmt.Printf("%q %v\n", b, err)
	}
	rest, _ := io.ReadAll(r.Body)
	fmt.Println(string(rest))
	r, _ = http.NewRequest("GET", "https://example.com", nil)
	r.Header.Set("User-Agent", "mine")
	r.Host = "other"
	b, err := httputil.DumpRequestOut(r, true)
	fmt.Printf("%q %v\n", b, err)
	b, err = httputil.DumpRequest(r, true)
	fmt.Printf("%q %v\n", b, err)
	r, _ = http.NewRequest("PUT", "http://example.com/up", io.MultiReader(strings.NewReader("abc"), strings.NewReader("def")))
	b, err = httputil.DumpRequestOut(r, true)
	fmt.Printf("%q %v\n", b, err)
	r, _ = http.NewRequest("PUT", "http://example.com/up", io.MultiReader(strings.NewReader("abc"), strings.NewReader("def")))
	r.TransferEncoding = []string{"chunked"}
	b, err = httputil.DumpRequest(r, true)
	fmt.Printf("%q %v\n", b, err)
	b, err = httputil.DumpRequestOut(r, false)
	fmt.Printf("%q %v\n", b, err)
	rr := httptest.NewRequest("GET", "/path?q", nil)
	b, err = httputil.DumpRequest(rr, true)
	fmt.Printf("%q %v\n", b, err)
	resp := &http.Response{Status: "200 OK", StatusCode: 200, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: http.Header{"Foo": {"Bar"}}, Body: io.NopCloser(strings.NewReader("foo")), ContentLength: 3}
	for _, body := range []bool{true, false, true} {
		b, err := httputil.DumpResponse(resp, body)
		fmt.Printf("%q %v\n", b, err)
	}
	resp.ContentLength = -1
	resp.TransferEncoding = []string{"chunked"}
	b, err = httputil.DumpResponse(resp, true)
	fmt.Printf("%q %v\n", b, err)
	b, err = httputil.DumpResponse(&http.Response{StatusCode: 204, ProtoMajor: 1, ProtoMinor: 1}, true)
	fmt.Printf("%q %v\n", b, err)

	var buf bytes.Buffer
	w := httputil.NewChunkedWriter(&buf)
	w.Write([]byte("hello, "))
	w.Write(nil)
	w.Write([]byte("world 0123456789abcdef"))
	w.Close()
	fmt.Printf("%q\n", &buf)
	for _, s := range []string{buf.String(), "7;ext=1\r\nhello, \r\n0\r\n", "3 \r\nabc\r\n0\r\n", "3\nabc\r\n0\r\n", "x\r\n", "\r\n", "3\r\nabcd\r\n", "3\r\nab", "11111111111111111\r\n", "3\r\nabc", "3\r\r\nabc", ""} {
		b, err := io.ReadAll(httputil.NewChunkedReader(strings.NewReader(s)))
		fmt.Printf("%q %v\n", b, err)
	}

	backend := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("backend:", r.Method, r.URL, r.Header["X-Forwarded-For"], r.Header["X-Forwarded-Proto"], r.Header.Get("Connection"), r.Header.Get("X-Hop"), r.Header.Get("Keep"), r.UserAgent())
		b, _ := io.ReadAll(r.Body)
		w.Header().Set("X-Back", "yes")
		w.Header().Set("Keep-Alive", "5")
		w.WriteHeader(201)
		fmt.Fprintf(w, "got %q", b)
	}))
	defer backend.Close()
	target, _ := url.Parse(backend.URL + "/base?k=v")
	proxy := httputil.NewSingleHostReverseProxy(target)
	try := func(name string, p *httputil.ReverseProxy, method, path, body string) {
		front := httptest.NewServer(p)
		defer front.Close()
		req, _ := http.NewRequest(method, front.URL+path, strings.NewReader(body))
		req.Header.Set("Connection", "X-Hop")
		req.Header.Set("X-Hop", "1")
		req.Header.Set("Keep", "2")
		req.Header.Set("X-Forwarded-For", "1.2.3.4")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			fmt.Println(name, err)
			return
		}
		b, err := io.ReadAll(res.Body)
		fmt.Println(name, res.Status, res.Header.Get("X-Back"), res.Header.Get("Keep-Alive"), res.Header.Get("X-Mod"), string(b), err)
	}
	try("single", proxy, "POST", "/a/b?c=d", "data")
	try("single", proxy, "GET", "/a%2fb?c=d;e", "")
	proxy.ModifyResponse = func(r *http.Response) error { r.Header.Set("X-Mod", "m"); return nil }
	try("modify", proxy, "GET", "/", "")
	proxy.ModifyResponse = func(r *http.Response) error { return errors.New("refused") }
	proxy.ErrorLog = log.New(log.Writer(), "", 0)
	var out bytes.Buffer
	proxy.ErrorLog.SetOutput(&out)
	try("refuse", proxy, "GET", "/", "")
	fmt.Print(out.String())
	proxy.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) { http.Error(w, "custom "+err.Error(), 503) }
	try("handler", proxy, "GET", "/", "")
	try("rewrite", &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(target)
		r.Out.Header["X-Forwarded-For"] = r.In.Header["X-Forwarded-For"]
		r.SetXForwarded()
	}}, "PUT", "/x?bad;q&z=1", "b")
	rec := httptest.NewRecorder()
	(&httputil.ReverseProxy{ErrorLog: proxy.ErrorLog}).ServeHTTP(rec, httptest.NewRequest("GET", "/", nil))
	fmt.Println(rec.Code, out.String())
}
