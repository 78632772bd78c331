//go:build go1.27

// Package mldsa: what gc inlines.
package mldsa

import (
	"crypto"
	"crypto/internal/fips140/mldsa"
)

//line mldsa.go:44:1
func MLDSA44() Parameters {
	return Parameters{
		name:          "ML-DSA-44",
		publicKeySize: MLDSA44PublicKeySize,
		signatureSize: MLDSA44SignatureSize,
	}
}

//line mldsa.go:53:1
func MLDSA65() Parameters {
	return Parameters{
		name:          "ML-DSA-65",
		publicKeySize: MLDSA65PublicKeySize,
		signatureSize: MLDSA65SignatureSize,
	}
}

//line mldsa.go:62:1
func MLDSA87() Parameters {
	return Parameters{
		name:          "ML-DSA-87",
		publicKeySize: MLDSA87PublicKeySize,
		signatureSize: MLDSA87SignatureSize,
	}
}

//line mldsa.go:71:1
func (params Parameters) PublicKeySize() int {
	return params.publicKeySize
}

//line mldsa.go:76:1
func (params Parameters) SignatureSize() int {
	return params.signatureSize
}

//line mldsa.go:81:1
func (params Parameters) String() string {
	return params.name
}

//line mldsa.go:95:1
func (opts *Options) HashFunc() crypto.Hash {
	return 0
}

//line mldsa_fips140v1.26.go:65:1
func (sk *PrivateKey) Public() crypto.PublicKey {
	return sk.PublicKey()
}

//line mldsa_fips140v1.26.go:82:1
func (sk *PrivateKey) PublicKey() *PublicKey {
//line mldsa_fips140v1.26.go:86:1
	return &PublicKey{p: *sk.k.PublicKey()}
}

//line mldsa_fips140v1.26.go:90:1
func (sk *PrivateKey) Bytes() []byte {
	return sk.k.Bytes()
}

//line mldsa_fips140v1.26.go:158:1
func NewPublicKey(params Parameters, encoding []byte) (*PublicKey, error) {
	return newPublicKey(&PublicKey{}, params, encoding)
}

//line mldsa_fips140v1.26.go:183:1
func (pk *PublicKey) Bytes() []byte {
	return pk.p.Bytes()
}

//line mldsa_fips140v1.26.go:191:1
func (pk *PublicKey) Equal(x crypto.PublicKey) bool {
	other, ok := x.(*PublicKey)
	if !ok || other == nil {
		return false
	}
	return pk.p.Equal(&other.p)
}

//line mldsa_fips140v1.26.go:200:1
func (pk *PublicKey) Parameters() Parameters {
	switch pk.p.Parameters() {
	case "ML-DSA-44":
		return MLDSA44()
	case "ML-DSA-65":
		return MLDSA65()
	case "ML-DSA-87":
		return MLDSA87()
	default:
		panic("mldsa: invalid parameters in public key")
	}
}
