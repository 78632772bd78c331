//go:build !go1.27

package x509

import (
	"encoding/asn1"
	"errors"
	"fmt"
)

var latticeSignings []signing

func latticeKind(pub any) SignatureAlgorithm                          { return 0 }
func latticeBytes(pub any) (data []byte, oid asn1.ObjectIdentifier)   { return nil, nil }
func latticePrivate(key any) (data []byte, oid asn1.ObjectIdentifier) { return nil, nil }
func latticeVerify(algo SignatureAlgorithm, pub any, a, b []byte) error {
	return ErrUnsupportedAlgorithm
}

func parseLatticePrivate(oid asn1.ObjectIdentifier, params, data []byte) (any, error) {
	return nil, fmt.Errorf("x509: PKCS#8 wrapping contained private key with unknown algorithm: %v", oid)
}

func parseLatticePublic(oid asn1.ObjectIdentifier, params, data []byte) (any, error) {
	return nil, errors.New("x509: unknown public key algorithm")
}
