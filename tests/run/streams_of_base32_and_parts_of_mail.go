package main

import (
	"bufio"
	"encoding/base32"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/textproto"
	"strings"
	"testing/iotest"
)

func main() {
	for _, enc := range []*base32.Encoding{base32.StdEncoding, base32.StdEncoding.WithPadding(base32.NoPadding)} {
		for _, text := range []string{"", "NBSWY3DP", "NBSWY3DPEB3W64TMMQ======", "NBSWY3DPEB3W64TMMQ", "NBSW\nY3DP\r\n", "NBSWY3DPZZ", "I4======NBSWY3DP", "MZ!W6===", "NBSWY3D"} {
			b, err := io.ReadAll(base32.NewDecoder(enc, strings.NewReader(text)))
			fmt.Printf("%q %q %v\n", text, b, err)
			b, err = io.ReadAll(base32.NewDecoder(enc, iotest.OneByteReader(strings.NewReader(text))))
			fmt.Printf("   %q %v\n", b, err)
		}
	}
	// A decoder reads no more than it needs.
	r, w := io.Pipe()
	go func() { w.Write([]byte("NBSWY3DP")); w.Write([]byte("EB3W64TM")); w.Close() }()
	d := base32.NewDecoder(base32.StdEncoding, r)
	b := make([]byte, 5)
	for range 3 {
		n, err := d.Read(b)
		fmt.Printf("%q %v\n", b[:n], err)
	}

	body := "--b\r\nContent-Disposition: form-data; name=n; filename=\"dir/f.txt\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=3Db=\r\nc\r\n--b--"
	parts := multipart.NewReader(strings.NewReader(body), "b")
	p, err := parts.NextPart()
	text, err2 := io.ReadAll(p)
	fmt.Printf("%q %v %v %q %q %v\n", text, err, err2, p.FormName(), p.FileName(), p.Header)
	p, err = multipart.NewReader(strings.NewReader(body), "b").NextRawPart()
	text, _ = io.ReadAll(p)
	fmt.Printf("%q %v\n", text, err)
	_, err = multipart.NewReader(strings.NewReader(body), "").NextPart()
	fmt.Println(err)
	own := &multipart.Part{Header: textproto.MIMEHeader{"Content-Disposition": {`form-data; name="own"`}}}
	fmt.Println(own.FormName(), own.FileName() == "")

	for _, head := range []string{"A: b\r\nc-d:  e \r\n f\r\n\r\n", " A: b\r\n\r\n", "no colon\r\n\r\n", ": x\r\n\r\n", "a b: c\r\n\r\n", "a/b: c\r\n\r\n", "k: \x01\r\n\r\n", "k: v"} {
		h, err := textproto.NewReader(bufio.NewReader(strings.NewReader(head))).ReadMIMEHeader()
		fmt.Printf("%q %v %v\n", head, h, err)
	}
	fmt.Println(textproto.CanonicalMIMEHeaderKey("x/y-z"), textproto.CanonicalMIMEHeaderKey("x_y-z"))
	words := mime.WordDecoder{CharsetReader: func(charset string, in io.Reader) (io.Reader, error) { return nil, fmt.Errorf("no %s", charset) }}
	for _, word := range []string{"=?utf-8?q?=ED=A0=80?=", "=?x-own?q?a?= b", "=?utf-8?b?!!?=", "=?UTF-8?Q?a_b?= =?iso-8859-1?q?=E4?="} {
		s, err := words.DecodeHeader(word)
		fmt.Printf("%q %v\n", s, err)
	}
}
