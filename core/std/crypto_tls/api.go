// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package tls

import "bytes"
import "context"
import "crypto"
import "crypto/ecdh"
import "crypto/hpke"
import "crypto/internal/fips140/tls13"
import "crypto/x509"
import "hash"
import "io"
import "net"
import "sync"
import "sync/atomic"
import "time"
import "unsafe"

const CurveP256 CurveID = 23
const CurveP384 CurveID = 24
const CurveP521 CurveID = 25
const ECDSAWithP256AndSHA256 SignatureScheme = 1027
const ECDSAWithP384AndSHA384 SignatureScheme = 1283
const ECDSAWithP521AndSHA512 SignatureScheme = 1539
const ECDSAWithSHA1 SignatureScheme = 515
const Ed25519 SignatureScheme = 2055
const MLDSA44 SignatureScheme = 2308
const MLDSA65 SignatureScheme = 2309
const MLDSA87 SignatureScheme = 2310
const MLKEM1024 CurveID = 514
const NoClientCert ClientAuthType = 0
const PKCS1WithSHA1 SignatureScheme = 513
const PKCS1WithSHA256 SignatureScheme = 1025
const PKCS1WithSHA384 SignatureScheme = 1281
const PKCS1WithSHA512 SignatureScheme = 1537
const PSSWithSHA256 SignatureScheme = 2052
const PSSWithSHA384 SignatureScheme = 2053
const PSSWithSHA512 SignatureScheme = 2054
const QUICEncryptionLevelApplication QUICEncryptionLevel = 3
const QUICEncryptionLevelEarly QUICEncryptionLevel = 1
const QUICEncryptionLevelHandshake QUICEncryptionLevel = 2
const QUICEncryptionLevelInitial QUICEncryptionLevel = 0
const QUICErrorEvent QUICEventKind = 10
const QUICHandshakeDone QUICEventKind = 7
const QUICNoEvent QUICEventKind = 0
const QUICRejectedEarlyData QUICEventKind = 6
const QUICResumeSession QUICEventKind = 8
const QUICSetReadSecret QUICEventKind = 1
const QUICSetWriteSecret QUICEventKind = 2
const QUICStoreSession QUICEventKind = 9
const QUICTransportParameters QUICEventKind = 4
const QUICTransportParametersRequired QUICEventKind = 5
const QUICWriteData QUICEventKind = 3
const RenegotiateFreelyAsClient RenegotiationSupport = 2
const RenegotiateNever RenegotiationSupport = 0
const RenegotiateOnceAsClient RenegotiationSupport = 1
const RequestClientCert ClientAuthType = 1
const RequireAndVerifyClientCert ClientAuthType = 4
const RequireAnyClientCert ClientAuthType = 2
const SecP256r1MLKEM768 CurveID = 4587
const SecP384r1MLKEM1024 CurveID = 4589
const TLS_AES_128_GCM_SHA256 uint16 = 4865
const TLS_AES_256_GCM_SHA384 uint16 = 4866
const TLS_CHACHA20_POLY1305_SHA256 uint16 = 4867
const TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA uint16 = 49161
const TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 uint16 = 49187
const TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 uint16 = 49195
const TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA uint16 = 49162
const TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 uint16 = 49196
const TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305 uint16 = 52393
const TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 uint16 = 52393
const TLS_ECDHE_ECDSA_WITH_RC4_128_SHA uint16 = 49159
const TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA uint16 = 49170
const TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA uint16 = 49171
const TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 uint16 = 49191
const TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 uint16 = 49199
const TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA uint16 = 49172
const TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 uint16 = 49200
const TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305 uint16 = 52392
const TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 uint16 = 52392
const TLS_ECDHE_RSA_WITH_RC4_128_SHA uint16 = 49169
const TLS_FALLBACK_SCSV uint16 = 22016
const TLS_RSA_WITH_3DES_EDE_CBC_SHA uint16 = 10
const TLS_RSA_WITH_AES_128_CBC_SHA uint16 = 47
const TLS_RSA_WITH_AES_128_CBC_SHA256 uint16 = 60
const TLS_RSA_WITH_AES_128_GCM_SHA256 uint16 = 156
const TLS_RSA_WITH_AES_256_CBC_SHA uint16 = 53
const TLS_RSA_WITH_AES_256_GCM_SHA384 uint16 = 157
const TLS_RSA_WITH_RC4_128_SHA uint16 = 5
const VerifyClientCertIfGiven ClientAuthType = 3
const VersionSSL30 = 768
const VersionTLS10 = 769
const VersionTLS11 = 770
const VersionTLS12 = 771
const VersionTLS13 = 772
const X25519 CurveID = 29
const X25519MLKEM768 CurveID = 4588

type AlertError uint8

func (e AlertError) Error() string

type Certificate struct {
	Certificate                  [][]byte
	PrivateKey                   crypto.PrivateKey
	SupportedSignatureAlgorithms []SignatureScheme
	OCSPStaple                   []byte
	SignedCertificateTimestamps  [][]byte
	Leaf                         *x509.Certificate
}

