package x509

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/bits"
	"net"
	"net/url"
	"time"
)

type certificateForm struct {
	Certificate certificateBody
	Algorithm   pkix.AlgorithmIdentifier
	Signature   asn1.BitString
}

type certificateBody struct {
	Raw        asn1.RawContent
	Version    int `asn1:"optional,explicit,default:0,tag:0"`
	Serial     *big.Int
	Algorithm  pkix.AlgorithmIdentifier
	Issuer     asn1.RawValue
	Validity   validity
	Subject    asn1.RawValue
	PublicKey  publicKeyInfo
	Extensions []pkix.Extension `asn1:"omitempty,optional,explicit,tag:3"`
}

type validity struct {
	NotBefore, NotAfter time.Time
}

type requestForm struct {
	Raw       asn1.RawContent
	Request   requestBody
	Algorithm struct {
		Raw        asn1.RawContent
		Algorithm  asn1.ObjectIdentifier
		Parameters asn1.RawValue `asn1:"optional"`
	}
	Signature asn1.BitString
}

type requestBody struct {
	Raw        asn1.RawContent
	Version    int
	Subject    asn1.RawValue
	PublicKey  publicKeyInfo
	Attributes []asn1.RawValue `asn1:"tag:0"`
}

type keyIdentifier struct {
	Id []byte `asn1:"optional,tag:0"`
}

type basicConstraints struct {
	IsCA       bool `asn1:"optional"`
	MaxPathLen int  `asn1:"optional,default:-1"`
}

type accessDescription struct {
	Method   asn1.ObjectIdentifier
	Location asn1.RawValue
}

type distributionPoint struct {
	Name distributionPointName `asn1:"optional,tag:0"`
}

type distributionPointName struct {
	Full []asn1.RawValue `asn1:"optional,tag:0"`
}

type subtree struct {
	Base asn1.RawValue
}

// The identifiers of extensions are 2.5.29 and one of these.
const (
	extSubjectKey     = 14
	extKeyUsage       = 15
	extAltName        = 17
	extBasic          = 19
	extCRLNumber      = 20
	extReason         = 21
	extNames          = 30
	extCRLPoints      = 31
	extPolicies       = 32
	extPolicyMappings = 33
	extAuthorityKey   = 35
	extPolicyLimits   = 36
	extExtKeyUsage    = 37
	extAnyPolicy      = 54
)

var (
	oidAccess           = asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 1, 1}
	oidOCSP             = asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 48, 1}
	oidIssuers          = asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 48, 2}
	oidExtensionRequest = asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 14}
)

func extension(n int) asn1.ObjectIdentifier { return asn1.ObjectIdentifier{2, 5, 29, n} }

func find(oid asn1.ObjectIdentifier, extensions []pkix.Extension) *pkix.Extension {
	for i := range extensions {
		if extensions[i].Id.Equal(oid) {
			return &extensions[i]
		}
	}
	return nil
}

var extKeyUsages = func() []asn1.ObjectIdentifier {
	list := []asn1.ObjectIdentifier{{2, 5, 29, 37, 0}}
	for n := 1; n <= 9; n++ {
		list = append(list, asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 3, n})
	}
	return append(list, asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 311, 10, 3, 3}, asn1.ObjectIdentifier{2, 16, 840, 1, 113730, 4, 1},
		asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 311, 2, 1, 22}, asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 311, 61, 1, 1})
}()

func (eku ExtKeyUsage) OID() OID {
	if eku < 0 || int(eku) >= len(extKeyUsages) {
		panic("x509: internal error: known ExtKeyUsage has no OID")
	}
	oid, _ := OIDFromASN1OID(extKeyUsages[eku])
	return oid
}

// general is a name of one of the kinds of GeneralName.
func general(kind int, data []byte) asn1.RawValue {
	return asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: kind, Bytes: data}
}

func generals(kind int, names []string) (out []asn1.RawValue) {
	for _, name := range names {
		out = append(out, general(kind, []byte(name)))
	}
	return out
}

func marshalSANs(dnsNames, emailAddresses []string, ipAddresses []net.IP, uris []*url.URL) ([]byte, error) {
	var values []asn1.RawValue
	add := func(kind int, names []string) error {
		for _, name := range names {
			if err := isIA5String(name); err != nil {
				return err
			}
		}
		values = append(values, generals(kind, names)...)
		return nil
	}
	if err := add(2, dnsNames); err != nil {
		return nil, err
	}
	if err := add(1, emailAddresses); err != nil {
		return nil, err
	}
	for _, ip := range ipAddresses {
		if short := ip.To4(); short != nil {
			ip = short
		}
		values = append(values, general(7, ip))
	}
	for _, uri := range uris {
		if err := add(6, []string{uri.String()}); err != nil {
			return nil, err
		}
	}
	return asn1.Marshal(values)
}

