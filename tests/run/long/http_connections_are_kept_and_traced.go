// A Transport keeps connections and tells its hooks in Go's order; a server cuts, orders and refuses what goes over them as Go's does.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/textproto"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

func tracer(say func(...any)) *httptrace.ClientTrace {
	return &httptrace.ClientTrace{
		GetConn:              func(string) { say("GetConn") },
		GotConn:              func(i httptrace.GotConnInfo) { say("GotConn", i.Reused, i.WasIdle) },
		PutIdleConn:          func(err error) { say("PutIdleConn", err) },
		GotFirstResponseByte: func() { say("GotFirstResponseByte") },
		Got100Continue:       func() { say("Got100Continue") },
		Got1xxResponse: func(code int, h textproto.MIMEHeader) error {
			say("Got1xxResponse", code, h.Get("Link"))
			return nil
		},
		ConnectStart:    func(network, addr string) { say("ConnectStart", network) },
		ConnectDone:     func(network, addr string, err error) { say("ConnectDone", network, err) },
		WroteHeaders:    func() { say("WroteHeaders") },
		Wait100Continue: func() { say("Wait100Continue") },
		WroteRequest:    func(i httptrace.WroteRequestInfo) { say("WroteRequest", i.Err) },
	}
}

// raw sends text over a connection of its own and shows what comes back.
func raw(addr, text string) {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		panic(err)
	}
	defer c.Close()
	io.WriteString(c, text)
	c.SetReadDeadline(time.Now().Add(time.Second))
	b, _ := io.ReadAll(c)
	for _, line := range strings.SplitAfter(string(b), "\r\n") {
		if strings.HasPrefix(line, "Date: ") {
			line = "Date: D\r\n"
		}
		fmt.Printf("%q ", line)
	}
	fmt.Println()
}

