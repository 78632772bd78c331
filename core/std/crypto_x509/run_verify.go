package x509

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"time"
)

func (e CertificateInvalidError) Error() string {
	switch e.Reason {
	case NotAuthorizedToSign:
		return "x509: certificate is not authorized to sign other certificates"
	case Expired:
		return "x509: certificate has expired or is not yet valid: " + e.Detail
	case CANotAuthorizedForThisName:
		return "x509: a root or intermediate certificate is not authorized to sign for this name: " + e.Detail
	case CANotAuthorizedForExtKeyUsage:
		return "x509: a root or intermediate certificate is not authorized for an extended key usage: " + e.Detail
	case TooManyIntermediates:
		return "x509: too many intermediates for path length constraint"
	case IncompatibleUsage:
		return "x509: certificate specifies an incompatible key usage"
	case NameMismatch:
		return "x509: issuer name does not match subject from issuing certificate"
	case NameConstraintsWithoutSANs:
		return "x509: issuer has name constraints but leaf doesn't have a SAN extension"
	case UnconstrainedName:
		return "x509: issuer has name constraints but leaf contains unknown or unconstrained name: " + e.Detail
	case NoValidChains:
		if e.Detail != "" {
			return "x509: no valid chains built: " + e.Detail
		}
		return "x509: no valid chains built"
	}
	return "x509: unknown error"
}

//line x509.go:980:1
func (_ ConstraintViolationError) Error() string {
	return "x509: invalid signature: parent certificate cannot sign this kind of certificate"
}

//line x509.go:1153:1
func (h UnhandledCriticalExtension) Error() string {
	return "x509: unhandled critical extension"
}

//line verify.go:188:1
func (se SystemRootsError) Unwrap() error { return se.Err }

func (h HostnameError) Error() string {
	c := h.Certificate
	if !c.hasSANExtension() && matchHostnames(c.Subject.CommonName, splitHostname(h.Host)) {
		return "x509: certificate relies on legacy Common Name field, use SANs instead"
	}
	// So many names are no longer listed.
	const many = 100
	names := c.DNSNames
	if net.ParseIP(h.Host) == nil {
		if len(names) >= many {
			return fmt.Sprintf("x509: certificate is valid for %d names, but none matched %s", len(names), h.Host)
		}
	} else {
		switch n := len(c.IPAddresses); {
		case n == 0:
			return "x509: cannot validate certificate for " + h.Host + " because it doesn't contain any IP SANs"
		case n >= many:
			return fmt.Sprintf("x509: certificate is valid for %d IP SANs, but none matched %s", n, h.Host)
		}
		names = nil
		for _, ip := range c.IPAddresses {
			names = append(names, ip.String())
		}
	}
	if valid := strings.Join(names, ", "); valid != "" {
		return "x509: certificate is valid for " + valid + ", not " + h.Host
	}
	return "x509: certificate is not valid for any names, but wanted to match " + h.Host
}

func (e UnknownAuthorityError) Error() string {
	s := "x509: certificate signed by unknown authority"
	if e.hintErr == nil {
		return s
	}
	name := e.hintCert.Subject.CommonName
	switch {
	case name != "":
	case len(e.hintCert.Subject.Organization) > 0:
		name = e.hintCert.Subject.Organization[0]
	default:
		name = "serial:" + e.hintCert.SerialNumber.String()
	}
	return s + fmt.Sprintf(" (possibly because of %q while trying to verify candidate authority certificate %q)", e.hintErr, name)
}

func (i KeyUsage) String() string {
	names := []string{"digitalSignature", "contentCommitment", "keyEncipherment", "dataEncipherment", "keyAgreement", "keyCertSign",
		"cRLSign", "encipherOnly", "decipherOnly"}
	for n, name := range names {
		if i == 1<<n {
			return name
		}
	}
	return "KeyUsage(" + strconv.Itoa(int(i)) + ")"
}

