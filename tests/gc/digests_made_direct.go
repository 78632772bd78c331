// Digests are made direct and inlined where their package stands.
package main

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
)

var gb = []byte("x")

func main() {
	a := md5.New()
	a.Write(gb)
	fmt.Println(len(a.Sum(nil)))
	b := sha1.New()
	b.Write(gb)
	fmt.Println(len(b.Sum(nil)))
	c := sha256.New()
	c.Write(gb)
	fmt.Println(len(c.Sum(nil)))
	d := sha512.New()
	d.Write(gb)
	fmt.Println(len(d.Sum(nil)))
	fmt.Printf("%T %T %T %T\n", a, b, c, d)
	s := sha256.Sum256(gb)
	fmt.Println(s[:4])
}
