//go:build !go1.27

// Recorded from Go 1.26.6 by `cargo xtask record types`; do not edit.

package http

import "bufio"
import "context"
import "crypto/tls"
import "io"
import "log"
import "net"
import "net/url"
import "sync"
import "sync/atomic"
import "time"

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
	TLSNextProto                 map[string]func(*Server, *tls.Conn, Handler)
	ConnState                    func(net.Conn, ConnState)
	ErrorLog                     *log.Logger
	BaseContext                  func(net.Listener) context.Context
	ConnContext                  func(ctx context.Context, c net.Conn) context.Context
	HTTP2                        *HTTP2Config
	Protocols                    *Protocols
	inShutdown                   atomic.Bool
	disableKeepAlives            atomic.Bool
	nextProtoOnce                sync.Once
	nextProtoErr                 error
	mu                           sync.Mutex
	listeners                    map[*net.Listener]struct{}
	activeConn                   map[*conn]struct{}
	onShutdown                   []func()
	listenerGroup                sync.WaitGroup
}

func (s *Server) newConn(rwc net.Conn) *conn
func (s *Server) maxHeaderBytes() int
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
	h2transport            h2Transport
	tlsNextProtoWasNil     bool
	ForceAttemptHTTP2      bool
	HTTP2                  *HTTP2Config
	Protocols              *Protocols
}

func (t *Transport) NewClientConn(ctx context.Context, scheme, address string) (*ClientConn, error)
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

type h2Transport interface {
	/*line transport.go:390:2*/CloseIdleConnections()
}

type response struct {
	conn                 *conn
	req                  *Request
	reqBody              io.ReadCloser
	cancelCtx            context.CancelFunc
	wroteHeader          bool
	wants10KeepAlive     bool
	wantsClose           bool
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
