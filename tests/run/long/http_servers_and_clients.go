package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	mux := http.NewServeMux()
	mux.HandleFunc("/hello", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "Hello, %s! %s %s %s", r.URL.Query().Get("name"), r.Method, r.Proto, r.UserAgent())
	})
	mux.HandleFunc("POST /json", func(w http.ResponseWriter, r *http.Request) {
		var v map[string]any
		if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
			http.Error(w, err.Error(), 400)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(201)
		json.NewEncoder(w).Encode(v)
	})
	mux.HandleFunc("/redir", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/hello?name=r", 302) })
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", 302) })
	mux.HandleFunc("/dir/", func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "dir "+r.URL.Path) })
	mux.HandleFunc("/cookie", func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("a")
		fmt.Println(c, err)
		http.SetCookie(w, &http.Cookie{Name: "b", Value: "2", Path: "/", HttpOnly: true, MaxAge: 60, SameSite: http.SameSiteLaxMode})
	})
	mux.HandleFunc("/big", func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i < 1000; i++ {
			fmt.Fprintf(w, "line %d\n", i)
		}
	})
	mux.HandleFunc("/panic", func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) })
	mux.HandleFunc("/twice", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(202); w.WriteHeader(203) })
	mux.HandleFunc("GET /items/{id}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "item ", r.PathValue("id")) })
	mux.HandleFunc("/form", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.FormValue("x"), " ", r.PostFormValue("y"), " ", r.Form)
	})
	mux.Handle("/timeout", http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { time.Sleep(time.Second) }), 10*time.Millisecond, "too slow"))
	srv := httptest.NewServer(mux)
	defer srv.Close()
	show := func(resp *http.Response, err error) {
		if err != nil {
			fmt.Println("error:", strings.ReplaceAll(err.Error(), srv.URL, "URL"))
			return
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if len(b) > 100 {
			b = b[:100]
		}
		resp.Header.Del("Date")
		fmt.Println(resp.Status, resp.Proto, resp.ContentLength, resp.TransferEncoding, resp.Header, resp.Uncompressed)
		fmt.Printf("%q %v\n", b, err)
	}
	show(http.Get(srv.URL + "/hello?name=Bob"))
	show(http.Post(srv.URL+"/json", "application/json", strings.NewReader(`{"a":1}`)))
	show(http.Post(srv.URL+"/json", "application/json", strings.NewReader(`{"a`)))
	show(http.Get(srv.URL + "/json"))
	show(http.Get(srv.URL + "/nope"))
	show(http.Get(srv.URL + "/redir"))
	show(http.Get(srv.URL + "/loop"))
	show(http.Get(srv.URL + "/dir"))
	show(http.Get(srv.URL + "/dir/../dir/x"))
	show(http.Get(srv.URL + "/big"))
	show(http.Head(srv.URL + "/hello"))
	show(http.Get(srv.URL + "/panic"))
	show(http.Get(srv.URL + "/twice"))
	show(http.Get(srv.URL + "/items/42"))
	show(http.PostForm(srv.URL+"/form?x=q", map[string][]string{"x": {"1"}, "y": {"2"}}))
	show(http.Get(srv.URL + "/timeout"))
	req, _ := http.NewRequest("GET", srv.URL+"/cookie", nil)
	req.AddCookie(&http.Cookie{Name: "a", Value: "1"})
	resp, err := http.DefaultClient.Do(req)
	fmt.Println(resp.Cookies(), err)
	show(resp, err)
	s2 := &http.Server{Addr: "127.0.0.1:18765", Handler: mux}
	done := make(chan error)
	go func() { done <- s2.ListenAndServe() }()
	time.Sleep(50 * time.Millisecond)
	show(http.Get("http://127.0.0.1:18765/hello?name=x"))
	fmt.Println(s2.Shutdown(context.Background()))
	fmt.Println(<-done)
	show(http.Get("http://127.0.0.1:18765/hello?name=x"))
	show(http.Get("/x"))
	show(http.Get("http://"))
	rec := httptest.NewRecorder()
	mux.ServeHTTP(rec, httptest.NewRequest("GET", "/hello?name=rec", nil))
	show(rec.Result(), nil)
	fmt.Println(rec.Code, rec.Body.String())
}
