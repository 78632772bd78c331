package main

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

func main() {
	for _, text := range []string{"", " \n<html >", "<HTML>", "<html", "<!DOCTYPE HTML>", "<a href=x>", "<p>", "<b", "<?xml version", "GIF89a..", "\x89PNG\r\n\x1a\n", "\xff\xd8\xff\xe0", "BM..", "RIFF....WEBPVP8 ",
		"RIFF....WAVEfmt", "%PDF-1", "PK\x03\x04", "\x1f\x8b\x08\x00", "\x00asm", "ID3\x04", "OggS\x00", "\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom", "\xfe\xff\x00a", "\xef\xbb\xbfa", "plain text",
		"bin\x00ary", "wOF2", "Rar!\x1a\x07\x00", "{\"a\":1}"} {
		fmt.Printf("%q %s\n", text, http.DetectContentType([]byte(text)))
	}
	post := func(kind, body string) *http.Request {
		r, _ := http.NewRequest("POST", "/p?q=1&a=url", strings.NewReader(body))
		if kind != "" {
			r.Header.Set("Content-Type", kind)
		}
		return r
	}
	for _, kind := range []string{"application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-8", "text/plain", "", "multipart/form-data", "multipart/form-data; boundary=x", "/bad", "application/x-www-form-urlencoded; ;"} {
		r := post(kind, "a=1&b=2&a=3&c=%zz")
		fmt.Println(kind, r.ParseForm(), r.Form, r.PostForm)
		fmt.Println(r.FormValue("a"), r.PostFormValue("b"))
		fmt.Println(post(kind, "").ParseMultipartForm(100))
	}
	r := &http.Request{Method: "POST", Header: http.Header{}}
	fmt.Println(r.ParseForm(), r.Form)
	r = post("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\nv\r\n--x--\r\n")
	fmt.Println(r.ParseMultipartForm(1000), r.Form, r.PostForm)
	_, err := r.MultipartReader()
	fmt.Println(err)
	r = post("multipart/form-data; boundary=x", "--x--\r\n")
	_, err = r.MultipartReader()
	_, err2 := r.MultipartReader()
	_, _, err3 := r.FormFile("f")
	fmt.Println(err, err2, r.ParseMultipartForm(1), err3)

	for _, v := range []string{"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "Basic QWxhZGRpbg==", "Basic !", "Bearer x", ""} {
		r := &http.Request{Header: http.Header{"Authorization": {v}}}
		fmt.Println(r.BasicAuth())
	}
	for _, to := range []string{"/x", "x?y=z", "", "../up", "//host/p", "http://a.b/c", "/фу", "a/../b/", "?q"} {
		w := httptest.NewRecorder()
		http.Redirect(w, httptest.NewRequest("GET", "http://e.com/foo%2Fbar/baz", nil), to, 302)
		fmt.Println(w.Header(), w.Body)
	}
	big := http.MaxBytesReader(nil, io.NopCloser(strings.NewReader("0123456789")), 4)
	b, err := io.ReadAll(big)
	var much *http.MaxBytesError
	fmt.Println(string(b), err, errors.As(err, &much))
	b, err = io.ReadAll(http.MaxBytesReader(nil, io.NopCloser(strings.NewReader("0123")), 1<<63-1))
	fmt.Println(string(b), err)

	w := httptest.NewRecorder()
	w.WriteHeader(204)
	n, err := w.Write([]byte("x"))
	fmt.Println(n, err, httptest.NewRequest("GET", "https://s.example/", nil).TLS.ServerName, httptest.NewRequest("GET", "/", nil).RemoteAddr)
	w = httptest.NewRecorder()
	w.Header().Set("Trailer", "A, B")
	io.WriteString(w, "<html><body>")
	w.Header().Set("A", "1")
	w.Header().Set(http.TrailerPrefix+"C", "3")
	fmt.Println(w.Result().Trailer, w.Result().Header, w.Result().Status)
}
