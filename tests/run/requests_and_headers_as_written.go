package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
)

// What requests and cookies look like when they are written and read, odd ones among them.

func main() {
	show := func(r *http.Request, err error) {
		if err != nil {
			fmt.Println("error:", err)
			return
		}
		var b bytes.Buffer
		err = r.Write(&b)
		fmt.Printf("%q %v\n", b.String(), err)
	}
	show(http.NewRequest("GET", "http://[fe80::1%25en0]:8080/a?b", nil))
	show(http.NewRequest("GET", "http://example.com:/", nil))
	show(http.NewRequest("CONNECT", "http://proxy.com", nil))
	show(http.NewRequest("POST", "http://u:p@x.org/é", strings.NewReader("abc")))
	show(http.NewRequest("GET", "http://x.org/a b", nil))
	show(http.NewRequest("G T", "http://x.org/", nil))
	show(&http.Request{Method: "GET", URL: &url.URL{Host: "x", Path: "/"}, ContentLength: 5}, nil)
	show(&http.Request{Method: "GET"}, nil)
	r, _ := http.NewRequest("PUT", "http://x.org/", strings.NewReader("abcdef"))
	r.ContentLength = 3
	r.Header.Set("User-Agent", "evil\r\nX-Evil: evil")
	r.Header["Bad:Name"] = []string{"1"}
	r.Header["Good"] = []string{"a\nb", " spaces "}
	show(r, nil)
	http.Header{"B": {"2", "1"}, "A": {"x\r\ny"}, "C D": {"3"}}.Write(os.Stdout)

	for _, text := range []string{
		"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
		"G@T / HTTP/1.1\r\nHost: a\r\n\r\n",
		"CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n",
		"GET http://other/x HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
		"GET / HTTP/1.0\r\n\r\n",
		"GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n",
		"GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
		"GET / HTTP/9\r\n\r\n",
	} {
		r, err := http.ReadRequest(bufio.NewReader(strings.NewReader(text)))
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(r.Method, r.Host, r.URL, r.Proto, r.Close, r.ContentLength, r.Header)
	}
	for _, text := range []string{
		"HTTP/1.0 200 OK\r\n\r\nbody",
		"HTTP/1.1 200 OK\r\nConnection: keep-alive, close\r\nContent-Length: 2\r\n\r\nok",
		"HTTP/1.1 200 OK\r\n\r\nuntil the end",
		"HTTP/1.1 204 No Content\r\n\r\n",
	} {
		r, err := http.ReadResponse(bufio.NewReader(strings.NewReader(text)), nil)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(r.Status, r.Close, r.ContentLength, r.Header)
	}
	for _, domain := range []string{"example.com", ".example.com", "a_b.com", "-a.com", "a-.com", "1.2.3.4", "::1", "a..b", "123", strings.Repeat("x", 64) + ".org"} {
		c := &http.Cookie{Name: "n", Value: "v", Domain: domain}
		err := c.Valid()
		fmt.Println(domain, err)
		if err == nil {
			fmt.Println(c)
		}
	}
	r, _ = http.NewRequest("GET", "http://a/", nil)
	r.TransferEncoding = []string{"x"}
	r.Form = url.Values{"a": {"1"}}
	r.SetPathValue("k", "v")
	c := r.Clone(context.Background())
	c.TransferEncoding[0], c.Form["a"][0] = "y", "2"
	c.SetPathValue("k", "w")
	fmt.Println(r.TransferEncoding, r.Form, r.PathValue("k"), c.TransferEncoding, c.Form, c.PathValue("k"))
}
