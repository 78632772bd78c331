package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
)

func readResp(s string, m string) {
	r, err := http.ReadResponse(bufio.NewReader(strings.NewReader(s)), &http.Request{Method: m})
	if err != nil {
		fmt.Println("ERR", err)
		return
	}
	b, err := io.ReadAll(r.Body)
	fmt.Printf("%s %d %v %d %v %v %q %v %v close=%v\n", r.Status, r.StatusCode, r.Header, r.ContentLength, r.TransferEncoding, r.Trailer, b, err, r.Body.Close(), r.Close)
}
func readReq(s string) {
	r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(s)))
	if err != nil {
		fmt.Println("ERR", err)
		return
	}
	b, err := io.ReadAll(r.Body)
	fmt.Printf("%s %s %s %s %v %d %v %v %q %v close=%v\n", r.Method, r.URL, r.Host, r.Proto, r.Header, r.ContentLength, r.TransferEncoding, r.Trailer, b, err, r.Close)
}

func main() {
	readResp("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloEXTRA", "GET")
	readResp("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel", "GET")
	readResp("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-A, X-B\r\n\r\n5\r\nhello\r\n6;ext=1\r\n world\r\n0\r\nX-A: 1\r\nX-C: 3\r\n\r\n", "GET")
	readResp("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhelloX\r\n", "GET")
	readResp("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n", "GET")
	readResp("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "GET")
	readResp("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "GET")
	readResp("HTTP/1.1 204 No Content\r\nContent-Length: 7\r\n\r\n", "GET")
	readResp("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n", "HEAD")
	readResp("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nuntil end", "GET")
	readResp("HTTP/1.1 404 Not Found\r\nConnection: close, x\r\nPragma: no-cache\r\n\r\nbody", "GET")
	readResp("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "GET")
	readResp("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello", "GET")
	readResp("HTTP/1.1 abc OK\r\n\r\n", "GET")
	readResp("HTTP/1.1 200\r\n\r\n", "GET")
	readResp("XTTP/1.1 200 OK\r\n\r\n", "GET")
	readResp("HTTP/1.1 200 OK\r\nBad Header\r\n\r\n", "GET")
	readResp("", "GET")
	readReq("GET /a?b=c HTTP/1.1\r\nHost: ex.com\r\nAccept: */*\r\naccept: text/x\r\n\r\n")
	readReq("POST / HTTP/1.1\r\nHost: ex.com\r\nTransfer-Encoding: chunked\r\nTrailer: T\r\n\r\n3\r\nabc\r\n0\r\nT: v\r\n\r\n")
	readReq("POST http://u@h.com/p HTTP/1.0\r\nHost: other\r\nContent-Length: 3\r\nConnection: keep-alive\r\n\r\nabcd")
	readReq("CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n")
	readReq("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
	readReq("GET /\r\n\r\n")
	readReq("G ET / HTTP/1.1\r\n\r\n")
	readReq("GET / HTTP/1.1\r\nFoo : x\r\n\r\n")
	readReq("GET / HTTP/1.1\r\nFoo: x")
	readReq("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: identity\r\n\r\n")

	rq, _ := http.NewRequest("POST", "http://ex.com/p?q=1", strings.NewReader("payload"))
	rq.Header.Set("X-Y", "z")
	rq.AddCookie(&http.Cookie{Name: "c", Value: "v"})
	d, err := httputil.DumpRequestOut(rq, true)
	fmt.Printf("%q %v\n", d, err)
	rq, _ = http.NewRequest("PUT", "http://ex.com/", io.MultiReader(strings.NewReader("a"), strings.NewReader("bc")))
	var b bytes.Buffer
	fmt.Println(rq.Write(&b))
	fmt.Printf("%q\n", b.String())
	rq, _ = http.NewRequest("GET", "http://ex.com/x", io.NopCloser(strings.NewReader("")))
	rq.ContentLength = 0
	b.Reset()
	fmt.Println(rq.Write(&b))
	fmt.Printf("%q\n", b.String())
	rq = &http.Request{Method: "POST", URL: &url.URL{Host: "h", Path: "/"}, ContentLength: 10, Body: io.NopCloser(strings.NewReader("short"))}
	b.Reset()
	fmt.Println(rq.Write(&b))
	for _, r := range []*http.Response{
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: 3},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: -1},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: -1, TransferEncoding: []string{"chunked"}, Trailer: http.Header{"T": {"1"}}},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 0, Body: io.NopCloser(strings.NewReader("abc")), TransferEncoding: []string{"chunked"}},
		{StatusCode: 299, ProtoMajor: 1, ProtoMinor: 1, Status: "299 Odd", Header: http.Header{"B": {"2"}, "A": {"1", "x"}}},
		{StatusCode: 304, ProtoMajor: 1, ProtoMinor: 1},
		{StatusCode: 799, ProtoMajor: 1, ProtoMinor: 1, Body: http.NoBody, Request: &http.Request{Method: "POST"}},
		{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("abc")), ContentLength: 5},
	} {
		b.Reset()
		err := r.Write(&b)
		fmt.Printf("%q %v\n", b.String(), err)
	}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("Trailer", "X-End")
		fmt.Fprintf(w, "%s %s %q %v %d", r.Method, r.URL, body, r.TransferEncoding, r.ContentLength)
		w.(http.Flusher).Flush()
		fmt.Fprint(w, " more")
		w.Header().Set("X-End", "done")
	}))
	defer srv.Close()
	pr, pw := io.Pipe()
	go func() { fmt.Fprint(pw, "one "); fmt.Fprint(pw, "two"); pw.Close() }()
	res, err := http.Post(srv.URL+"/up", "text/plain", pr)
	bb, _ := io.ReadAll(res.Body)
	fmt.Println(string(bb), err, res.Trailer, res.TransferEncoding)
}
