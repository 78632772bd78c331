package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"math/rand"
	"testing/fstest"
	"time"
)

func try(b []byte) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("PANIC", r)
		}
	}()
	r, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		fmt.Println("ERR", err)
		return
	}
	fmt.Printf("%q %d\n", r.Comment, len(r.File))
	for _, f := range r.File {
		fmt.Printf("%q %v %v %d %d %d %x %v %v %q\n", f.Name, f.Method, f.NonUTF8, f.CompressedSize64, f.UncompressedSize64, f.ExternalAttrs, f.CRC32, f.Modified, f.Mode(), f.Comment)
		fmt.Println(f.DataOffset())
		rc, err := f.Open()
		if err != nil {
			fmt.Println("open", err)
			continue
		}
		d, err := io.ReadAll(rc)
		fmt.Printf("%T %d %v %v\n", rc, len(d), err, rc.Close())
	}
	err = fs.WalkDir(r, ".", func(p string, d fs.DirEntry, err error) error {
		fmt.Print(p, " ", d, " ", err, ";")
		if err != nil {
			return nil
		}
		i, err := d.Info()
		if err == nil {
			fmt.Print(i.Name(), i.Size(), i.Mode(), i.ModTime())
		}
		return nil
	})
	fmt.Println(err)
}

func build(n int) []byte {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	w.SetComment("a comment")
	add := func(h *zip.FileHeader, text string) {
		f, err := w.CreateHeader(h)
		if err != nil {
			panic(err)
		}
		io.WriteString(f, text)
	}
	add(&zip.FileHeader{Name: "hello.txt", Method: zip.Deflate, Modified: time.Date(2020, 5, 6, 7, 8, 9, 0, time.FixedZone("", 3600))}, "hello hello hello")
	add(&zip.FileHeader{Name: "dir/", Comment: "c"}, "")
	add(&zip.FileHeader{Name: "dir/stored", Method: zip.Store}, "stored text")
	if n > 0 {
		add(&zip.FileHeader{Name: "../up\\x", Method: zip.Store}, "a")
		add(&zip.FileHeader{Name: "a/b/c", Method: zip.Deflate, Extra: []byte{1, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8}}, "deep")
		add(&zip.FileHeader{Name: "a/b", Method: zip.Deflate}, "dup")
		add(&zip.FileHeader{Name: "\xff", Method: zip.Deflate}, "")
		add(&zip.FileHeader{Name: "//", Method: zip.Store}, "")
		add(&zip.FileHeader{Name: "é", Method: zip.Deflate, Extra: []byte{10, 0, 32, 0, 0, 0, 0, 0, 1, 0, 24, 0, 0, 0x80, 0x3e, 0xd5, 0xde, 0xb1, 0x9d, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}}, "x")
	}
	w.Close()
	return buf.Bytes()
}

func main() {
	for n := range 2 {
		b := build(n)
		try(b)
		try(append([]byte("prefix"), b...))
		try(append(bytes.Clone(b), "trail"...))
		try(b[:len(b)-3])
		try(nil)
		r, _ := zip.NewReader(bytes.NewReader(b), int64(len(b)))
		if n == 0 {
			fmt.Println(fstest.TestFS(r, "hello.txt", "dir/stored"))
		}
		fmt.Println(r.Open("nope"))
		fmt.Println(r.Open("../x"))
		rnd := rand.New(rand.NewSource(int64(n)))
		for i := 0; i < 120; i++ {
			c := bytes.Clone(b)
			cd := bytes.Index(c, []byte("PK\x01\x02"))
			for k := 0; k < 1+rnd.Intn(2); k++ {
				at := cd + rnd.Intn(len(c)-cd)
				if rnd.Intn(3) == 0 {
					at = rnd.Intn(len(c))
				}
				if rnd.Intn(3) == 0 {
					at = len(c) - 31 + rnd.Intn(22)
				}
				v := []byte{0, 1, 255, byte(rnd.Intn(256)), 8}[rnd.Intn(5)]
				c[at] = v
				if v == 255 && rnd.Intn(2) == 0 {
					for j := 0; j < 4 && at+j < len(c); j++ {
						c[at+j] = 255
					}
				}
			}
			if rnd.Intn(6) == 0 {
				c = c[:rnd.Intn(len(c))]
			}
			fmt.Print(i, ": ")
			try(c)
		}
	}
}