func (i ExtKeyUsage) String() string {
	names := []string{"anyExtendedKeyUsage", "serverAuth", "clientAuth", "codeSigning", "emailProtection", "ipsecEndSystem", "ipsecTunnel",
		"ipsecUser", "timeStamping", "OCSPSigning", "msSGC", "nsSGC", "msCodeCom", "msKernelCode"}
	if 0 <= i && int(i) < len(names) {
		return names[i]
	}
	return "ExtKeyUsage(" + strconv.Itoa(int(i)) + ")"
}

// ---- names of hosts

func (c *Certificate) hasSANExtension() bool { return find(extension(extAltName), c.Extensions) != nil }

func (c *Certificate) hasNameConstraints() bool {
	return find(extension(extNames), c.Extensions) != nil
}

func (c *Certificate) getSANExtension() []byte {
	if ext := find(extension(extAltName), c.Extensions); ext != nil {
		return ext.Value
	}
	return nil
}

func lowerASCII(s string) string {
	out := []byte(s)
	for i, b := range out {
		if 'A' <= b && b <= 'Z' {
			out[i] += 'a' - 'A'
		}
	}
	return string(out)
}

func splitHostname(host string) []string {
	return strings.Split(lowerASCII(strings.TrimSuffix(host, ".")), ".")
}

// validHostname tells whether a name may be one of a host; a pattern may begin with a star.
func validHostname(host string, pattern bool) bool {
	if !pattern {
		host = strings.TrimSuffix(host, ".")
	}
	if host == "" || host == "*" {
		return false
	}
	for i, part := range strings.Split(host, ".") {
		if part == "" {
			return false
		}
		if pattern && i == 0 && part == "*" {
			continue
		}
		for j, b := range part {
			switch {
			case 'a' <= b && b <= 'z', 'A' <= b && b <= 'Z', '0' <= b && b <= '9', b == '_', b == '-' && j > 0:
			default:
				return false
			}
		}
	}
	return true
}

func matchHostnames(pattern string, hostParts []string) bool {
	parts := strings.Split(lowerASCII(pattern), ".")
	if pattern == "" || len(parts) != len(hostParts) {
		return false
	}
	for i, part := range parts {
		if part != hostParts[i] && (i > 0 || part != "*") {
			return false
		}
	}
	return true
}

func (c *Certificate) VerifyHostname(h string) error {
	bare := h
	if len(h) >= 3 && h[0] == '[' && h[len(h)-1] == ']' {
		bare = h[1 : len(h)-1]
	}
	if addr, err := netip.ParseAddr(bare); err == nil {
		ip := net.IP(addr.AsSlice())
		for _, own := range c.IPAddresses {
			if ip.Equal(own) {
				return nil
			}
		}
		return HostnameError{c, ip.String()}
	}
	name := lowerASCII(h)
	valid, parts := validHostname(name, false), splitHostname(name)
	for _, own := range c.DNSNames {
		if valid && validHostname(own, true) {
			if matchHostnames(own, parts) {
				return nil
			}
		} else if name != "" && name != "." && lowerASCII(own) == name {
			return nil
		}
	}
	return HostnameError{c, h}
}

// ---- chains

const (
	leafCertificate = iota
	intermediateCertificate
	rootCertificate
)

