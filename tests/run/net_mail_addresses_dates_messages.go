package main

import (
	"fmt"
	"io"
	"mime"
	"net/mail"
	"strings"
)

func main() {
	for _, s := range []string{"Barry Gibbs <bg@example.com>", "bg@example.com", `"Joe Q. Public" <john.q.public@example.com>`, "=?utf-8?q?J=C3=B6rg_Doe?= <joerg@example.com>", "=?iso-8859-1?q?J=F6rg_Doe?= <joerg@example.com>", "=?windows-1252?q?x?= <a@b>", "", " ", "a", "a b", "a@", "@b", "<a@b", "a@b, c@d", "Group: a@b, C <c@d>;", "Group: a@b;", "Group:;", "Group: a@b", "Group: a@b c@d;", "a@b (comment)", "a@b (=?utf-8?q?J=C3=B6rg?=)", "a@b (open", "(pre) a@b", "a@b (c) (d)", `"" <a@b>`, `""@b`, `"a b"@c`, `"a\"b"@c`, `"a@b`, `"a` + "\x01" + `"@b`, "a..b@c", ".a@b", "a.@b", "A..B <a@b>", "a@[127.0.0.1]", "a@[IPv6:::1]", "a@[x]", "a@[IPv6:1.2]", "a@[1.2.3.4", "a@[1.2\x01]", "\xff@b", "a@b\xff", "Müller <m@x>", "a b <c@d> e", "a:b:c@d;", "=?utf-8?q?a?= =?utf-8?q?b?= <c@d>", "=?utf-8?q?a?= b =?utf-8?q?c?= <c@d>", "x (c) y <a@b>", "<>", "A (c <a@b>", "a;b", `"q" r "s" <t@u>`, "a <b@c", "=?utf-8?q?a?= (x) b <c@d>", "jdoe@machine(comment).  example", `asjo+"x"@y`} {
		a, err := mail.ParseAddress(s)
		l, err2 := mail.ParseAddressList(s)
		fmt.Printf("%q: %+v %v\n   %d %v\n", s, a, err, len(l), err2)
		if a != nil {
			fmt.Printf("   %q %q %s\n", a.Name, a.Address, a)
		}
	}
	for _, s := range []string{"a@b, , c@d", ",a@b", "a@b,", "a@b,,", "A <a@b>, Group: c@d, e@f;, g@h", "a@b c@d", "a@b;", "a@b (x", ", ,", "a@b (x), c@d"} {
		l, err := mail.ParseAddressList(s)
		fmt.Println(s, l, err)
	}
	for _, a := range []mail.Address{{"", "a@b"}, {"Bob", "bob@example.com"}, {"Böb", "b@x"}, {"Böb, Jr.", "b@x"}, {`a"b\c`, "b@x"}, {"x", "no at"}, {"", "a b@c"}, {"", ".a@b"}, {"", "a..b@c"}, {"", "a.@b"}, {"", `q"q@z`}, {"tab\tx", "a@b"}, {"nul\x00", "a@b"}, {"世界", "世@界"}, {"", "a@b@c"}} {
		fmt.Println(a.String())
	}
	for _, s := range []string{"Fri, 21 Nov 1997 09:55:06 -0600", "21 Nov 97 09:55:06 GMT", "Mon, 2 Jan 2006 15:04 MST", "Thu, 13 Feb 1969 23:32 -0330", "Fri, 21 Nov 1997 09:55:06 -0600 (MDT)", "Fri, 21 Nov 1997 09:55:06 -0600 (MDT", "bad", "", "Fri, 21 Nov 1997 09:55:06 UT", "1 Jan 2020 00:00:00 +0000", "Tue, 21 Nov 1997 09:55:06 GMT (x)", "Fri, 21 Nov 1997\r\n 09:55:06 -0600", "a\rb", "Fri, 21 Nov 1997 09:55 -06", "T"} {
		t, err := mail.ParseDate(s)
		fmt.Printf("%q %s %v\n", s, t.Format("2006-01-02 15:04:05 -0700"), err)
	}
	msg := "Date: Mon, 23 Jun 2015 11:40:36 -0400\r\nFrom: Gopher <from@example.com>\nTo: Another Gopher <to@example.com>, x@y\nSubject: Gophers at\n Gophercon\nX-a:  1\nx-a: 2\n\nMessage body\nmore"
	for _, s := range []string{msg, "", " x: y\n\n", "a b\n\n", "a: b", "a: b\n", "\nbody", "a: b\nc\n\n"} {
		m, err := mail.ReadMessage(strings.NewReader(s))
		if err != nil {
			fmt.Println("err", err, m)
			continue
		}
		b, err := io.ReadAll(m.Body)
		d, err1 := m.Header.Date()
		l, err2 := m.Header.AddressList("to")
		fmt.Println(m.Header, string(b), err, d.Unix(), err1, l, err2, m.Header.Get("from"))
	}
	p := mail.AddressParser{WordDecoder: &mime.WordDecoder{CharsetReader: func(c string, r io.Reader) (io.Reader, error) {
		if c == "bad" {
			return nil, fmt.Errorf("no %s", c)
		}
		return strings.NewReader("<" + c + ">"), nil
	}}}
	for _, s := range []string{"=?windows-1252?q?x?= <a@b>", "=?bad?q?x?= <a@b>", "=?utf-8?q?x?= <a@b>"} {
		a, err := p.Parse(s)
		l, err2 := p.ParseList(s)
		fmt.Println(a, err, l, err2)
	}
}
