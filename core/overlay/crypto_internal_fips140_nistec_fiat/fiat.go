package fiat

import "errors"

// SetBytes returns the error of Go's assembly for numbers outside the field.
func (e *P256Element) SetBytes(v []byte) (*P256Element, error) {
	one := new(P256Element).One()
	highest := new(P256Element).Sub(new(P256Element), one)
	if len(v) != p256ElementLen || string(v) > string(highest.Bytes()) {
		return nil, errors.New("invalid P256 element encoding")
	}
	var little [p256ElementLen]byte
	for i, b := range v {
		little[p256ElementLen-1-i] = b
	}
	var plain p256NonMontgomeryDomainFieldElement
	p256FromBytes((*p256UntypedFieldElement)(&plain), &little)
	p256ToMontgomery(&e.x, &plain)
	return e, nil
}
