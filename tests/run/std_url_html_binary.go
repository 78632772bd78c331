package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"html"
	"net/url"
)

func main() {
	for _, s := range []string{"https://user:p%40ss@example.com:8080/a/b%2Fc/d?x=1&y=2&x=3#frag", "/path only", "http://a b", "mailto:joe@x.com", "http://[::1]:80/x", "//host/path", "http://x:bad/", "%zz", "http://example.com", "http://example.com?", "a:b:c", ":x", "http://h/%zz", "postgres://u:p@h:5432/db?sslmode=off", "file:///etc/x", "x/y?q#f", "http://h/a?b=c;d", "", "http://é.com/ü?q=ö", "1http://x", "http://x.com/a b?c d", "http://[::1", "http://user@/x"} {
		u, err := url.Parse(s)
		if err != nil {
			fmt.Printf("%q %v\n", s, err)
			continue
		}
		fmt.Printf("%q %q %q %q %q %q %q %q %q %q %v %s\n", s, u.Scheme, u.Opaque, u.Host, u.Path, u.RawPath, u.RawQuery, u.Fragment, u.Hostname(), u.Port(), u.User, u)
		fmt.Println(u.Query(), u.IsAbs(), u.RequestURI(), u.EscapedPath(), u.Redacted())
		q, err := url.ParseRequestURI(s)
		fmt.Println(q, err)
	}
	v := url.Values{}
	v.Set("name", "Ava Smith")
	v.Add("friend", "Jess&Co")
	v.Add("friend", "Zoë")
	fmt.Println(v.Encode(), v.Get("name"), v.Get("friend"), v["friend"], v.Has("x"))
	fmt.Println(url.QueryEscape("a b&c=d/é?+"), url.PathEscape("a b&c=d/é?+"))
	fmt.Println(url.QueryUnescape("a+b%26%zz"))
	fmt.Println(url.PathUnescape("a+b%26"))
	fmt.Println(url.ParseQuery("a=1&b=%zz&c;d&e"))
	b, _ := url.Parse("http://example.com/dir/sub/file?q=1")
	for _, r := range []string{"../x", "y", "/z", "?k=2", "#f", "http://o/", "..", ".", "../../../a", "//h2/p", ""} {
		fmt.Println(b.Parse(r))
	}
	fmt.Println(b.JoinPath("../a", "b/"), url.UserPassword("u", "p:w"))
	fmt.Println(url.JoinPath("http://x/a", "../b", "c"))
	for _, s := range []string{"<a href='x'>\"&amp;", "&lt;&gt;&amp;&quot;&#39;&#x41;&eacute;&hellip;&nosuch;&copy&euro;&#128;&", "caf&eacute", "&ampx &notit; &#0; &#xZ"} {
		fmt.Printf("%q %q\n", html.EscapeString(s), html.UnescapeString(s))
	}
	var buf bytes.Buffer
	type H struct {
		A uint16
		B int32
		C [2]uint8
		F float32
	}
	fmt.Println(binary.Write(&buf, binary.BigEndian, H{1, -2, [2]uint8{3, 4}, 1.5}), buf.Bytes(), binary.Size(H{}))
	var h H
	fmt.Println(binary.Read(&buf, binary.BigEndian, &h), h, binary.Read(&buf, binary.LittleEndian, &h))
	x := make([]byte, 8)
	binary.LittleEndian.PutUint32(x, 0xdeadbeef)
	fmt.Println(x, binary.BigEndian.Uint32(x), binary.LittleEndian.Uint64(x), binary.BigEndian.AppendUint16(nil, 258))
	p := binary.AppendUvarint(nil, 300)
	n, k := binary.Uvarint(p)
	fmt.Println(p, n, k, binary.AppendVarint(nil, -3), binary.LittleEndian)
	fmt.Println(binary.Write(&buf, binary.LittleEndian, []int16{1, 2}), buf.Bytes(), binary.Write(&buf, binary.LittleEndian, 5))
	fmt.Println(binary.Write(&buf, binary.LittleEndian, "x"))
}
