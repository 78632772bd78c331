// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package http

import "bufio"
import "container/list"
import "context"
import "crypto/tls"
import "io"
import "io/fs"
import "log"
import "mime/multipart"
import "net"
import "net/http/httptrace"
import "net/http/internal/http2"
import "net/url"
import "sync"
import "sync/atomic"
import "time"

const DefaultMaxHeaderBytes = 1048576
const DefaultMaxHeaderValueCount = 500
const DefaultMaxIdleConnsPerHost = 2
const MethodConnect = "CONNECT"
const MethodDelete = "DELETE"
const MethodGet = "GET"
const MethodHead = "HEAD"
const MethodOptions = "OPTIONS"
const MethodPatch = "PATCH"
const MethodPost = "POST"
const MethodPut = "PUT"
const MethodTrace = "TRACE"
const SameSiteDefaultMode SameSite = 1
const SameSiteLaxMode SameSite = 2
const SameSiteNoneMode SameSite = 4
const SameSiteStrictMode SameSite = 3
const StateActive ConnState = 1
const StateClosed ConnState = 4
const StateHijacked ConnState = 3
const StateIdle ConnState = 2
const StateNew ConnState = 0
const StatusAccepted = 202
const StatusAlreadyReported = 208
const StatusBadGateway = 502
const StatusBadRequest = 400
const StatusConflict = 409
const StatusContinue = 100
const StatusCreated = 201
const StatusEarlyHints = 103
const StatusExpectationFailed = 417
const StatusFailedDependency = 424
const StatusForbidden = 403
const StatusFound = 302
const StatusGatewayTimeout = 504
const StatusGone = 410
const StatusHTTPVersionNotSupported = 505
const StatusIMUsed = 226
const StatusInsufficientStorage = 507
const StatusInternalServerError = 500
const StatusLengthRequired = 411
const StatusLocked = 423
const StatusLoopDetected = 508
const StatusMethodNotAllowed = 405
const StatusMisdirectedRequest = 421
const StatusMovedPermanently = 301
const StatusMultiStatus = 207
const StatusMultipleChoices = 300
const StatusNetworkAuthenticationRequired = 511
const StatusNoContent = 204
const StatusNonAuthoritativeInfo = 203
const StatusNotAcceptable = 406
const StatusNotExtended = 510
const StatusNotFound = 404
const StatusNotImplemented = 501
const StatusNotModified = 304
const StatusOK = 200
const StatusPartialContent = 206
const StatusPaymentRequired = 402
const StatusPermanentRedirect = 308
const StatusPreconditionFailed = 412
const StatusPreconditionRequired = 428
const StatusProcessing = 102
const StatusProxyAuthRequired = 407
const StatusRequestEntityTooLarge = 413
const StatusRequestHeaderFieldsTooLarge = 431
const StatusRequestTimeout = 408
const StatusRequestURITooLong = 414
const StatusRequestedRangeNotSatisfiable = 416
const StatusResetContent = 205
const StatusSeeOther = 303
const StatusServiceUnavailable = 503
const StatusSwitchingProtocols = 101
const StatusTeapot = 418
const StatusTemporaryRedirect = 307
const StatusTooEarly = 425
const StatusTooManyRequests = 429
const StatusUnauthorized = 401
const StatusUnavailableForLegalReasons = 451
const StatusUnprocessableEntity = 422
const StatusUnsupportedMediaType = 415
const StatusUpgradeRequired = 426
const StatusUseProxy = 305
const StatusVariantAlsoNegotiates = 506
const TimeFormat = "Mon, 02 Jan 2006 15:04:05 GMT"
const TrailerPrefix = "Trailer:"

var DefaultClient *Client
var DefaultServeMux *ServeMux
var DefaultTransport RoundTripper
var ErrAbortHandler error
var ErrBodyNotAllowed error
var ErrBodyReadAfterClose error
var ErrContentLength error
var ErrHandlerTimeout error
var ErrHeaderTooLong *ProtocolError
var ErrHijacked error
var ErrLineTooLong error
var ErrMissingBoundary *ProtocolError
var ErrMissingContentLength *ProtocolError
var ErrMissingFile error
var ErrNoCookie error
var ErrNoLocation error
var ErrNotMultipart *ProtocolError
var ErrNotSupported *ProtocolError
var ErrSchemeMismatch error
var ErrServerClosed error
var ErrShortBody *ProtocolError
var ErrSkipAltProtocol error
var ErrUnexpectedTrailer *ProtocolError
var ErrUseLastResponse error
var ErrWriteAfterFlush error
var LocalAddrContextKey *contextKey
var NoBody noBody
var ServerContextKey *contextKey

