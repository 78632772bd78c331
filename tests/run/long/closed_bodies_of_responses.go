// A response's body that was closed says so to who reads on; one that was read to its end stays at its end until then.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/long":
			io.WriteString(w, strings.Repeat("text ", 2000))
		case "/text":
			io.WriteString(w, "text")
		}
	}))
	defer server.Close()
	for _, path := range []string{"/long", "/text", "/none"} {
		for _, method := range []string{"GET", "HEAD"} {
			r, err := http.NewRequest(method, server.URL+path, nil)
			if err != nil {
				panic(err)
			}
			resp, err := http.DefaultClient.Do(r)
			if err != nil {
				panic(err)
			}
			b := make([]byte, 3)
			n, err := io.ReadFull(resp.Body, b)
			fmt.Println(method, path, n, err)
			if path == "/text" {
				rest, err := io.ReadAll(resp.Body)
				n, again := resp.Body.Read(b)
				fmt.Println(string(rest), err, n, again)
			}
			fmt.Println(resp.Body.Close(), resp.Body.Close())
			n, err = resp.Body.Read(b)
			fmt.Println(n, err)
			_, err = io.ReadAll(resp.Body)
			fmt.Println(err)
		}
	}
}
