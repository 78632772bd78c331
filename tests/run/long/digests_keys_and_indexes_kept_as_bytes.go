package main

import (
	"bytes"
	"compress/flate"
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/dsa"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha3"
	"fmt"
	"index/suffixarray"
	"math/big"
	"strings"
)

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	f()
}

func sponges() {
	for _, h := range []*sha3.SHAKE{sha3.NewCSHAKE128(nil, nil), sha3.NewCSHAKE128([]byte("N"), []byte("Email Signature")),
		sha3.NewCSHAKE256(nil, bytes.Repeat([]byte("s"), 300)), new(sha3.SHAKE)} {
		h.Write([]byte("some text"))
		state, err := h.MarshalBinary()
		fmt.Println(len(state), err, h.BlockSize())
		out := make([]byte, 40)
		h.Read(out)
		fmt.Printf("%x\n", out)
		fmt.Println(h.UnmarshalBinary(state), h.UnmarshalBinary(state[:9]), sha3.NewSHAKE256().UnmarshalBinary(state))
		h.Read(out)
		fmt.Printf("%x\n", out)
		try("Write", func() { h.Write(nil) })
		h.Reset()
		h.Read(out)
		fmt.Printf("%x\n", out)
	}
	var zero sha3.SHA3
	zero.Write([]byte("a"))
	state, _ := zero.AppendBinary([]byte("before"))
	other := sha3.New256()
	fmt.Println(other.UnmarshalBinary(state[6:]), sha3.New512().UnmarshalBinary(state[6:]), other.UnmarshalBinary(nil))
	fmt.Printf("%x %x\n", zero.Sum(nil), other.Sum(nil))
	try("SumSHAKE128", func() { sha3.SumSHAKE128(nil, -1) })
}

func signatures() {
	number := func(s string) *big.Int { v, _ := new(big.Int).SetString(s, 16); return v }
	var priv dsa.PrivateKey
	fmt.Println(dsa.GenerateKey(&priv, rand.Reader), dsa.GenerateParameters(&priv.Parameters, nil, 9))
	fmt.Println(dsa.GenerateParameters(&priv.Parameters, strings.NewReader("short"), dsa.L1024N160))
	priv.P = number("A9B5B793FB4785793D246BAE77E8FF63CA52F442DA763C440259919FE1BC1D6065A9350637A04F75A2F039401D49F08E066C4D275A5A65DA5684BC563C14289D7AB8A67163BFBF79D85972619AD2CFF55AB0EE77A9002B0EF96293BDD0F42685EBB2C66C327079F6C98000FBCB79AACDE1BC6F9D5C7B1A97E3D9D54ED7951FEF")
	priv.Q = number("E1D3391245933D68A0714ED34BBCB7A1F422B9C1")
	priv.G = number("634364FC25248933D01D1993ECABD0657CC0CB2CEED7ED2E3E8AECDFCDC4A25C3B15E9E3B163ACA2984B5539181F3EFF1A5E8903D71D5B95DA4F27202B77D2C44B430BB53741A8D59A8F86887525C9F2A6A5980A195EAA7F2FF910064301DEF89D3AA213E1FAC7768D89365318E370AF54A112EFBA9246D9158386BA1B4EEFDA")
	fmt.Println(dsa.GenerateKey(&priv, rand.Reader), priv.Y.BitLen() > 900)
	r, s, err := dsa.Sign(rand.Reader, &priv, []byte("a hash of some text"))
	fmt.Println(err, dsa.Verify(&priv.PublicKey, []byte("a hash of some text"), r, s), dsa.Verify(&priv.PublicKey, []byte("another"), r, s),
		dsa.Verify(&priv.PublicKey, nil, big.NewInt(0), s))
	priv.X = new(big.Int)
	_, _, err = dsa.Sign(rand.Reader, &priv, nil)
	fmt.Println(err)

	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P521(), &elliptic.CurveParams{}} {
		for _, n := range []int{3, 28, 32, 66} {
			_, err := ecdsa.ParseRawPrivateKey(c, make([]byte, n))
			_, err2 := ecdsa.ParseRawPrivateKey(c, bytes.Repeat([]byte{255}, n))
			_, err3 := ecdsa.ParseUncompressedPublicKey(c, append([]byte{4}, bytes.Repeat([]byte{255}, 2*n)...))
			fmt.Println(err, err2, err3)
		}
		for _, x := range []*big.Int{big.NewInt(5), big.NewInt(-5), new(big.Int).Lsh(big.NewInt(3), 600)} {
			pub := &ecdsa.PublicKey{Curve: c, X: x, Y: big.NewInt(7)}
			_, err := pub.Bytes()
			_, err2 := (&ecdsa.PrivateKey{PublicKey: *pub, D: x}).Bytes()
			fmt.Println(err, err2)
		}
	}
	one := big.NewInt(1)
	try("Marshal", func() { elliptic.Marshal(elliptic.P256(), one, one) })
	try("MarshalCompressed", func() { elliptic.MarshalCompressed(elliptic.P384(), one, one) })
	try("Double", func() { elliptic.P256().Double(one, one) })
	own := *elliptic.P256().Params()
	try("Add", func() { own.Add(one, one, one, one) })
	fmt.Println((&elliptic.CurveParams{}).ScalarMult(new(big.Int), new(big.Int), nil))
	try("ed25519", func() { ed25519.Sign(make(ed25519.PrivateKey, 25), nil) })
	_, err = make(ed25519.PrivateKey, 25).Sign(nil, nil, crypto.Hash(0))
	fmt.Println(err)
	try("New", func() { crypto.BLAKE2b_256.New() })
}

