package x509

import (
	"bytes"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/url"
	"strconv"
	"strings"

	"crypto/x509/pkix"
)

// sanNames reads the names of a subject.
func sanNames(der reader) (dnsNames, emailAddresses []string, ipAddresses []net.IP, uris []*url.URL, err error) {
	list, ok := der.take(tagSequence)
	if !ok {
		return nil, nil, nil, nil, errors.New("x509: invalid subject alternative names")
	}
	for len(list) > 0 && err == nil {
		tag, _, data, ok := list.element()
		if !ok {
			err = errors.New("x509: invalid subject alternative name")
			break
		}
		value := string(data)
		bad := isIA5String(value) != nil
		switch tag ^ tagContext {
		case 1:
			if bad {
				err = errors.New("x509: SAN rfc822Name is malformed")
				break
			}
			emailAddresses = append(emailAddresses, value)
		case 2:
			if bad {
				err = errors.New("x509: SAN dNSName is malformed")
				break
			}
			dnsNames = append(dnsNames, value)
		case 6:
			if bad {
				err = errors.New("x509: SAN uniformResourceIdentifier is malformed")
				break
			}
			uri, wrong := url.Parse(value)
			if wrong != nil {
				err = fmt.Errorf("x509: cannot parse URI %q: %s", value, wrong)
				break
			}
			if uri.Host != "" && !domainNameValid(uri.Host, false) {
				err = fmt.Errorf("x509: cannot parse URI %q: invalid domain", value)
				break
			}
			uris = append(uris, uri)
		case 7:
			switch {
			case len(data) != net.IPv4len && len(data) != net.IPv6len:
				err = errors.New("x509: cannot parse IP address of length " + strconv.Itoa(len(data)))
			case len(data) == net.IPv6len && net.IP(data).To4() != nil:
				err = errors.New("x509: SAN iPAddress contains IPv4-mapped IPv6 address")
			default:
				ipAddresses = append(ipAddresses, net.IP(data))
			}
		}
	}
	return
}

func domainNameValid(s string, constraint bool) bool {
	if s == "" {
		return true
	}
	if constraint && s[0] == '.' {
		s = s[1:]
	}
	for _, label := range strings.Split(s, ".") {
		if label == "" {
			return false
		}
		for i := range len(label) {
			if label[i] < 33 || label[i] > 126 {
				return false
			}
		}
	}
	return true
}

func authorityKeyOf(e pkix.Extension) ([]byte, error) {
	if e.Critical {
		return nil, errors.New("x509: authority key identifier incorrectly marked critical")
	}
	value := reader(e.Value)
	id, ok := value.take(tagSequence)
	if !ok {
		return nil, errors.New("x509: invalid authority key identifier")
	}
	key, _, ok := id.optional(tagContext)
	if !ok {
		return nil, errors.New("x509: invalid authority key identifier")
	}
	return key, nil
}

// limits are the names that a part of the name constraints speaks of.
type limits struct {
	dns, emails, uris []string
	ips               []*net.IPNet
}

// limits reads them; unknown tells of names of other kinds.
func (r reader) limits() (l limits, unknown bool, err error) {
	for len(r) > 0 {
		tree, ok := r.take(tagSequence)
		tag, _, value, found := tree.element()
		if !ok || !found {
			return l, false, errors.New("x509: invalid NameConstraints extension")
		}
		name := string(value)
		if tag != tagContext|7 {
			if err := isIA5String(name); err != nil {
				return l, false, errors.New("x509: invalid constraint value: " + err.Error())
			}
		}
		switch tag {
		case tagContext | 2:
			if !domainNameValid(name, true) {
				return l, false, fmt.Errorf("x509: failed to parse dnsName constraint %q", name)
			}
			l.dns = append(l.dns, name)
		case tagContext | 1:
			if strings.Contains(name, "@") {
				_, ok = parseRFC2821Mailbox(name)
			} else {
				ok = domainNameValid(name, true)
			}
			if !ok {
				return l, false, fmt.Errorf("x509: failed to parse rfc822Name constraint %q", name)
			}
			l.emails = append(l.emails, name)
		case tagContext | 6:
			if net.ParseIP(name) != nil {
				return l, false, fmt.Errorf("x509: failed to parse URI constraint %q: cannot be IP address", name)
			}
			if !domainNameValid(name, true) {
				return l, false, fmt.Errorf("x509: failed to parse URI constraint %q", name)
			}
			l.uris = append(l.uris, name)
		case tagContext | 7:
			if len(value) != 2*net.IPv4len && len(value) != 2*net.IPv6len {
				return l, false, fmt.Errorf("x509: IP constraint contained value of length %d", len(value))
			}
			ip, mask := value[:len(value)/2], value[len(value)/2:]
			if ones, size := net.IPMask(mask).Size(); ones == 0 && size == 0 {
				return l, false, fmt.Errorf("x509: IP constraint contained invalid mask %x", []byte(mask))
			}
			if len(ip) == net.IPv6len && net.IP(ip).To4() != nil {
				return l, false, errors.New("x509: IP constraint contained IPv4-mapped IPv6 address")
			}
			l.ips = append(l.ips, &net.IPNet{IP: net.IP(ip), Mask: net.IPMask(mask)})
		default:
			unknown = true
		}
	}
	return l, unknown, nil
}