func subtrees(dns []string, ips []*net.IPNet, emails, uris []string) (out []subtree, err error) {
	for _, part := range []struct {
		kind  int
		names []string
	}{{2, dns}, {7, nil}, {1, emails}, {6, uris}} {
		for _, name := range part.names {
			if err := isIA5String(name); err != nil {
				return nil, err
			}
			out = append(out, subtree{general(part.kind, []byte(name))})
		}
		if part.kind != 7 {
			continue
		}
		for _, n := range ips {
			ip := n.IP.Mask(n.Mask)
			if len(ip) == net.IPv6len && ip.To4() != nil {
				return nil, errors.New("x509: IP constraint contained IPv4-mapped IPv6 address with a IPv6 mask")
			}
			out = append(out, subtree{general(7, append(append([]byte{}, ip...), n.Mask...))})
		}
	}
	return out, nil
}

// usageBits are the bits of a usage, the first one highest.
func usageBits(ku KeyUsage) asn1.BitString {
	data := []byte{bits.Reverse8(byte(ku)), bits.Reverse8(byte(ku >> 8))}
	if data[1] == 0 {
		data = data[:1]
	}
	last := data[len(data)-1]
	return asn1.BitString{Bytes: data, BitLength: 8*len(data) - bits.TrailingZeros8(last)}
}

// extensionsOf are those that a template asks for.
func extensionsOf(t *Certificate, critical bool, authorityKey, subjectKey []byte) (list []pkix.Extension, err error) {
	add := func(oid asn1.ObjectIdentifier, wanted, critical bool, value func() (any, error)) {
		if !wanted || err != nil || find(oid, t.ExtraExtensions) != nil {
			return
		}
		var v any
		var der []byte
		if v, err = value(); err == nil {
			var made bool
			if der, made = v.([]byte); !made {
				der, err = asn1.Marshal(v)
			}
		}
		list = append(list, pkix.Extension{Id: oid, Critical: critical, Value: der})
	}
	add(extension(extKeyUsage), t.KeyUsage != 0, true, func() (any, error) { return usageBits(t.KeyUsage), nil })
	add(extension(extExtKeyUsage), len(t.ExtKeyUsage)+len(t.UnknownExtKeyUsage) > 0, false, func() (any, error) {
		var oids []asn1.ObjectIdentifier
		for _, use := range t.ExtKeyUsage {
			if use < 0 || int(use) >= len(extKeyUsages) {
				return nil, errors.New("x509: unknown extended key usage")
			}
			oids = append(oids, extKeyUsages[use])
		}
		return append(oids, t.UnknownExtKeyUsage...), nil
	})
	add(extension(extBasic), t.BasicConstraintsValid, true, func() (any, error) {
		if t.MaxPathLen == 0 && !t.MaxPathLenZero {
			return basicConstraints{t.IsCA, -1}, nil
		}
		return basicConstraints{t.IsCA, t.MaxPathLen}, nil
	})
	add(extension(extSubjectKey), len(subjectKey) > 0, false, func() (any, error) { return asn1.Marshal(subjectKey) })
	add(extension(extAuthorityKey), len(authorityKey) > 0, false, func() (any, error) { return keyIdentifier{authorityKey}, nil })
	add(oidAccess, len(t.OCSPServer)+len(t.IssuingCertificateURL) > 0, false, func() (any, error) {
		var values []accessDescription
		for _, v := range generals(6, t.OCSPServer) {
			values = append(values, accessDescription{oidOCSP, v})
		}
		for _, v := range generals(6, t.IssuingCertificateURL) {
			values = append(values, accessDescription{oidIssuers, v})
		}
		return values, nil
	})
	names := len(t.DNSNames) + len(t.EmailAddresses) + len(t.IPAddresses) + len(t.URIs)
	add(extension(extAltName), names > 0, critical, func() (any, error) {
		return marshalSANs(t.DNSNames, t.EmailAddresses, t.IPAddresses, t.URIs)
	})
	add(extension(extPolicies), len(t.Policies) > 0, false, func() (any, error) {
		var values []struct{ Policy asn1.RawValue }
		for _, p := range t.Policies {
			if len(p.der) == 0 {
				return nil, errors.New("invalid policy object identifier")
			}
			values = append(values, struct{ Policy asn1.RawValue }{asn1.RawValue{Tag: asn1.TagOID, Bytes: p.der}})
		}
		return values, nil
	})
	limits := len(t.PermittedDNSDomains) + len(t.ExcludedDNSDomains) + len(t.PermittedIPRanges) + len(t.ExcludedIPRanges) +
		len(t.PermittedEmailAddresses) + len(t.ExcludedEmailAddresses) + len(t.PermittedURIDomains) + len(t.ExcludedURIDomains)
	add(extension(extNames), limits > 0, t.PermittedDNSDomainsCritical, func() (any, error) {
		var form struct {
			Permitted []subtree `asn1:"optional,omitempty,tag:0"`
			Excluded  []subtree `asn1:"optional,omitempty,tag:1"`
		}
		var err error
		if form.Permitted, err = subtrees(t.PermittedDNSDomains, t.PermittedIPRanges, t.PermittedEmailAddresses, t.PermittedURIDomains); err != nil {
			return nil, err
		}
		form.Excluded, err = subtrees(t.ExcludedDNSDomains, t.ExcludedIPRanges, t.ExcludedEmailAddresses, t.ExcludedURIDomains)
		return form, err
	})
	add(extension(extCRLPoints), len(t.CRLDistributionPoints) > 0, false, func() (any, error) {
		var points []distributionPoint
		for _, name := range generals(6, t.CRLDistributionPoints) {
			points = append(points, distributionPoint{distributionPointName{[]asn1.RawValue{name}}})
		}
		return points, nil
	})
	if err != nil {
		return nil, err
	}
	return append(list, t.ExtraExtensions...), nil
}

