package main

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"crypto/aes"
	"crypto/cipher"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"encoding/xml"
	"fmt"
	"hash/adler32"
	"hash/crc64"
	"hash/maphash"
	"io"
	"runtime"
	"runtime/debug"
	"strings"
)

var (
	sa any
	ss string
	sb []byte
	si int
	se error
)

// each prints objects and bytes of one call, once what is kept between calls is there.
func each(name string, f func()) {
	f()
	f()
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	for range 10 {
		f()
	}
	runtime.ReadMemStats(&b)
	fmt.Printf("%s: %d/%d\n", name, (b.Mallocs-a.Mallocs+2)/10, (b.TotalAlloc-a.TotalAlloc+5)/80*8)
}

var text = "the quick brown fox jumps over the lazy dog"
var bs = []byte(text)
var long = bytes.Repeat([]byte("line of text\n"), 200)

func gz() []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(long)
	w.Close()
	return b.Bytes()
}
func zl() []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write(long)
	w.Close()
	return b.Bytes()
}
func fl() []byte {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, 6)
	w.Write(long)
	w.Close()
	return b.Bytes()
}

var gzb, zlb, flb = gz(), zl(), fl()

func main() {
	debug.SetGCPercent(-1)
	runtime.GOMAXPROCS(1)
	each("r := base64.NewDecoder(base64.StdEncoding, strings.NewReader(\"aGVsbG8gd29ybGQ=\")); sb, se ", func() {
		r := base64.NewDecoder(base64.StdEncoding, strings.NewReader("aGVsbG8gd29ybGQ="))
		sb, se = io.ReadAll(r)
	})
	each("e := base64.NewEncoding(\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\"", func() {
		e := base64.NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
		ss = e.EncodeToString(bs)
	})
	each("ss = base32.StdEncoding.EncodeToString(bs)", func() { ss = base32.StdEncoding.EncodeToString(bs) })
	each("w := hex.NewEncoder(io.Discard); w.Write(bs)", func() { w := hex.NewEncoder(io.Discard); w.Write(bs) })
	each("r := hex.NewDecoder(strings.NewReader(\"48656c6c6f\")); sb, se = io.ReadAll(r)", func() { r := hex.NewDecoder(strings.NewReader("48656c6c6f")); sb, se = io.ReadAll(r) })
	each("xml.EscapeText(io.Discard, []byte(\"<a&b>\"))", func() { xml.EscapeText(io.Discard, []byte("<a&b>")) })
	each("var b bytes.Buffer; w := gzip.NewWriter(&b); w.Write(long); w.Close(); si = b.Len()", func() { var b bytes.Buffer; w := gzip.NewWriter(&b); w.Write(long); w.Close(); si = b.Len() })
	each("w := gzip.NewWriter(io.Discard); w.Write(long); w.Close()", func() { w := gzip.NewWriter(io.Discard); w.Write(long); w.Close() })
	each("w := gzip.NewWriter(io.Discard); w.Close()", func() { w := gzip.NewWriter(io.Discard); w.Close() })
	{
		w := gzip.NewWriter(io.Discard)
		each("w.Reset(io.Discard); w.Write(long); w.Close()", func() { w.Reset(io.Discard); w.Write(long); w.Close() })
	}
	each("w, _ := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed); w.Write(long); w.Close()", func() { w, _ := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed); w.Write(long); w.Close() })
	each("r, e := gzip.NewReader(bytes.NewReader(gzb)); se = e; sb, se = io.ReadAll(r)", func() { r, e := gzip.NewReader(bytes.NewReader(gzb)); se = e; sb, se = io.ReadAll(r) })
	each("r, e := gzip.NewReader(bytes.NewReader(long)); sa, se = r, e", func() { r, e := gzip.NewReader(bytes.NewReader(long)); sa, se = r, e })
	each("w := zlib.NewWriter(io.Discard); w.Write(long); w.Close()", func() { w := zlib.NewWriter(io.Discard); w.Write(long); w.Close() })
	each("r, e := zlib.NewReader(bytes.NewReader(zlb)); se = e; sb, se = io.ReadAll(r)", func() { r, e := zlib.NewReader(bytes.NewReader(zlb)); se = e; sb, se = io.ReadAll(r) })
	each("w, _ := flate.NewWriter(io.Discard, flate.DefaultCompression); w.Write(long); w.Close()", func() { w, _ := flate.NewWriter(io.Discard, flate.DefaultCompression); w.Write(long); w.Close() })
	each("w, _ := flate.NewWriter(io.Discard, flate.BestSpeed); w.Write(long); w.Close()", func() { w, _ := flate.NewWriter(io.Discard, flate.BestSpeed); w.Write(long); w.Close() })
	each("w, _ := flate.NewWriter(io.Discard, flate.BestCompression); w.Write(long); w.Close()", func() { w, _ := flate.NewWriter(io.Discard, flate.BestCompression); w.Write(long); w.Close() })
	each("w, _ := flate.NewWriter(io.Discard, flate.NoCompression); w.Write(long); w.Close()", func() { w, _ := flate.NewWriter(io.Discard, flate.NoCompression); w.Write(long); w.Close() })
	each("r := flate.NewReader(bytes.NewReader(flb)); sb, se = io.ReadAll(r)", func() { r := flate.NewReader(bytes.NewReader(flb)); sb, se = io.ReadAll(r) })
	each("h := crc64.New(crc64.MakeTable(crc64.ISO)); h.Write(bs); si = int(h.Sum64())", func() { h := crc64.New(crc64.MakeTable(crc64.ISO)); h.Write(bs); si = int(h.Sum64()) })
	each("h := adler32.New(); h.Write(bs); si = int(h.Sum32())", func() { h := adler32.New(); h.Write(bs); si = int(h.Sum32()) })
	each("var h maphash.Hash; h.WriteString(text); si = int(h.Sum64() & 1)", func() { var h maphash.Hash; h.WriteString(text); si = int(h.Sum64() & 1) })
	each("b, e := aes.NewCipher([]byte(\"0123456789abcdef\")); sa, se = b, e", func() { b, e := aes.NewCipher([]byte("0123456789abcdef")); sa, se = b, e })
	each("b, _ := aes.NewCipher([]byte(\"0123456789abcdef\")); g, _ := cipher.NewGCM(b); sb = g.Seal(n", func() {
		b, _ := aes.NewCipher([]byte("0123456789abcdef"))
		g, _ := cipher.NewGCM(b)
		sb = g.Seal(nil, make([]byte, 12), bs, nil)
	})
	each("b, _ := aes.NewCipher([]byte(\"0123456789abcdef\")); s := cipher.NewCTR(b, make([]byte, 16))", func() {
		b, _ := aes.NewCipher([]byte("0123456789abcdef"))
		s := cipher.NewCTR(b, make([]byte, 16))
		d := make([]byte, len(bs))
		s.XORKeyStream(d, bs)
		sb = d
	})
	each("b, _ := aes.NewCipher([]byte(\"0123456789abcdef\")); s := cipher.NewCBCEncrypter(b, make([]b", func() {
		b, _ := aes.NewCipher([]byte("0123456789abcdef"))
		s := cipher.NewCBCEncrypter(b, make([]byte, 16))
		d := make([]byte, 32)
		s.CryptBlocks(d, bs[:32])
		sb = d
	})
	each("b, _ := aes.NewCipher([]byte(\"0123456789abcdef\")); g, _ := cipher.NewGCM(b); c := g.Seal(n", func() {
		b, _ := aes.NewCipher([]byte("0123456789abcdef"))
		g, _ := cipher.NewGCM(b)
		c := g.Seal(nil, make([]byte, 12), bs, nil)
		sb, se = g.Open(nil, make([]byte, 12), c, nil)
	})
}