func (c *Certificate) readNameConstraints(e pkix.Extension) (unknown bool, err error) {
	value := reader(e.Value)
	top, ok := value.take(tagSequence)
	permitted, havePermitted, okPermitted := top.optional(tagContext | tagCompound)
	excluded, haveExcluded, okExcluded := top.optional(tagContext | tagCompound | 1)
	if !ok || !okPermitted || !okExcluded || len(value) > 0 || len(top) > 0 {
		return false, errors.New("x509: invalid NameConstraints extension")
	}
	if !havePermitted && !haveExcluded || len(permitted) == 0 && len(excluded) == 0 {
		return false, errors.New("x509: empty name constraints extension")
	}
	allowed, unknown, err := permitted.limits()
	if err != nil {
		return false, err
	}
	barred, more, err := excluded.limits()
	if err != nil {
		return false, err
	}
	c.PermittedDNSDomains, c.PermittedIPRanges, c.PermittedEmailAddresses, c.PermittedURIDomains = allowed.dns, allowed.ips, allowed.emails, allowed.uris
	c.ExcludedDNSDomains, c.ExcludedIPRanges, c.ExcludedEmailAddresses, c.ExcludedURIDomains = barred.dns, barred.ips, barred.emails, barred.uris
	c.PermittedDNSDomainsCritical = e.Critical
	return unknown || more, nil
}

// readExtension takes over what an extension says, if it is of a known kind.
func (c *Certificate) readExtension(e pkix.Extension) (unknown bool, err error) {
	value := reader(e.Value)
	if e.Id.Equal(oidAccess) {
		return false, c.readAccess(value, e.Critical)
	}
	if len(e.Id) != 4 || e.Id[0] != 2 || e.Id[1] != 5 || e.Id[2] != 29 {
		return true, nil
	}
	fail := func(text string) (bool, error) { return false, errors.New("x509: " + text) }
	switch e.Id[3] {
	case extKeyUsage:
		bits, ok := value.bits()
		if !ok {
			return fail("invalid key usage")
		}
		for i := range 9 {
			c.KeyUsage |= KeyUsage(bits.At(i) << i)
		}
	case extBasic:
		form, ok := value.take(tagSequence)
		if !ok {
			return fail("invalid basic constraints")
		}
		if form.at(tagBoolean) {
			if c.IsCA, ok = form.boolean(); !ok {
				return fail("invalid basic constraints")
			}
		}
		c.MaxPathLen = -1
		if form.at(tagInteger) {
			if c.MaxPathLen, ok = form.int(tagInteger); !ok || c.MaxPathLen < 0 {
				return fail("invalid basic constraints")
			}
		}
		c.BasicConstraintsValid, c.MaxPathLenZero = true, c.MaxPathLen == 0
	case extAltName:
		c.DNSNames, c.EmailAddresses, c.IPAddresses, c.URIs, err = sanNames(value)
		return err == nil && len(c.DNSNames)+len(c.EmailAddresses)+len(c.IPAddresses)+len(c.URIs) == 0, err
	case extNames:
		return c.readNameConstraints(e)
	case extCRLPoints:
		return false, c.readCRLPoints(value)
	case extAuthorityKey:
		c.AuthorityKeyId, err = authorityKeyOf(e)
		return false, err
	case extSubjectKey:
		if e.Critical {
			return fail("subject key identifier incorrectly marked critical")
		}
		id, ok := value.take(tagOctets)
		if !ok {
			return fail("invalid subject key identifier")
		}
		c.SubjectKeyId = id
	case extExtKeyUsage:
		list, ok := value.take(tagSequence)
		if !ok {
			return fail("invalid extended key usages")
		}
	next:
		for len(list) > 0 {
			oid, ok := list.oid()
			if !ok {
				return fail("invalid extended key usages")
			}
			for use, known := range extKeyUsages {
				if oid.Equal(known) {
					c.ExtKeyUsage = append(c.ExtKeyUsage, ExtKeyUsage(use))
					continue next
				}
			}
			c.UnknownExtKeyUsage = append(c.UnknownExtKeyUsage, oid)
		}
	case extPolicies, extPolicyMappings, extPolicyLimits, extAnyPolicy:
		return false, c.readPolicies(e.Id[3], value)
	default:
		return true, nil
	}
	return false, nil
}

