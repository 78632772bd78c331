package main

import (
	"bytes"
	"crypto/fips140"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/cgi"
	"net/http/fcgi"
	"net/http/httptest"
	"net/http/pprof"
	"os"
	"sort"
	"strings"
	"syscall"
)

func main() {
	fmt.Println(fips140.Enabled(), fips140.Enforced(), fips140.Version())
	fips140.WithoutEnforcement(func() { fmt.Println("inside", fips140.Enforced()) })
	c := new(net.IPConn)
	b := make([]byte, 4)
	fmt.Println(c.ReadFrom(b))
	fmt.Println(c.ReadFromIP(b))
	fmt.Println(c.ReadMsgIP(b, b))
	fmt.Println(c.WriteTo(b, nil))
	fmt.Println(c.WriteToIP(b, nil))
	fmt.Println(c.WriteMsgIP(b, b, nil))
	_, err := (&net.IPConn{}).Write(b)
	fmt.Println(err, errors.Is(err, syscall.EINVAL))
	fmt.Println(os.ErrNoHandle)

	// cgi
	env := map[string]string{
		"REQUEST_METHOD": "GET", "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": "example.com", "HTTP_REFERER": "elsewhere",
		"REQUEST_URI": "/path?a=b", "CONTENT_LENGTH": "123", "CONTENT_TYPE": "text/xml", "REMOTE_ADDR": "5.6.7.8", "REMOTE_PORT": "54321", "HTTP_FOO_BAR": "baz",
	}
	show := func(m map[string]string) {
		r, err := cgi.RequestFromMap(m)
		if err != nil {
			fmt.Println("ERR", err)
			return
		}
		var ks []string
		for k, v := range r.Header {
			ks = append(ks, k+"="+strings.Join(v, "|"))
		}
		sort.Strings(ks)
		fmt.Println(r.Method, r.Proto, r.ProtoMajor, r.ProtoMinor, r.URL, r.Host, r.ContentLength, r.RemoteAddr, r.TLS != nil, r.Close, ks, r.Body)
	}
	show(env)
	for _, kv := range [][2]string{{"REQUEST_METHOD", ""}, {"SERVER_PROTOCOL", "INCLUDED"}, {"SERVER_PROTOCOL", "bogus"}, {"CONTENT_LENGTH", "x"}, {"HTTPS", "on"}, {"HTTP_HOST", ""}, {"HTTP_HOST", "a b%"}, {"REQUEST_URI", ""}, {"REQUEST_URI", "%zz"}, {"REMOTE_PORT", "abc"}} {
		m := map[string]string{}
		for k, v := range env {
			m[k] = v
		}
		m[kv[0]] = kv[1]
		m["SCRIPT_NAME"], m["PATH_INFO"], m["QUERY_STRING"] = "/s", "/info", "q=1"
		fmt.Print(kv, ": ")
		show(m)
	}
	fmt.Println(cgi.Request())
	os.Setenv("REQUEST_METHOD", "POST")
	os.Setenv("SERVER_PROTOCOL", "HTTP/1.0")
	os.Setenv("REQUEST_URI", "/x")
	fmt.Println(cgi.Serve(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-A", "b")
		w.WriteHeader(404)
		fmt.Fprintf(w, "hello %s %s\n", r.Method, r.URL)
		w.(http.Flusher).Flush()
	})))
	var lb bytes.Buffer
	h := &cgi.Handler{Path: "/no/such/prog", Root: "/cgi", Logger: log.New(&lb, "", 0)}
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, httptest.NewRequest("GET", "http://example.com/cgi/x", nil))
	fmt.Println(rec.Code, rec.Body, strings.HasPrefix(lb.String(), "CGI error: "))
	rec = httptest.NewRecorder()
	rq := httptest.NewRequest("POST", "http://example.com/cgi/x", nil)
	rq.TransferEncoding = []string{"chunked"}
	h.ServeHTTP(rec, rq)
	fmt.Println(rec.Code, rec.Body)

	// fcgi
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go func() {
		fmt.Println("serve ends", fcgi.Serve(l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			b, err := io.ReadAll(r.Body)
			env := fcgi.ProcessEnv(r)
			w.Header().Set("Date", "never")
			fmt.Fprintf(w, "<p>%s %s %q %v %v", r.Method, r.URL, b, err, env)
		})) != nil)
	}()
	conn, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		fmt.Println(err)
		return
	}
	send := func(t byte, id uint16, content string) {
		head := []byte{1, t, byte(id >> 8), byte(id), byte(len(content) >> 8), byte(len(content)), 0, 0}
		conn.Write(append(head, content...))
	}
	recv := func() (byte, uint16, string) {
		head := make([]byte, 8)
		if _, err := io.ReadFull(conn, head); err != nil {
			return 0, 0, err.Error()
		}
		body := make([]byte, int(binary.BigEndian.Uint16(head[4:]))+int(head[6]))
		io.ReadFull(conn, body)
		return head[1], binary.BigEndian.Uint16(head[2:]), string(body[:len(body)-int(head[6])])
	}
	send(9, 0, "")
	for i := 0; i < 2; i++ {
		t, id, s := recv()
		fmt.Printf("%d %d %q\n", t, id, s)
	}
	pair := func(k, v string) string { return string([]byte{byte(len(k)), byte(len(v))}) + k + v }
	send(1, 1, "\x00\x02\x01\x00\x00\x00\x00\x00")
	t, id, s := recv()
	fmt.Printf("%d %d %q\n", t, id, s)
	send(1, 1, "\x00\x01\x01\x00\x00\x00\x00\x00")
	send(4, 1, pair("REQUEST_METHOD", "POST")+pair("SERVER_PROTOCOL", "HTTP/1.1")+pair("REQUEST_URI", "/a?b")+pair("REMOTE_USER", "me"))
	send(4, 1, "")
	send(5, 1, "body text")
	send(5, 1, "")
	for {
		t, id, s := recv()
		fmt.Printf("%d %d %q\n", t, id, s)
		if t == 3 || t == 0 {
			break
		}
	}
	send(77, 1, "")
	send(1, 2, "\x00\x01\x00\x00\x00\x00\x00\x00")
	send(77, 2, "")
	t, id, s = recv()
	fmt.Printf("%d %d %q\n", t, id, s)
	send(4, 2, pair("REQUEST_METHOD", ""))
	send(4, 2, "")
	send(5, 2, "")
	for {
		t, id, s := recv()
		if strings.Contains(s, "Date") {
			s = "dated"
		}
		fmt.Printf("%d %d %q\n", t, id, s)
		if t == 0 {
			break
		}
	}

	// pprof
	for _, u := range []string{"/debug/pprof/nosuch", "/debug/pprof/heap?seconds=x", "/debug/pprof/heap?seconds=1&debug=1", "/debug/pprof/cmdline", "/debug/pprof/symbol?0x0+0", "/debug/pprof/profile?seconds=1", "/debug/pprof/trace?seconds=0.1"} {
		rec := httptest.NewRecorder()
		r := httptest.NewRequest("GET", u, nil)
		switch {
		case strings.Contains(u, "cmdline"):
			pprof.Cmdline(rec, r)
		case strings.Contains(u, "symbol"):
			pprof.Symbol(rec, r)
		case strings.Contains(u, "profile"):
			pprof.Profile(rec, r)
		case strings.Contains(u, "trace"):
			pprof.Trace(rec, r)
		default:
			pprof.Index(rec, r)
		}
		body := rec.Body.String()
		if len(body) > 90 || strings.Contains(u, "cmdline") || strings.Contains(u, "profile") || strings.Contains(u, "trace") {
			body = "long"
		}
		var ks []string
		for k, v := range rec.Header() {
			ks = append(ks, k+"="+strings.Join(v, "|"))
		}
		sort.Strings(ks)
		fmt.Println(u, rec.Code, ks, body)
	}
	rec = httptest.NewRecorder()
	pprof.Index(rec, httptest.NewRequest("GET", "/debug/pprof/", nil))
	body := rec.Body.String()
	for _, l := range strings.Split(body, "\n") {
		if !strings.Contains(l, "<tr>") {
			fmt.Println(l)
		}
	}
}
