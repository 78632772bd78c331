// Objects and bytes that digests and encodings allocate, in a hundred runs.
package main

import (
	"bytes"
	"crypto/aes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"runtime"
	"runtime/debug"
)

var m0, m1 runtime.MemStats
var sink any
var sinkI int
var sinkS string

var gb = []byte("hello,world")
var crctab = crc64.MakeTable(crc64.ISO)
var buf16 = make([]byte, 16)
var aesc, _ = aes.NewCipher([]byte("0123456789abcdef"))
var text = "first line here\nsecond line\nthird!\n"

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func measure(name string, f func()) {
	for i := 0; i < 10; i++ {
		f()
	}
	runtime.ReadMemStats(&m0)
	for i := 0; i < 100; i++ {
		f()
	}
	runtime.ReadMemStats(&m1)
	print(name, ": ", m1.Mallocs-m0.Mallocs, " ", m1.TotalAlloc-m0.TotalAlloc, "\n")
}

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(-1)
	measure("md5 sum", func() { s := md5.Sum(gb); sinkI = int(s[0]) })
	measure("sha1 sum", func() { s := sha1.Sum(gb); sinkI = int(s[0]) })
	measure("sha256 sum", func() { s := sha256.Sum256(gb); sinkI = int(s[0]) })
	measure("sha512 sum", func() { s := sha512.Sum512(gb); sinkI = int(s[0]) })
	measure("sha224 sum", func() { s := sha256.Sum224(gb); sinkI = int(s[0]) })
	measure("md5 new", func() { h := md5.New(); h.Write(gb); sinkI = len(h.Sum(nil)) })
	measure("sha1 new", func() { h := sha1.New(); h.Write(gb); sinkI = len(h.Sum(nil)) })
	measure("sha256 new", func() { h := sha256.New(); h.Write(gb); sinkI = len(h.Sum(nil)) })
	measure("sha512 new", func() { h := sha512.New(); h.Write(gb); sinkI = len(h.Sum(nil)) })
	measure("sha256 hexenc", func() { s := sha256.Sum256(gb); sinkS = hex.EncodeToString(s[:]) })
	measure("sha256 sink", func() { sink = sha256.New() })
	measure("md5 sink", func() { sink = md5.New() })
	measure("sha1 sink", func() { sink = sha1.New() })
	measure("sha512 sink", func() { sink = sha512.New() })
	measure("hmac eq", func() { sinkI = b2i(hmac.Equal(gb, gb)) })
	measure("crc32 new", func() { h := crc32.NewIEEE(); h.Write(gb); sinkI = int(h.Sum32()) })
	measure("fnv", func() { h := fnv.New32a(); h.Write(gb); sinkI = int(h.Sum32()) })
	measure("adler", func() { sinkI = int(adler32.Checksum(gb)) })
	measure("crc64", func() { sinkI = int(crc64.Checksum(gb, crctab)) })
	measure("aes enc", func() { aesc.Encrypt(buf16, buf16) })
	measure("rand read", func() { rand.Read(buf16) })
	measure("subtle", func() { sinkI = subtle.ConstantTimeCompare(gb, gb) })
	measure("base64 dec", func() { b, _ := base64.StdEncoding.DecodeString("aGVsbG8="); sink = b })
	measure("base64 url", func() { sinkS = base64.URLEncoding.EncodeToString(gb) })
	measure("base32", func() { sinkS = base32.StdEncoding.EncodeToString(gb) })
	measure("hex dec", func() { b, _ := hex.DecodeString("abcd"); sink = b })
	measure("binary read", func() { var x uint32; binary.Read(bytes.NewReader(gb), binary.LittleEndian, &x); sinkI = int(x) })
	measure("binary append", func() { sink = binary.BigEndian.AppendUint32(nil, 5) })
	measure("binary varint", func() { b := make([]byte, 10); sinkI = binary.PutVarint(b, 300) })
}
