//go:build go1.27

package x509

import (
	"crypto/mldsa"
	"encoding/asn1"
	"errors"
	"fmt"
)

// ---- keys of ML-DSA: the numbers of the algorithms are the last of their names

var latticeSignings = []signing{
	{MLDSA44, oidMLDSA44, asn1.RawValue{}, MLDSA, 0},
	{MLDSA65, oidMLDSA65, asn1.RawValue{}, MLDSA, 0},
	{MLDSA87, oidMLDSA87, asn1.RawValue{}, MLDSA, 0},
}

func latticeParameters(oid asn1.ObjectIdentifier) mldsa.Parameters {
	return map[int]mldsa.Parameters{17: mldsa.MLDSA44(), 18: mldsa.MLDSA65(), 19: mldsa.MLDSA87()}[oid[len(oid)-1]]
}

// latticeKind is the algorithm that a public key signs by; 0: it is of another kind.
func latticeKind(pub any) SignatureAlgorithm {
	key, ok := pub.(*mldsa.PublicKey)
	if !ok {
		return 0
	}
	switch key.Parameters() {
	case mldsa.MLDSA44():
		return MLDSA44
	case mldsa.MLDSA65():
		return MLDSA65
	}
	return MLDSA87
}

func latticeBytes(pub any) (data []byte, oid asn1.ObjectIdentifier) {
	kind := latticeKind(pub)
	if kind == 0 {
		return nil, nil
	}
	return pub.(*mldsa.PublicKey).Bytes(), latticeSignings[kind-MLDSA44].oid
}

// latticePrivate is a private key as PKCS #8 holds it.
func latticePrivate(key any) (data []byte, oid asn1.ObjectIdentifier) {
	priv, ok := key.(*mldsa.PrivateKey)
	if !ok {
		return nil, nil
	}
	_, oid = latticeBytes(priv.PublicKey())
	return append([]byte{0x80, mldsa.PrivateKeySize}, priv.Bytes()...), oid
}

func parseLatticePrivate(oid asn1.ObjectIdentifier, params, data []byte) (any, error) {
	if len(params) != 0 {
		return nil, errors.New("x509: invalid ML-DSA private key parameters")
	}
	wrong := fmt.Errorf("x509: invalid ML-DSA private key length: %d", len(data))
	if len(data) == 0 {
		return nil, wrong
	}
	switch data[0] {
	case 0x80:
	case 0x04:
		return nil, errors.New("x509: semi-expanded ML-DSA private keys without seed are not supported")
	case 0x30:
		return nil, errors.New(`x509: ML-DSA private keys with both seed and expanded key are not supported, use e.g. "openssl pkey -provparam ml-dsa.output_formats=seed-only" to convert to a seed-only key`)
	default:
		return nil, fmt.Errorf("x509: invalid ML-DSA private key: invalid ASN.1 tag %02x", data[0])
	}
	if len(data) != 2+mldsa.PrivateKeySize {
		return nil, wrong
	}
	if data[1] != mldsa.PrivateKeySize {
		return nil, errors.New("x509: invalid ML-DSA private key ASN.1 encoding")
	}
	key, err := mldsa.NewPrivateKey(latticeParameters(oid), data[2:])
	if err != nil {
		return nil, err
	}
	return key, nil
}

func parseLatticePublic(oid asn1.ObjectIdentifier, params, data []byte) (any, error) {
	if len(params) != 0 {
		return nil, errors.New("x509: ML-DSA key encoded with illegal parameters")
	}
	key, err := mldsa.NewPublicKey(latticeParameters(oid), data)
	if err != nil {
		return nil, err
	}
	return key, nil
}

func latticeVerify(algo SignatureAlgorithm, pub any, signed, signature []byte) error {
	key := pub.(*mldsa.PublicKey)
	if latticeKind(pub) != algo {
		return fmt.Errorf("x509: signature algorithm specifies an ML-DSA public key with %s parameters, but have a public key with %s parameters", algo, key.Parameters())
	}
	if err := mldsa.Verify(key, signed, signature, nil); err != nil {
		return fmt.Errorf("x509: ML-DSA verification failure: %w", err)
	}
	return nil
}
