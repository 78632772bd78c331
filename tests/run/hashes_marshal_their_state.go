package main

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
)

func main() {
	makers := map[string]func() hash.Hash{
		"adler32": func() hash.Hash { return adler32.New() },
		"crc32":   func() hash.Hash { return crc32.NewIEEE() },
		"crc32c":  func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) },
		"crc64":   func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) },
		"fnv32":   func() hash.Hash { return fnv.New32() },
		"fnv64a":  func() hash.Hash { return fnv.New64a() },
		"fnv128":  func() hash.Hash { return fnv.New128() },
		"md5":     md5.New,
		"sha1":    sha1.New,
	}
	for _, name := range []string{"adler32", "crc32", "crc32c", "crc64", "fnv32", "fnv64a", "fnv128", "md5", "sha1"} {
		h := makers[name]()
		h.Write([]byte("the first half, "))
		state, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%s %x %v\n", name, state, err)
		more, _ := h.(encoding.BinaryAppender).AppendBinary([]byte("x"))
		fmt.Println(bytes.Equal(more[1:], state))
		g := makers[name]()
		fmt.Println(g.(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
		copied, err := h.(hash.Cloner).Clone()
		h.Write([]byte("and the second"))
		g.Write([]byte("and the second"))
		copied.Write([]byte("and the second"))
		fmt.Printf("%x %v %v %v\n", h.Sum(nil), bytes.Equal(h.Sum(nil), g.Sum(nil)), bytes.Equal(h.Sum(nil), copied.Sum(nil)), err)
		fmt.Println(g.(encoding.BinaryUnmarshaler).UnmarshalBinary(nil), g.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:5]))
	}
	state, _ := crc32.NewIEEE().(encoding.BinaryMarshaler).MarshalBinary()
	fmt.Println(makers["crc32c"]().(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
}
