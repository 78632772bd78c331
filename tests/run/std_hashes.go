package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"io"
	"os"
	"strings"
	"unique"
)

func main() {
	for _, n := range []int{0, 1, 3, 55, 56, 63, 64, 65, 111, 112, 119, 127, 128, 200} {
		s := strings.Repeat("a", n)
		fmt.Printf("%x %x\n", md5.Sum([]byte(s)), sha1.Sum([]byte(s)))
		fmt.Printf("%x %x\n", sha256.Sum256([]byte(s)), sha512.Sum512([]byte(s)))
		fmt.Printf("%x\n%x\n%x\n%x\n", sha256.Sum224([]byte(s)), sha512.Sum384([]byte(s)), sha512.Sum512_224([]byte(s)), sha512.Sum512_256([]byte(s)))
		h := sha256.New()
		io.WriteString(h, s)
		io.WriteString(h, s)
		fmt.Printf("%x %d %d\n", h.Sum(nil), h.Size(), h.BlockSize())
		m := hmac.New(sha256.New, []byte("key"+s))
		m.Write([]byte(s))
		fmt.Println(hex.EncodeToString(m.Sum(nil)), hmac.Equal(m.Sum(nil), m.Sum(nil)))
		f1, f2, f3, f4, f5, f6 := fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a()
		for _, w := range []io.Writer{f1, f2, f3, f4, f5, f6} {
			io.WriteString(w, s+"x")
		}
		fmt.Println(f1.Sum32(), f2.Sum32(), f3.Sum64(), f4.Sum64())
		fmt.Printf("%x %x\n", f5.Sum(nil), f6.Sum([]byte{1}))
		fmt.Println(crc32.ChecksumIEEE([]byte(s)), crc32.Checksum([]byte(s), crc32.MakeTable(crc32.Castagnoli)), adler32.Checksum([]byte(s)), crc64.Checksum([]byte(s), crc64.MakeTable(crc64.ISO)))
		e := base64.StdEncoding.EncodeToString([]byte(s))
		d, err := base64.StdEncoding.DecodeString(e)
		fmt.Println(e, string(d) == s, err, base64.RawURLEncoding.EncodeToString([]byte(s)), base32.StdEncoding.EncodeToString([]byte(s)))
		d, err = base32.StdEncoding.DecodeString(base32.StdEncoding.EncodeToString([]byte(s)))
		fmt.Println(string(d) == s, err)
	}
	for _, s := range []string{"", "A", "AB", "ABC", "ABCD", "AB=", "AB==", "ABC=", "A===", "AB==C", "A\nB==", "!", "ABC!", "ABCDE", "ABCD====", "QUJD\r\nRA==", "QR=="} {
		for _, e := range []*base64.Encoding{base64.StdEncoding, base64.RawStdEncoding, base64.StdEncoding.Strict(), base64.URLEncoding} {
			d, err := e.DecodeString(s)
			fmt.Printf("%q %q %v\n", s, d, err)
		}
		b, err := base32.StdEncoding.DecodeString(s)
		fmt.Printf("32 %q %q %v\n", s, b, err)
		x, err := hex.DecodeString(s)
		fmt.Printf("hex %q %q %v\n", s, x, err)
	}
	for _, s := range []string{"zz", "0", "0g", "00z", "4a4B"} {
		x, err := hex.DecodeString(s)
		fmt.Printf("hex %q %q %v\n", s, x, err)
	}
	fmt.Print(hex.Dump([]byte("Hello, World! This is a longer text\n")))
	dm := hex.Dumper(os.Stdout)
	dm.Write([]byte("abc"))
	dm.Write([]byte("defghijklmnopqrst"))
	dm.Close()
	w := base64.NewEncoder(base64.StdEncoding, os.Stdout)
	w.Write([]byte("hello"))
	w.Write([]byte(" world!!"))
	w.Close()
	fmt.Println()
	r := base64.NewDecoder(base64.StdEncoding, strings.NewReader("aGVsbG8gd29ybGQhIQ=="))
	all, err := io.ReadAll(r)
	fmt.Println(string(all), err)
	a, b := unique.Make("x"), unique.Make("x")
	fmt.Println(a == b, a.Value(), unique.Make(1) == unique.Make(2))
	h := fnv.New32a()
	h.Write([]byte("hello"))
	fmt.Println(h.Sum32() % 10)
	c := crc32.NewIEEE()
	c.Write([]byte("hello"))
	fmt.Printf("%08x %x\n", c.Sum32(), c.Sum(nil))
}
