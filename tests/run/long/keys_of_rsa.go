package main

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"fmt"
)

func main() {
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(k.N.BitLen(), k.E, k.Size(), k.Validate(), len(k.Primes))
	c, err := rsa.EncryptOAEP(sha256.New(), rand.Reader, &k.PublicKey, []byte("secret"), []byte("l"))
	fmt.Println(len(c), err)
	m, err := rsa.DecryptOAEP(sha256.New(), nil, k, c, []byte("l"))
	fmt.Println(string(m), err)
	m, err = rsa.DecryptOAEP(sha256.New(), nil, k, c, []byte("x"))
	fmt.Println(string(m), err)
	c, err = rsa.EncryptPKCS1v15(rand.Reader, &k.PublicKey, []byte("msg"))
	fmt.Println(len(c), err)
	m, err = rsa.DecryptPKCS1v15(rand.Reader, k, c)
	fmt.Println(string(m), err)
	h := sha256.Sum256([]byte("data"))
	s, err := rsa.SignPKCS1v15(rand.Reader, k, crypto.SHA256, h[:])
	fmt.Println(len(s), err, rsa.VerifyPKCS1v15(&k.PublicKey, crypto.SHA256, h[:], s))
	s2, err := rsa.SignPSS(rand.Reader, k, crypto.SHA256, h[:], nil)
	fmt.Println(len(s2), err, rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, h[:], s2, nil))
	s3, err := k.Sign(rand.Reader, h[:], &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: crypto.SHA256})
	fmt.Println(len(s3), err, rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, h[:], s3, &rsa.PSSOptions{SaltLength: 20}))
	h[0] ^= 1
	fmt.Println(rsa.VerifyPKCS1v15(&k.PublicKey, crypto.SHA256, h[:], s), rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, h[:], s2, nil))
	_, err = rsa.GenerateKey(rand.Reader, 512)
	fmt.Println(err)
	_, err = rsa.EncryptPKCS1v15(rand.Reader, &k.PublicKey, make([]byte, 300))
	fmt.Println(err, k.Public().(*rsa.PublicKey).Equal(&k.PublicKey))
}
