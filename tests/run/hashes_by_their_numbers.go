package main

import (
	"crypto"
	"crypto/sha3"
	_ "crypto/sha512"
	"errors"
	"fmt"
	"hash"
	"hash/fnv"
	"io"
)

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panics:", e)
		}
	}()
	f()
}

// signer signs what it is given by giving it back.
type signer struct{}

func (signer) Public() crypto.PublicKey { return nil }

func (signer) Sign(_ io.Reader, digest []byte, _ crypto.SignerOpts) ([]byte, error) {
	if digest == nil {
		return nil, errors.New("nothing to sign")
	}
	return digest, nil
}

func main() {
	fmt.Printf("%T %x\n", crypto.SHA3_256.New(), crypto.SHA3_256.New().Sum(nil)[:4])
	fmt.Println(crypto.SHA3_224.New().Size(), sha3.New224().Size(), crypto.SHA512_256.New().Size(), crypto.SHA384.New().Size())
	try(func() { crypto.BLAKE2b_384.New() })
	try(func() { crypto.Hash(0).New() })
	try(func() { crypto.RegisterHash(0, nil) })
	try(func() { crypto.RegisterHash(40, nil) })
	try(func() { crypto.RegisterHash(crypto.MLDSAMu, nil) })
	crypto.RegisterHash(crypto.MD4, func() hash.Hash { return fnv.New128() })
	fmt.Printf("%T %v\n", crypto.MD4.New(), crypto.MD4.Available())
	for _, h := range []crypto.Hash{crypto.SHA512, crypto.RIPEMD160, 0} {
		sig, err := crypto.SignMessage(signer{}, nil, []byte("message"), h)
		fmt.Println(len(sig), err)
	}
}
