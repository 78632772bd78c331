//go:build go1.27

// Package mldsa: FIPS 204, as far as crypto/mldsa inlines it.
package mldsa

import "bytes"

var (
	params44 = parameters{k: 4, l: 4, η: 2, γ1: 17, γ2: 88, λ: 128, τ: 39, ω: 80}
	params65 = parameters{k: 6, l: 5, η: 4, γ1: 19, γ2: 32, λ: 192, τ: 49, ω: 55}
	params87 = parameters{k: 8, l: 7, η: 2, γ1: 19, γ2: 32, λ: 256, τ: 60, ω: 75}
)

//line mldsa.go:33:1
func pubKeySize(p parameters) int {
//line mldsa.go:35:1
	return 32 + p.k*n*10/8
}

//line mldsa.go:73:1
func (priv *PrivateKey) Bytes() []byte {
	seed := priv.seed
	return seed[:]
}

//line mldsa.go:78:1
func (priv *PrivateKey) PublicKey() *PublicKey {
//line mldsa.go:81:1
	return &priv.pub
}

//line mldsa.go:95:1
func (pub *PublicKey) Bytes() []byte {
	size := pubKeySize(pub.p)
	return bytes.Clone(pub.raw[:size])
}

//line mldsa.go:100:1
func (pub *PublicKey) Parameters() string {
	switch pub.p {
	case params44:
		return "ML-DSA-44"
	case params65:
		return "ML-DSA-65"
	case params87:
		return "ML-DSA-87"
	default:
		panic("mldsa: internal error: unknown parameters")
	}
}