func subjectBytes(cert *Certificate) ([]byte, error) {
	if len(cert.RawSubject) > 0 {
		return cert.RawSubject, nil
	}
	return asn1.Marshal(cert.Subject.ToRDNSequence())
}

// keyInfo is a public key as certificates hold it.
func keyInfo(pub any) (publicKeyInfo, error) {
	data, algo, err := marshalPublicKey(pub)
	return publicKeyInfo{nil, algo, asn1.BitString{Bytes: data, BitLength: 8 * len(data)}}, err
}

func CreateCertificate(rand io.Reader, template, parent *Certificate, pub, priv any) ([]byte, error) {
	key, ok := priv.(crypto.Signer)
	if !ok {
		return nil, errors.New("x509: certificate private key does not implement crypto.Signer")
	}
	serial := template.SerialNumber
	if serial == nil {
		random := make([]byte, 20)
		if _, err := io.ReadFull(rand, random); err != nil {
			return nil, err
		}
		random[0] &= 0x7f
		serial = new(big.Int).SetBytes(random)
	}
	if serial.Sign() < 0 {
		return nil, errors.New("x509: serial number must be positive")
	}
	if template.BasicConstraintsValid {
		if template.MaxPathLen < -1 {
			return nil, errors.New("x509: invalid MaxPathLen, must be greater or equal to -1")
		}
		if !template.IsCA && template.MaxPathLen != -1 && (template.MaxPathLen != 0 || template.MaxPathLenZero) {
			return nil, errors.New("x509: only CAs are allowed to specify MaxPathLen")
		}
	}
	how, algorithm, err := signingFor(key, template.SignatureAlgorithm)
	if err != nil {
		return nil, err
	}
	info, err := keyInfo(pub)
	if err != nil {
		return nil, err
	}
	if keysOf(info.Algorithm.Algorithm) == UnknownPublicKeyAlgorithm {
		return nil, fmt.Errorf("x509: unsupported public key type: %T", pub)
	}
	issuer, err := subjectBytes(parent)
	if err != nil {
		return nil, err
	}
	subject, err := subjectBytes(template)
	if err != nil {
		return nil, err
	}
	authorityKey := template.AuthorityKeyId
	if !bytes.Equal(issuer, subject) && len(parent.SubjectKeyId) > 0 {
		authorityKey = parent.SubjectKeyId
	}
	subjectKey := template.SubjectKeyId
	if len(subjectKey) == 0 && template.IsCA {
		sum := sha256.Sum256(info.PublicKey.Bytes)
		subjectKey = sum[:20]
	}
	own, ok := key.Public().(interface{ Equal(crypto.PublicKey) bool })
	if !ok {
		return nil, errors.New("x509: internal error: supported public key does not implement Equal")
	}
	if parent.PublicKey != nil && !own.Equal(parent.PublicKey) {
		return nil, errors.New("x509: provided PrivateKey doesn't match parent's PublicKey")
	}
	extensions, err := extensionsOf(template, bytes.Equal(subject, []byte{tagSequence, 0}), authorityKey, subjectKey)
	if err != nil {
		return nil, err
	}
	body := certificateBody{
		Version:    2,
		Serial:     serial,
		Algorithm:  algorithm,
		Issuer:     asn1.RawValue{FullBytes: issuer},
		Validity:   validity{template.NotBefore.UTC(), template.NotAfter.UTC()},
		Subject:    asn1.RawValue{FullBytes: subject},
		PublicKey:  info,
		Extensions: extensions,
	}
	if body.Raw, err = asn1.Marshal(body); err != nil {
		return nil, err
	}
	signature, err := how.sign(body.Raw, key, rand)
	if err != nil {
		return nil, err
	}
	return asn1.Marshal(certificateForm{body, algorithm, signature})
}

