package main

import (
	"bytes"
	"compress/bzip2"
	"compress/gzip"
	"crypto/cipher"
	"crypto/des"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
)

func main() {
	b, err := des.NewCipher([]byte("8bytekey"))
	out := make([]byte, 8)
	b.Encrypt(out, []byte("desblock"))
	fmt.Printf("%x %v %T %d\n", out, err, b, b.BlockSize())
	b.Decrypt(out, out)
	fmt.Println(string(out))
	t, _ := des.NewTripleDESCipher([]byte("0123456789abcdefghijklmn"))
	text := []byte("three blocks of a text!!")
	cipher.NewCBCEncrypter(t, make([]byte, 8)).CryptBlocks(text, text)
	fmt.Printf("%x\n", text)
	cipher.NewCBCDecrypter(t, make([]byte, 8)).CryptBlocks(text, text)
	fmt.Println(string(text))
	_, err = des.NewCipher([]byte("short"))
	fmt.Println(err)
	_, err = des.NewTripleDESCipher(make([]byte, 16))
	fmt.Println(err)
	for _, f := range []func(){
		func() { b.Encrypt(out, out[:3]) },
		func() { b.Encrypt(out[:3], out) },
		func() { b.Decrypt(text[1:], text) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}

	const packed = "425a68393141592653594eece83600000251800010400006449080200031064c4101a7a9a580bb9431f8bb9229c28482776741b0"
	z, _ := hex.DecodeString(packed)
	d, err := io.ReadAll(bzip2.NewReader(bytes.NewReader(z)))
	fmt.Printf("%q %v\n", d, err)
	d, err = io.ReadAll(bzip2.NewReader(bytes.NewReader(append(z, z...))))
	fmt.Printf("%q %v\n", d, err)
	for i, at := range []int{0, 2, 3, 4, 11, 20, len(z) - 2} {
		bad := bytes.Clone(z)
		bad[at] ^= 0x41
		_, err := io.ReadAll(bzip2.NewReader(bytes.NewReader(bad)))
		fmt.Println(i, err)
	}
	_, err = io.ReadAll(bzip2.NewReader(strings.NewReader(string(z[:20]))))
	fmt.Println(err)

	var two bytes.Buffer
	for _, name := range []string{"one", "two"} {
		w := gzip.NewWriter(&two)
		w.Name = name
		io.WriteString(w, "text of "+name)
		w.Close()
	}
	r, err := gzip.NewReader(&two)
	for err == nil {
		r.Multistream(false)
		d, _ := io.ReadAll(r)
		fmt.Println(r.Name, string(d))
		err = r.Reset(&two)
	}
	fmt.Println(err, r.Close())
}
