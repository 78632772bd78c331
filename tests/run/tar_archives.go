package main

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
	"time"
)

func main() {
	var buf bytes.Buffer
	tw := tar.NewWriter(&buf)
	for _, f := range []struct{ Name, Body string }{{"readme.txt", "This archive contains some text files."}, {"gopher.txt", "Gopher names:\nGeorge"}, {strings.Repeat("long/", 30) + "x.txt", "deep"}, {"世界.txt", "u"}, {"dir/", ""}} {
		hdr := &tar.Header{Name: f.Name, Mode: 0600, Size: int64(len(f.Body)), ModTime: time.Unix(1e9, 0)}
		fmt.Println(tw.WriteHeader(hdr))
		_, err := tw.Write([]byte(f.Body))
		fmt.Println(err)
	}
	_, err := tw.Write([]byte("more"))
	fmt.Println(err)
	fmt.Println(tw.Close(), buf.Len())
	fmt.Printf("%x\n", sha256.Sum256(buf.Bytes()))
	tr := tar.NewReader(&buf)
	for {
		hdr, err := tr.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			fmt.Println(err)
			break
		}
		b, err := io.ReadAll(tr)
		fmt.Println(hdr.Name, hdr.Size, hdr.Format, hdr.Typeflag, hdr.FileInfo().Mode(), hdr.FileInfo().Name(), string(b), err, hdr.ModTime.Unix(), hdr.PAXRecords)
	}
	_, err = tar.NewReader(strings.NewReader(strings.Repeat("x", 600))).Next()
	fmt.Println(err)
	tw = tar.NewWriter(&buf)
	tw.WriteHeader(&tar.Header{Name: "a", Size: 5})
	fmt.Println(tw.Close())
}
