package main

import (
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"math/big"
)

func main() {
	key, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		fmt.Println(err)
		return
	}
	der := x509.MarshalPKCS1PrivateKey(key)
	blk := &pem.Block{Type: "RSA PRIVATE KEY", Bytes: der}
	txt := pem.EncodeToMemory(blk)
	b, rest := pem.Decode(txt)
	fmt.Println(b.Type, len(rest))
	k2, err := x509.ParsePKCS1PrivateKey(b.Bytes)
	fmt.Println(err, k2.Equal(key))
	pub := x509.MarshalPKCS1PublicKey(&key.PublicKey)
	p2, err := x509.ParsePKCS1PublicKey(pub)
	fmt.Println(err, p2.Equal(&key.PublicKey), len(pub))
	p8, err := x509.MarshalPKCS8PrivateKey(key)
	fmt.Println(err, len(p8) > len(der))
	a, err := x509.ParsePKCS8PrivateKey(p8)
	fmt.Printf("%T %v %v\n", a, err, a.(*rsa.PrivateKey).Equal(key))
	px, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	ap, err2 := x509.ParsePKIXPublicKey(px)
	fmt.Printf("%T %v %v %d\n", ap, err, err2, len(px))
	_, err = x509.ParsePKCS1PrivateKey(p8)
	fmt.Println(err)
	_, err = x509.ParsePKCS8PrivateKey(der)
	fmt.Println(err)
	_, err = x509.ParsePKIXPublicKey(pub)
	fmt.Println(err)
	_, err = x509.ParsePKCS1PublicKey(px)
	fmt.Println(err)
	_, err = x509.ParseECPrivateKey(der)
	fmt.Println(err)
	_, err = x509.ParsePKCS1PrivateKey([]byte("junk"))
	fmt.Println(err)
	_, err = x509.ParsePKCS8PrivateKey(nil)
	fmt.Println(err)
	_, err = x509.ParsePKIXPublicKey([]byte{0x30, 0})
	fmt.Println(err)
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		d := big.NewInt(123456789)
		x, y := c.ScalarBaseMult(d.Bytes())
		k := &ecdsa.PrivateKey{PublicKey: ecdsa.PublicKey{Curve: c, X: x, Y: y}, D: d}
		der, err := x509.MarshalECPrivateKey(k)
		fmt.Println(err, hex.EncodeToString(der))
		kk, err := x509.ParseECPrivateKey(der)
		fmt.Println(err, kk.Equal(k))
		d8, err := x509.MarshalPKCS8PrivateKey(k)
		fmt.Println(err, hex.EncodeToString(d8))
		k8, err := x509.ParsePKCS8PrivateKey(d8)
		fmt.Printf("%T %v\n", k8, err)
		dp, err := x509.MarshalPKIXPublicKey(&k.PublicKey)
		fmt.Println(err, hex.EncodeToString(dp))
		kp, err := x509.ParsePKIXPublicKey(dp)
		fmt.Printf("%T %v %v\n", kp, err, kp.(*ecdsa.PublicKey).Equal(&k.PublicKey))
		h := sha256.Sum256([]byte("m"))
		sig, err := ecdsa.SignASN1(rand.Reader, kk, h[:])
		fmt.Println(err, ecdsa.VerifyASN1(kp.(*ecdsa.PublicKey), h[:], sig))
		_, err = x509.ParsePKCS8PrivateKey(der)
		fmt.Println(err)
		shared, err := k.ECDH()
		if err != nil {
			fmt.Println(err)
			continue
		}
		sp, err := k.PublicKey.ECDH()
		fmt.Println(err, shared.Curve(), shared.PublicKey().Equal(sp))
	}
	ed := ed25519.NewKeyFromSeed(make([]byte, 32))
	d8, err := x509.MarshalPKCS8PrivateKey(ed)
	fmt.Println(hex.EncodeToString(d8), err)
	k8, err := x509.ParsePKCS8PrivateKey(d8)
	fmt.Println(k8.(ed25519.PrivateKey).Equal(ed), err)
	dp, err := x509.MarshalPKIXPublicKey(ed.Public())
	fmt.Println(hex.EncodeToString(dp), err)
	kp, err := x509.ParsePKIXPublicKey(dp)
	fmt.Printf("%T %v\n", kp, err)
	xk, _ := ecdh.X25519().NewPrivateKey(make([]byte, 32))
	d8, err = x509.MarshalPKCS8PrivateKey(xk)
	fmt.Println(hex.EncodeToString(d8), err)
	k8, err = x509.ParsePKCS8PrivateKey(d8)
	fmt.Printf("%T %v\n", k8, err)
	pk, _ := ecdh.P256().NewPrivateKey(append(make([]byte, 31), 7))
	d8, err = x509.MarshalPKCS8PrivateKey(pk)
	fmt.Println(hex.EncodeToString(d8), err)
	dp, err = x509.MarshalPKIXPublicKey(pk.PublicKey())
	fmt.Println(hex.EncodeToString(dp), err)
	_, err = x509.MarshalPKCS8PrivateKey("s")
	fmt.Println(err)
	_, err = x509.MarshalPKIXPublicKey(key)
	fmt.Println(err)
	fmt.Println(x509.RSA, x509.SHA256WithRSA)
	tiny := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: big.NewInt(3233), E: 17}, D: big.NewInt(413), Primes: []*big.Int{big.NewInt(61), big.NewInt(53)}}
	fmt.Println(hex.EncodeToString(x509.MarshalPKCS1PrivateKey(tiny)))
	_, err = x509.MarshalPKCS8PrivateKey(tiny)
	fmt.Println(err)
	_, err = x509.ParsePKCS1PrivateKey(x509.MarshalPKCS1PrivateKey(tiny))
	fmt.Println(err)
}