type CertificateRequestInfo struct {
	AcceptableCAs    [][]byte
	SignatureSchemes []SignatureScheme
	Version          uint16
	ctx              context.Context
}

func (c *CertificateRequestInfo) Context() context.Context
func (cri *CertificateRequestInfo) SupportsCertificate(c *Certificate) error

type CertificateVerificationError struct {
	UnverifiedCertificates []*x509.Certificate
	Err                    error
}

func (e *CertificateVerificationError) Error() string
func (e *CertificateVerificationError) Unwrap() error

type CipherSuite struct {
	ID                uint16
	Name              string
	SupportedVersions []uint16
	Insecure          bool
}

type ClientAuthType int

func (i ClientAuthType) String() string

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
	isQUIC            bool
	ctx               context.Context
}

func (c *ClientHelloInfo) Context() context.Context
func (chi *ClientHelloInfo) SupportsCertificate(c *Certificate) error

type ClientSessionCache interface {
	/*line common.go:398:2*/Get(sessionKey string) (session *ClientSessionState, ok bool)
	/*line common.go:404:2*/Put(sessionKey string, cs *ClientSessionState)
}

type ClientSessionState struct{ session *SessionState }

func (cs *ClientSessionState) ResumptionState() (ticket []byte, state *SessionState, err error)

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
	GetEncryptedClientHelloKeys         func(*ClientHelloInfo) ([]EncryptedClientHelloKey, error)
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
func (c *Config) cipherSuites(aesGCMPreferred bool) []uint16
func (c *Config) supportedCipherSuites() []uint16
func (c *Config) supportedVersions(isClient, isQUIC bool) []uint16
func (c *Config) maxSupportedVersion(isClient, isQUIC bool) uint16
func (c *Config) curvePreferences(version uint16) []CurveID
func (c *Config) supportsCurve(version uint16, x CurveID) bool
func (c *Config) mutualVersion(isClient, isQUIC bool, peerVersions []uint16) (uint16, bool)
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
	peerSigAlg            SignatureScheme
	ocspResponse          []byte
	scts                  [][]byte
	peerCertificates      []*x509.Certificate
	localCertificate      [][]byte
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
	LocalCertificate                  [][]byte
	ekm                               func(label string, context []byte, length int) ([]byte, error)
	testingOnlyPeerSignatureAlgorithm SignatureScheme
}

func (cs *ConnectionState) ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error)

type CurveID uint16

func (i CurveID) String() string

type Dialer struct {
	NetDialer *net.Dialer
	Config    *Config
}

func (d *Dialer) Dial(network, addr string) (net.Conn, error)
func (d *Dialer) netDialer() *net.Dialer
func (d *Dialer) DialContext(ctx context.Context, network, addr string) (net.Conn, error)

type ECHRejectionError struct{ RetryConfigList []byte }

func (e *ECHRejectionError) Error() string

type EncryptedClientHelloKey struct {
	Config      []byte
	PrivateKey  []byte
	SendAsRetry bool
}

type QUICConfig struct {
	TLSConfig           *Config
	EnableSessionEvents bool
	ClientHelloInfoConn net.Conn
}

type QUICConn struct {
	conn              *Conn
	sessionTicketSent bool
}

func (q *QUICConn) Start(ctx context.Context) error
func (q *QUICConn) NextEvent() QUICEvent
func (q *QUICConn) Close() error
func (q *QUICConn) HandleData(level QUICEncryptionLevel, data []byte) error
func (q *QUICConn) SendSessionTicket(opts QUICSessionTicketOptions) error
func (q *QUICConn) StoreSession(session *SessionState) error
func (q *QUICConn) ConnectionState() ConnectionState
func (q *QUICConn) SetTransportParameters(params []byte)

type QUICEncryptionLevel int

func (l QUICEncryptionLevel) String() string

type QUICEvent struct {
	Kind         QUICEventKind
	Level        QUICEncryptionLevel
	Data         []byte
	Suite        uint16
	SessionState *SessionState
	Err          error
}

type QUICEventKind int

type QUICSessionTicketOptions struct {
	EarlyData bool
	Extra     [][]byte
}

type RecordHeaderError struct {
	Msg          string
	RecordHeader [5]byte
	Conn         net.Conn
}

func (e RecordHeaderError) Error() string

type RenegotiationSupport int

type SessionState struct {
	Extra            [][]byte
	EarlyData        bool
	version          uint16
	isClient         bool
	cipherSuite      uint16
	createdAt        uint64
	secret           []byte
	extMasterSecret  bool
	peerCertificates []*x509.Certificate
	ocspResponse     []byte
	scts             [][]byte
	verifiedChains   [][]*x509.Certificate
	alpnProtocol     string
	useBy            uint64
	ageAdd           uint32
	ticket           []byte
	curveID          CurveID
}

func (s *SessionState) Bytes() ([]byte, error)

type SignatureScheme uint16

func (i SignatureScheme) String() string

type alert uint8

func (e alert) String() string
func (e alert) Error() string

type cipherSuiteTLS13 struct {
	id     uint16
	keyLen int
	aead   func()
	hash   crypto.Hash
}

