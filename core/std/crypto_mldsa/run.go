//go:build go1.27

package mldsa

import (
	"crypto"
	"crypto/internal/fips140/mldsa"
	"errors"
	"io"
)

var errInvalidParameters = errors.New("mldsa: invalid parameters")

func GenerateKey(params Parameters) (*PrivateKey, error) {
	switch params {
	case MLDSA44():
		return &PrivateKey{*mldsa.GenerateKey44()}, nil
	case MLDSA65():
		return &PrivateKey{*mldsa.GenerateKey65()}, nil
	case MLDSA87():
		return &PrivateKey{*mldsa.GenerateKey87()}, nil
	}
	return nil, errInvalidParameters
}

func NewPrivateKey(params Parameters, seed []byte) (*PrivateKey, error) {
	made := mldsa.NewPrivateKey44
	switch params {
	case MLDSA44():
	case MLDSA65():
		made = mldsa.NewPrivateKey65
	case MLDSA87():
		made = mldsa.NewPrivateKey87
	default:
		return nil, errInvalidParameters
	}
	k, err := made(seed)
	if err != nil {
		return nil, err
	}
	return &PrivateKey{*k}, nil
}

func newPublicKey(pub *PublicKey, params Parameters, encoding []byte) (*PublicKey, error) {
	made := mldsa.NewPublicKey44
	switch params {
	case MLDSA44():
	case MLDSA65():
		made = mldsa.NewPublicKey65
	case MLDSA87():
		made = mldsa.NewPublicKey87
	default:
		return nil, errInvalidParameters
	}
	p, err := made(encoding)
	if err != nil {
		return nil, err
	}
	pub.p = *p
	return pub, nil
}

func (sk *PrivateKey) Equal(x crypto.PrivateKey) bool {
	other, ok := x.(*PrivateKey)
	return ok && other != nil && sk.k.Equal(&other.k)
}

// signer signs a message in a context, or a digest that was made elsewhere.
type signer struct {
	whole  func(*mldsa.PrivateKey, []byte, string) ([]byte, error)
	digest func(*mldsa.PrivateKey, []byte) ([]byte, error)
}

func (s signer) sign(sk *PrivateKey, message []byte, opts crypto.SignerOpts) ([]byte, error) {
	if sk.k == (mldsa.PrivateKey{}) {
		return nil, errors.New("mldsa: zero private key")
	}
	if opts == nil {
		return s.whole(&sk.k, message, "")
	}
	switch opts.HashFunc() {
	case 0:
		context := ""
		if opts, ok := opts.(*Options); ok && opts != nil {
			context = opts.Context
		}
		return s.whole(&sk.k, message, context)
	case crypto.MLDSAMu:
		return s.digest(&sk.k, message)
	}
	return nil, errors.New("mldsa: invalid SignerOpts")
}

func (sk *PrivateKey) Sign(_ io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error) {
	return signer{mldsa.Sign, mldsa.SignExternalMu}.sign(sk, message, opts)
}

func (sk *PrivateKey) SignDeterministic(message []byte, opts crypto.SignerOpts) (signature []byte, err error) {
	return signer{mldsa.SignDeterministic, mldsa.SignExternalMuDeterministic}.sign(sk, message, opts)
}

func Verify(pk *PublicKey, message []byte, signature []byte, opts *Options) error {
	if pk == nil {
		return errors.New("mldsa: nil public key")
	}
	if pk.p == (mldsa.PublicKey{}) {
		return errors.New("mldsa: zero public key")
	}
	context := ""
	if opts != nil {
		context = opts.Context
	}
	return mldsa.Verify(&pk.p, message, signature, context)
}