func (c *Certificate) readPolicies(kind int, value reader) error {
	if kind == extAnyPolicy {
		n, ok := value.int(tagInteger)
		if !ok {
			return errors.New("x509: invalid inhibit any policy extension")
		}
		c.InhibitAnyPolicy, c.InhibitAnyPolicyZero = n, n == 0
		return nil
	}
	list, ok := value.take(tagSequence)
	switch kind {
	case extPolicies:
		bad := errors.New("x509: invalid certificate policies")
		seen := map[string]bool{}
		c.PolicyIdentifiers = make([]asn1.ObjectIdentifier, 0)
		for ok && len(list) > 0 {
			one, _ := list.take(tagSequence)
			id, found := one.take(tagOID)
			oid, right := newOIDFromDER(id)
			if !found || !right || seen[string(id)] {
				return bad
			}
			seen[string(id)] = true
			c.Policies = append(c.Policies, oid)
			if plain, small := oid.plain(); small {
				c.PolicyIdentifiers = append(c.PolicyIdentifiers, plain)
			}
		}
		if !ok {
			return bad
		}
	case extPolicyMappings:
		for ok && len(list) > 0 {
			one, _ := list.take(tagSequence)
			issuer, _ := one.take(tagOID)
			var subject reader
			if subject, ok = one.take(tagOID); ok {
				c.PolicyMappings = append(c.PolicyMappings, PolicyMapping{OID{issuer}, OID{subject}})
			}
		}
		if !ok {
			return errors.New("x509: invalid policy mappings extension")
		}
	case extPolicyLimits:
		if ok && list.at(tagContext) {
			c.RequireExplicitPolicy, ok = list.int(tagContext)
			c.RequireExplicitPolicyZero = c.RequireExplicitPolicy == 0
		}
		if ok && list.at(tagContext|1) {
			c.InhibitPolicyMapping, ok = list.int(tagContext | 1)
			c.InhibitPolicyMappingZero = c.InhibitPolicyMapping == 0
		}
		if !ok {
			return errors.New("x509: invalid policy constraints extension")
		}
	}
	return nil
}

func (c *Certificate) readCRLPoints(value reader) error {
	list, ok := value.take(tagSequence)
	if !ok {
		return errors.New("x509: invalid CRL distribution points")
	}
	bad := errors.New("x509: invalid CRL distribution point")
	for len(list) > 0 {
		point, ok := list.take(tagSequence)
		if !ok {
			return bad
		}
		name, present, ok := point.optional(tagContext | tagCompound)
		if !ok {
			return bad
		}
		if !present {
			continue
		}
		if name, ok = name.take(tagContext | tagCompound); !ok {
			return bad
		}
		for name.at(tagContext | 6) {
			uri, ok := name.take(tagContext | 6)
			if !ok {
				return bad
			}
			c.CRLDistributionPoints = append(c.CRLDistributionPoints, string(uri))
		}
	}
	return nil
}