func main() {
	log.SetFlags(0)
	log.SetOutput(io.Discard)
	var mu sync.Mutex
	ports := map[string]bool{}
	states := []http.ConnState{}
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		ports[r.RemoteAddr] = true
		mu.Unlock()
		fmt.Fprint(w, r.Method, " ", r.URL, " ", r.Header["Accept-Encoding"], r.Header["X"])
	})
	mux.HandleFunc("/early", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Link", "</a.css>")
		w.WriteHeader(103)
		w.Header().Add("Link", "</b.css>")
		w.WriteHeader(102)
		w.Header().Del("Link")
		w.WriteHeader(201)
		io.WriteString(w, "done")
	})
	mux.HandleFunc("/read", func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		fmt.Fprint(w, len(b), err)
	})
	mux.HandleFunc("/unread", func(w http.ResponseWriter, r *http.Request) { http.Error(w, "no", 400) })
	mux.HandleFunc("/parts", func(w http.ResponseWriter, r *http.Request) {
		w.(http.Flusher).Flush()
		for _, s := range []string{"x", "y", "z"} {
			io.WriteString(w, s)
		}
		w.(http.Flusher).Flush()
		io.WriteString(w, "end")
	})
	mux.HandleFunc("/long", func(w http.ResponseWriter, r *http.Request) {
		for range 3 {
			io.WriteString(w, strings.Repeat("a", 1000))
		}
	})
	mux.HandleFunc("/big", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, strings.Repeat("b", 300<<10)) })
	mux.HandleFunc("/bye", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Connection", "close")
		w.Header().Set("X-B", "2")
		w.Header().Set("A-A", "1")
		io.WriteString(w, "<b>bye")
	})
	mux.HandleFunc("/none", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) })
	srv := httptest.NewUnstartedServer(mux)
	srv.Config.ConnState = func(c net.Conn, s http.ConnState) {
		mu.Lock()
		states = append(states, s)
		mu.Unlock()
	}
	srv.Start()
	addr := srv.Listener.Addr().String()

	// Hooks, and which requests share a connection.
	tr := &http.Transport{ExpectContinueTimeout: time.Second}
	client := &http.Client{Transport: tr}
	do := func(method, path, body string, change func(*http.Request), read bool) {
		var events []string
		say := func(args ...any) {
			mu.Lock()
			events = append(events, strings.TrimSpace(fmt.Sprintln(args...)))
			mu.Unlock()
		}
		var rd io.Reader
		if body != "" {
			rd = strings.NewReader(body)
		}
		req, _ := http.NewRequest(method, srv.URL+path, rd)
		req = req.WithContext(httptrace.WithClientTrace(context.Background(), tracer(say)))
		if change != nil {
			change(req)
		}
		resp, err := client.Do(req)
		if err != nil {
			fmt.Println(method, path, "error", strings.ReplaceAll(err.Error(), addr, "ADDR"))
			return
		}
		var b []byte
		if read {
			b, err = io.ReadAll(resp.Body)
		}
		resp.Body.Close()
		time.Sleep(20 * time.Millisecond)
		if len(b) > 60 {
			b = b[:60]
		}
		mu.Lock()
		if req.Header.Get("Expect") != "" {
			// Who waits for word, and who gives it, do not wait for each other.
			slices.Sort(events)
		}
		fmt.Printf("%s %s: %s %q %v %v\n", method, path, resp.Status, b, err, resp.Close)
		fmt.Println("  ", strings.Join(events, "; "))
		mu.Unlock()
	}
	do("GET", "/one", "", nil, true)
	do("GET", "/two", "", nil, true)
	do("POST", "/read", "hello", nil, true)
	do("GET", "/none", "", nil, true)
	do("HEAD", "/head", "", nil, true)
	do("GET", "/early", "", nil, true)
	do("GET", "/big", "", nil, true)
	do("GET", "/bye", "", nil, true)
	do("GET", "/after", "", nil, true)
	do("GET", "/closing", "", func(r *http.Request) { r.Close = true }, true)
	do("POST", "/read", "waits", func(r *http.Request) { r.Header.Set("Expect", "100-continue") }, true)
	do("POST", "/unread", "never sent", func(r *http.Request) { r.Header.Set("Expect", "100-continue") }, true)
	do("GET", "/odd", "", func(r *http.Request) { r.Header.Set("X", "a\nb") }, true)
	do("GET", "/zip", "", func(r *http.Request) { r.Header.Set("Accept-Encoding", "br"); r.Header["X"] = []string{"1", "2"} }, true)
	fmt.Println(len(ports) > 2)

	// Two at once, one kept per host.
	tr2 := &http.Transport{MaxIdleConnsPerHost: 1}
	client = &http.Client{Transport: tr2}
	a, _ := client.Get(srv.URL + "/a")
	b, _ := client.Get(srv.URL + "/b")
	io.ReadAll(a.Body)
	io.ReadAll(b.Body)
	do("GET", "/c", "", nil, true)
	tr2.CloseIdleConnections()
	do("GET", "/d", "", nil, true)
	tr2.DisableKeepAlives = true
	do("GET", "/e", "", nil, true)
	_, err := a.Body.Read(make([]byte, 1))
	a.Body.Close()
	_, err2 := a.Body.Read(make([]byte, 1))
	fmt.Println(err, err2)

	// A server that closes what lay idle: the next request goes over a new connection.
	client = &http.Client{Transport: &http.Transport{}}
	do("GET", "/f", "", nil, true)
	srv.CloseClientConnections()
	time.Sleep(20 * time.Millisecond)
	do("GET", "/g", "", nil, true)

	// As it goes over the wire.
	for _, text := range []string{
		"GET /bye HTTP/1.1\r\nHost: x\r\n\r\n",
		"GET /parts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"GET / HTTP/1.0\r\n\r\n",
		"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /parts HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
		"GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n",
		"GET / HTTP/0.9\r\n\r\n", "GET / HTTP/2.0\r\nHost: x\r\n\r\n", "GET / HTTP/3.0\r\n\r\n",
		"POST /read HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi",
		"POST /unread HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: x\r\nExpect: more\r\n\r\n",
		"GET /early HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"HEAD /one HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"GET /none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
	} {
		fmt.Printf("%q\n   ", text)
		raw(addr, text)
	}
	c, _ := net.Dial("tcp", addr)
	io.WriteString(c, "GET /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
	br := bufio.NewReader(c)
	for {
		line, err := br.ReadString('\n')
		if err != nil {
			break
		}
		if len(line) < 20 {
			fmt.Printf("%q ", line)
		}
	}
	fmt.Println()

	// Proxies, and what fails before a connection.
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == "CONNECT" {
			w.WriteHeader(403)
			return
		}
		fmt.Fprint(w, "proxied ", r.RequestURI, " ", r.Header.Get("Proxy-Authorization"))
	}))
	u, _ := url.Parse(proxy.URL)
	u.User = url.UserPassword("me", "pw")
	client = &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(u)}}
	for _, to := range []string{"http://nowhere.test/x?y=1", "https://nowhere.test/"} {
		resp, err := client.Get(to)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, _ := io.ReadAll(resp.Body)
		fmt.Printf("%s\n", b)
	}
	failing := errors.New("dial fails")
	for _, t := range []*http.Transport{
		{Dial: func(string, string) (net.Conn, error) { return nil, failing }},
		{DialContext: func(context.Context, string, string) (net.Conn, error) { return nil, nil }},
		{Dial: func(string, string) (net.Conn, error) { return nil, failing }, Proxy: http.ProxyURL(u)},
		{Proxy: func(*http.Request) (*url.URL, error) { return nil, errors.New("no proxy") }},
	} {
		_, err := (&http.Client{Transport: t}).Get("http://a.test/")
		var op *net.OpError
		fmt.Println(err, errors.Is(err, failing), errors.As(err, &op))
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("because"))
	req, _ := http.NewRequestWithContext(ctx, "GET", srv.URL, nil)
	_, err = http.DefaultClient.Do(req)
	fmt.Println(strings.ReplaceAll(err.Error(), addr, "ADDR"))
	proxy.Close()
	srv.Close()
}
