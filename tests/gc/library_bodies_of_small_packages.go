// Bodies that gc inlines of packages that few programs use, and of packages beneath them.
package main

import (
	"archive/tar"
	"archive/zip"
	"compress/lzw"
	"crypto/sha3"
	"crypto/subtle"
	"go/doc"
	"io"
	"io/fs"
	"net/http/httputil"
	"weak"
)

type box[T any] struct{ v T }

func weakly(s string) (weak.Pointer[box[string]], *int) {
	p := weak.Make(&box[string]{s})
	if b := p.Value(); b != nil {
		println(b.v)
	}
	n := 1
	return p, weak.Make(&n).Value()
}

func sponges(data []byte) []byte {
	h, x := sha3.New512(), sha3.NewSHAKE256()
	x.Write(data)
	c := sha3.NewCSHAKE256(data, nil)
	c.Reset()
	h.Reset()
	return append(sha3.SumSHAKE128(data, h.Size()), h.Sum(nil)...)
}

func chunks(r io.Reader, w io.Writer) (io.Reader, io.WriteCloser) {
	return httputil.NewChunkedReader(r), httputil.NewChunkedWriter(w)
}

func resets(r *lzw.Reader, w *lzw.Writer, from io.Reader, to io.Writer) {
	r.Reset(from, lzw.LSB, 8)
	w.Reset(to, lzw.MSB, 8)
}

func trees(t *tar.Writer, z *zip.Writer, fsys fs.FS) error {
	if err := t.AddFS(fsys); err != nil {
		return err
	}
	return z.AddFS(fsys)
}

func main() {
	x := make([]byte, 2)
	subtle.ConstantTimeCopy(1, x, []byte("ab"))
	println(string(x), doc.Synopsis("One. Two."), len(sponges(x)))
}