type Client struct {
	Transport     RoundTripper
	CheckRedirect func(req *Request, via []*Request) error
	Jar           CookieJar
	Timeout       time.Duration
}

func (c *Client) send(req *Request, deadline time.Time) (resp *Response, didTimeout func() bool, err error)
func (c *Client) deadline() time.Time
func (c *Client) transport() RoundTripper
func (c *Client) Get(url string) (resp *Response, err error)
func (c *Client) checkRedirect(req *Request, via []*Request) error
func (c *Client) Do(req *Request) (*Response, error)
func (c *Client) do(req *Request) (retres *Response, reterr error)
func (c *Client) makeHeadersCopier(ireq *Request) func(req *Request, stripSensitiveHeaders bool, stripBodyHeaders bool)
func (c *Client) Post(url, contentType string, body io.Reader) (resp *Response, err error)
func (c *Client) PostForm(url string, data url.Values) (resp *Response, err error)
func (c *Client) Head(url string) (resp *Response, err error)
func (c *Client) CloseIdleConnections()

type ClientConn struct {
	cc               genericClientConn
	stateHookMu      sync.Mutex
	userStateHook    func(*ClientConn)
	stateHookRunning bool
	lastAvailable    int
	lastInFlight     int
	lastClosed       bool
}

func (cc *ClientConn) Close() error
func (cc *ClientConn) Err() error
func (cc *ClientConn) RoundTrip(req *Request) (*Response, error)
func (cc *ClientConn) Available() int
func (cc *ClientConn) InFlight() int
func (cc *ClientConn) Reserve() error
func (cc *ClientConn) Release()
func (cc *ClientConn) SetStateHook(f func(*ClientConn))

type CloseNotifier interface {
	/*line server.go:237:2*/CloseNotify() <-chan bool
}

type ConnState int

func (c ConnState) String() string

type Cookie struct {
	Name        string
	Value       string
	Quoted      bool
	Path        string
	Domain      string
	Expires     time.Time
	RawExpires  string
	MaxAge      int
	Secure      bool
	HttpOnly    bool
	SameSite    SameSite
	Partitioned bool
	Raw         string
	Unparsed    []string
}

func (c *Cookie) String() string
func (c *Cookie) Valid() error

type CookieJar interface {
	/*line jar.go:26:2*/Cookies(u *url.URL) []*Cookie
	/*line jar.go:21:2*/SetCookies(u *url.URL, cookies []*Cookie)
}

type CrossOriginProtection struct {
	bypass    atomic.Pointer[ServeMux]
	trustedMu sync.RWMutex
	trusted   map[string]bool
	deny      atomic.Pointer[Handler]
}

func (c *CrossOriginProtection) AddTrustedOrigin(origin string) error
func (c *CrossOriginProtection) AddInsecureBypassPattern(pattern string)
func (c *CrossOriginProtection) SetDenyHandler(h Handler)
func (c *CrossOriginProtection) Check(req *Request) error
func (c *CrossOriginProtection) Handler(h Handler) Handler

type Dir string

func (d Dir) Open(name string) (File, error)

type File interface {
	/*line fs.go:119:2*/Readdir(count int) ([]fs.FileInfo, error)
	/*line fs.go:120:2*/Stat() (fs.FileInfo, error)
	io.Closer
	io.Reader
	io.Seeker
}

type FileSystem interface {
	/*line fs.go:108:2*/Open(name string) (File, error)
}

type Flusher interface {
	/*line server.go:177:2*/Flush()
}

type HTTP2Config struct {
	MaxConcurrentStreams          int
	StrictMaxConcurrentRequests   bool
	MaxDecoderHeaderTableSize     int
	MaxEncoderHeaderTableSize     int
	MaxReadFrameSize              int
	MaxReceiveBufferPerConnection int
	MaxReceiveBufferPerStream     int
	SendPingTimeout               time.Duration
	PingTimeout                   time.Duration
	WriteByteTimeout              time.Duration
	PermitProhibitedCipherSuites  bool
	CountError                    func(errType string)
}

type Handler interface {
	/*line server.go:90:2*/ServeHTTP(ResponseWriter, *Request)
}

type HandlerFunc func(ResponseWriter, *Request)

func (f HandlerFunc) ServeHTTP(w ResponseWriter, r *Request)

type Header map[string][]string

