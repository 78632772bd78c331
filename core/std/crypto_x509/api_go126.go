//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package x509

import "crypto/x509/pkix"
import "encoding/asn1"
import "io"
import "math/big"
import "net"
import "net/url"
import "time"

type Certificate struct {
	Raw                         []byte
	RawTBSCertificate           []byte
	RawSubjectPublicKeyInfo     []byte
	RawSubject                  []byte
	RawIssuer                   []byte
	Signature                   []byte
	SignatureAlgorithm          SignatureAlgorithm
	PublicKeyAlgorithm          PublicKeyAlgorithm
	PublicKey                   any
	Version                     int
	SerialNumber                *big.Int
	Issuer                      pkix.Name
	Subject                     pkix.Name
	NotBefore                   time.Time
	NotAfter                    time.Time
	KeyUsage                    KeyUsage
	Extensions                  []pkix.Extension
	ExtraExtensions             []pkix.Extension
	UnhandledCriticalExtensions []asn1.ObjectIdentifier
	ExtKeyUsage                 []ExtKeyUsage
	UnknownExtKeyUsage          []asn1.ObjectIdentifier
	BasicConstraintsValid       bool
	IsCA                        bool
	MaxPathLen                  int
	MaxPathLenZero              bool
	SubjectKeyId                []byte
	AuthorityKeyId              []byte
	OCSPServer                  []string
	IssuingCertificateURL       []string
	DNSNames                    []string
	EmailAddresses              []string
	IPAddresses                 []net.IP
	URIs                        []*url.URL
	PermittedDNSDomainsCritical bool
	PermittedDNSDomains         []string
	ExcludedDNSDomains          []string
	PermittedIPRanges           []*net.IPNet
	ExcludedIPRanges            []*net.IPNet
	PermittedEmailAddresses     []string
	ExcludedEmailAddresses      []string
	PermittedURIDomains         []string
	ExcludedURIDomains          []string
	CRLDistributionPoints       []string
	PolicyIdentifiers           []asn1.ObjectIdentifier
	Policies                    []OID
	InhibitAnyPolicy            int
	InhibitAnyPolicyZero        bool
	InhibitPolicyMapping        int
	InhibitPolicyMappingZero    bool
	RequireExplicitPolicy       int
	RequireExplicitPolicyZero   bool
	PolicyMappings              []PolicyMapping
}

func (c *Certificate) systemVerify(opts *VerifyOptions) (chains [][]*Certificate, err error)
func (c *Certificate) isValid(certType int, currentChain []*Certificate, opts *VerifyOptions) error
func (c *Certificate) Verify(opts VerifyOptions) ([][]*Certificate, error)
func (c *Certificate) buildChains(currentChain []*Certificate, sigChecks *int, opts *VerifyOptions) (chains [][]*Certificate, err error)
func (c *Certificate) VerifyHostname(h string) error
func (c *Certificate) Equal(other *Certificate) bool
func (c *Certificate) hasSANExtension() bool
func (c *Certificate) CheckSignatureFrom(parent *Certificate) error
func (c *Certificate) CheckSignature(algo SignatureAlgorithm, signed, signature []byte) error
func (c *Certificate) hasNameConstraints() bool
func (c *Certificate) getSANExtension() []byte
func (c *Certificate) CheckCRLSignature(crl *pkix.CertificateList) error
func (c *Certificate) CreateCRL(rand io.Reader, priv any, revokedCerts []pkix.RevokedCertificate, now, expiry time.Time) (crlBytes []byte, err error)

type CertificateRequest struct {
	Raw                      []byte
	RawTBSCertificateRequest []byte
	RawSubjectPublicKeyInfo  []byte
	RawSubject               []byte
	Version                  int
	Signature                []byte
	SignatureAlgorithm       SignatureAlgorithm
	PublicKeyAlgorithm       PublicKeyAlgorithm
	PublicKey                any
	Subject                  pkix.Name
	Attributes               []pkix.AttributeTypeAndValueSET
	Extensions               []pkix.Extension
	ExtraExtensions          []pkix.Extension
	DNSNames                 []string
	EmailAddresses           []string
	IPAddresses              []net.IP
	URIs                     []*url.URL
}

func (c *CertificateRequest) CheckSignature() error

type RevocationList struct {
	Raw                       []byte
	RawTBSRevocationList      []byte
	RawIssuer                 []byte
	Issuer                    pkix.Name
	AuthorityKeyId            []byte
	Signature                 []byte
	SignatureAlgorithm        SignatureAlgorithm
	RevokedCertificateEntries []RevocationListEntry
	RevokedCertificates       []pkix.RevokedCertificate
	Number                    *big.Int
	ThisUpdate                time.Time
	NextUpdate                time.Time
	Extensions                []pkix.Extension
	ExtraExtensions           []pkix.Extension
}

func (rl *RevocationList) CheckSignatureFrom(parent *Certificate) error
