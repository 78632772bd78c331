package tls

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/x509"
	"errors"
	"fmt"
	"slices"
)

// ---- certificates

func (c *Certificate) first() (*x509.Certificate, error) {
	if c.Leaf != nil {
		return c.Leaf, nil
	}
	return x509.ParseCertificate(c.Certificate[0])
}

// unusable tells what is wrong with a certificate that no scheme is left for.
func (c *Certificate) unusable() error {
	switch c.PrivateKey.(type) {
	case rsa.PrivateKey, ecdsa.PrivateKey:
		return fmt.Errorf("tls: unsupported certificate: private key is %T, expected *%T", c.PrivateKey, c.PrivateKey)
	case *ed25519.PrivateKey:
		return errors.New("tls: unsupported certificate: private key is *ed25519.PrivateKey, expected ed25519.PrivateKey")
	}
	signer, ok := c.PrivateKey.(crypto.Signer)
	if !ok {
		return fmt.Errorf("tls: certificate private key (%T) does not implement crypto.Signer", c.PrivateKey)
	}
	switch public := signer.Public().(type) {
	case *ecdsa.PublicKey:
		if curveOf(public) == 0 {
			return fmt.Errorf("tls: unsupported certificate curve (%s)", public.Curve.Params().Name)
		}
	case *rsa.PublicKey:
		return errors.New("tls: certificate RSA key size too small for supported signature algorithms")
	case ed25519.PublicKey:
	default:
		if latticeScheme(public) == 0 {
			return fmt.Errorf("tls: unsupported certificate key (%T)", public)
		}
	}
	if c.SupportedSignatureAlgorithms != nil {
		return errors.New("tls: peer doesn't support the certificate custom signature algorithms")
	}
	return fmt.Errorf("tls: internal error: unsupported key (%T)", c.PrivateKey)
}

func curveOf(public *ecdsa.PublicKey) CurveID {
	switch public.Curve {
	case elliptic.P256():
		return CurveP256
	case elliptic.P384():
		return CurveP384
	case elliptic.P521():
		return CurveP521
	}
	return 0
}

// schemesOf are those that a key can sign with. (Schemes with SHA-1 are off, and so are PKCS #1's in TLS 1.3.)
func schemesOf(version uint16, public crypto.PublicKey) []SignatureScheme {
	switch public := public.(type) {
	case *ecdsa.PublicKey:
		all := []SignatureScheme{ECDSAWithP256AndSHA256, ECDSAWithP384AndSHA384, ECDSAWithP521AndSHA512}
		if version < VersionTLS13 {
			return all
		}
		if curve := curveOf(public); curve != 0 {
			return all[curve-CurveP256:][:1]
		}
	case *rsa.PublicKey:
		// A padded digest has to fit: PSS takes two of them, PKCS #1 one with what names it.
		var all []SignatureScheme
		for i, scheme := range []SignatureScheme{PSSWithSHA256, PSSWithSHA384, PSSWithSHA512} {
			if public.Size() >= 2*(32+16*i)+2 {
				all = append(all, scheme)
			}
		}
		for i, scheme := range []SignatureScheme{PKCS1WithSHA256, PKCS1WithSHA384, PKCS1WithSHA512} {
			if version < VersionTLS13 && public.Size() >= 19+32+16*i+11 {
				all = append(all, scheme)
			}
		}
		return all
	case ed25519.PublicKey:
		return []SignatureScheme{Ed25519}
	default:
		if scheme := latticeScheme(public); scheme != 0 && version >= VersionTLS13 {
			return []SignatureScheme{scheme}
		}
	}
	return nil
}