func (h Header) Add(key, value string)
func (h Header) Set(key, value string)
func (h Header) Get(key string) string
func (h Header) Values(key string) []string
func (h Header) get(key string) string
func (h Header) has(key string) bool
func (h Header) Del(key string)
func (h Header) Write(w io.Writer) error
func (h Header) write(w io.Writer, trace *httptrace.ClientTrace) error
func (h Header) Clone() Header
func (h Header) sortedKeyValues(exclude map[string]bool) (kvs []keyValues, hs *headerSorter)
func (h Header) WriteSubset(w io.Writer, exclude map[string]bool) error
func (h Header) writeSubset(w io.Writer, exclude map[string]bool, trace *httptrace.ClientTrace) error

type Hijacker interface {
	/*line server.go:207:2*/Hijack() (net.Conn, *bufio.ReadWriter, error)
}

type MaxBytesError struct{ Limit int64 }

func (e *MaxBytesError) Error() string

type ProtocolError struct{ ErrorString string }

func (pe *ProtocolError) Error() string
func (pe *ProtocolError) Is(err error) bool

type Protocols struct{ bits uint8 }

func (p Protocols) HTTP1() bool
func (p *Protocols) SetHTTP1(ok bool)
func (p Protocols) HTTP2() bool
func (p *Protocols) SetHTTP2(ok bool)
func (p Protocols) UnencryptedHTTP2() bool
func (p *Protocols) SetUnencryptedHTTP2(ok bool)
func (p Protocols) http3() bool
func (p *Protocols) setHTTP3(ok bool)
func (p *Protocols) setBit(bit uint8, ok bool)
func (p Protocols) empty() bool
func (p Protocols) String() string

type PushOptions struct {
	Method string
	Header Header
}

type Pusher interface {
	/*line http.go:244:2*/Push(target string, opts *PushOptions) error
}

type Request struct {
	Method           string
	URL              *url.URL
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	GetBody          func() (io.ReadCloser, error)
	ContentLength    int64
	TransferEncoding []string
	Close            bool
	Host             string
	Form             url.Values
	PostForm         url.Values
	MultipartForm    *multipart.Form
	Trailer          Header
	RemoteAddr       string
	RequestURI       string
	TLS              *tls.ConnectionState
	Cancel           <-chan struct{}
	Response         *Response
	Pattern          string
	ctx              context.Context
	pat              *pattern
	matches          []string
	otherValues      map[string]string
}

func (r *Request) Context() context.Context
func (r *Request) WithContext(ctx context.Context) *Request
func (r *Request) Clone(ctx context.Context) *Request
func (r *Request) ProtoAtLeast(major, minor int) bool
func (r *Request) UserAgent() string
func (r *Request) Cookies() []*Cookie
func (r *Request) CookiesNamed(name string) []*Cookie
func (r *Request) Cookie(name string) (*Cookie, error)
func (r *Request) AddCookie(c *Cookie)
func (r *Request) Referer() string
func (r *Request) MultipartReader() (*multipart.Reader, error)
func (r *Request) multipartReader(allowMixed bool) (*multipart.Reader, error)
func (r *Request) isH2Upgrade() bool
func (r *Request) Write(w io.Writer) error
func (r *Request) WriteProxy(w io.Writer) error
func (r *Request) write(w io.Writer, usingProxy bool, extraHeaders Header, waitForContinue func() bool) (err error)
func (r *Request) BasicAuth() (username string, password string, ok bool)
func (r *Request) SetBasicAuth(username, password string)
func (r *Request) ParseForm() error
func (r *Request) ParseMultipartForm(maxMemory int64) error
func (r *Request) FormValue(key string) string
func (r *Request) PostFormValue(key string) string
func (r *Request) FormFile(key string) (multipart.File, *multipart.FileHeader, error)
func (r *Request) PathValue(name string) string
func (r *Request) SetPathValue(name, value string)
func (r *Request) patIndex(name string) int
func (r *Request) expectsContinue() bool
func (r *Request) wantsHttp10KeepAlive() bool
func (r *Request) wantsClose() bool
func (r *Request) closeBody() error
func (r *Request) isReplayable() bool
func (r *Request) outgoingLength() int64
func (r *Request) requiresHTTP1() bool

type Response struct {
	Status           string
	StatusCode       int
	Proto            string
	ProtoMajor       int
	ProtoMinor       int
	Header           Header
	Body             io.ReadCloser
	ContentLength    int64
	TransferEncoding []string
	Close            bool
	Uncompressed     bool
	Trailer          Header
	Request          *Request
	TLS              *tls.ConnectionState
}

