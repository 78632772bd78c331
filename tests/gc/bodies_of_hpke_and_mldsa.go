package main

import (
	"crypto"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/mldsa"
	"fmt"
)

func sealed(curve ecdh.Curve, text []byte) ([]byte, error) {
	kem := hpke.DHKEM(curve)
	key, err := kem.GenerateKey()
	if err != nil {
		return nil, err
	}
	fmt.Println(hpke.HKDFSHA256().ID(), hpke.SHAKE128().ID(), hpke.AES128GCM().ID(), hpke.ExportOnly().ID())
	return hpke.Seal(key.PublicKey(), hpke.HKDFSHA384(), hpke.ChaCha20Poly1305(), nil, text)
}

func kems() []hpke.KEM {
	return []hpke.KEM{hpke.MLKEM768(), hpke.MLKEM1024(), hpke.MLKEM768X25519(), hpke.MLKEM768P256(), hpke.MLKEM1024P384()}
}

func both(pq crypto.Decapsulator, t *ecdh.PrivateKey) (hpke.PrivateKey, error) {
	if _, err := hpke.NewDHKEMPublicKey(t.PublicKey()); err != nil {
		return nil, err
	}
	if _, err := hpke.NewMLKEMPublicKey(pq.Encapsulator()); err != nil {
		return nil, err
	}
	return hpke.NewHybridPrivateKey(pq, t)
}

func exported(r *hpke.Recipient, s *hpke.Sender) bool {
	a, _ := r.Export("of", 32)
	b, _ := s.Export("of", 32)
	return string(a) == string(b)
}

func signed(seed, message []byte) (crypto.PublicKey, []byte) {
	key, err := mldsa.NewPrivateKey(mldsa.MLDSA65(), seed)
	if err != nil {
		panic(err)
	}
	signature, _ := key.SignDeterministic(message, &mldsa.Options{Context: "of"})
	pub := key.PublicKey()
	if pub.Equal(key.Public()) && pub.Parameters().SignatureSize() == len(signature) {
		fmt.Println(pub.Parameters().String(), len(pub.Bytes()), len(key.Bytes()))
	}
	read, err := mldsa.NewPublicKey(pub.Parameters(), pub.Bytes())
	fmt.Println(mldsa.Verify(read, message, signature, nil), err)
	return key.Public(), signature
}

func main() {
	fmt.Println(sealed(ecdh.P256(), []byte("text")))
	fmt.Println(len(kems()), len(mldsa.MLDSA44().String()))
	_, _ = signed(make([]byte, 32), nil)
	_, _ = both(nil, nil)
	_ = exported(nil, nil)
}
