package main

import (
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"time"
)

type list struct{}

func (list) PublicSuffix(d string) string {
	if strings.HasSuffix(d, "co.uk") {
		return "co.uk"
	}
	return d[strings.LastIndex(d, ".")+1:]
}
func (list) String() string { return "mine" }

func show(j http.CookieJar, urls ...string) {
	for _, s := range urls {
		u, _ := url.Parse(s)
		fmt.Print(s, " ")
		for _, c := range j.Cookies(u) {
			fmt.Print(c, "; ")
		}
		fmt.Println()
	}
}

func main() {
	for _, o := range []*cookiejar.Options{nil, {}, {PublicSuffixList: list{}}} {
		j, err := cookiejar.New(o)
		fmt.Println(err)
		set := func(s string, cs ...*http.Cookie) {
			u, err := url.Parse(s)
			if err != nil {
				panic(err)
			}
			j.SetCookies(u, cs)
		}
		set("http://www.example.com/a/b", &http.Cookie{Name: "host", Value: "1"}, &http.Cookie{Name: "dom", Value: "2", Domain: "example.com", Path: "/"}, &http.Cookie{Name: "sec", Value: "3", Secure: true}, &http.Cookie{Name: "root", Value: "4", Path: "/"}, &http.Cookie{Name: "other", Value: "x", Domain: "other.com"}, &http.Cookie{Name: "deep", Value: "5", Path: "/a/b/c"}, &http.Cookie{Name: "dot", Value: "6", Domain: ".Example.com"}, &http.Cookie{Name: "bad", Domain: "."}, &http.Cookie{Name: "bad2", Domain: "example.com."}, &http.Cookie{Name: "tld", Value: "t", Domain: "com"}, &http.Cookie{Name: "q", Value: "a b", Quoted: true})
		set("http://x.y.co.uk/", &http.Cookie{Name: "uk", Value: "1", Domain: "co.uk"}, &http.Cookie{Name: "y", Value: "1", Domain: "y.co.uk"})
		set("http://127.0.0.1:8080/", &http.Cookie{Name: "ip", Value: "1"}, &http.Cookie{Name: "ip2", Value: "1", Domain: "127.0.0.1"}, &http.Cookie{Name: "ip3", Value: "1", Domain: "0.0.1"}, &http.Cookie{Name: "s", Value: "1", Secure: true})
		set("http://bücher.example/x/", &http.Cookie{Name: "b", Value: "1"})
		set("http://Пример.испытание/", &http.Cookie{Name: "ru", Value: "1"})
		set("ftp://www.example.com/", &http.Cookie{Name: "ftp", Value: "1"})
		set("http://localhost/", &http.Cookie{Name: "l", Value: "1", Secure: true})
		show(j, "http://www.example.com/a/b", "http://www.example.com/", "https://www.example.com/a/b/c/d", "http://example.com/", "http://a.www.example.com/a", "http://www.example.com/ab", "http://WWW.EXAMPLE.COM:80/a/", "http://other.com/", "http://x.com/", "http://y.co.uk", "http://z.co.uk", "http://x.y.co.uk", "http://127.0.0.1:9/", "http://0.0.1/", "http://bücher.example/x/y", "http://xn--bcher-kva.example/x/y", "http://xn--e1afmkfd.xn--80akhbyknj4f/", "ftp://www.example.com/a/b", "http://localhost/", "http://[::1]:80/", "http://www.example.com./a/b")
		set("http://www.example.com/a/b", &http.Cookie{Name: "host", Value: "", MaxAge: -1}, &http.Cookie{Name: "root", Value: "new", Path: "/", MaxAge: 100}, &http.Cookie{Name: "dom", Domain: "example.com", Path: "/", Expires: time.Unix(1, 0)}, &http.Cookie{Name: "fut", Value: "y", Expires: time.Now().Add(time.Hour)}, &http.Cookie{Name: "short", Value: "z", Expires: time.Now().Add(time.Millisecond)})
		time.Sleep(5 * time.Millisecond)
		show(j, "https://www.example.com/a/b")
	}
}
