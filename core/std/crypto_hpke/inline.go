//go:build go1.26

// Package hpke: what gc inlines.
package hpke

import (
	"crypto"
	"crypto/ecdh"
	"crypto/mlkem"
	"errors"
)

// ---- ciphers

type aead struct {
	nK  int
	nN  int
	new makeAEAD
	id  uint16
}

type exportOnlyAEAD struct{}

//line aead.go:44:1
func AES128GCM() AEAD { return aes128GCM }

//line aead.go:47:1
func AES256GCM() AEAD { return aes256GCM }

//line aead.go:50:1
func ChaCha20Poly1305() AEAD { return chacha20poly1305AEAD }

//line aead.go:56:1
func ExportOnly() AEAD { return exportOnlyAEAD{} }

//line aead.go:86:1
func (a *aead) ID() uint16 {
	return a.id
}

//line aead.go:107:1
func (exportOnlyAEAD) ID() uint16 {
	return 0xFFFF
}

// ---- derivation

type hkdfKDF struct {
	hash makeHash
	id   uint16
	nH   int
}

type shakeKDF struct {
	hash makeShake
	id   uint16
	nH   int
}

//line kdf.go:51:1
func HKDFSHA256() KDF { return hkdfSHA256 }

//line kdf.go:54:1
func HKDFSHA384() KDF { return hkdfSHA384 }

//line kdf.go:57:1
func HKDFSHA512() KDF { return hkdfSHA512 }

//line kdf.go:69:1
func (kdf *hkdfKDF) ID() uint16 {
	return kdf.id
}

//line kdf.go:105:1
func SHAKE128() KDF {
	return shake128KDF
}

//line kdf.go:110:1
func SHAKE256() KDF {
	return shake256KDF
}

//line kdf.go:123:1
func (kdf *shakeKDF) ID() uint16 {
	return kdf.id
}

// ---- keys of curves

type dhKEM struct {
	kdf     KDF
	id      uint16
	curve   ecdh.Curve
	Nsecret uint16
	Nsk     uint16
	Nenc    int
}

type dhKEMPublicKey struct {
	kem *dhKEM
	pub *ecdh.PublicKey
}

type dhKEMPrivateKey struct {
	kem  *dhKEM
	priv ecdh.KeyExchanger
}

type unsupportedCurveKEM struct{}

//line kem.go:126:1
func (kem *dhKEM) ID() uint16 {
	return kem.id
}

//line kem.go:147:1
func DHKEM(curve ecdh.Curve) KEM {
//line kem.go:148:1
	switch curve {
//line kem.go:149:1
	case ecdh.P256():
		return dhKEMP256
	case ecdh.P384():
		return dhKEMP384
	case ecdh.P521():
		return dhKEMP521
	case ecdh.X25519():
		return dhKEMX25519
	default:
//line kem.go:161:1
		return unsupportedCurveKEM{}
	}
}

//line kem.go:167:1
func (unsupportedCurveKEM) ID() uint16 {
	return 0
}

//line kem.go:170:1
func (unsupportedCurveKEM) GenerateKey() (PrivateKey, error) {
	return nil, errors.New("unsupported curve")
}

//line kem.go:173:1
func (unsupportedCurveKEM) NewPublicKey([]byte) (PublicKey, error) {
	return nil, errors.New("unsupported curve")
}

//line kem.go:176:1
func (unsupportedCurveKEM) NewPrivateKey([]byte) (PrivateKey, error) {
	return nil, errors.New("unsupported curve")
}

//line kem.go:179:1
func (unsupportedCurveKEM) DeriveKeyPair([]byte) (PrivateKey, error) {
	return nil, errors.New("unsupported curve")
}

//line kem.go:204:1
func NewDHKEMPublicKey(pub *ecdh.PublicKey) (PublicKey, error) {
	kem, ok := DHKEM(pub.Curve()).(*dhKEM)
	if !ok {
		return nil, errors.New("unsupported curve")
	}
	return &dhKEMPublicKey{
		kem: kem,
		pub: pub,
	}, nil
}

//line kem.go:223:1
func (pk *dhKEMPublicKey) KEM() KEM {
	return pk.kem
}

//line kem.go:227:1
func (pk *dhKEMPublicKey) Bytes() []byte {
	return pk.pub.Bytes()
}

//line kem.go:337:1
func (k *dhKEMPrivateKey) KEM() KEM {
	return k.kem
}

//line kem.go:365:1
func (k *dhKEMPrivateKey) PublicKey() PublicKey {
	return &dhKEMPublicKey{
		kem: k.kem,
		pub: k.priv.PublicKey(),
	}
}

// ---- keys of two halves

type hybridPublicKey struct {
	kem *hybridKEM
	t   *ecdh.PublicKey
	pq  crypto.Encapsulator
}

type hybridPrivateKey struct {
	kem  *hybridKEM
	seed []byte
	t    ecdh.KeyExchanger
	pq   crypto.Decapsulator
}

//line pq.go:41:1
func MLKEM768X25519() KEM {
	return mlkem768X25519
}

//line pq.go:64:1
func MLKEM768P256() KEM {
	return mlkem768P256
}

//line pq.go:87:1
func MLKEM1024P384() KEM {
	return mlkem1024P384
}

//line pq.go:105:1
func (kem *hybridKEM) ID() uint16 {
	return kem.id
}

//line pq.go:182:1
func (pk *hybridPublicKey) KEM() KEM {
	return pk.kem
}

//line pq.go:186:1
func (pk *hybridPublicKey) Bytes() []byte {
	return append(pk.pq.Bytes(), pk.t.Bytes()...)
}

//line pq.go:244:1
func NewHybridPrivateKey(pq crypto.Decapsulator, t ecdh.KeyExchanger) (PrivateKey, error) {
	return newHybridPrivateKey(pq, t, nil)
}

//line pq.go:314:1
func (k *hybridPrivateKey) KEM() KEM {
	return k.kem
}

//line pq.go:318:1
func (k *hybridPrivateKey) Bytes() ([]byte, error) {
	if k.seed == nil {
		return nil, errors.New("private key seed not available")
	}
	return k.seed, nil
}

// ---- keys of lattices

type mlkemPublicKey struct {
	kem *mlkemKEM
	pq  crypto.Encapsulator
}

type mlkemPrivateKey struct {
	kem *mlkemKEM
	pq  crypto.Decapsulator
}

//line pq.go:375:1
func MLKEM768() KEM {
	return mlkem768
}

//line pq.go:394:1
func MLKEM1024() KEM {
	return mlkem1024
}

//line pq.go:406:1
func (kem *mlkemKEM) ID() uint16 {
	return kem.id
}

//line pq.go:430:1
func NewMLKEMPublicKey(pub crypto.Encapsulator) (PublicKey, error) {
	switch pub.(type) {
	case *mlkem.EncapsulationKey768:
		return &mlkemPublicKey{mlkem768, pub}, nil
	case *mlkem.EncapsulationKey1024:
		return &mlkemPublicKey{mlkem1024, pub}, nil
	default:
		return nil, errors.New("unsupported public key type")
	}
}

//line pq.go:449:1
func (pk *mlkemPublicKey) KEM() KEM {
	return pk.kem
}

//line pq.go:453:1
func (pk *mlkemPublicKey) Bytes() []byte {
	return pk.pq.Bytes()
}

//line pq.go:517:1
func (k *mlkemPrivateKey) KEM() KEM {
	return k.kem
}

//line pq.go:531:1
func (k *mlkemPrivateKey) PublicKey() PublicKey {
	return &mlkemPublicKey{
		kem: k.kem,
		pq:  k.pq.Encapsulator(),
	}
}