func (r *Response) Cookies() []*Cookie
func (r *Response) Location() (*url.URL, error)
func (r *Response) ProtoAtLeast(major, minor int) bool
func (r *Response) Write(w io.Writer) error
func (r *Response) closeBody()
func (r *Response) bodyIsWritable() bool
func (r *Response) isProtocolSwitch() bool

type ResponseController struct{ rw ResponseWriter }

func (c *ResponseController) Flush() error
func (c *ResponseController) Hijack() (net.Conn, *bufio.ReadWriter, error)
func (c *ResponseController) SetReadDeadline(deadline time.Time) error
func (c *ResponseController) SetWriteDeadline(deadline time.Time) error
func (c *ResponseController) EnableFullDuplex() error

type ResponseWriter interface {
	/*line server.go:118:2*/Header() Header
	/*line server.go:141:2*/Write([]byte) (int, error)
	/*line server.go:161:2*/WriteHeader(statusCode int)
}

type RoundTripper interface {
	/*line client.go:143:2*/RoundTrip(*Request) (*Response, error)
}

type SameSite int

type ServeMux struct {
	mu     sync.RWMutex
	tree   routingNode
	index  routingIndex
	mux121 serveMux121
}

func (mux *ServeMux) Handler(r *Request) (h Handler, pattern string)
func (mux *ServeMux) findHandler(r *Request) (h Handler, patStr string, _ *pattern, matches []string)
func (mux *ServeMux) matchOrRedirect(host, method, path string, u *url.URL) (_ *routingNode, matches []string, redirectTo *url.URL)
func (mux *ServeMux) matchingMethods(host, path string) []string
func (mux *ServeMux) ServeHTTP(w ResponseWriter, r *Request)
func (mux *ServeMux) Handle(pattern string, handler Handler)
func (mux *ServeMux) HandleFunc(pattern string, handler func(ResponseWriter, *Request))
func (mux *ServeMux) register(pattern string, handler Handler)
func (mux *ServeMux) registerErr(patstr string, handler Handler) error

type Server struct {
	Addr                         string
	Handler                      Handler
	DisableGeneralOptionsHandler bool
	TLSConfig                    *tls.Config
	ReadTimeout                  time.Duration
	ReadHeaderTimeout            time.Duration
	WriteTimeout                 time.Duration
	IdleTimeout                  time.Duration
	MaxHeaderBytes               int
	MaxHeaderValueCount          int
	TLSNextProto                 map[string]func(*Server, *tls.Conn, Handler)
	ConnState                    func(net.Conn, ConnState)
	ErrorLog                     *log.Logger
	BaseContext                  func(net.Listener) context.Context
	ConnContext                  func(ctx context.Context, c net.Conn) context.Context
	HTTP2                        *HTTP2Config
	Protocols                    *Protocols
	DisableClientPriority        bool
	inShutdown                   atomic.Bool
	disableKeepAlives            atomic.Bool
	nextProtoOnce                sync.Once
	nextProtoErr                 error
	mu                           sync.Mutex
	listeners                    map[*net.Listener]struct{}
	activeConn                   map[*conn]struct{}
	onShutdown                   []func()
	h2                           *http2Server
	h2Config                     http2ExternalServerConfig
	h2IdleTimeout                time.Duration
	h3                           *http3ServerHandler
	listenerGroup                sync.WaitGroup
}

func (s *Server) configureHTTP2()
func (s *Server) setHTTP2Config(conf http2ExternalServerConfig)
func (s *Server) serveHTTP2Conn(ctx context.Context, nc net.Conn, h Handler, sawClientPreface bool, upgradeReq *Request, settings []byte)
func (s *Server) newConn(rwc net.Conn) *conn
func (s *Server) maxHeaderBytes() int
func (s *Server) maxHeaderValueCount() int
func (s *Server) initialReadLimitSize() int64
func (s *Server) tlsHandshakeTimeout() time.Duration
func (s *Server) Close() error
func (s *Server) Shutdown(ctx context.Context) error
func (s *Server) RegisterOnShutdown(f func())
func (s *Server) closeIdleConns() bool
func (s *Server) closeListenersLocked() error
func (s *Server) ListenAndServe() error
func (s *Server) shouldConfigureHTTP2ForServe() bool
func (s *Server) Serve(l net.Listener) error
func (s *Server) setupTLSConfig(certFile, keyFile string, nextProtos []string) (*tls.Config, error)
func (s *Server) ServeTLS(l net.Listener, certFile, keyFile string) error
func (s *Server) protocols() Protocols
func (s *Server) trackListener(ln *net.Listener, add bool) bool
func (s *Server) trackConn(c *conn, add bool)
func (s *Server) idleTimeout() time.Duration
func (s *Server) readHeaderTimeout() time.Duration
func (s *Server) doKeepAlives() bool
func (s *Server) shuttingDown() bool
func (s *Server) SetKeepAlivesEnabled(v bool)
func (s *Server) logf(format string, args ...any)
func (s *Server) ListenAndServeTLS(certFile, keyFile string) error
func (s *Server) setupHTTP2_ServeTLS() error
func (s *Server) setupHTTP2_Serve() error
func (s *Server) onceSetNextProtoDefaults_Serve()
func (s *Server) onceSetNextProtoDefaults()

