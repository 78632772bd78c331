package main

import (
	"bytes"
	"crypto"
	"crypto/mldsa"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
)

func sum(b []byte) string { return fmt.Sprintf("%d:%x", len(b), sha256.Sum256(b))[:24] }

func main() {
	for _, p := range []mldsa.Parameters{mldsa.MLDSA44(), mldsa.MLDSA65(), mldsa.MLDSA87()} {
		fmt.Println(p, p.PublicKeySize(), p.SignatureSize())
		seed := make([]byte, 32)
		for i := range seed {
			seed[i] = byte(i * 7)
		}
		sk, err := mldsa.NewPrivateKey(p, seed)
		fmt.Println(err, sum(sk.PublicKey().Bytes()), bytes.Equal(sk.Bytes(), seed))
		pk := sk.PublicKey()
		fmt.Println(pk.Parameters(), pk.Equal(sk.Public()), sk.Equal(sk), sk.Equal(pk), pk.Equal(nil))
		for i := range 4 {
			msg := []byte(fmt.Sprint("message ", i))
			sig, err := sk.SignDeterministic(msg, &mldsa.Options{Context: fmt.Sprint("c", i)})
			fmt.Println(sum(sig), err)
			fmt.Println(mldsa.Verify(pk, msg, sig, &mldsa.Options{Context: fmt.Sprint("c", i)}), mldsa.Verify(pk, msg, sig, nil))
			sig[len(sig)-1] ^= 200
			fmt.Println(mldsa.Verify(pk, msg, sig, nil))
			sig[len(sig)-1] ^= 200
			sig[3] ^= 1
			fmt.Println(mldsa.Verify(pk, msg, sig, nil), mldsa.Verify(pk, msg, sig[1:], nil))
		}
		sig, err := sk.Sign(rand.Reader, []byte("m"), nil)
		fmt.Println(len(sig), err, mldsa.Verify(pk, []byte("m"), sig, nil))
		sig, err = sk.SignDeterministic(make([]byte, 64), crypto.MLDSAMu)
		fmt.Println(sum(sig), err)
		_, err = sk.SignDeterministic(make([]byte, 63), crypto.MLDSAMu)
		fmt.Println(err)
		_, err = sk.Sign(nil, make([]byte, 32), crypto.SHA256)
		fmt.Println(err)
		_, err = sk.Sign(nil, make([]byte, 32), &mldsa.Options{Context: string(make([]byte, 256))})
		fmt.Println(err, mldsa.Verify(pk, nil, sig, &mldsa.Options{Context: string(make([]byte, 256))}))
		pk2, err := mldsa.NewPublicKey(p, pk.Bytes())
		fmt.Println(pk2.Equal(pk), err)
		_, err = mldsa.NewPublicKey(p, pk.Bytes()[1:])
		fmt.Println(err)
		_, err = mldsa.NewPrivateKey(p, seed[1:])
		fmt.Println(err)
		g, err := mldsa.GenerateKey(p)
		fmt.Println(err, g.Equal(sk), g.PublicKey().Equal(pk))
		var signer crypto.Signer = sk
		sig, err = signer.Sign(nil, []byte("q"), crypto.Hash(0))
		fmt.Println(len(sig), err)
	}
	_, err := mldsa.NewPrivateKey(mldsa.Parameters{}, nil)
	_, err2 := mldsa.NewPublicKey(mldsa.Parameters{}, nil)
	_, err3 := mldsa.GenerateKey(mldsa.Parameters{})
	fmt.Println(err, err2, err3)
	fmt.Println(mldsa.Verify(nil, nil, nil, nil), mldsa.Verify(&mldsa.PublicKey{}, nil, nil, nil))
	_, err = new(mldsa.PrivateKey).Sign(nil, nil, nil)
	fmt.Println(err, (*mldsa.Options)(nil).HashFunc())
	defer func() { fmt.Println(recover()) }()
	new(mldsa.PublicKey).Parameters()
}