type clientHelloMsg struct {
	original                         []byte
	vers                             uint16
	random                           []byte
	sessionId                        []byte
	cipherSuites                     []uint16
	compressionMethods               []uint8
	serverName                       string
	ocspStapling                     bool
	supportedCurves                  []CurveID
	supportedPoints                  []uint8
	ticketSupported                  bool
	sessionTicket                    []uint8
	supportedSignatureAlgorithms     []SignatureScheme
	supportedSignatureAlgorithmsCert []SignatureScheme
	secureRenegotiationSupported     bool
	secureRenegotiation              []byte
	extendedMasterSecret             bool
	alpnProtocols                    []string
	scts                             bool
	supportedVersions                []uint16
	cookie                           []byte
	keyShares                        []uint8
	earlyData                        bool
	pskModes                         []uint8
	pskIdentities                    []uint8
	pskBinders                       [][]byte
	quicTransportParameters          []byte
	encryptedClientHello             []byte
	extensions                       []uint16
}

func (m *clientHelloMsg) marshal() ([]byte, error)
func (m *clientHelloMsg) unmarshal(data []byte) bool

type echCipher struct {
	KDFID  uint16
	AEADID uint16
}

type echClientContext struct {
	config          unsafe.Pointer
	hpkeContext     *hpke.Sender
	encapsulatedKey []byte
	innerHello      unsafe.Pointer
	innerTranscript hash.Hash
	kdfID           uint16
	aeadID          uint16
	echRejected     bool
	retryConfigs    []byte
}

type echServerContext struct {
	hpkeContext *hpke.Recipient
	configID    uint8
	ciphersuite echCipher
	transcript  hash.Hash
	inner       bool
}

type halfConn struct {
	sync.Mutex
	err           error
	version       uint16
	cipher        any
	mac           hash.Hash
	seq           [8]byte
	scratchBuf    [13]byte
	nextCipher    any
	nextMac       hash.Hash
	level         QUICEncryptionLevel
	trafficSecret []byte
}

func (hc *halfConn) explicitNonceLen() int

type handshakeMessage interface {
	/*line common.go:1671:2*/marshal() ([]byte, error)
	/*line common.go:1672:2*/unmarshal([]byte) bool
}

type keyShare struct {
	group CurveID
	data  []byte
}

type keySharePrivateKeys struct {
	ecdhe *ecdh.PrivateKey
	mlkem crypto.Decapsulator
}

type keyUpdateMsg struct{ updateRequested bool }

func (m *keyUpdateMsg) marshal() ([]byte, error)
func (m *keyUpdateMsg) unmarshal(data []byte) bool

type newSessionTicketMsgTLS13 struct {
	lifetime     uint32
	ageAdd       uint32
	nonce        []byte
	label        []byte
	maxEarlyData uint32
}

func (m *newSessionTicketMsgTLS13) marshal() ([]byte, error)
func (m *newSessionTicketMsgTLS13) unmarshal(data []byte) bool

type recordType uint8

type serverHelloMsg struct {
	original                     []byte
	vers                         uint16
	random                       []byte
	sessionId                    []byte
	cipherSuite                  uint16
	compressionMethod            uint8
	ocspStapling                 bool
	ticketSupported              bool
	secureRenegotiationSupported bool
	secureRenegotiation          []byte
	extendedMasterSecret         bool
	alpnProtocol                 string
	scts                         [][]byte
	supportedVersion             uint16
	serverShare                  keyShare
	selectedIdentityPresent      bool
	selectedIdentity             uint16
	supportedPoints              []uint8
	encryptedClientHello         []byte
	serverNameAck                bool
	cookie                       []byte
	selectedGroup                CurveID
}

func (m *serverHelloMsg) marshal() ([]byte, error)
func (m *serverHelloMsg) unmarshal(data []byte) bool

type ticketKey struct {
	aesKey  [16]byte
	hmacKey [16]byte
	created time.Time
}

type transcriptHash interface {
	/*line handshake_messages.go:1937:2*/Write([]byte) (int, error)
}

func CipherSuiteName(id uint16) string
func CipherSuites() []*CipherSuite
func Client(conn net.Conn, config *Config) *Conn
func Dial(network, addr string, config *Config) (*Conn, error)
func DialWithDialer(dialer *net.Dialer, network, addr string, config *Config) (*Conn, error)
func InsecureCipherSuites() []*CipherSuite
func Listen(network, laddr string, config *Config) (net.Listener, error)
func LoadX509KeyPair(certFile, keyFile string) (Certificate, error)
func NewLRUClientSessionCache(capacity int) ClientSessionCache
func NewListener(inner net.Listener, config *Config) net.Listener
func NewResumptionState(ticket []byte, state *SessionState) (*ClientSessionState, error)
func ParseSessionState(data []byte) (*SessionState, error)
func QUICClient(config *QUICConfig) *QUICConn
func QUICServer(config *QUICConfig) *QUICConn
func Server(conn net.Conn, config *Config) *Conn
func VersionName(version uint16) string
func X509KeyPair(certPEMBlock, keyPEMBlock []byte) (Certificate, error)
