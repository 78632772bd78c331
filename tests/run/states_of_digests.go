package main

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"fmt"
	"hash"
	"strings"
)

type state interface {
	encoding.BinaryMarshaler
	encoding.BinaryAppender
	encoding.BinaryUnmarshaler
}

func halves(name string, make func() hash.Hash, n int) {
	text := []byte(strings.Repeat("go", n))
	whole, first := make(), make()
	whole.Write(text)
	first.Write(text[:n])
	saved, err := first.(state).MarshalBinary()
	fmt.Println(name, n, len(saved), err)
	second := make()
	if err := second.(state).UnmarshalBinary(saved); err != nil {
		fmt.Println(err)
	}
	copied, _ := first.(hash.Cloner).Clone()
	second.Write(text[n:])
	copied.Write(text[n:])
	fmt.Printf("%x\n", whole.Sum(nil))
	fmt.Println(bytes.Equal(whole.Sum(nil), second.Sum(nil)), bytes.Equal(whole.Sum(nil), copied.Sum([]byte{})))
	whole.Reset()
	fmt.Printf("%x %d %d %T\n", whole.Sum([]byte("is ")), whole.Size(), whole.BlockSize(), whole)
}

func main() {
	for _, n := range []int{0, 1, 27, 28, 32, 55, 56, 60, 64, 120, 128, 500} {
		halves("256", sha256.New, n)
		halves("224", sha256.New224, n)
		halves("512", sha512.New, n)
		halves("384", sha512.New384, n)
		halves("512/256", sha512.New512_256, n)
		halves("512/224", sha512.New512_224, n)
	}
	saved, _ := sha256.New().(state).MarshalBinary()
	for _, h := range []hash.Hash{sha256.New224(), sha512.New(), sha256.New()} {
		fmt.Println(h.(state).UnmarshalBinary(saved), h.(state).UnmarshalBinary(saved[:20]), h.(state).UnmarshalBinary(nil))
	}
	fmt.Printf("%x\n%x\n", sha256.Sum224(nil), sha512.Sum512_224([]byte("abc")))
}
