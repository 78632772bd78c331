package main

import (
	"fmt"
	"net/url"
)

func main() {
	base, _ := url.Parse("http://a/b/c/d;p?q")
	for _, r := range []string{"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g//h", "//h//x/../y", "g/.././/h", "%2e%2e/x", "a%2Fb", "http://h//a//b", "x y", "é?é=1#é"} {
		u, err := base.Parse(r)
		fmt.Println(r, u, err)
	}
	for _, s := range []string{"a b&c=d", "é", "100%", "a+b", "", "~-._", "/?#[]@!$&'()*+,;=", "\x00\x7f"} {
		q, p := url.QueryEscape(s), url.PathEscape(s)
		fmt.Println(q, p)
		fmt.Println(url.QueryUnescape(q))
		fmt.Println(url.PathUnescape(p))
		fmt.Println(url.QueryUnescape(s))
		u := url.URL{Scheme: "http", Host: "h", Path: s, RawQuery: q, Fragment: s, User: url.UserPassword(s, s)}
		fmt.Println(u.String())
		v, err := url.Parse(u.String())
		fmt.Printf("%+v %v\n", v, err)
	}
	for _, s := range []string{"http://[::1]:80/x", "http://a:b/", "http://a b/", "://x", "1http://x", "mailto:a@b", "//host/path", "/path?x#y", "x:y:z", "http://%41/", "http://h/%zz", "http://u:p@h/", "http://u@h:99/?", "http://h?", "*", "", "a/b:c", "b:c/d", "http://[fe80::1%25en0]/"} {
		u, err := url.Parse(s)
		fmt.Printf("%q %v %v\n", s, u, err)
		u, err = url.ParseRequestURI(s)
		fmt.Printf("%q %v %v\n", s, u, err)
	}
}