type Transport struct {
	idleMu                 sync.Mutex
	closeIdle              bool
	idleConn               map[connectMethodKey][]*persistConn
	idleConnWait           map[connectMethodKey]wantConnQueue
	idleLRU                connLRU
	reqMu                  sync.Mutex
	reqCanceler            map[*Request]context.CancelCauseFunc
	altMu                  sync.Mutex
	altProto               atomic.Value
	connsPerHostMu         sync.Mutex
	connsPerHost           map[connectMethodKey]int
	connsPerHostWait       map[connectMethodKey]wantConnQueue
	dialsInProgress        wantConnQueue
	Proxy                  func(*Request) (*url.URL, error)
	OnProxyConnectResponse func(ctx context.Context, proxyURL *url.URL, connectReq *Request, connectRes *Response) error
	DialContext            func(ctx context.Context, network string, addr string) (net.Conn, error)
	Dial                   func(network string, addr string) (net.Conn, error)
	DialTLSContext         func(ctx context.Context, network string, addr string) (net.Conn, error)
	DialTLS                func(network string, addr string) (net.Conn, error)
	TLSClientConfig        *tls.Config
	TLSHandshakeTimeout    time.Duration
	DisableKeepAlives      bool
	DisableCompression     bool
	MaxIdleConns           int
	MaxIdleConnsPerHost    int
	MaxConnsPerHost        int
	IdleConnTimeout        time.Duration
	ResponseHeaderTimeout  time.Duration
	ExpectContinueTimeout  time.Duration
	TLSNextProto           map[string]func(authority string, c *tls.Conn) RoundTripper
	ProxyConnectHeader     Header
	GetProxyConnectHeader  func(ctx context.Context, proxyURL *url.URL, target string) (Header, error)
	MaxResponseHeaderBytes int64
	WriteBufferSize        int
	ReadBufferSize         int
	nextProtoOnce          sync.Once
	closeIdleFunc          closeIdleConnectionser
	h2Transport            *http2Transport
	h2Config               http2ExternalTransportConfig
	h3Transport            dialClientConner
	tlsNextProtoWasNil     bool
	ForceAttemptHTTP2      bool
	HTTP2                  *HTTP2Config
	Protocols              *Protocols
}

func (t *Transport) NewClientConn(ctx context.Context, scheme, address string) (*ClientConn, error)
func (t *Transport) configureHTTP2(protocols Protocols)
func (t *Transport) http2AddConn(scheme, authority string, nc net.Conn) (RoundTripper, error)
func (t *Transport) http2NewClientConn(nc net.Conn, internalStateHook func()) (genericClientConn, error)
func (t *Transport) http2NewClientConnFromContext(ctx context.Context) (*ClientConn, error)
func (t *Transport) http2ExternalDial(ctx context.Context, cm connectMethod) (RoundTripper, error)
func (t *Transport) RoundTrip(req *Request) (*Response, error)
func (t *Transport) writeBufferSize() int
func (t *Transport) readBufferSize() int
func (t *Transport) maxHeaderResponseSize() int64
func (t *Transport) Clone() *Transport
func (t *Transport) hasCustomTLSDialer() bool
func (t *Transport) onceSetNextProtoDefaults()
func (t *Transport) protocols() Protocols
func (t *Transport) useRegisteredProtocol(req *Request) bool
func (t *Transport) alternateRoundTripper(req *Request) RoundTripper
func (t *Transport) roundTrip(req *Request) (_ *Response, err error)
func (t *Transport) RegisterProtocol(scheme string, rt RoundTripper)
func (t *Transport) registerProtocol(scheme string, rt RoundTripper) error
func (t *Transport) CloseIdleConnections()
func (t *Transport) prepareTransportCancel(req *Request, origCancel context.CancelCauseFunc) context.CancelCauseFunc
func (t *Transport) CancelRequest(req *Request)
func (t *Transport) connectMethodForRequest(treq *transportRequest) (cm connectMethod, err error)
func (t *Transport) putOrCloseIdleConn(pconn *persistConn)
func (t *Transport) maxIdleConnsPerHost() int
func (t *Transport) tryPutIdleConn(pconn *persistConn) error
func (t *Transport) queueForIdleConn(w *wantConn) (delivered bool)
func (t *Transport) removeIdleConn(pconn *persistConn) bool
func (t *Transport) removeIdleConnLocked(pconn *persistConn) bool
func (t *Transport) dial(ctx context.Context, network, addr string) (net.Conn, error)
func (t *Transport) customDialTLS(ctx context.Context, network, addr string) (conn net.Conn, err error)
func (t *Transport) getConn(treq *transportRequest, cm connectMethod) (_ *persistConn, err error)
func (t *Transport) queueForDial(w *wantConn)
func (t *Transport) startDialConnForLocked(w *wantConn)
func (t *Transport) dialConnFor(w *wantConn)
func (t *Transport) decConnsPerHost(key connectMethodKey)
func (t *Transport) dialConn(ctx context.Context, cm connectMethod, isClientConn bool, internalStateHook func()) (pconn *persistConn, err error)

