// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package http2

import "bufio"
import "bytes"
import "context"
import "crypto/tls"
import "io"
import "log"
import "mime/multipart"
import "net"
import "net/http/httptrace"
import "net/textproto"
import "net/url"
import "sync"
import "time"
import "unsafe"
import "vendor/golang.org/x/net/http2/hpack"

type ClientRequest struct {
	Context       context.Context
	Method        string
	URL           *url.URL
	Header        Header
	Trailer       Header
	Body          io.ReadCloser
	Host          string
	GetBody       func() (io.ReadCloser, error)
	ContentLength int64
	Cancel        <-chan struct{}
	Close         bool
	ResTrailer    *Header
	stream        clientStream
}

func (req *ClientRequest) Clone() *ClientRequest

type ClientResponse struct {
	Status        string
	StatusCode    int
	ContentLength int64
	Uncompressed  bool
	Header        Header
	Trailer       Header
	Body          io.ReadCloser
	TLS           *tls.ConnectionState
}

type Config struct {
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

type ConnState int

type ErrCode uint32

func (e ErrCode) String() string

type Flags uint8

func (f Flags) Has(v Flags) bool

type Frame interface {
	/*line frame.go:271:2*/Header() FrameHeader
	/*line frame.go:276:2*/invalidate()
}

type FrameHeader struct {
	valid    bool
	Type     FrameType
	Flags    Flags
	Length   uint32
	StreamID uint32
}

func (h FrameHeader) Header() FrameHeader
func (h FrameHeader) String() string
func (h *FrameHeader) invalidate()

type FrameType uint8

func (t FrameType) String() string

type FrameWriteRequest struct {
	write  any
	stream *stream
	done   chan error
}

func (wr FrameWriteRequest) StreamID() uint32
func (wr FrameWriteRequest) DataSize() int
func (wr FrameWriteRequest) Consume(n int32) (FrameWriteRequest, FrameWriteRequest, int)
func (wr FrameWriteRequest) String() string

type Framer struct {
	r                   io.Reader
	lastFrame           any
	errDetail           error
	countError          func(errToken string)
	lastHeaderStream    uint32
	lastFrameType       uint8
	maxReadSize         uint32
	headerBuf           [9]byte
	getReadBuf          func(size uint32) []byte
	readBuf             []byte
	maxWriteSize        uint32
	w                   io.Writer
	wbuf                []byte
	AllowIllegalWrites  bool
	AllowIllegalReads   bool
	ReadMetaHeaders     *hpack.Decoder
	MaxHeaderListSize   uint32
	MaxHeaderValueCount int
	logReads            bool
	logWrites           bool
	debugFramer         unsafe.Pointer
	debugFramerBuf      *bytes.Buffer
	debugReadLoggerf    func(string, ...any)
	debugWriteLoggerf   func(string, ...any)
	frameCache          unsafe.Pointer
}

func (fr *Framer) SetReuseFrames()
func (fr *Framer) SetMaxReadFrameSize(v uint32)
func (fr *Framer) ErrorDetail() error
func (fr *Framer) ReadFrameHeader() (FrameHeader, error)
func (fr *Framer) ReadFrameForHeader(fh FrameHeader) (Frame, error)
func (fr *Framer) ReadFrame() (Frame, error)
func (f *Framer) WriteData(streamID uint32, endStream bool, data []byte) error
func (f *Framer) WriteDataPadded(streamID uint32, endStream bool, data, pad []byte) error
func (f *Framer) WriteSettings(settings ...Setting) error
func (f *Framer) WriteSettingsAck() error
func (f *Framer) WritePing(ack bool, data [8]byte) error
func (f *Framer) WriteGoAway(maxStreamID uint32, code ErrCode, debugData []byte) error
func (f *Framer) WriteWindowUpdate(streamID, incr uint32) error
func (f *Framer) WriteHeaders(p HeadersFrameParam) error
func (f *Framer) WritePriority(streamID uint32, p PriorityParam) error
func (f *Framer) WritePriorityUpdate(streamID uint32, priority string) error
func (f *Framer) WriteRSTStream(streamID uint32, code ErrCode) error
func (f *Framer) WriteContinuation(streamID uint32, endHeaders bool, headerBlockFragment []byte) error
func (f *Framer) WritePushPromise(p PushPromiseParam) error
func (f *Framer) WriteRawFrame(t FrameType, flags Flags, streamID uint32, payload []byte) error

type Handler interface {
	/*line api.go:123:2*/ServeHTTP(*ResponseWriter, *ServerRequest)
}

type Header = textproto.MIMEHeader

type HeadersFrameParam struct {
	StreamID      uint32
	BlockFragment []byte
	EndStream     bool
	EndHeaders    bool
	PadLength     uint8
	Priority      PriorityParam
}

type NetHTTPClientConn struct{ cc unsafe.Pointer }

func (cc NetHTTPClientConn) RoundTrip(req *ClientRequest) (*ClientResponse, error)
func (cc NetHTTPClientConn) Close() error
func (cc NetHTTPClientConn) Err() error
func (cc NetHTTPClientConn) Reserve() error
func (cc NetHTTPClientConn) Release()
func (cc NetHTTPClientConn) Available() int
func (cc NetHTTPClientConn) InFlight() int
func (cc NetHTTPClientConn) Ping(ctx context.Context) error

type OpenStreamOptions struct {
	PusherID uint32
	priority PriorityParam
}

type PriorityParam struct {
	StreamDep   uint32
	Exclusive   bool
	Weight      uint8
	urgency     uint8
	incremental uint8
}

func (p PriorityParam) IsZero() bool

type PushPromiseParam struct {
	StreamID      uint32
	PromiseID     uint32
	BlockFragment []byte
	EndHeaders    bool
	PadLength     uint8
}

type ResponseWriter = responseWriter

type RoundTripOpt struct{ OnlyCachedConn bool }

type ServeConnOpts struct {
	Context          context.Context
	BaseConfig       ServerConfig
	Handler          Handler
	Settings         []byte
	UpgradeRequest   *ServerRequest
	SawClientPreface bool
}

type Server struct {
	mu          sync.Mutex
	activeConns map[*serverConn]struct{}
	errChanPool sync.Pool
}

func (s *Server) Configure(conf ServerConfig, tcfg *tls.Config) error
func (s *Server) GracefulShutdown()
func (s *Server) ServeConn(c net.Conn, opts *ServeConnOpts)
func (s *Server) serveConn(c net.Conn, opts *ServeConnOpts, newf func(*serverConn))

type ServerConfig interface {
	/*line api.go:111:2*/ConnState(net.Conn, ConnState)
	/*line api.go:118:2*/DisableClientPriority() bool
	/*line api.go:112:2*/DoKeepAlives() bool
	/*line api.go:115:2*/ErrorLog() *log.Logger
	/*line api.go:117:2*/HTTP2Config() Config
	/*line api.go:119:2*/IdleTimeout() time.Duration
	/*line api.go:109:2*/MaxHeaderBytes() int
	/*line api.go:110:2*/MaxHeaderValueCount() int
	/*line api.go:116:2*/ReadTimeout() time.Duration
	/*line api.go:114:2*/SendPingTimeout() time.Duration
	/*line api.go:113:2*/WriteTimeout() time.Duration
}

type ServerRequest struct {
	Context       context.Context
	Proto         string
	ProtoMajor    int
	ProtoMinor    int
	Method        string
	URL           *url.URL
	Header        Header
	Trailer       Header
	Body          io.ReadCloser
	Host          string
	ContentLength int64
	RemoteAddr    string
	RequestURI    string
	TLS           *tls.ConnectionState
	MultipartForm *multipart.Form
}

type Setting struct {
	ID  SettingID
	Val uint32
}

func (s Setting) String() string
func (s Setting) Valid() error

type SettingID uint16

func (s SettingID) String() string

type Transport struct {
	t1       any
	connPool noDialClientConnPool
	*transportTestHooks
}

func (t *Transport) AddConn(scheme, authority string, c net.Conn) error
func (t *Transport) RoundTrip(req *ClientRequest) (*ClientResponse, error)
func (t *Transport) RoundTripOpt(req *ClientRequest, opt RoundTripOpt) (*ClientResponse, error)
func (t *Transport) IdleConnStrsForTesting() []string
func (t *Transport) CloseIdleConnections()
func (t *Transport) NewClientConn(c net.Conn, internalStateHook func()) (NetHTTPClientConn, error)

type WriteScheduler interface {
	/*line writesched.go:26:2*/AdjustStream(streamID uint32, priority PriorityParam)
	/*line writesched.go:20:2*/CloseStream(streamID uint32)
	/*line writesched.go:15:2*/OpenStream(streamID uint32, options OpenStreamOptions)
	/*line writesched.go:37:2*/Pop() (wr FrameWriteRequest, ok bool)
	/*line writesched.go:31:2*/Push(wr FrameWriteRequest)
}

type bodyReadMsg struct {
	st *stream
	n  int
}

type clientConnPool struct {
	t            unsafe.Pointer
	mu           sync.Mutex
	conns        map[int]int
	dialing      map[int]int
	keys         map[int]int
	addConnCalls map[int]int
}

type clientStream struct {
	cc                   unsafe.Pointer
	ctx                  context.Context
	reqCancel            <-chan struct{}
	trace                *httptrace.ClientTrace
	ID                   uint32
	bufPipe              pipe
	requestedGzip        bool
	isHead               bool
	abortOnce            sync.Once
	abort                chan struct{}
	abortErr             error
	peerClosed           chan struct{}
	donec                chan struct{}
	on100                chan struct{}
	respHeaderRecv       chan struct{}
	res                  unsafe.Pointer
	flow                 outflow
	inflow               inflow
	bytesRemain          int64
	readErr              error
	reqBody              io.ReadCloser
	reqBodyContentLength int64
	reqBodyClosed        chan struct{}
	sentEndStream        bool
	sentHeaders          bool
	firstByte            bool
	pastHeaders          bool
	pastTrailers         bool
	readClosed           bool
	readAborted          bool
	totalHeaderSize      int64
	trailer              Header
	resTrailer           *Header
	staticResp           ClientResponse
}

type connOutflow struct {
	initial int32
	n       int32
	flowErr bool
}

type frameWriteResult struct {
	_   incomparable
	wr  FrameWriteRequest
	err error
}

type incomparable [0]func()

type inflow struct {
	avail  int32
	unsent int32
}

type noDialClientConnPool struct{ *clientConnPool }

type outflow struct {
	_     incomparable
	delta int32
	conn  unsafe.Pointer
}

type pipe struct {
	mu sync.Mutex
	c  sync.Cond
	b  interface {
		Len() int
		io.Writer
		io.Reader
	}
	unread   int
	err      error
	breakErr error
	donec    chan struct{}
	readFn   func()
}

type requestBody struct {
	_             incomparable
	stream        *stream
	conn          *serverConn
	closeOnce     sync.Once
	sawEOF        bool
	pipe          unsafe.Pointer
	needsContinue bool
}

func (b *requestBody) Close() error
func (b *requestBody) Read(p []byte) (n int, err error)

type responseWriter struct{ rws *responseWriterState }

func (w *responseWriter) SetReadDeadline(deadline time.Time) error
func (w *responseWriter) SetWriteDeadline(deadline time.Time) error
func (w *responseWriter) EnableFullDuplex() error
func (w *responseWriter) Flush()
func (w *responseWriter) FlushError() error
func (w *responseWriter) CloseNotify() <-chan bool
func (w *responseWriter) Header() Header
func (w *responseWriter) WriteHeader(code int)
func (w *responseWriter) Write(p []byte) (n int, err error)
func (w *responseWriter) WriteString(s string) (n int, err error)
func (w *responseWriter) Push(target, method string, header Header) error

type responseWriterState struct {
	stream          *stream
	req             ServerRequest
	conn            *serverConn
	bw              *bufio.Writer
	handlerHeader   Header
	snapHeader      Header
	trailers        []string
	status          int
	wroteHeader     bool
	sentHeader      bool
	handlerDone     bool
	sentContentLen  int64
	wroteBytes      int64
	closeNotifierMu sync.Mutex
	closeNotifierCh chan bool
}

type serverConn struct {
	srv                         *Server
	hs                          ServerConfig
	conn                        net.Conn
	bw                          unsafe.Pointer
	handler                     Handler
	baseCtx                     context.Context
	framer                      unsafe.Pointer
	doneServing                 chan struct{}
	readFrameCh                 unsafe.Pointer
	wantWriteFrameCh            chan FrameWriteRequest
	wroteFrameCh                chan frameWriteResult
	bodyReadCh                  chan bodyReadMsg
	serveMsgCh                  chan any
	flow                        connOutflow
	inflow                      inflow
	tlsState                    *tls.ConnectionState
	remoteAddrStr               string
	writeSched                  WriteScheduler
	countErrorFunc              func(errType string)
	serveG                      uint64
	pushEnabled                 bool
	sawClientPreface            bool
	sawFirstSettings            bool
	needToSendSettingsAck       bool
	unackedSettings             int
	pendingEncoderTableSize     bool
	encoderTableSizeMin         uint32
	encoderTableSize            uint32
	queuedControlFrames         int
	clientMaxStreams            uint32
	advMaxStreams               uint32
	curClientStreams            uint32
	curPushedStreams            uint32
	curHandlers                 uint32
	maxClientStreamID           uint32
	maxPushPromiseID            uint32
	streams                     map[uint32]*stream
	unstartedHandlers           []unstartedHandler
	initialStreamRecvWindowSize int32
	maxFrameSize                int32
	peerMaxHeaderListSize       uint32
	canonHeader                 map[string]string
	canonHeaderKeysSize         int
	writingFrame                bool
	writingFrameAsync           bool
	needsFrameFlush             bool
	inGoAway                    bool
	inFrameScheduleLoop         bool
	needToSendGoAway            bool
	pingSent                    bool
	sentPingData                [8]byte
	goAwayCode                  uint32
	shutdownTimer               *time.Timer
	idleTimer                   *time.Timer
	readIdleTimeout             time.Duration
	pingTimeout                 time.Duration
	readIdleTimer               *time.Timer
	headerWriteBuf              bytes.Buffer
	hpackEncoder                unsafe.Pointer
	shutdownOnce                sync.Once
	hasIntermediary             bool
	priorityAware               bool
}

func (sc *serverConn) Framer() *Framer
func (sc *serverConn) CloseConn() error
func (sc *serverConn) Flush() error
func (sc *serverConn) HeaderEncoder() (*hpack.Encoder, *bytes.Buffer)
func (sc *serverConn) writeFrame(wr FrameWriteRequest)
func (sc *serverConn) startPush(msg *startPushRequest)

type startPushRequest struct {
	parent *stream
	method string
	url    *url.URL
	header Header
	done   chan error
}

type stream struct {
	sc               *serverConn
	id               uint32
	body             unsafe.Pointer
	reqBody          *requestBody
	cw               chan struct{}
	ctx              context.Context
	cancelCtx        func()
	bodyBytes        int64
	declBodyBytes    int64
	flow             outflow
	inflow           inflow
	state            int
	resetQueued      bool
	gotTrailerHeader bool
	wroteHeaders     bool
	readDeadline     *time.Timer
	writeDeadline    *time.Timer
	closeErr         error
	trailer          Header
	reqTrailer       Header
}

type transportTestHooks struct{ newclientconn func() }

type unstartedHandler struct {
	streamID uint32
	rw       *responseWriter
	req      unsafe.Pointer
	handler  func(*ResponseWriter, *ServerRequest)
	body     unsafe.Pointer
}
