//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package tls

import "bytes"
import "context"
import "crypto/internal/fips140/tls13"
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

func (c *Config) ticketKeyFromBytes(b [32]byte) (key ticketKey)
func (c *Config) Clone() *Config
func (c *Config) initLegacySessionTicketKeyRLocked()
func (c *Config) ticketKeys(configForClient *Config) []ticketKey
func (c *Config) SetSessionTicketKeys(keys [][32]byte)
func (c *Config) rand() io.Reader
func (c *Config) time() time.Time
func (c *Config) cipherSuites() []uint16
func (c *Config) supportedVersions(isClient bool) []uint16
func (c *Config) maxSupportedVersion(isClient bool) uint16
func (c *Config) curvePreferences(version uint16) []CurveID
func (c *Config) supportsCurve(version uint16, curve CurveID) bool
func (c *Config) mutualVersion(isClient bool, peerVersions []uint16) (uint16, bool)
func (c *Config) getCertificate(clientHello *ClientHelloInfo) (*Certificate, error)
func (c *Config) BuildNameToCertificate()
func (c *Config) writeKeyLog(label string, clientRandom, secret []byte) error
func (c *Config) EncryptTicket(cs ConnectionState, ss *SessionState) ([]byte, error)
func (c *Config) encryptTicket(state []byte, ticketKeys []ticketKey) ([]byte, error)
func (c *Config) DecryptTicket(identity []byte, cs ConnectionState) (*SessionState, error)
func (c *Config) decryptTicket(encrypted []byte, ticketKeys []ticketKey) []byte

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
func (c *Conn) newRecordHeaderError(conn net.Conn, msg string) (err RecordHeaderError)
func (c *Conn) readRecord() error
func (c *Conn) readChangeCipherSpec() error
func (c *Conn) readRecordOrCCS(expectChangeCipherSpec bool) error
func (c *Conn) retryReadRecord(expectChangeCipherSpec bool) error
func (c *Conn) readFromUntil(r io.Reader, n int) error
func (c *Conn) sendAlertLocked(err alert) error
func (c *Conn) sendAlert(err alert) error
func (c *Conn) maxPayloadSizeForWrite(typ recordType) int
func (c *Conn) write(data []byte) (int, error)
func (c *Conn) flush() (int, error)
func (c *Conn) writeRecordLocked(typ recordType, data []byte) (int, error)
func (c *Conn) writeHandshakeRecord(msg handshakeMessage, transcript transcriptHash) (int, error)
func (c *Conn) writeChangeCipherRecord() error
func (c *Conn) readHandshakeBytes(n int) error
func (c *Conn) readHandshake(transcript transcriptHash) (any, error)
func (c *Conn) unmarshalHandshakeMessage(data []byte, transcript transcriptHash) (handshakeMessage, error)
func (c *Conn) Write(b []byte) (int, error)
func (c *Conn) handleRenegotiation() error
func (c *Conn) handlePostHandshakeMessage() error
func (c *Conn) handleKeyUpdate(keyUpdate *keyUpdateMsg) error
func (c *Conn) Read(b []byte) (int, error)
func (c *Conn) Close() error
func (c *Conn) CloseWrite() error
func (c *Conn) closeNotify() error
func (c *Conn) Handshake() error
func (c *Conn) HandshakeContext(ctx context.Context) error
func (c *Conn) handshakeContext(ctx context.Context) (ret error)
func (c *Conn) ConnectionState() ConnectionState
func (c *Conn) connectionStateLocked() ConnectionState
func (c *Conn) OCSPResponse() []byte
func (c *Conn) VerifyHostname(host string) error
func (c *Conn) processECHClientHello(outer *clientHelloMsg) (*clientHelloMsg, *echServerContext, error)
func (c *Conn) makeClientHello() (*clientHelloMsg, *keySharePrivateKeys, *echClientContext, error)
func (c *Conn) clientHandshake(ctx context.Context) (err error)
func (c *Conn) loadSession(hello *clientHelloMsg) (session *SessionState, earlySecret *tls13.EarlySecret, binderKey []byte, err error)
func (c *Conn) pickTLSVersion(serverHello *serverHelloMsg) error
func (c *Conn) verifyServerCertificate(certificates [][]byte) error
func (c *Conn) getClientCertificate(cri *CertificateRequestInfo) (*Certificate, error)
func (c *Conn) clientSessionCacheKey() string
func (c *Conn) handleNewSessionTicket(msg *newSessionTicketMsgTLS13) error
func (c *Conn) serverHandshake(ctx context.Context) error
func (c *Conn) readClientHello(ctx context.Context) (*clientHelloMsg, *echServerContext, error)
func (c *Conn) processCertsFromClient(certificate Certificate) error
func (c *Conn) sendSessionTicket(earlyData bool, extra [][]byte) error
func (c *Conn) quicReadHandshakeBytes(n int) error
func (c *Conn) quicSetReadSecret(level QUICEncryptionLevel, suite uint16, secret []byte)
func (c *Conn) quicSetWriteSecret(level QUICEncryptionLevel, suite uint16, secret []byte)
func (c *Conn) quicWriteCryptoData(level QUICEncryptionLevel, data []byte)
func (c *Conn) quicResumeSession(session *SessionState) error
func (c *Conn) quicStoreSession(session *SessionState)
func (c *Conn) quicSetTransportParameters(params []byte)
func (c *Conn) quicGetTransportParameters() ([]byte, error)
func (c *Conn) quicHandshakeComplete()
func (c *Conn) quicRejectedEarlyData()
func (c *Conn) quicWaitForSignal() error
func (c *Conn) sessionState() *SessionState

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