func (c *Certificate) readAccess(value reader, critical bool) error {
	if critical {
		return errors.New("x509: authority info access incorrectly marked critical")
	}
	bad := errors.New("x509: invalid authority info access")
	list, ok := value.take(tagSequence)
	if !ok {
		return bad
	}
	for len(list) > 0 {
		one, _ := list.take(tagSequence)
		method, ok := one.oid()
		if !ok {
			return bad
		}
		if !one.at(tagContext | 6) {
			continue
		}
		place, ok := one.take(tagContext | 6)
		switch {
		case !ok:
			return bad
		case method.Equal(oidOCSP):
			c.OCSPServer = append(c.OCSPServer, string(place))
		case method.Equal(oidIssuers):
			c.IssuingCertificateURL = append(c.IssuingCertificateURL, string(place))
		}
	}
	return nil
}

// signatureIn takes the algorithm that a signed body names, and holds it against the one that stands beside the body.
func signatureIn(body, outer *reader) (raw []byte, algo SignatureAlgorithm, err error) {
	whole, ok := body.whole(tagSequence)
	if !ok {
		return nil, 0, errors.New("x509: malformed signature algorithm identifier")
	}
	raw = whole
	inner, _ := whole.take(tagSequence)
	beside, ok := outer.take(tagSequence)
	if !ok {
		return nil, 0, errors.New("x509: malformed algorithm identifier")
	}
	if !bytes.Equal(beside, inner) {
		return nil, 0, errors.New("x509: inner and outer signature algorithm identifiers don't match")
	}
	ai, err := inner.identifier()
	return raw, signatureOf(ai), err
}

// nameIn takes a name, in its encoding too.
func nameIn(body *reader, out *pkix.Name) ([]byte, error) {
	whole, ok := body.whole(tagSequence)
	if !ok {
		return nil, errors.New("x509: malformed issuer")
	}
	name, err := whole.name()
	if err == nil {
		out.FillFromRDNSequence(name)
	}
	return whole, err
}

// opened is what is signed: all of it, the part that the signature is over, and what follows that one.
func opened(der []byte, name string) (whole, body, rest reader, err error) {
	input := reader(der)
	whole, ok := input.whole(tagSequence)
	if !ok {
		return nil, nil, nil, errors.New("x509: malformed " + name)
	}
	inside := whole
	rest, _ = inside.take(tagSequence)
	if body, ok = rest.whole(tagSequence); !ok {
		return nil, nil, nil, errors.New("x509: malformed tbs " + name)
	}
	return whole, body, rest, nil
}

func parseCertificate(der []byte) (*Certificate, error) {
	c := &Certificate{}
	fail := func(what string) (*Certificate, error) { return nil, errors.New("x509: malformed " + what) }
	whole, body, input, err := opened(der, "certificate")
	if err != nil {
		return nil, err
	}
	c.Raw, c.RawTBSCertificate = whole, body
	body, _ = body.take(tagSequence)
	version, present, ok := body.optional(tagContext | tagCompound)
	if ok && present {
		c.Version, ok = version.int(tagInteger)
	}
	if !ok || c.Version < 0 || len(version) > 0 {
		return fail("version")
	}
	if c.Version++; c.Version > 3 {
		return nil, errors.New("x509: invalid version")
	}
	if c.SerialNumber, ok = body.integer(tagInteger); !ok {
		return fail("serial number")
	}
	if c.SerialNumber.Sign() < 0 {
		return nil, errors.New("x509: negative serial number")
	}
	raw, algo, err := signatureIn(&body, &input)
	if err != nil {
		return nil, err
	}
	c.keepAlgorithm(raw)
	c.SignatureAlgorithm = algo
	if c.RawIssuer, err = nameIn(&body, &c.Issuer); err != nil {
		return nil, err
	}
	times, ok := body.take(tagSequence)
	if !ok {
		return fail("validity")
	}
	if c.NotBefore, err = times.time(); err != nil {
		return nil, err
	}
	if c.NotAfter, err = times.time(); err != nil {
		return nil, err
	}
	if c.RawSubject, err = nameIn(&body, &c.Subject); err != nil {
		return nil, err
	}
	info, ok := body.whole(tagSequence)
	if !ok {
		return fail("spki")
	}
	c.RawSubjectPublicKeyInfo = info
	info, _ = info.take(tagSequence)
	id, ok := info.take(tagSequence)
	if !ok {
		return fail("public key algorithm identifier")
	}
	form := publicKeyInfo{}
	if form.Algorithm, err = id.identifier(); err != nil {
		return nil, err
	}
	if form.PublicKey, ok = info.bits(); !ok {
		return fail("subjectPublicKey")
	}
	if c.PublicKeyAlgorithm = keysOf(form.Algorithm.Algorithm); c.PublicKeyAlgorithm != UnknownPublicKeyAlgorithm {
		if c.PublicKey, err = parsePublicKey(&form); err != nil {
			return nil, err
		}
	}
	if c.Version > 1 {
		if _, _, ok := body.optional(tagContext | 1); !ok {
			return fail("issuerUniqueID")
		}
		if _, _, ok := body.optional(tagContext | 2); !ok {
			return fail("subjectUniqueID")
		}
	}
	if c.Version == 3 {
		list, present, ok := body.optional(tagContext | tagCompound | 3)
		if ok && present {
			list, ok = list.take(tagSequence)
		}
		if !ok {
			return fail("extensions")
		}
		if err := c.readExtensions(list); err != nil {
			return nil, err
		}
	}
	signature, ok := input.bits()
	if !ok {
		return fail("signature")
	}
	c.Signature = signature.RightAlign()
	return c, nil
}

