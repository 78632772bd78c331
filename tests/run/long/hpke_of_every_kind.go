package main

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/mlkem"
	"crypto/sha256"
	"fmt"
)

func sum(b []byte) string { return fmt.Sprintf("%d:%x", len(b), sha256.Sum256(b))[:24] }

type wrapped struct{ crypto.Decapsulator }

func main() {
	kems := []hpke.KEM{hpke.DHKEM(ecdh.P256()), hpke.DHKEM(ecdh.P384()), hpke.DHKEM(ecdh.X25519()), hpke.MLKEM768(), hpke.MLKEM1024(), hpke.MLKEM768X25519(), hpke.MLKEM768P256(), hpke.MLKEM1024P384()}
	kdfs := []hpke.KDF{hpke.HKDFSHA256(), hpke.HKDFSHA384(), hpke.HKDFSHA512(), hpke.SHAKE128(), hpke.SHAKE256()}
	aeads := []hpke.AEAD{hpke.AES128GCM(), hpke.AES256GCM(), hpke.ChaCha20Poly1305(), hpke.ExportOnly()}
	for i, kem := range kems {
		sk, err := kem.DeriveKeyPair([]byte("some keying material, long enough for all"))
		if err != nil {
			fmt.Println(err)
			continue
		}
		b, err := sk.Bytes()
		fmt.Printf("%04x %T %T %x %v\n", kem.ID(), kem, sk, b, err)
		pk := sk.PublicKey()
		fmt.Printf("%T %s %v %v\n", pk, sum(pk.Bytes()), pk.KEM() == kem, sk.KEM() == kem)
		pk2, err := kem.NewPublicKey(pk.Bytes())
		fmt.Println(bytes.Equal(pk2.Bytes(), pk.Bytes()), err)
		_, err = kem.NewPublicKey(pk.Bytes()[1:])
		fmt.Println(err)
		_, err = kem.NewPublicKey(nil)
		fmt.Println(err)
		_, err = kem.NewPrivateKey(b[1:])
		fmt.Println(err)
		sk2, err := kem.NewPrivateKey(b)
		fmt.Println(err, sk2.KEM().ID())
		kdf, aead := kdfs[i%5], aeads[i%4]
		fmt.Printf("%04x %T %04x %T\n", kdf.ID(), kdf, aead.ID(), aead)
		enc, s, err := hpke.NewSender(pk, kdf, aead, []byte("info"))
		if err != nil {
			fmt.Println(err)
			continue
		}
		r, err := hpke.NewRecipient(enc, sk2, kdf, aead, []byte("info"))
		if err != nil {
			fmt.Println(err)
			continue
		}
		for j := range 3 {
			ct, err := s.Seal([]byte("aad"), []byte(fmt.Sprint("message ", j)))
			if err != nil {
				fmt.Println(err)
				_, err = r.Open(nil, nil)
				fmt.Println(err)
				break
			}
			fmt.Println(len(ct))
			_, err = r.Open([]byte("axd"), ct)
			fmt.Println(err)
			pt, err := r.Open([]byte("aad"), ct)
			fmt.Println(string(pt), err)
		}
		a, err := s.Export("ctx", 40)
		c, err2 := r.Export("ctx", 40)
		fmt.Println(bytes.Equal(a, c), len(a), err, err2)
		_, err = s.Export("x", 70000)
		_, err2 = s.Export("x", -1)
		fmt.Println(err, err2)
		a, err = s.Export("x", 20000)
		fmt.Println(len(a), err)
		if aead.ID() != 0xffff && i > 2 {
			ct, err := hpke.Seal(pk, kdf, aead, nil, []byte("one"))
			fmt.Println(len(ct), err)
			pt, err := hpke.Open(sk, kdf, aead, nil, ct)
			fmt.Println(string(pt), err)
			_, err = hpke.Open(sk, kdf, aead, []byte("x"), ct)
			fmt.Println(err)
		}
		_, err = hpke.Open(sk, kdf, aead, nil, []byte("short"))
		fmt.Println(err)
		_, err = hpke.NewRecipient(enc[1:], sk, kdf, aead, nil)
		fmt.Println(err)
		_, err = hpke.NewRecipient(append(enc, 7), sk, kdf, aead, nil)
		fmt.Println(err)
	}
	for _, id := range []uint16{0, 1, 2, 3, 4, 0x10, 0x11, 0x12, 0x20, 0x41, 0x42, 0x50, 0x51, 0x647a, 0xffff} {
		k, e1 := hpke.NewKEM(id)
		d, e2 := hpke.NewKDF(id)
		a, e3 := hpke.NewAEAD(id)
		fmt.Printf("%x %T %v %T %v %T %v\n", id, k, e1, d, e2, a, e3)
	}
	fmt.Printf("%T %v\n", hpke.DHKEM(nil), hpke.DHKEM(nil).ID())
	_, err := hpke.DHKEM(nil).GenerateKey()
	fmt.Println(err)
	dk, _ := mlkem.NewDecapsulationKey768(make([]byte, 64))
	dk2, _ := mlkem.NewDecapsulationKey1024(make([]byte, 64))
	x, _ := ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{255}, 32))
	p2, _ := ecdh.P256().NewPrivateKey(bytes.Repeat([]byte{7}, 32))
	p3, _ := ecdh.P384().NewPrivateKey(bytes.Repeat([]byte{7}, 48))
	p5, _ := ecdh.P521().NewPrivateKey(append(make([]byte, 33), bytes.Repeat([]byte{7}, 33)...))
	for _, t := range []*ecdh.PrivateKey{x, p2, p3, p5} {
		for _, d := range []crypto.Decapsulator{dk, dk2, wrapped{dk}} {
			k, err := hpke.NewHybridPrivateKey(d, t)
			fmt.Printf("%T %v\n", k, err)
			if err == nil {
				b, err := k.Bytes()
				fmt.Println(b, err, sum(k.PublicKey().Bytes()))
			}
			pk, err := hpke.NewHybridPublicKey(d.Encapsulator(), t.PublicKey())
			fmt.Printf("%T %v\n", pk, err)
			mk, err := hpke.NewMLKEMPrivateKey(d)
			fmt.Printf("%T %v\n", mk, err)
			b, err := mk.Bytes()
			fmt.Println(len(b), err)
			mp, err := hpke.NewMLKEMPublicKey(d.Encapsulator())
			fmt.Printf("%T %v\n", mp, err)
		}
		k, err := hpke.NewDHKEMPrivateKey(t)
		b, err2 := k.Bytes()
		fmt.Printf("%T %v %x %v\n", k, err, b, err2)
		pk, err := hpke.NewDHKEMPublicKey(t.PublicKey())
		fmt.Printf("%T %v %s\n", pk, err, sum(pk.Bytes()))
	}
	for _, kem := range kems[:5] {
		k, err := kem.GenerateKey()
		fmt.Printf("%T %v\n", k, err)
	}
}