func (c *Certificate) isValid(certType int, currentChain []*Certificate, opts *VerifyOptions) error {
	if len(c.UnhandledCriticalExtensions) > 0 {
		return UnhandledCriticalExtension{}
	}
	if n := len(currentChain); n > 0 && !bytes.Equal(currentChain[n-1].RawIssuer, c.RawSubject) {
		return CertificateInvalidError{c, NameMismatch, ""}
	}
	now := opts.CurrentTime
	if now.IsZero() {
		now = time.Now()
	}
	expired := func(how string, limit time.Time) error {
		detail := "current time " + now.Format(time.RFC3339) + how + limit.Format(time.RFC3339)
		return CertificateInvalidError{c, Expired, detail}
	}
	if now.Before(c.NotBefore) {
		return expired(" is before ", c.NotBefore)
	}
	if now.After(c.NotAfter) {
		return expired(" is after ", c.NotAfter)
	}
	if certType != leafCertificate && len(currentChain) == 0 {
		return errors.New("x509: internal error: empty chain when appending CA cert")
	}
	if certType == intermediateCertificate && (!c.BasicConstraintsValid || !c.IsCA) {
		return CertificateInvalidError{c, NotAuthorizedToSign, ""}
	}
	if c.BasicConstraintsValid && c.MaxPathLen >= 0 && len(currentChain)-1 > c.MaxPathLen {
		return CertificateInvalidError{c, TooManyIntermediates, ""}
	}
	return nil
}

var errNotParsed = errors.New("x509: missing ASN.1 contents; use ParseCertificate")

var errSignatureLimit = errors.New("x509: signature check attempts limit reached while verifying certificate chain")

// distrusted are digests of keys that no chain may have.
var distrusted = []string{
	"ebed6475c2c2d80fcb199f3fe8dd6e6b3ce60b77eb15d4e42c3dec0c6f5b5105",
	"49dd353dc2b919a3770645117d0e60c16115e7d1bc259eefe734b00ea434fe5f",
	"e0254c7fcdc265e2f0f8a428dabb75ab4ae039b4872d62f5ee57f0877d5a8a41",
	"5c0660a2b164910d8ff589c18e14552e9e0ec237dcefe2cb736d41a4811f81a0",
	"43bffa19d6ef651451f6841e019931e96f6f2eaeff28ab4b6f1ce4576de2717b",
	"63ecefee431d49523bc1136c4e72d0206a477086caf606cd5cf025686c109cf8",
	"ec4ffa1ad0ac88081314b7aaffef6a91f97cd57291bb5ba686c5415f5eb4f6b6",
	"92c063d67e8f14db71d288e11266ffdaf69cbf115f7bab14f3bc2f68d25e0e30",
}

func isDistrusted(c *Certificate) bool {
	sum := sha256.Sum256(c.RawSubjectPublicKeyInfo)
	return slices.Contains(distrusted, hex.EncodeToString(sum[:]))
}

func (c *Certificate) Verify(opts VerifyOptions) ([][]*Certificate, error) {
	if len(c.Raw) == 0 {
		return nil, errNotParsed
	}
	for i := range opts.Intermediates.len() {
		other, _, err := opts.Intermediates.cert(i)
		if err != nil {
			return nil, fmt.Errorf("crypto/x509: error fetching intermediate: %w", err)
		}
		if len(other.Raw) == 0 {
			return nil, errNotParsed
		}
	}
	if opts.Roots == nil {
		roots, err := systemRoots()
		if roots == nil {
			return nil, SystemRootsError{err}
		}
		opts.Roots = roots
	}
	if err := c.isValid(leafCertificate, nil, &opts); err != nil {
		return nil, err
	}
	if opts.DNSName != "" {
		if err := c.VerifyHostname(opts.DNSName); err != nil {
			return nil, err
		}
	}
	chains := [][]*Certificate{{c}}
	if !opts.Roots.contains(c) {
		var err error
		if chains, err = c.buildChains(chains[0], nil, &opts); err != nil {
			return nil, err
		}
	}
	if len(opts.KeyUsages) == 0 {
		opts.KeyUsages = []ExtKeyUsage{ExtKeyUsageServerAuth}
	}
	anyUsage := slices.Contains(opts.KeyUsages, ExtKeyUsageAny)
	var badPolicies, badUsages int
	var barred error
	chains = slices.DeleteFunc(chains, func(chain []*Certificate) bool {
		if !followsPolicies(chain, opts) {
			badPolicies++
			return true
		}
		if !anyUsage && !usable(chain, opts.KeyUsages) {
			badUsages++
			return true
		}
		if err := withinBounds(chain); err != nil {
			if barred == nil {
				barred = CertificateInvalidError{c, CANotAuthorizedForThisName, err.Error()}
			}
			return true
		}
		return slices.ContainsFunc(chain, isDistrusted)
	})
	switch {
	case len(chains) > 0:
		return chains, nil
	case barred != nil:
		return nil, barred
	case badUsages > 0 && badPolicies == 0:
		return nil, CertificateInvalidError{c, IncompatibleUsage, ""}
	}
	var details []string
	if badUsages > 0 {
		details = append(details, fmt.Sprintf("%d candidate chains with incompatible key usage", badUsages))
	}
	if badPolicies > 0 {
		details = append(details, fmt.Sprintf("%d candidate chains with invalid policies", badPolicies))
	}
	return nil, CertificateInvalidError{c, NoValidChains, strings.Join(details, ", ")}
}