type body struct {
	src               io.Reader
	hdr               any
	r                 *bufio.Reader
	closing           bool
	doEarlyClose      bool
	maxTrailerHeaders int64
	mu                sync.Mutex
	sawEOF            bool
	closed            bool
	earlyClose        bool
	dropTrailer       bool
	onHitEOF          func()
}

func (b *body) Read(p []byte) (n int, err error)
func (b *body) Close() error

type chunkWriter struct {
	res         *response
	header      Header
	wroteHeader bool
	chunking    bool
}

func (cw *chunkWriter) Write(p []byte) (n int, err error)

type closeIdleConnectionser interface {
	/*line transport.go:428:2*/CloseIdleConnections()
}

type conn struct {
	server     *Server
	cancelCtx  context.CancelFunc
	rwc        net.Conn
	remoteAddr string
	tlsState   *tls.ConnectionState
	werr       error
	r          *connReader
	bufr       *bufio.Reader
	bufw       *bufio.Writer
	lastMethod string
	curReq     atomic.Pointer[response]
	curState   atomic.Uint64
	mu         sync.Mutex
	hijackedv  bool
}

type connLRU struct {
	ll *list.List
	m  map[*persistConn]*list.Element
}

type connOrError struct {
	pc     *persistConn
	err    error
	idleAt time.Time
}

type connReader struct {
	rwc     net.Conn
	mu      sync.Mutex
	conn    *conn
	hasByte bool
	byteBuf [1]byte
	cond    *sync.Cond
	inRead  bool
	aborted bool
	remain  int64
}

func (cr *connReader) Read(p []byte) (n int, err error)

type connectMethod struct {
	_            incomparable
	proxyURL     *url.URL
	targetScheme string
	targetAddr   string
	onlyH1       bool
}

type connectMethodKey struct {
	proxy  string
	scheme string
	addr   string
	onlyH1 bool
}

func (k connectMethodKey) String() string

type contextKey struct{ name string }

func (k *contextKey) String() string

type dialClientConner interface {
	/*line transport.go:416:2*/DialClientConn(ctx context.Context, address string, proxy *url.URL, internalStateHook func()) (RoundTripper, error)
}

type entry[K comparable, V any] struct {
	key   K
	value V
}

type expectContinueReader struct {
	resp       *response
	readCloser io.ReadCloser
	closed     atomic.Bool
}

func (ecr *expectContinueReader) Read(p []byte) (n int, err error)
func (ecr *expectContinueReader) Close() error

type genericClientConn interface {
	/*line clientconn.go:89:2*/Available() int
	/*line clientconn.go:84:2*/Close() error
	/*line clientconn.go:85:2*/Err() error
	/*line clientconn.go:90:2*/InFlight() int
	/*line clientconn.go:88:2*/Release()
	/*line clientconn.go:87:2*/Reserve() error
	/*line clientconn.go:86:2*/RoundTrip(req *Request) (*Response, error)
}

type headerSorter struct{ kvs []keyValues }

type http2ExternalServerConfig interface {
	/*line http2.go:233:2*/HTTP2Config() HTTP2Config
	/*line http2.go:234:2*/IdleTimeout() time.Duration
	/*line http2.go:238:2*/ServeConnFunc(func(ctx context.Context, nc net.Conn, h Handler, sawClientPreface bool, upgradeReq *Request, settings []byte))
}

