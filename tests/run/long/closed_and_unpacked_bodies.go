// A response's body that is closed says so, unpacked or not; a read that failed leaves nothing to close.
package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
)

func main() {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/zip":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			io.WriteString(z, "hello, hello, hello")
			z.Close()
		case "/short":
			w.Header().Set("Content-Length", "10")
			io.WriteString(w, "half")
		default:
			io.WriteString(w, "hello")
		}
	}))
	defer s.Close()
	buf := make([]byte, 3)
	for _, path := range []string{"/", "/zip", "/short"} {
		r, err := http.Get(s.URL + path)
		if err != nil {
			panic(err)
		}
		n, err := r.Body.Read(buf)
		fmt.Println(path, string(buf[:n]), err)
		fmt.Println(r.Body.Close(), r.Body.Close())
		_, err = r.Body.Read(buf)
		fmt.Println(err)

		r, _ = http.Get(s.URL + path)
		all, err := io.ReadAll(r.Body)
		fmt.Println(string(all), err)
		_, err = r.Body.Read(buf)
		fmt.Println(err, r.Body.Close())
		_, err = r.Body.Read(buf)
		fmt.Println(err)
	}
}
