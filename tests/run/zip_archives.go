package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"
)

func main() {
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, f := range []struct{ Name, Body string }{{"readme.txt", "This archive contains some text files."}, {"dir/", ""}, {"dir/gopher.txt", "Gopher names:\nGeorge\nGeoffrey\nGonzo"}, {"todo.txt", strings.Repeat("Get animal handling licence. ", 20)}} {
		fw, err := w.Create(f.Name)
		if err != nil {
			fmt.Println(err)
			continue
		}
		_, err = fw.Write([]byte(f.Body))
		if err != nil {
			fmt.Println(err)
		}
	}
	h := &zip.FileHeader{Name: "stored", Method: zip.Store, Modified: time.Date(2020, 1, 2, 3, 4, 6, 0, time.UTC), Comment: "c"}
	h.SetMode(0755)
	fw, _ := w.CreateHeader(h)
	fw.Write([]byte("plain"))
	w.SetComment("the end")
	fmt.Println(w.Close(), buf.Len())
	r, err := zip.NewReader(bytes.NewReader(buf.Bytes()), int64(buf.Len()))
	fmt.Println(err, r.Comment)
	for _, f := range r.File {
		fmt.Println(f.Name, f.Method, f.CompressedSize64, f.UncompressedSize64, f.CRC32, f.Mode(), f.FileInfo().IsDir(), f.Modified.Unix())
		rc, err := f.Open()
		b, err2 := io.ReadAll(rc)
		fmt.Printf("%.20q %v %v\n", b, err, err2)
		rc.Close()
	}
	b, err := fs.ReadFile(r, "dir/gopher.txt")
	fmt.Println(len(b), err)
	fs.WalkDir(r, ".", func(p string, d fs.DirEntry, err error) error { fmt.Println(p, d.IsDir(), err); return nil })
	_, err = r.Open("nope")
	fmt.Println(err)
	os.WriteFile("/tmp/x.zip", buf.Bytes(), 0644)
	rc, err := zip.OpenReader("/tmp/x.zip")
	fmt.Println(len(rc.File), err, rc.Close())
	_, err = zip.NewReader(bytes.NewReader([]byte("no")), 2)
	fmt.Println(err)
	_, err = zip.OpenReader("/tmp/nope.zip")
	fmt.Println(err)
}