type http2ExternalTransportConfig interface {
	/*line http2.go:263:2*/ConnFromContext(context.Context) net.Conn
	/*line http2.go:268:2*/DialFromContext(ctx context.Context, network, addr string) (net.Conn, error)
	/*line http2.go:257:2*/DisableCompression() bool
	/*line http2.go:274:2*/ExternalRoundTrip() bool
	/*line http2.go:256:2*/HTTP2Config() HTTP2Config
	/*line http2.go:259:2*/IdleConnTimeout() time.Duration
	/*line http2.go:258:2*/MaxHeaderListSize() int64
	/*line http2.go:281:2*/Registered(*Transport)
	/*line http2.go:278:2*/RoundTrip(*Request) (*Response, error)
}

type http2Server = http2.Server

type http2Transport = http2.Transport

type http3ServerHandler struct {
	handler     serverHandler
	tlsConfig   *tls.Config
	baseCtx     context.Context
	errc        chan error
	shutdownCtx context.Context
}

func (h *http3ServerHandler) ServeHTTP(w ResponseWriter, r *Request)
func (h *http3ServerHandler) Addr() string
func (h *http3ServerHandler) TLSConfig() *tls.Config
func (h *http3ServerHandler) BaseContext() context.Context
func (h *http3ServerHandler) ListenErrHook(err error)
func (h *http3ServerHandler) ShutdownContext() context.Context

type incomparable [0]func()

type keyValues struct {
	key    string
	values []string
}

type mapping[K comparable, V any] struct {
	s []entry[K, V]
	m map[K]V
}

type muxEntry struct {
	h       Handler
	pattern string
}

type noBody struct{}

func (_ noBody) Read([]byte) (int, error)
func (_ noBody) Close() error
func (_ noBody) WriteTo(io.Writer) (int64, error)

type pattern struct {
	str      string
	method   string
	host     string
	segments []segment
	loc      string
}

func (p *pattern) String() string

type persistConn struct {
	alt                  RoundTripper
	t                    *Transport
	cacheKey             connectMethodKey
	conn                 net.Conn
	tlsState             *tls.ConnectionState
	br                   *bufio.Reader
	bw                   *bufio.Writer
	nwrite               int64
	reqch                chan requestAndChan
	writech              chan writeRequest
	closech              chan struct{}
	availch              chan struct{}
	isProxy              bool
	sawEOF               bool
	isClientConn         bool
	readLimit            int64
	writeErrCh           chan error
	writeLoopDone        chan struct{}
	idleAt               time.Time
	idleTimer            *time.Timer
	mu                   sync.Mutex
	numExpectedResponses int
	closed               error
	canceledErr          error
	reused               bool
	reserved             bool
	inFlight             bool
	internalStateHook    func()
	mutateHeaderFunc     func(Header)
}

func (pc *persistConn) Read(p []byte) (n int, err error)

type requestAndChan struct {
	_          incomparable
	treq       *transportRequest
	ch         chan responseAndError
	addedGzip  bool
	continueCh chan<- struct{}
	callerGone <-chan struct{}
}

type response struct {
	conn                 *conn
	req                  *Request
	reqBody              *body
	cancelCtx            context.CancelFunc
	wroteHeader          bool
	wants10KeepAlive     bool
	wantsClose           bool
	ecReader             *expectContinueReader
	writeContinueMu      sync.Mutex
	canWriteContinue     atomic.Bool
	w                    *bufio.Writer
	cw                   chunkWriter
	handlerHeader        Header
	calledHeader         bool
	written              int64
	contentLength        int64
	status               int
	closeAfterReply      bool
	fullDuplex           bool
	requestBodyLimitHit  bool
	trailers             []string
	handlerDone          atomic.Bool
	dateBuf              [29]byte
	clenBuf              [10]byte
	statusBuf            [3]byte
	lazyCloseNotifyMu    sync.Mutex
	closeNotifyCh        chan bool
	closeNotifyTriggered bool
}

func (c *response) SetReadDeadline(deadline time.Time) error
func (c *response) SetWriteDeadline(deadline time.Time) error
func (c *response) EnableFullDuplex() error
func (w *response) ReadFrom(src io.Reader) (n int64, err error)
func (w *response) Header() Header
func (w *response) WriteHeader(code int)
func (w *response) Write(data []byte) (n int, err error)
func (w *response) WriteString(data string) (n int, err error)
func (w *response) Flush()
func (w *response) FlushError() error
func (w *response) Hijack() (rwc net.Conn, buf *bufio.ReadWriter, err error)
func (w *response) CloseNotify() <-chan bool