func names() {
	key := []byte("0123456789abcdef")
	b, _ := aes.NewCipher(key)
	d, _ := des.NewCipher(key[:8])
	fmt.Printf("%T %T %T\n", hmac.New(sha256.New, key), b, flate.NewReader(strings.NewReader("")))
	fmt.Printf("%T %T %T %T\n", cipher.NewCBCEncrypter(b, key), cipher.NewCBCDecrypter(b, key), cipher.NewCTR(b, key), cipher.NewOFB(b, key))
	iv := key[:8]
	fmt.Printf("%T %T %T %T\n", cipher.NewCBCEncrypter(d, iv), cipher.NewCBCDecrypter(d, iv), cipher.NewCTR(d, iv), cipher.NewCFBEncrypter(d, iv))
	try("CTR", func() { cipher.NewCTR(b, iv) })
	try("CTR of DES", func() { cipher.NewCTR(d, key) })
	_, err := cipher.NewGCMWithRandomNonce(d)
	fmt.Println(err)
	for _, block := range []cipher.Block{b, d} {
		iv := key[:block.BlockSize()]
		text := []byte("thirty-two bytes of text, surely")
		out := make([]byte, 32)
		cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, text)
		fmt.Printf("%x\n", out)
		m := cipher.NewCBCDecrypter(block, iv)
		m.CryptBlocks(out, out)
		fmt.Println(string(out))
		try("SetIV", func() { m.(interface{ SetIV([]byte) }).SetIV(key[:3]) })
		try("half a block", func() { m.CryptBlocks(out, text[:9]) })
		try("overlap", func() { m.CryptBlocks(text[8:], text[:16]) })
		try("stream", func() { cipher.NewCTR(block, iv).XORKeyStream(text[1:], text[:16]) })
	}
}

func main() {
	sponges()
	signatures()
	names()
	x := suffixarray.New([]byte("banana bandana"))
	var b bytes.Buffer
	fmt.Println(x.Write(&b), b.Bytes())
	var y suffixarray.Index
	fmt.Println(y.Read(&b), string(y.Bytes()), y.Lookup([]byte("ana"), -1))
	fmt.Println(y.Read(strings.NewReader("one two  three\nfour\r\n\tfive")), y.Read(strings.NewReader("")))
	suffixarray.New(bytes.Repeat([]byte("abcd"), 2000)).Write(&b)
	fmt.Println(b.Len(), y.Read(&b), len(y.Bytes()), len(y.Lookup([]byte("dabc"), -1)))
}
