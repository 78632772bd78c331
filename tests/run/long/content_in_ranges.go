package main

import (
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

func main() {
	for _, r := range []string{"", "bytes=0-0", "bytes=2-", "bytes=-3", "bytes=-30", "bytes=5-100", "bytes=10-", "bytes=3-2", "bytes=a-b", "bytes=-", "bytes=--1", "bytes=0-1, 3-4 ,,9-", "bytes=0-8,1-9", "bytes=,", "bytes=20-,1-2", "chars=1-2", "bytes=1", "bytes=0-", "bytes=-0"} {
		for _, text := range []string{"0123456789", ""} {
			w := httptest.NewRecorder()
			q := httptest.NewRequest("GET", "/", nil)
			q.Header.Set("Range", r)
			http.ServeContent(w, q, "x.txt", time.Time{}, strings.NewReader(text))
			kind, params, _ := mime.ParseMediaType(w.Header().Get("Content-Type"))
			fmt.Printf("%q %d %s %q %q", r, w.Code, kind, w.Header()["Content-Range"], w.Header()["Accept-Ranges"])
			if kind != "multipart/byteranges" {
				fmt.Printf("%q %q\n", w.Header().Get("Content-Length"), w.Body.String())
				continue
			}
			fmt.Println(w.Header().Get("Content-Length") == fmt.Sprint(w.Body.Len()))
			m := multipart.NewReader(w.Body, params["boundary"])
			for {
				p, err := m.NextPart()
				if err != nil {
					fmt.Println(err)
					break
				}
				b, err := io.ReadAll(p)
				fmt.Printf("   %v %q %v\n", p.Header, b, err)
			}
		}
	}
}