type responseAndError struct {
	_   incomparable
	res *Response
	err error
}

type routingIndex struct {
	segments map[routingIndexKey][]*pattern
	multis   []*pattern
}

type routingIndexKey struct {
	pos int
	s   string
}

type routingNode struct {
	pattern    *pattern
	handler    Handler
	children   mapping[string, *routingNode]
	multiChild *routingNode
	emptyChild *routingNode
}

type segment struct {
	s     string
	wild  bool
	multi bool
}

type serveMux121 struct {
	mu    sync.RWMutex
	m     map[string]muxEntry
	es    []muxEntry
	hosts bool
}

type serverHandler struct{ srv *Server }

func (sh serverHandler) ServeHTTP(rw ResponseWriter, req *Request)

type transportRequest struct {
	*Request
	extra  Header
	trace  *httptrace.ClientTrace
	ctx    context.Context
	cancel context.CancelCauseFunc
	mu     sync.Mutex
	err    error
}

type wantConn struct {
	cm         connectMethod
	key        connectMethodKey
	beforeDial func()
	afterDial  func()
	mu         sync.Mutex
	ctx        context.Context
	cancelCtx  context.CancelFunc
	done       bool
	result     chan connOrError
}

type wantConnQueue struct {
	head    []*wantConn
	headPos int
	tail    []*wantConn
}

type writeRequest struct {
	req        *transportRequest
	ch         chan<- error
	continueCh <-chan struct{}
}

func AllowQuerySemicolons(h Handler) Handler
func CanonicalHeaderKey(s string) string
func DetectContentType(data []byte) string
func Error(w ResponseWriter, error string, code int)
func FS(fsys fs.FS) FileSystem
func FileServer(root FileSystem) Handler
func FileServerFS(root fs.FS) Handler
func Get(url string) (resp *Response, err error)
func Handle(pattern string, handler Handler)
func HandleFunc(pattern string, handler func(ResponseWriter, *Request))
func Head(url string) (resp *Response, err error)
func ListenAndServe(addr string, handler Handler) error
func ListenAndServeTLS(addr, certFile, keyFile string, handler Handler) error
func MaxBytesHandler(h Handler, n int64) Handler
func MaxBytesReader(w ResponseWriter, r io.ReadCloser, n int64) io.ReadCloser
func NewCrossOriginProtection() *CrossOriginProtection
func NewFileTransport(fs FileSystem) RoundTripper
func NewFileTransportFS(fsys fs.FS) RoundTripper
func NewRequest(method, url string, body io.Reader) (*Request, error)
func NewRequestWithContext(ctx context.Context, method, url string, body io.Reader) (*Request, error)
func NewResponseController(rw ResponseWriter) *ResponseController
func NewServeMux() *ServeMux
func NotFound(w ResponseWriter, r *Request)
func NotFoundHandler() Handler
func ParseCookie(line string) ([]*Cookie, error)
func ParseHTTPVersion(vers string) (major int, minor int, ok bool)
func ParseSetCookie(line string) (*Cookie, error)
func ParseTime(text string) (t time.Time, err error)
func Post(url, contentType string, body io.Reader) (resp *Response, err error)
func PostForm(url string, data url.Values) (resp *Response, err error)
func ProxyFromEnvironment(req *Request) (*url.URL, error)
func ProxyURL(fixedURL *url.URL) func(*Request) (*url.URL, error)
func ReadRequest(b *bufio.Reader) (*Request, error)
func ReadResponse(r *bufio.Reader, req *Request) (*Response, error)
func Redirect(w ResponseWriter, r *Request, url string, code int)
func RedirectHandler(url string, code int) Handler
func Serve(l net.Listener, handler Handler) error
func ServeContent(w ResponseWriter, req *Request, name string, modtime time.Time, content io.ReadSeeker)
func ServeFile(w ResponseWriter, r *Request, name string)
func ServeFileFS(w ResponseWriter, r *Request, fsys fs.FS, name string)
func ServeTLS(l net.Listener, handler Handler, certFile, keyFile string) error
func SetCookie(w ResponseWriter, cookie *Cookie)
func StatusText(code int) string
func StripPrefix(prefix string, h Handler) Handler
func TimeoutHandler(h Handler, dt time.Duration, msg string) Handler
