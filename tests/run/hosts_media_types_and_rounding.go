package main

import (
	"fmt"
	"mime"
	"net/url"
	"time"
)

func main() {
	for _, s := range []string{
		"http://[::1]:80/", "http://[fe80::1%25en0]:8080/x", "http://[fe80::1%25%65%6e%301-._~]/", "http://[1.2.3.4]/", "http://[no]/",
		"tcp://a:1,b:2/", "http://x[::1]/", "http://[::1", "http://[::1]x/", "http://[::1%25%00]/", "http://[::1%25%4]/",
	} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%q %q %q %s\n", u.Host, u.Hostname(), u.Port(), u)
	}
	fmt.Println(url.JoinPath("https://example.com/", "100%"))
	fmt.Println(url.JoinPath("https://example.com/a", "../b", "c/"))
	v := url.Values{"a": nil, "b": {}}.Clone()
	fmt.Println(v["a"] == nil, v["b"] == nil, len(v))

	for _, s := range []string{
		`a/b; URL*0="ftp://"; URL*1="x/y.tar"`,
		`a/b; title*0*=us-ascii'en'This%20is; title*1*=%20%2A; title*2=" it"`,
		`attachment; filename*=UTF-8''%e2%82%ac; filename="old"`,
		`attachment; filename*=''x`, `attachment; filename*=UTF-8''%zz`, `a/b; x=1; x=2`, `a/b; x*0=1; x*0=2`,
	} {
		t, p, err := mime.ParseMediaType(s)
		fmt.Println(t, p, err)
	}
	var d mime.WordDecoder
	for _, s := range []string{"=?UTF-8?Q?A=B?=", "=?UTF-8?Q?A=?=", "=?utf-8?q?a_b=21?=", "=?UTF-8?q?\u00e9?="} {
		w, err := d.Decode(s)
		h, err2 := d.DecodeHeader("x " + s)
		fmt.Printf("%q %v %q %v\n", w, err, h, err2)
	}
	fmt.Println(mime.QEncoding.Encode("iso-8859-1", "\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9\xe9"))

	const large = time.Duration(1<<62 + 1<<61)
	fmt.Println((large - 1).Round(large), large.Round(large-1), (-large + 1).Round(large))
	t := time.Date(1367, 7, 9, 18, 34, 21, 649146258, time.UTC)
	fmt.Println(t.Round(large), t.Truncate(large))
}
