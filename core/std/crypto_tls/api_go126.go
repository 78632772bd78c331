//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package tls

import "bytes"
import "context"
import "crypto/x509"
import "net"
import "sync"
import "sync/atomic"
import "time"
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
	HelloRetryRequest bool
	config            *Config
	ctx               context.Context
}

func (c *ClientHelloInfo) Context() context.Context
func (chi *ClientHelloInfo) SupportsCertificate(c *Certificate) error

type Conn struct {
	conn                  net.Conn
	isClient              bool
	handshakeFn           func(context.Context) error
	quic                  unsafe.Pointer
	isHandshakeComplete   atomic.Bool
	handshakeMutex        sync.Mutex
	handshakeErr          error
	vers                  uint16
	haveVers              bool
	config                *Config
	handshakes            int
	extMasterSecret       bool
	didResume             bool
	didHRR                bool
	cipherSuite           uint16
	curveID               CurveID
	peerSigAlg            SignatureScheme
	ocspResponse          []byte
	scts                  [][]byte
	peerCertificates      []*x509.Certificate
	verifiedChains        [][]*x509.Certificate
	serverName            string
	secureRenegotiation   bool
	ekm                   func(label string, context []byte, length int) ([]byte, error)
	resumptionSecret      []byte
	echAccepted           bool
	ticketKeys            []uint8
	clientFinishedIsFirst bool
	closeNotifyErr        error
	closeNotifySent       bool
	clientFinished        [12]byte
	serverFinished        [12]byte
	clientProtocol        string
	in                    halfConn
	out                   halfConn
	rawInput              bytes.Buffer
	input                 bytes.Reader
	hand                  bytes.Buffer
	buffering             bool
	sendBuf               []byte
	bytesSent             int64
	packetsSent           int64
	retryCount            int
	activeCall            atomic.Int32
	tmp                   [16]byte
}

func (c *Conn) LocalAddr() net.Addr
func (c *Conn) RemoteAddr() net.Addr
func (c *Conn) SetDeadline(t time.Time) error
func (c *Conn) SetReadDeadline(t time.Time) error
func (c *Conn) SetWriteDeadline(t time.Time) error
func (c *Conn) NetConn() net.Conn
func (c *Conn) Write(b []byte) (int, error)
func (c *Conn) Read(b []byte) (int, error)
func (c *Conn) Close() error
func (c *Conn) CloseWrite() error
func (c *Conn) Handshake() error
func (c *Conn) HandshakeContext(ctx context.Context) error
func (c *Conn) ConnectionState() ConnectionState
func (c *Conn) OCSPResponse() []byte
func (c *Conn) VerifyHostname(host string) error

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
	HelloRetryRequest                 bool
	ekm                               func(label string, context []byte, length int) ([]byte, error)
	testingOnlyPeerSignatureAlgorithm SignatureScheme
}

func (cs *ConnectionState) ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error)

type QUICConfig struct {
	TLSConfig           *Config
	EnableSessionEvents bool
}