func (c *Certificate) readExtensions(list reader) error {
	seen := map[string]bool{}
	err := list.extensions(func(ext pkix.Extension) error {
		oid := ext.Id.String()
		if seen[oid] {
			return fmt.Errorf("x509: certificate contains duplicate extension with OID %q", oid)
		}
		seen[oid] = true
		c.Extensions = append(c.Extensions, ext)
		return nil
	})
	for _, ext := range c.Extensions {
		if err != nil {
			break
		}
		var unknown bool
		if unknown, err = c.readExtension(ext); unknown && ext.Critical {
			c.UnhandledCriticalExtensions = append(c.UnhandledCriticalExtensions, ext.Id)
		}
	}
	return err
}

func ParseCertificate(der []byte) (*Certificate, error) {
	c, err := parseCertificate(der)
	if err != nil {
		return nil, err
	}
	if len(der) != len(c.Raw) {
		return nil, errors.New("x509: trailing data")
	}
	return c, nil
}

func ParseCertificates(der []byte) ([]*Certificate, error) {
	var list []*Certificate
	for len(der) > 0 {
		c, err := parseCertificate(der)
		if err != nil {
			return nil, err
		}
		list = append(list, c)
		der = der[len(c.Raw):]
	}
	return list, nil
}

func ParseCertificateRequest(asn1Data []byte) (*CertificateRequest, error) {
	var form requestForm
	rest, err := asn1.Unmarshal(asn1Data, &form)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, asn1.SyntaxError{Msg: "trailing data"}
	}
	body := &form.Request
	algo := pkix.AlgorithmIdentifier{Algorithm: form.Algorithm.Algorithm, Parameters: form.Algorithm.Parameters}
	r := &CertificateRequest{
		Raw:                      form.Raw,
		RawTBSCertificateRequest: body.Raw,
		RawSubjectPublicKeyInfo:  body.PublicKey.Raw,
		RawSubject:               body.Subject.FullBytes,
		Signature:                form.Signature.RightAlign(),
		SignatureAlgorithm:       signatureOf(algo),
		PublicKeyAlgorithm:       keysOf(body.PublicKey.Algorithm.Algorithm),
		Version:                  body.Version,
	}
	r.keepAlgorithm(form.Algorithm.Raw)
	for _, raw := range body.Attributes {
		var attr pkix.AttributeTypeAndValueSET
		if rest, err := asn1.Unmarshal(raw.FullBytes, &attr); err == nil && len(rest) == 0 {
			r.Attributes = append(r.Attributes, attr)
		}
	}
	if r.PublicKeyAlgorithm != UnknownPublicKeyAlgorithm {
		if r.PublicKey, err = parsePublicKey(&body.PublicKey); err != nil {
			return nil, err
		}
	}
	name, err := reader(body.Subject.FullBytes).name()
	if err != nil {
		return nil, err
	}
	r.Subject.FillFromRDNSequence(name)
	seen := map[string]bool{}
	for _, raw := range body.Attributes {
		var attr struct {
			Id     asn1.ObjectIdentifier
			Values []asn1.RawValue `asn1:"set"`
		}
		rest, err := asn1.Unmarshal(raw.FullBytes, &attr)
		if err != nil || len(rest) > 0 || len(attr.Values) == 0 || !attr.Id.Equal(oidExtensionRequest) {
			continue
		}
		var list []pkix.Extension
		if _, err := asn1.Unmarshal(attr.Values[0].FullBytes, &list); err != nil {
			return nil, err
		}
		for _, ext := range list {
			if seen[ext.Id.String()] {
				return nil, errors.New("x509: certificate request contains duplicate requested extensions")
			}
			seen[ext.Id.String()] = true
		}
		r.Extensions = append(r.Extensions, list...)
	}
	if ext := find(extension(extAltName), r.Extensions); ext != nil {
		if r.DNSNames, r.EmailAddresses, r.IPAddresses, r.URIs, err = sanNames(ext.Value); err != nil {
			return nil, err
		}
	}
	return r, nil
}

