package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

func try(pats ...string) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	mux := http.NewServeMux()
	for _, p := range pats {
		mux.HandleFunc(p, func(w http.ResponseWriter, r *http.Request) {})
	}
	fmt.Println("ok", pats)
}

func main() {
	for _, p := range []string{"", "/", "a", "GET", "GET /", "GET  /x", "G@T /x", "/{", "/{}", "/{x}y", "/a{x}", "/{x}/{x}", "/{$}", "/{$}/a", "/{x...}", "/{x...}/a", "/{1x}", "/{é}", "h{o}/", "GET /a//b", "/a//b", "/a/./b", "GET host/a/{id}/b", "/%41/{x}", "/{...}", "/{$...}"} {
		try(p)
	}
	pairs := []string{"/", "/a", "/a/", "/{x}", "/{x...}", "/{$}", "/a/{x}", "/{x}/b", "GET /", "GET /a", "HEAD /a", "POST /a", "GET /{x}", "/a/{x...}", "/a/{$}", "host/", "host/a", "/{y}/b/", "/a/b", "/a/{y}/", "HEAD /{z}/b", "/b/{x}/c", "/{a}/{b}/c", "/b/"}
	for i, p := range pairs {
		for _, q := range pairs[:i+1] {
			try(p, q)
		}
	}
	mux := http.NewServeMux()
	for _, p := range []string{"/", "/exact", "/tree/", "GET /get", "POST /post", "GET /items/{id}", "PUT /items/{id}", "/items/{id}/sub/{rest...}", "/files/{path...}", "/end/{$}", "example.com/host", "/a/b/c", "/a/{x}/d", "GET /x/{a}/{b}", "HEAD /get"} {
		mux.HandleFunc(p, func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprintf(w, "%s|%s|%s|%s|%s|%s|%s|%s", p, r.Pattern, r.PathValue("id"), r.PathValue("rest"), r.PathValue("path"), r.PathValue("x"), r.PathValue("a"), r.PathValue("b"))
		})
	}
	for _, m := range []string{"GET", "POST", "HEAD", "PUT", "DELETE", "CONNECT", "OPTIONS"} {
		for _, u := range []string{"/", "/exact", "/exact/", "/tree", "/tree/", "/tree/x/y", "/get", "/post", "/items/5", "/items/", "/items", "/items/5/sub/a/b", "/items/5/sub", "/items/5/sub/", "/files/", "/files", "/files/a/b%2Fc", "/end", "/end/", "/end/x", "http://example.com/host", "http://example.com:80/host", "/host", "/a/b/c", "/a/q/d", "/a/b/d", "//a//b/c", "/a/../a/b/c", "/x/1/2", "/x/1", "/x/%41/b", "/items/a b", "/nope?q=1", "/tree?q=1"} {
			func() {
				defer func() {
					if e := recover(); e != nil {
						fmt.Println(m, u, "panic", e)
					}
				}()
				r := httptest.NewRequest(m, "http://h/", nil)
				r.Method = m
				if u[0] != 'h' {
					if u2, err := r.URL.Parse("http://h" + u); err == nil {
						r.URL = u2
					}
				} else if u2, err := r.URL.Parse(u); err == nil {
					r.URL = u2
					r.Host = u2.Host
				}
				w := httptest.NewRecorder()
				h, p := mux.Handler(r)
				_ = h
				mux.ServeHTTP(w, r)
				fmt.Println(m, u, p, w.Code, w.Header().Get("Location"), w.Header().Get("Allow"), w.Body.String())
			}()
		}
	}
	r := httptest.NewRequest("GET", "/", nil)
	r.SetPathValue("a", "b")
	fmt.Println(r.PathValue("a"), r.PathValue("c"))
}