// inChain tells whether a chain has a certificate of the same name, key and further names.
func inChain(c *Certificate, chain []*Certificate) bool {
	for _, other := range chain {
		if !bytes.Equal(c.RawSubject, other.RawSubject) || !bytes.Equal(c.RawSubjectPublicKeyInfo, other.RawSubjectPublicKeyInfo) {
			continue
		}
		if c.hasSANExtension() != other.hasSANExtension() {
			return false
		}
		if bytes.Equal(c.getSANExtension(), other.getSANExtension()) {
			return true
		}
	}
	return false
}

func (c *Certificate) buildChains(currentChain []*Certificate, sigChecks *int, opts *VerifyOptions) (chains [][]*Certificate, err error) {
	var hintErr error
	var hintCert *Certificate
	if sigChecks == nil {
		sigChecks = new(int)
	}
	consider := func(certType int, p potentialParent) error {
		if *sigChecks++; *sigChecks > 100 {
			return errSignatureLimit
		}
		if p.cert.PublicKey == nil || inChain(p.cert, currentChain) {
			return err
		}
		hint := func(wrong error) {
			if hintErr == nil {
				hintErr, hintCert = wrong, p.cert
			}
		}
		if wrong := c.CheckSignatureFrom(p.cert); wrong != nil {
			hint(wrong)
			return err
		}
		if wrong := p.cert.isValid(certType, currentChain, opts); wrong != nil {
			hint(wrong)
			return wrong
		}
		if p.constraint != nil {
			if wrong := p.constraint(currentChain); wrong != nil {
				hint(wrong)
				return nil
			}
		}
		chain := append(slices.Clone(currentChain), p.cert)
		if certType == rootCertificate {
			chains = append(chains, chain)
			return nil
		}
		more, err := p.cert.buildChains(chain, sigChecks, opts)
		chains = append(chains, more...)
		return err
	}
	for _, p := range opts.Roots.findPotentialParents(c) {
		if err != errSignatureLimit {
			err = consider(rootCertificate, p)
		}
	}
	for _, p := range opts.Intermediates.findPotentialParents(c) {
		if err != errSignatureLimit {
			err = consider(intermediateCertificate, p)
		}
	}
	if len(chains) > 0 {
		return chains, nil
	}
	if err == nil {
		err = UnknownAuthorityError{c, hintErr, hintCert}
	}
	return nil, err
}

// usable tells whether a chain allows one of the usages from its root on.
func usable(chain []*Certificate, usages []ExtKeyUsage) bool {
	left := slices.Clone(usages)
	for i := len(chain) - 1; i >= 0; i-- {
		c := chain[i]
		if len(c.ExtKeyUsage)+len(c.UnknownExtKeyUsage) == 0 || slices.Contains(c.ExtKeyUsage, ExtKeyUsageAny) {
			continue
		}
		left = slices.DeleteFunc(left, func(use ExtKeyUsage) bool { return !slices.Contains(c.ExtKeyUsage, use) })
		if len(left) == 0 {
			return false
		}
	}
	return len(chain) > 0
}
