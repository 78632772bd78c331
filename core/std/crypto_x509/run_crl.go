package x509

import (
	"bytes"
	"crypto"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"io"
	"math/big"
	"time"
)

type revocationForm struct {
	List      revocationBody
	Algorithm pkix.AlgorithmIdentifier
	Signature asn1.BitString
}

type revocationBody struct {
	Raw        asn1.RawContent
	Version    int `asn1:"optional,default:0"`
	Algorithm  pkix.AlgorithmIdentifier
	Issuer     asn1.RawValue
	ThisUpdate time.Time
	NextUpdate time.Time                 `asn1:"optional"`
	Revoked    []pkix.RevokedCertificate `asn1:"optional"`
	Extensions []pkix.Extension          `asn1:"tag:0,optional,explicit"`
}

func ParseCRL(crlBytes []byte) (*pkix.CertificateList, error) {
	if bytes.HasPrefix(crlBytes, []byte("-----BEGIN X509 CRL")) {
		if block, _ := pem.Decode(crlBytes); block != nil && block.Type == "X509 CRL" {
			crlBytes = block.Bytes
		}
	}
	return ParseDERCRL(crlBytes)
}

func ParseDERCRL(derBytes []byte) (*pkix.CertificateList, error) {
	list := new(pkix.CertificateList)
	rest, err := asn1.Unmarshal(derBytes, list)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, errors.New("x509: trailing data after CRL")
	}
	return list, nil
}

// inUTC are the same revocations, their times told in UTC.
func inUTC(revoked []pkix.RevokedCertificate) []pkix.RevokedCertificate {
	out := make([]pkix.RevokedCertificate, len(revoked))
	for i, r := range revoked {
		r.RevocationTime = r.RevocationTime.UTC()
		out[i] = r
	}
	return out
}

func (c *Certificate) CreateCRL(rand io.Reader, priv any, revokedCerts []pkix.RevokedCertificate, now, expiry time.Time) (crlBytes []byte, err error) {
	key, ok := priv.(crypto.Signer)
	if !ok {
		return nil, errors.New("x509: certificate private key does not implement crypto.Signer")
	}
	how, algorithm, err := signingFor(key, 0)
	if err != nil {
		return nil, err
	}
	body := pkix.TBSCertificateList{
		Version:             1,
		Signature:           algorithm,
		Issuer:              c.Subject.ToRDNSequence(),
		ThisUpdate:          now.UTC(),
		NextUpdate:          expiry.UTC(),
		RevokedCertificates: inUTC(revokedCerts),
	}
	if len(c.SubjectKeyId) > 0 {
		id, err := asn1.Marshal(keyIdentifier{c.SubjectKeyId})
		if err != nil {
			return nil, err
		}
		body.Extensions = append(body.Extensions, pkix.Extension{Id: extension(extAuthorityKey), Value: id})
	}
	if body.Raw, err = asn1.Marshal(body); err != nil {
		return nil, err
	}
	signature, err := how.sign(body.Raw, key, rand)
	if err != nil {
		return nil, err
	}
	return asn1.Marshal(pkix.CertificateList{TBSCertList: body, SignatureAlgorithm: algorithm, SignatureValue: signature})
}

// revocation is an entry as it is written.
func (e *RevocationListEntry) revocation() (r pkix.RevokedCertificate, err error) {
	switch {
	case e.SerialNumber == nil:
		return r, errors.New("x509: template contains entry with nil SerialNumber field")
	case e.RevocationTime.IsZero():
		return r, errors.New("x509: template contains entry with zero RevocationTime field")
	case find(extension(extReason), e.ExtraExtensions) != nil:
		return r, errors.New("x509: template contains entry with ReasonCode ExtraExtension; use ReasonCode field instead")
	}
	r = pkix.RevokedCertificate{SerialNumber: e.SerialNumber, RevocationTime: e.RevocationTime.UTC()}
	r.Extensions = append(r.Extensions, e.ExtraExtensions...)
	if e.ReasonCode != 0 {
		reason, err := asn1.Marshal(asn1.Enumerated(e.ReasonCode))
		if err != nil {
			return r, err
		}
		r.Extensions = append(r.Extensions, pkix.Extension{Id: extension(extReason), Value: reason})
	}
	return r, nil
}

func CreateRevocationList(rand io.Reader, template *RevocationList, issuer *Certificate, priv crypto.Signer) ([]byte, error) {
	switch {
	case template == nil:
		return nil, errors.New("x509: template can not be nil")
	case issuer == nil:
		return nil, errors.New("x509: issuer can not be nil")
	case issuer.KeyUsage&KeyUsageCRLSign == 0:
		return nil, errors.New("x509: issuer must have the crlSign key usage bit set")
	case len(issuer.SubjectKeyId) == 0:
		return nil, errors.New("x509: issuer certificate doesn't contain a subject key identifier")
	case template.NextUpdate.Before(template.ThisUpdate):
		return nil, errors.New("x509: template.ThisUpdate is after template.NextUpdate")
	case template.Number == nil:
		return nil, errors.New("x509: template contains nil Number field")
	}
	how, algorithm, err := signingFor(priv, template.SignatureAlgorithm)
	if err != nil {
		return nil, err
	}
	var revoked []pkix.RevokedCertificate
	if len(template.RevokedCertificateEntries) == 0 {
		revoked = inUTC(template.RevokedCertificates)
	}
	for i := range template.RevokedCertificateEntries {
		r, err := template.RevokedCertificateEntries[i].revocation()
		if err != nil {
			return nil, err
		}
		revoked = append(revoked, r)
	}
	id, err := asn1.Marshal(keyIdentifier{issuer.SubjectKeyId})
	if err != nil {
		return nil, err
	}
	if new(big.Int).Abs(template.Number).BitLen() >= 20*8 {
		return nil, errors.New("x509: CRL number exceeds 20 octets")
	}
	number, err := asn1.Marshal(template.Number)
	if err != nil {
		return nil, err
	}
	name, err := subjectBytes(issuer)
	if err != nil {
		return nil, err
	}
	body := revocationBody{
		Version:    1,
		Algorithm:  algorithm,
		Issuer:     asn1.RawValue{FullBytes: name},
		ThisUpdate: template.ThisUpdate.UTC(),
		NextUpdate: template.NextUpdate.UTC(),
		Extensions: []pkix.Extension{{Id: extension(extAuthorityKey), Value: id}, {Id: extension(extCRLNumber), Value: number}},
	}
	if len(revoked) > 0 {
		body.Revoked = revoked
	}
	body.Extensions = append(body.Extensions, template.ExtraExtensions...)
	if body.Raw, err = asn1.Marshal(body); err != nil {
		return nil, err
	}
	signature, err := how.sign(body.Raw, priv, rand)
	if err != nil {
		return nil, err
	}
	return asn1.Marshal(revocationForm{body, algorithm, signature})
}
