package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing/fstest"
	"time"
)

func main() {
	fsys := fstest.MapFS{"a.txt": {Data: []byte("hello")}, "d/b.html": {Data: []byte("<html>")}}
	mux := http.NewServeMux()
	mux.Handle("/files/", http.StripPrefix("/files", http.FileServer(http.FS(fsys))))
	mux.Handle("/old", http.RedirectHandler("/files/a.txt", 301))
	mux.Handle("/slow", http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { time.Sleep(time.Second) }), 10*time.Millisecond, "late"))
	mux.Handle("/quick", http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "in time") }), time.Second, "late"))
	mux.HandleFunc("/limit", func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 3)
		b, err := io.ReadAll(r.Body)
		fmt.Fprint(w, string(b), err)
	})
	srv := httptest.NewServer(mux)
	defer srv.Close()
	for _, p := range []string{"/files/", "/files/a.txt", "/files/nope", "/files/d", "/old", "/slow", "/quick"} {
		resp, err := srv.Client().Get(srv.URL + p)
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, _ := io.ReadAll(resp.Body)
		fmt.Printf("%s %s %q %q\n", p, resp.Status, resp.Header.Get("Content-Type"), b)
	}
	resp, err := http.Post(srv.URL+"/limit", "text/plain", strings.NewReader("abcdef"))
	b, _ := io.ReadAll(resp.Body)
	fmt.Println(string(b), err)
	t := &http.Client{Transport: http.NewFileTransport(http.FS(fsys))}
	resp, err = t.Get("file:///a.txt")
	b, _ = io.ReadAll(resp.Body)
	fmt.Println(string(b), err, resp.Status)
	rec := httptest.NewRecorder()
	http.RedirectHandler("/x", 302).ServeHTTP(rec, httptest.NewRequest("GET", "/y", nil))
	fmt.Println(rec.Code, rec.Header())
}
