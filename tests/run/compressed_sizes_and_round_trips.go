package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"fmt"
	"io"
	"strings"
)

func main() {
	for _, s := range []string{"", "a", "hello, world", "compress this data with gzip, it saves space!", strings.Repeat("the quick brown fox ", 100), strings.Repeat("a", 100000), strings.Repeat("Hello, World! This is a test of gzip compression. ", 50)} {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		w.Name = "x"
		n, err := w.Write([]byte(s))
		fmt.Println(n, err, w.Close())
		fmt.Println(len(s), b.Len())
		r, err := gzip.NewReader(&b)
		d, err := io.ReadAll(r)
		fmt.Println(string(d) == s, err, r.Name, r.Close())
		b.Reset()
		z := zlib.NewWriter(&b)
		io.WriteString(z, s)
		z.Close()
		fmt.Println(b.Len())
		zr, err := zlib.NewReader(&b)
		d, err = io.ReadAll(zr)
		fmt.Println(string(d) == s, err)
		for _, l := range []int{0, 6} {
			b.Reset()
			f, _ := flate.NewWriter(&b, l)
			f.Write([]byte(s))
			f.Flush()
			f.Close()
			fmt.Println(l, b.Len())
			d, err = io.ReadAll(flate.NewReader(&b))
			fmt.Println(string(d) == s, err)
		}
	}
	_, err := gzip.NewReader(strings.NewReader("not gzip data"))
	fmt.Println(err)
	_, err = zlib.NewReader(strings.NewReader("xx"))
	fmt.Println(err)
	_, err = io.ReadAll(flate.NewReader(strings.NewReader("\xff\xff")))
	fmt.Println(err)
}