func ParseRevocationList(der []byte) (*RevocationList, error) {
	l := &RevocationList{}
	fail := func(what string) (*RevocationList, error) { return nil, errors.New("x509: malformed " + what) }
	whole, body, input, err := opened(der, "crl")
	if err != nil {
		return nil, err
	}
	l.Raw, l.RawTBSRevocationList = whole, body
	body, _ = body.take(tagSequence)
	if !body.at(tagInteger) {
		return nil, errors.New("x509: unsupported crl version")
	}
	version, ok := body.int(tagInteger)
	if !ok {
		return fail("crl")
	}
	if version != 1 {
		return nil, fmt.Errorf("x509: unsupported crl version: %d", version)
	}
	raw, algo, err := signatureIn(&body, &input)
	if err != nil {
		return nil, err
	}
	l.keepAlgorithm(raw)
	l.SignatureAlgorithm = algo
	signature, ok := input.bits()
	if !ok {
		return fail("signature")
	}
	l.Signature = signature.RightAlign()
	if l.RawIssuer, err = nameIn(&body, &l.Issuer); err != nil {
		return nil, err
	}
	if l.ThisUpdate, err = body.time(); err != nil {
		return nil, err
	}
	if body.at(tagUTC) || body.at(tagGeneral) {
		if l.NextUpdate, err = body.time(); err != nil {
			return nil, err
		}
	}
	revoked, _, ok := body.optional(tagSequence)
	if !ok {
		return fail("crl")
	}
	for len(revoked) > 0 {
		one, ok := revoked.whole(tagSequence)
		if !ok {
			return fail("crl")
		}
		entry := RevocationListEntry{Raw: one}
		one, _ = one.take(tagSequence)
		if entry.SerialNumber, ok = one.integer(tagInteger); !ok {
			return fail("serial number")
		}
		if entry.RevocationTime, err = one.time(); err != nil {
			return nil, err
		}
		list, _, ok := one.optional(tagSequence)
		if !ok {
			return fail("extensions")
		}
		err := list.extensions(func(ext pkix.Extension) error {
			if ext.Id.Equal(extension(extReason)) {
				value := reader(ext.Value)
				if entry.ReasonCode, ok = value.int(tagEnum); !ok {
					return errors.New("x509: malformed reasonCode extension")
				}
			}
			entry.Extensions = append(entry.Extensions, ext)
			return nil
		})
		if err != nil {
			return nil, err
		}
		l.RevokedCertificateEntries = append(l.RevokedCertificateEntries, entry)
		old := pkix.RevokedCertificate{SerialNumber: entry.SerialNumber, RevocationTime: entry.RevocationTime, Extensions: entry.Extensions}
		l.RevokedCertificates = append(l.RevokedCertificates, old)
	}
	list, present, ok := body.optional(tagContext | tagCompound)
	if ok && present {
		list, ok = list.take(tagSequence)
	}
	if !ok {
		return fail("extensions")
	}
	err = list.extensions(func(ext pkix.Extension) error {
		var err error
		switch {
		case ext.Id.Equal(extension(extAuthorityKey)):
			l.AuthorityKeyId, err = authorityKeyOf(ext)
		case ext.Id.Equal(extension(extCRLNumber)):
			value := reader(ext.Value)
			var number *big.Int
			if number, ok = value.integer(tagInteger); !ok {
				err = errors.New("x509: malformed crl number")
			}
			l.Number = number
		}
		l.Extensions = append(l.Extensions, ext)
		return err
	})
	if err != nil {
		return nil, err
	}
	return l, nil
}