// schemeFor is the first that the peer likes.
func (c *Certificate) schemeFor(version uint16, liked []SignatureScheme) (SignatureScheme, error) {
	signer, ok := c.PrivateKey.(crypto.Signer)
	if !ok {
		return 0, c.unusable()
	}
	schemes := schemesOf(version, signer.Public())
	if c.SupportedSignatureAlgorithms != nil {
		schemes = slices.DeleteFunc(schemes, func(s SignatureScheme) bool { return !slices.Contains(c.SupportedSignatureAlgorithms, s) })
	}
	if len(schemes) == 0 {
		return 0, c.unusable()
	}
	if len(liked) == 0 && version == VersionTLS12 {
		return 0, errors.New("tls: missing signature_algorithms from TLS 1.2 peer")
	}
	for _, scheme := range liked {
		if slices.Contains(schemes, scheme) {
			return scheme, nil
		}
	}
	return 0, errors.New("tls: peer doesn't support any of the certificate's signature algorithms")
}

func (cri *CertificateRequestInfo) SupportsCertificate(c *Certificate) error {
	if _, err := c.schemeFor(cri.Version, cri.SignatureSchemes); err != nil {
		return err
	}
	if len(cri.AcceptableCAs) == 0 {
		return nil
	}
	for i, der := range c.Certificate {
		cert := c.Leaf
		if i > 0 || cert == nil {
			var err error
			if cert, err = x509.ParseCertificate(der); err != nil {
				return fmt.Errorf("failed to parse certificate #%d in the chain: %w", i, err)
			}
		}
		if slices.ContainsFunc(cri.AcceptableCAs, func(ca []byte) bool { return bytes.Equal(ca, cert.RawIssuer) }) {
			return nil
		}
	}
	return errors.New("chain is not signed by an acceptable CA")
}

func (chi *ClientHelloInfo) SupportsCertificate(c *Certificate) error {
	config := chi.config
	if config == nil {
		config = &Config{}
	}
	version, ok := config.mutualVersion(false, false, chi.SupportedVersions)
	if !ok {
		return errors.New("no mutually supported protocol versions")
	}
	if chi.ServerName != "" {
		cert, err := c.first()
		if err != nil {
			return fmt.Errorf("failed to parse certificate: %w", err)
		}
		if err := cert.VerifyHostname(chi.ServerName); err != nil {
			return fmt.Errorf("certificate is not valid for requested server name: %w", err)
		}
	}
	// Before TLS 1.3 a key of RSA may encrypt where it cannot sign.
	orEncrypt := func(err error) error {
		key, ok := c.PrivateKey.(crypto.Decrypter)
		if !ok || version == VersionTLS13 {
			return err
		}
		if _, ok := key.Public().(*rsa.PublicKey); ok && config.agree(chi.CipherSuites, version, withECDHE, 0) {
			return nil
		}
		return err
	}
	if len(chi.SignatureSchemes) > 0 {
		if _, err := c.schemeFor(version, chi.SignatureSchemes); err != nil {
			return orEncrypt(err)
		}
	}
	if version == VersionTLS13 {
		return nil
	}
	if len(chi.SupportedPoints) > 0 && !slices.Contains(chi.SupportedPoints, 0) {
		return errors.New("tls: client offered only incompatible point formats")
	}
	if !slices.ContainsFunc(chi.SupportedCurves, func(x CurveID) bool { return config.supportsCurve(version, x) }) {
		return orEncrypt(errors.New("client doesn't support ECDHE, can only use legacy RSA key exchange"))
	}
	kinds := withECDHE | withECDSA
	signer, ok := c.PrivateKey.(crypto.Signer)
	if !ok {
		return orEncrypt(c.unusable())
	}
	switch public := signer.Public().(type) {
	case *ecdsa.PublicKey:
		curve := curveOf(public)
		if curve == 0 {
			return orEncrypt(c.unusable())
		}
		if !slices.Contains(chi.SupportedCurves, curve) || !config.supportsCurve(version, curve) {
			return errors.New("client doesn't support certificate curve")
		}
	case ed25519.PublicKey:
		if version < VersionTLS12 || len(chi.SignatureSchemes) == 0 {
			return errors.New("connection doesn't support Ed25519")
		}
	case *rsa.PublicKey:
		kinds = withECDHE
	default:
		return orEncrypt(c.unusable())
	}
	if !config.agree(chi.CipherSuites, version, withECDHE|withECDSA, kinds) {
		return orEncrypt(errors.New("client doesn't support any cipher suites compatible with the certificate"))
	}
	return nil
}
