package main

import (
	"crypto/sha256"
	"crypto/sha512"
	"crypto/sha1"
	"crypto/md5"
	"fmt"
	"hash"
)

func a(s string) {
	h := sha256.New()
	h.Write([]byte(s))
	fmt.Printf("%x\n", h.Sum(nil))
}

func b(s string) {
	h := sha512.New()
	h.Write([]byte(s))
	fmt.Printf("%x\n", h.Sum(nil))
	h.Reset()
	println(h.Size(), h.BlockSize())
}

func c(s string) hash.Hash {
	h := sha256.New224()
	h.Write([]byte(s))
	h.Reset()
	println(h.Size(), h.BlockSize())
	return h
}

func d(s string) hash.Hash {
	h := sha512.New384()
	h.Write([]byte(s))
	h.Reset()
	println(h.Size(), h.BlockSize())
	i := sha512.New512_256()
	j := sha512.New512_224()
	i.Write(nil)
	j.Write(nil)
	return h
}

func e(s string) {
	h := sha1.New()
	h.Write([]byte(s))
	i := md5.New()
	i.Write([]byte(s))
	fmt.Printf("%x\n", h.Sum(nil))
}

func main() {
	a("x")
	b("x")
	c("x")
	d("x")
	e("y")
	var h hash.Hash = sha256.New()
	fmt.Printf("%T\n", h)
}
