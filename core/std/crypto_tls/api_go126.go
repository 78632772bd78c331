//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

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
func (c *Conn) setReadTrafficSecret(suite *cipherSuiteTLS13, level QUICEncryptionLevel, secret []byte, locked bool) error
func (c *Conn) setWriteTrafficSecret(suite *cipherSuiteTLS13, level QUICEncryptionLevel, secret []byte)
func (c *Conn) processECHClientHello(outer *clientHelloMsg, echKeys []EncryptedClientHelloKey) (*clientHelloMsg, *echServerContext, error)
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
func (c *Conn) quicSetReadSecret(level QUICEncryptionLevel, suite uint16, secret []byte) error
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
