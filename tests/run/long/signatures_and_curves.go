package main

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"math/big"
	"os"
)

func main() {
	seed := make([]byte, 32)
	for i := range seed {
		seed[i] = byte(i)
	}
	priv := ed25519.NewKeyFromSeed(seed)
	pub := priv.Public().(ed25519.PublicKey)
	fmt.Println(hex.EncodeToString(pub))
	sig := ed25519.Sign(priv, []byte("message"))
	fmt.Println(hex.EncodeToString(sig), ed25519.Verify(pub, []byte("message"), sig), ed25519.Verify(pub, []byte("Message"), sig))
	sig[3] ^= 1
	fmt.Println(ed25519.Verify(pub, []byte("message"), sig), pub.Equal(priv.Public()), len(priv), hex.EncodeToString(priv.Seed()) == hex.EncodeToString(seed))
	h := sha512.Sum512([]byte("ph"))
	sig, err := priv.Sign(nil, h[:], &ed25519.Options{Hash: crypto.SHA512, Context: "ctx"})
	fmt.Println(hex.EncodeToString(sig), err, ed25519.VerifyWithOptions(pub, h[:], sig, &ed25519.Options{Hash: crypto.SHA512, Context: "ctx"}), ed25519.VerifyWithOptions(pub, h[:], sig, &ed25519.Options{Hash: crypto.SHA512}))
	pub2, priv2, err := ed25519.GenerateKey(rand.Reader)
	fmt.Println(len(pub2), len(priv2), err, ed25519.Verify(pub2, seed, ed25519.Sign(priv2, seed)))
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		k, err := ecdsa.GenerateKey(c, rand.Reader)
		if err != nil {
			fmt.Println(err)
			return
		}
		hash := sha256.Sum256([]byte("hello"))
		sig, err := ecdsa.SignASN1(rand.Reader, k, hash[:])
		fmt.Println(c.Params().Name, err, ecdsa.VerifyASN1(&k.PublicKey, hash[:], sig))
		hash[0] ^= 1
		fmt.Println(ecdsa.VerifyASN1(&k.PublicKey, hash[:], sig), c.IsOnCurve(k.X, k.Y))
		r, s, err := ecdsa.Sign(rand.Reader, k, hash[:])
		fmt.Println(ecdsa.Verify(&k.PublicKey, hash[:], r, s), ecdsa.Verify(&k.PublicKey, hash[:], s, r))
		x, y := c.ScalarBaseMult([]byte{1, 2, 3, 4, 5})
		fmt.Println(x, y)
		x, y = c.Add(x, y, c.Params().Gx, c.Params().Gy)
		fmt.Println(x)
		x, y = c.Double(x, y)
		m := elliptic.MarshalCompressed(c, x, y)
		x2, y2 := elliptic.UnmarshalCompressed(c, m)
		fmt.Println(hex.EncodeToString(m), x2.Cmp(x), y2.Cmp(y))
	}
	d, _ := new(big.Int).SetString("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721", 16)
	k := &ecdsa.PrivateKey{D: d}
	k.Curve = elliptic.P256()
	k.X, k.Y = k.ScalarBaseMult(d.Bytes())
	fmt.Printf("%x %x\n", k.X, k.Y)
	hash := sha256.Sum256([]byte("sample"))
	det, err := k.Sign(nil, hash[:], crypto.SHA256)
	fmt.Printf("%x %v\n", det, err)
	b := &pem.Block{Type: "TEST KEY", Headers: map[string]string{"B": "2", "Proc-Type": "4,ENCRYPTED", "A": "1"}, Bytes: append(pub, h[:]...)}
	pem.Encode(os.Stdout, b)
	text := append([]byte("junk\n"), pem.EncodeToMemory(b)...)
	text = append(text, "rest"...)
	got, rest := pem.Decode(text)
	fmt.Println(got.Type, got.Headers, len(got.Bytes), string(rest))
	got, rest = pem.Decode([]byte("nothing"))
	fmt.Println(got, string(rest))
	got, rest = pem.Decode(pem.EncodeToMemory(&pem.Block{Type: "EMPTY"}))
	fmt.Println(got, string(rest))
	fmt.Println(pem.Encode(os.Stdout, &pem.Block{Type: "X", Headers: map[string]string{"a:b": "c"}}))
}
