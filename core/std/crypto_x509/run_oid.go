package x509

import (
	"bytes"
	"encoding/asn1"
	"errors"
	"math/big"
	"strings"
)

var errInvalidOID = errors.New("invalid oid")

// base128 appends n in groups of seven bits, the highest first.
func base128(dst []byte, n *big.Int) []byte {
	at := len(dst)
	last := byte(0)
	for rest := new(big.Int).Set(n); ; last = 0x80 {
		group := byte(new(big.Int).And(rest, big.NewInt(0x7f)).Uint64())
		dst = append(dst, 0)
		copy(dst[at+1:], dst[at:])
		dst[at] = group | last
		if rest.Rsh(rest, 7).Sign() == 0 {
			return dst
		}
	}
}

// numbers are what an encoded identifier consists of, its first two taken apart.
func (oid OID) numbers() (out []*big.Int) {
	n := new(big.Int)
	for _, b := range oid.der {
		n.Lsh(n, 7).Or(n, big.NewInt(int64(b&0x7f)))
		if b >= 0x80 {
			continue
		}
		if out == nil {
			first := new(big.Int).Quo(n, big.NewInt(40))
			if first.Cmp(big.NewInt(2)) > 0 {
				first.SetInt64(2)
			}
			out = append(out, first)
			n.Sub(n, new(big.Int).Mul(first, big.NewInt(40)))
		}
		out = append(out, n)
		n = new(big.Int)
	}
	return out
}

func (oid OID) String() string {
	var parts []string
	for _, n := range oid.numbers() {
		parts = append(parts, n.String())
	}
	return strings.Join(parts, ".")
}

// plain is the identifier as encoding/asn1 has it, if its numbers are small enough.
func (oid OID) plain() (asn1.ObjectIdentifier, bool) {
	var out asn1.ObjectIdentifier
	for _, n := range oid.numbers() {
		if n.BitLen() > 31 {
			return nil, false
		}
		out = append(out, int(n.Int64()))
	}
	return out, true
}

func (oid OID) EqualASN1OID(other asn1.ObjectIdentifier) bool {
	own, ok := oid.plain()
	return ok && len(own) > 0 && own.Equal(other)
}

func ParseOID(oid string) (OID, error) {
	var o OID
	err := o.unmarshalOIDText(oid)
	return o, err
}

func (o *OID) unmarshalOIDText(oid string) error {
	var numbers []*big.Int
	for _, part := range strings.Split(oid, ".") {
		if part == "" || strings.Trim(part, "0123456789") != "" {
			return errInvalidOID
		}
		n, _ := new(big.Int).SetString(part, 10)
		numbers = append(numbers, n)
	}
	if len(numbers) < 2 {
		return errInvalidOID
	}
	first, second := numbers[0], numbers[1]
	if kind := first.Cmp(big.NewInt(2)); kind > 0 || kind < 0 && second.Cmp(big.NewInt(40)) >= 0 {
		return errInvalidOID
	}
	der := base128(nil, first.Mul(first, big.NewInt(40)).Add(first, second))
	for _, n := range numbers[2:] {
		der = base128(der, n)
	}
	o.der = der
	return nil
}

func OIDFromInts(oid []uint64) (OID, error) {
	if len(oid) < 2 || oid[0] > 2 || oid[0] < 2 && oid[1] >= 40 {
		return OID{}, errInvalidOID
	}
	der := base128(nil, new(big.Int).SetUint64(oid[0]*40+oid[1]))
	for _, n := range oid[2:] {
		der = base128(der, new(big.Int).SetUint64(n))
	}
	return OID{der}, nil
}

func OIDFromASN1OID(asn1OID asn1.ObjectIdentifier) (OID, error) {
	var numbers []uint64
	for _, n := range asn1OID {
		if n < 0 {
			return OID{}, errors.New("x509: OID components must be non-negative")
		}
		numbers = append(numbers, uint64(n))
	}
	return OIDFromInts(numbers)
}

// newOIDFromDER takes an encoding whose numbers are all in their shortest form.
func newOIDFromDER(der []byte) (OID, bool) {
	if len(der) == 0 || der[len(der)-1] >= 0x80 {
		return OID{}, false
	}
	for i, b := range der {
		if b == 0x80 && (i == 0 || der[i-1] < 0x80) {
			return OID{}, false
		}
	}
	return OID{der}, true
}

func (o *OID) UnmarshalBinary(b []byte) error {
	oid, ok := newOIDFromDER(bytes.Clone(b))
	if !ok {
		return errInvalidOID
	}
	*o = oid
	return nil
}