// attributesOf are a request's attributes with the extensions it asks for.
func attributesOf(t *CertificateRequest) (raw []asn1.RawValue, err error) {
	var extensions []pkix.Extension
	names := len(t.DNSNames) + len(t.EmailAddresses) + len(t.IPAddresses) + len(t.URIs)
	if names > 0 && find(extension(extAltName), t.ExtraExtensions) == nil {
		der, err := marshalSANs(t.DNSNames, t.EmailAddresses, t.IPAddresses, t.URIs)
		if err != nil {
			return nil, err
		}
		extensions = append(extensions, pkix.Extension{Id: extension(extAltName), Value: der})
	}
	extensions = append(extensions, t.ExtraExtensions...)
	attributes := make([]pkix.AttributeTypeAndValueSET, 0, len(t.Attributes))
	for _, attr := range t.Attributes {
		attributes = append(attributes, pkix.AttributeTypeAndValueSET{Type: attr.Type, Value: append([][]pkix.AttributeTypeAndValue{}, attr.Value...)})
	}
	held := len(extensions) == 0
	for _, attr := range attributes {
		if held || !attr.Type.Equal(oidExtensionRequest) || len(attr.Value) == 0 {
			continue
		}
		given := map[string]bool{}
		for _, values := range attr.Value {
			for _, v := range values {
				given[v.Type.String()] = true
			}
		}
		values := append([]pkix.AttributeTypeAndValue{}, attr.Value[0]...)
		for _, e := range extensions {
			if !given[e.Id.String()] {
				values = append(values, pkix.AttributeTypeAndValue{Type: e.Id, Value: e.Value})
			}
		}
		attr.Value[0] = values
		held = true
	}
	add := func(attr any) error {
		der, err := asn1.Marshal(attr)
		if err != nil {
			return err
		}
		var value asn1.RawValue
		if _, err := asn1.Unmarshal(der, &value); err != nil {
			return err
		}
		raw = append(raw, value)
		return nil
	}
	for _, attr := range attributes {
		if err := add(attr); err != nil {
			return nil, err
		}
	}
	if !held {
		attr := struct {
			Type  asn1.ObjectIdentifier
			Value [][]pkix.Extension `asn1:"set"`
		}{oidExtensionRequest, [][]pkix.Extension{extensions}}
		if err := add(attr); err != nil {
			return nil, errors.New("x509: failed to serialise extensions attribute: " + err.Error())
		}
	}
	return raw, nil
}

func CreateCertificateRequest(rand io.Reader, template *CertificateRequest, priv any) (csr []byte, err error) {
	key, ok := priv.(crypto.Signer)
	if !ok {
		return nil, errors.New("x509: certificate private key does not implement crypto.Signer")
	}
	how, algorithm, err := signingFor(key, template.SignatureAlgorithm)
	if err != nil {
		return nil, err
	}
	info, err := keyInfo(key.Public())
	if err != nil {
		return nil, err
	}
	attributes, err := attributesOf(template)
	if err != nil {
		return nil, err
	}
	subject := template.RawSubject
	if len(subject) == 0 {
		if subject, err = asn1.Marshal(template.Subject.ToRDNSequence()); err != nil {
			return nil, err
		}
	}
	form := requestForm{Request: requestBody{Subject: asn1.RawValue{FullBytes: subject}, PublicKey: info, Attributes: attributes}}
	if form.Request.Raw, err = asn1.Marshal(form.Request); err != nil {
		return nil, err
	}
	if form.Signature, err = how.sign(form.Request.Raw, key, rand); err != nil {
		return nil, err
	}
	form.Algorithm.Algorithm, form.Algorithm.Parameters = algorithm.Algorithm, algorithm.Parameters
	return asn1.Marshal(form)
}
