//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package tls

import "context"
import "crypto/ecdh"
import "crypto/x509"
import "hash"
import "net"
import "unsafe"

type ClientHelloInfo struct {
	CipherSuites      []uint16
	ServerName        string
	SupportedCurves   []CurveID
	SupportedPoints   []uint8
	SignatureSchemes  []SignatureScheme
	SupportedProtos   []string
	SupportedVersions []uint16
	Extensions        []uint16
	Conn              net.Conn
	config            *Config
	ctx               context.Context
}

func (c *ClientHelloInfo) Context() context.Context
func (chi *ClientHelloInfo) SupportsCertificate(c *Certificate) error

type ConnectionState struct {
	Version                           uint16
	HandshakeComplete                 bool
	DidResume                         bool
	CipherSuite                       uint16
	CurveID                           CurveID
	NegotiatedProtocol                string
	NegotiatedProtocolIsMutual        bool
	ServerName                        string
	PeerCertificates                  []*x509.Certificate
	VerifiedChains                    [][]*x509.Certificate
	SignedCertificateTimestamps       [][]byte
	OCSPResponse                      []byte
	TLSUnique                         []byte
	ECHAccepted                       bool
	ekm                               func(label string, context []byte, length int) ([]byte, error)
	testingOnlyDidHRR                 bool
	testingOnlyPeerSignatureAlgorithm SignatureScheme
}

func (cs *ConnectionState) ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error)

type QUICEvent struct {
	Kind         QUICEventKind
	Level        QUICEncryptionLevel
	Data         []byte
	Suite        uint16
	SessionState *SessionState
}

type echClientContext struct {
	config          unsafe.Pointer
	hpkeContext     unsafe.Pointer
	encapsulatedKey []byte
	innerHello      unsafe.Pointer
	innerTranscript hash.Hash
	kdfID           uint16
	aeadID          uint16
	echRejected     bool
	retryConfigs    []byte
}

type echServerContext struct {
	hpkeContext unsafe.Pointer
	configID    uint8
	ciphersuite echCipher
	transcript  hash.Hash
	inner       bool
}

type keySharePrivateKeys struct {
	curveID CurveID
	ecdhe   *ecdh.PrivateKey
	mlkem   unsafe.Pointer
}
