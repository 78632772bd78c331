//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package tls

import "bytes"
import "context"
import "crypto/x509"
import "io"
import "net"
import "sync"
import "sync/atomic"
import "time"
import "unsafe"

type Config struct {
	Rand                                io.Reader
	Time                                func() time.Time
	Certificates                        []Certificate
	NameToCertificate                   map[string]*Certificate
	GetCertificate                      func(*ClientHelloInfo) (*Certificate, error)
	GetClientCertificate                func(*CertificateRequestInfo) (*Certificate, error)
	GetConfigForClient                  func(*ClientHelloInfo) (*Config, error)
	VerifyPeerCertificate               func(rawCerts [][]byte, verifiedChains [][]*x509.Certificate) error
	VerifyConnection                    func(ConnectionState) error
	RootCAs                             *x509.CertPool
	NextProtos                          []string
	ServerName                          string
	ClientAuth                          ClientAuthType
	ClientCAs                           *x509.CertPool
	InsecureSkipVerify                  bool
	CipherSuites                        []uint16
	PreferServerCipherSuites            bool
	SessionTicketsDisabled              bool
	SessionTicketKey                    [32]byte
	ClientSessionCache                  ClientSessionCache
	UnwrapSession                       func(identity []byte, cs ConnectionState) (*SessionState, error)
	WrapSession                         func(ConnectionState, *SessionState) ([]byte, error)
	MinVersion                          uint16
	MaxVersion                          uint16
	CurvePreferences                    []CurveID
	DynamicRecordSizingDisabled         bool
	Renegotiation                       RenegotiationSupport
	KeyLogWriter                        io.Writer
	EncryptedClientHelloConfigList      []byte
	EncryptedClientHelloRejectionVerify func(ConnectionState) error
	EncryptedClientHelloKeys            []EncryptedClientHelloKey
	mutex                               sync.RWMutex
	sessionTicketKeys                   []uint8
	autoSessionTicketKeys               []uint8
}

func (c *Config) Clone() *Config
func (c *Config) SetSessionTicketKeys(keys [][32]byte)
func (c *Config) BuildNameToCertificate()
func (c *Config) EncryptTicket(cs ConnectionState, ss *SessionState) ([]byte, error)
func (c *Config) DecryptTicket(identity []byte, cs ConnectionState) (*SessionState, error)

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
	ocspResponse          []byte
	scts                  [][]byte
	peerCertificates      []*x509.Certificate
	activeCertHandles     []uint8
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
	Version                     uint16
	HandshakeComplete           bool
	DidResume                   bool
	CipherSuite                 uint16
	NegotiatedProtocol          string
	NegotiatedProtocolIsMutual  bool
	ServerName                  string
	PeerCertificates            []*x509.Certificate
	VerifiedChains              [][]*x509.Certificate
	SignedCertificateTimestamps [][]byte
	OCSPResponse                []byte
	TLSUnique                   []byte
	ECHAccepted                 bool
	ekm                         func(label string, context []byte, length int) ([]byte, error)
	testingOnlyDidHRR           bool
	testingOnlyCurveID          CurveID
}

func (cs *ConnectionState) ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error)

type SessionState struct {
	Extra             [][]byte
	EarlyData         bool
	version           uint16
	isClient          bool
	cipherSuite       uint16
	createdAt         uint64
	secret            []byte
	extMasterSecret   bool
	peerCertificates  []*x509.Certificate
	activeCertHandles []uint8
	ocspResponse      []byte
	scts              [][]byte
	verifiedChains    [][]*x509.Certificate
	alpnProtocol      string
	useBy             uint64
	ageAdd            uint32
	ticket            []byte
}

func (s *SessionState) Bytes() ([]byte, error)
