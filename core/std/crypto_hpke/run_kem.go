//go:build go1.26

package hpke

import (
	"crypto/ecdh"
	"crypto/rand"
	"errors"
)

var (
	dhKEMP256   = &dhKEM{hkdfSHA256, 0x10, ecdh.P256(), 32, 32, 65}
	dhKEMP384   = &dhKEM{hkdfSHA384, 0x11, ecdh.P384(), 48, 48, 97}
	dhKEMP521   = &dhKEM{hkdfSHA512, 0x12, ecdh.P521(), 64, 66, 133}
	dhKEMX25519 = &dhKEM{hkdfSHA256, 0x20, ecdh.X25519(), 32, 32, 32}
)

func NewKEM(id uint16) (KEM, error) {
	for _, kem := range []KEM{
		dhKEMP256, dhKEMP384, dhKEMP521, dhKEMX25519, mlkem768, mlkem1024,
		mlkem768X25519, mlkem768P256, mlkem1024P384,
	} {
		if kem.ID() == id {
			return kem, nil
		}
	}
	return nil, errors.New("unsupported KEM")
}

func (unsupportedCurveKEM) encSize() int { return 0 }

func (kem *dhKEM) encSize() int { return kem.Nenc }

func (kem *dhKEM) suite() []byte { return append([]byte("KEM"), number(kem.id)...) }

// secret is what both sides make of a point, and of the keys that led there.
func (kem *dhKEM) secret(point, keys []byte) ([]byte, error) {
	random, err := kem.kdf.labeledExtract(kem.suite(), nil, "eae_prk", point)
	if err != nil {
		return nil, err
	}
	return kem.kdf.labeledExpand(kem.suite(), random, "shared_secret", keys, kem.Nsecret)
}

func (kem *dhKEM) NewPublicKey(data []byte) (PublicKey, error) {
	pub, err := kem.curve.NewPublicKey(data)
	if err != nil {
		return nil, err
	}
	return NewDHKEMPublicKey(pub)
}

func (kem *dhKEM) NewPrivateKey(ikm []byte) (PrivateKey, error) {
	priv, err := kem.curve.NewPrivateKey(ikm)
	if err != nil {
		return nil, err
	}
	return NewDHKEMPrivateKey(priv)
}

func (kem *dhKEM) GenerateKey() (PrivateKey, error) {
	priv, err := kem.curve.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	return NewDHKEMPrivateKey(priv)
}

func (kem *dhKEM) DeriveKeyPair(ikm []byte) (PrivateKey, error) {
	random, err := kem.kdf.labeledExtract(kem.suite(), nil, "dkp_prk", ikm)
	if err != nil {
		return nil, err
	}
	if kem == dhKEMX25519 {
		key, err := kem.kdf.labeledExpand(kem.suite(), random, "sk", nil, kem.Nsk)
		if err != nil {
			return nil, err
		}
		return kem.NewPrivateKey(key)
	}
	for counter := range byte(4) {
		key, err := kem.kdf.labeledExpand(kem.suite(), random, "candidate", []byte{counter}, kem.Nsk)
		if err != nil {
			return nil, err
		}
		if kem == dhKEMP521 {
			key[0] &= 1
		}
		if priv, err := kem.NewPrivateKey(key); err == nil {
			return priv, nil
		}
	}
	panic("chance of four rejections is < 2^-128")
}

func (pk *dhKEMPublicKey) encap() (sharedSecret []byte, enc []byte, err error) {
	mine, err := pk.pub.Curve().GenerateKey(rand.Reader)
	if err != nil {
		return nil, nil, err
	}
	point, err := mine.ECDH(pk.pub)
	if err != nil {
		return nil, nil, err
	}
	enc = mine.PublicKey().Bytes()
	sharedSecret, err = pk.kem.secret(point, joined(enc, pk.pub.Bytes()))
	if err != nil {
		return nil, nil, err
	}
	return sharedSecret, enc, nil
}

func NewDHKEMPrivateKey(priv ecdh.KeyExchanger) (PrivateKey, error) {
	kem, ok := DHKEM(priv.Curve()).(*dhKEM)
	if !ok {
		return nil, errors.New("unsupported curve")
	}
	return &dhKEMPrivateKey{kem, priv}, nil
}

func (k *dhKEMPrivateKey) Bytes() ([]byte, error) {
	priv, ok := k.priv.(*ecdh.PrivateKey)
	if !ok {
		return nil, errors.New("ecdh: private key does not support Bytes")
	}
	b := priv.Bytes()
	if k.kem == dhKEMX25519 {
		// RFC 9180, 7.1.2: written down as it is used.
		b[0] &= 248
		b[31] = b[31]&127 | 64
	}
	return b, nil
}

func (k *dhKEMPrivateKey) decap(enc []byte) (sharedSecret []byte, err error) {
	theirs, err := k.priv.Curve().NewPublicKey(enc)
	if err != nil {
		return nil, err
	}
	point, err := k.priv.ECDH(theirs)
	if err != nil {
		return nil, err
	}
	return k.kem.secret(point, joined(enc, k.priv.PublicKey().Bytes()))
}
