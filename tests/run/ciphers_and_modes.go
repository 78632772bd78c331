package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

func main() {
	for _, n := range []int{16, 24, 32} {
		key := []byte(strings.Repeat("k", n-1) + "x")
		b, err := aes.NewCipher(key)
		fmt.Println(b.BlockSize(), err)
		out := make([]byte, 16)
		b.Encrypt(out, []byte("exampleplaintext"))
		fmt.Println(hex.EncodeToString(out))
		b.Decrypt(out, out)
		fmt.Println(string(out))
		iv := []byte("0123456789abcdef")
		text := []byte("some longer plain text, of 3 blocks, well padded")
		c := make([]byte, len(text))
		cipher.NewCBCEncrypter(b, iv).CryptBlocks(c, text)
		fmt.Printf("%x\n", c)
		cipher.NewCBCDecrypter(b, iv).CryptBlocks(c, c)
		fmt.Println(bytes.Equal(c, text))
		for _, s := range []func(cipher.Block, []byte) cipher.Stream{cipher.NewCTR, cipher.NewOFB, cipher.NewCFBEncrypter, cipher.NewCFBDecrypter} {
			o := make([]byte, 37)
			s(b, iv).XORKeyStream(o, text[:37])
			fmt.Printf("%x\n", o)
		}
		g, err := cipher.NewGCM(b)
		nonce := []byte("123456789012")
		sealed := g.Seal(nil, nonce, []byte("secret message"), []byte("data"))
		fmt.Printf("%x %v %d %d\n", sealed, err, g.NonceSize(), g.Overhead())
		open, err := g.Open(nil, nonce, sealed, []byte("data"))
		fmt.Println(string(open), err)
		sealed[0] ^= 1
		_, err = g.Open(nil, nonce, sealed, nil)
		fmt.Println(err)
		g, err = cipher.NewGCMWithNonceSize(b, 7)
		fmt.Printf("%x\n", g.Seal(nil, nonce[:7], []byte("x"), nil))
	}
	_, err := aes.NewCipher([]byte("short"))
	fmt.Println(err)
	m := hmac.New(sha256.New, []byte("key"))
	m.Write([]byte("msg"))
	fmt.Printf("%x\n", m.Sum(nil))
}
