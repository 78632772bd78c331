// An answer's header that does not end is given up, from servers and from proxies on the way to one; bodies have no limit.
package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/textproto"
	"net/url"
	"strings"
)

// serve answers each request of each connection by what answer writes, which is told to end once the connection is closed.
func serve(answer func(w io.Writer, r *http.Request) error) net.Listener {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		for {
			c, err := ln.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				in := bufio.NewReader(c)
				for {
					r, err := http.ReadRequest(in)
					if err != nil {
						return
					}
					if answer(c, r) != nil {
						return
					}
				}
			}()
		}
	}()
	return ln
}

func endless(w io.Writer, start, line string) error {
	if _, err := io.WriteString(w, start); err != nil {
		return err
	}
	for {
		if _, err := io.WriteString(w, line); err != nil {
			return err
		}
	}
}

func main() {
	ln := serve(func(w io.Writer, r *http.Request) error {
		switch {
		case r.Method == "CONNECT":
			return endless(w, "", "no end of bytes ")
		case r.URL.Path == "/lines":
			return endless(w, "HTTP/1.1 200 OK\r\n", "Name: value\r\n")
		case r.URL.Path == "/status":
			return endless(w, "", "HTTP/1.1 ")
		case r.URL.Path == "/early":
			early := strings.Repeat("HTTP/1.1 103 Early Hints\r\nLink: "+strings.Repeat("x", 300)+"\r\n\r\n", 5)
			_, err := io.WriteString(w, early+"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
			return err
		}
		_, err := fmt.Fprintf(w, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n%5000s", "end")
		return err
	})
	defer ln.Close()
	base := "http://" + ln.Addr().String()

	get := func(limit int64, address string, proxy *url.URL, trace *httptrace.ClientTrace) {
		t := &http.Transport{MaxResponseHeaderBytes: limit}
		if proxy != nil {
			t.Proxy = http.ProxyURL(proxy)
		}
		defer t.CloseIdleConnections()
		r, err := http.NewRequest("GET", address, nil)
		if err != nil {
			panic(err)
		}
		if trace != nil {
			r = r.WithContext(httptrace.WithClientTrace(r.Context(), trace))
		}
		resp, err := t.RoundTrip(r)
		if err != nil {
			fmt.Println(strings.ReplaceAll(err.Error(), base, "BASE"))
			return
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		fmt.Println(resp.StatusCode, len(body), err)
	}
	for _, path := range []string{"/lines", "/status", "/early", "/long"} {
		get(1000, base+path, nil, nil)
	}
	told := 0
	get(1000, base+"/early", nil, &httptrace.ClientTrace{Got1xxResponse: func(code int, header textproto.MIMEHeader) error {
		told++
		return nil
	}})
	fmt.Println(told)
	get(100_000, base+"/lines", nil, nil)
	proxy, _ := url.Parse(base)
	get(1024, "https://golang.fake.tld/", proxy, nil)
}
