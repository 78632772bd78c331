package main

import (
	"archive/tar"
	"bufio"
	"bytes"
	"fmt"
	"html/template"
	"io"
	"math/rand"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"time"
)

func with(set string, f func()) {
	os.Setenv("GODEBUG", set)
	defer os.Setenv("GODEBUG", "")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("PANIC", r)
		}
	}()
	f()
}

var modTime time.Time

func main() {
	for _, s := range []string{"", "httplaxcontentlength=1"} {
		with(s, func() {
			r, err := http.ReadResponse(bufio.NewReader(strings.NewReader("HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\nbody")), nil)
			fmt.Println(s, r != nil, err)
			q, err := http.ReadRequest(bufio.NewReader(strings.NewReader("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: \r\n\r\nbody")))
			fmt.Println(s, q != nil, err)
		})
	}
	for _, s := range []string{"", "panicnil=1"} {
		with(s, func() {
			defer func() { fmt.Println(s, recover()) }()
			panic(nil)
		})
	}
	for _, s := range []string{"", "randseednop=0", "randautoseed=0", "randseednop=0,randautoseed=0"} {
		with(s, func() {
			rand.Seed(1)
			a := rand.Int63()
			rand.Seed(1)
			fmt.Println(s, a == rand.Int63())
		})
	}
	for _, s := range []string{"", "urlmaxqueryparams=3", "urlmaxqueryparams=0"} {
		with(s, func() {
			v, err := url.ParseQuery("a=1&b=2&c=3&d=4")
			fmt.Println(s, len(v), err)
			q := httptest.NewRequest("POST", "/?a=1&b=2&c=3&d=4", strings.NewReader("x=1&y=2&z=3&w=4"))
			q.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			fmt.Println(q.ParseForm(), len(q.Form), len(q.PostForm))
		})
	}
	for _, s := range []string{"", "urlstrictcolons=0"} {
		with(s, func() {
			for _, u := range []string{"http://a:b:80/", "http://::1/", "http://[::1]:80/", "http://a:80:90"} {
				v, err := url.Parse(u)
				fmt.Println(s, v, err)
			}
		})
	}
	for _, s := range []string{"", "httpcookiemaxnum=2", "httpcookiemaxnum=0"} {
		with(s, func() {
			q := httptest.NewRequest("GET", "/", nil)
			q.Header.Set("Cookie", "a=1; b=2; c=3; d=4")
			fmt.Println(s, len(q.Cookies()))
			c, err := http.ParseCookie("a=1; b=2; c=3")
			fmt.Println(len(c), err)
			r := &http.Response{Header: http.Header{"Set-Cookie": {"a=1", "b=2", "c=3"}}}
			fmt.Println(len(r.Cookies()))
		})
	}
	body := func(parts, headers int) (*bytes.Buffer, string) {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		for i := 0; i < parts; i++ {
			h := map[string][]string{"Content-Disposition": {fmt.Sprintf(`form-data; name="n%d"`, i)}}
			for j := 0; j < headers; j++ {
				h[fmt.Sprintf("X-%d", j)] = []string{"v"}
			}
			p, _ := w.CreatePart(h)
			io.WriteString(p, "x")
		}
		w.Close()
		return &b, w.Boundary()
	}
	for _, s := range []string{"", "multipartmaxparts=3", "multipartmaxheaders=5", "multipartmaxheaders=50000", "multipartmaxparts=2000"} {
		with(s, func() {
			b, bo := body(4, 3)
			f, err := multipart.NewReader(b, bo).ReadForm(1 << 20)
			fmt.Println(s, f != nil, err)
			b, bo = body(1, 10100)
			_, err = multipart.NewReader(b, bo).ReadForm(10 << 20)
			fmt.Println(s, err)
			b, bo = body(1100, 0)
			_, err = multipart.NewReader(b, bo).ReadForm(10 << 20)
			fmt.Println(s, err)
		})
	}
	for _, s := range []string{"", "jstmpllitinterp=1", "htmlmetacontenturlescape=0"} {
		with(s, func() {
			t, err := template.New("x").Parse("<script>var a = `${ {{.}} } {{.}}`;</script><meta http-equiv=\"refresh\" content=\"0; url={{.}}\">")
			fmt.Println(s, err)
			if err == nil {
				fmt.Println(t.Execute(os.Stdout, "java`script:alert(1)"))
			}
		})
	}
	for _, s := range []string{"", "httpservecontentkeepheaders=1", "httpservecontentmaxranges=1"} {
		with(s, func() {
			w := httptest.NewRecorder()
			w.Header().Set("Cache-Control", "x")
			w.Header().Set("Etag", `"e"`)
			w.Header().Set("Content-Encoding", "gzip")
			http.Error(w, "oops", 500)
			fmt.Println(s, w.Header())
			w = httptest.NewRecorder()
			w.Header().Set("Cache-Control", "x")
			w.Header().Set("Last-Modified", "y")
			q := httptest.NewRequest("GET", "/", nil)
			q.Header.Set("Range", "bytes=100-200")
			http.ServeContent(w, q, "x.txt", modTime, strings.NewReader("0123456789"))
			fmt.Println(w.Code, w.Header())
			w = httptest.NewRecorder()
			q.Header.Set("Range", "bytes=0-1,3-4,6-7")
			http.ServeContent(w, q, "x.txt", modTime, strings.NewReader("0123456789"))
			fmt.Println(w.Code, len(w.Body.String()) > 10)
		})
	}
	for _, s := range []string{"", "tarinsecurepath=0"} {
		with(s, func() {
			var b bytes.Buffer
			w := tar.NewWriter(&b)
			w.WriteHeader(&tar.Header{Name: "../x", Mode: 0o600})
			w.Close()
			h, err := tar.NewReader(&b).Next()
			fmt.Println(s, h != nil, err)
		})
	}
}
