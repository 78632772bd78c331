// Package x509: bodies in gc's shape; the machine has none.
package x509

import (
	"crypto/ecdsa"
	"encoding/asn1"
)

func parseECPrivateKey(namedCurveOID *asn1.ObjectIdentifier, der []byte) (key *ecdsa.PrivateKey, err error)

func (o *OID) unmarshalOIDText(oid string) error
