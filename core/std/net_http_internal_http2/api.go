// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package http2

import "bytes"
import "context"
import "crypto/tls"
import "io"
import "log"
import "mime/multipart"
import "net"
import "net/textproto"
import "net/url"
import "sync"
import "time"
import "unsafe"
import "vendor/golang.org/x/net/http2/hpack"

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
	Header() FrameHeader
	invalidate()
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
	done   unsafe.Pointer
}

func (wr FrameWriteRequest) StreamID() uint32
func (wr FrameWriteRequest) DataSize() int
func (wr FrameWriteRequest) Consume(n int32) (FrameWriteRequest, FrameWriteRequest, int)
func (wr FrameWriteRequest) String() string

type Framer struct {
	r                   any
	lastFrame           any
	errDetail           error
	countError          func()
	lastHeaderStream    uint32
	lastFrameType       uint8
	maxReadSize         uint32
	headerBuf           [9]byte
	getReadBuf          func()
	readBuf             []uint8
	maxWriteSize        uint32
	w                   any
	wbuf                []uint8
	AllowIllegalWrites  bool
	AllowIllegalReads   bool
	ReadMetaHeaders     *hpack.Decoder
	MaxHeaderListSize   uint32
	MaxHeaderValueCount int
	logReads            bool
	logWrites           bool
	debugFramer         unsafe.Pointer
	debugFramerBuf      unsafe.Pointer
	debugReadLoggerf    func()
	debugWriteLoggerf   func()
	frameCache          unsafe.Pointer
}

func (fr *Framer) SetReuseFrames()
func (fr *Framer) SetMaxReadFrameSize(v uint32)
func (fr *Framer) ErrorDetail() error
func (fr *Framer) ReadFrameHeader() (FrameHeader, error)
func (fr *Framer) ReadFrameForHeader(fh FrameHeader) (Frame, error)
func (fr *Framer) ReadFrame() (Frame, error)
func (f *Framer) WriteData(streamID uint32, endStream bool, data []byte) error
func (f *Framer) WriteDataPadded(streamID uint32, endStream bool, data []byte, pad []byte) error
func (f *Framer) WriteSettings(settings ...Setting) error
func (f *Framer) WriteSettingsAck() error
func (f *Framer) WritePing(ack bool, data [8]byte) error
func (f *Framer) WriteGoAway(maxStreamID uint32, code ErrCode, debugData []byte) error
func (f *Framer) WriteWindowUpdate(streamID uint32, incr uint32) error
func (f *Framer) WriteHeaders(p HeadersFrameParam) error
func (f *Framer) WritePriority(streamID uint32, p PriorityParam) error
func (f *Framer) WritePriorityUpdate(streamID uint32, priority string) error
func (f *Framer) WriteRSTStream(streamID uint32, code ErrCode) error
func (f *Framer) WriteContinuation(streamID uint32, endHeaders bool, headerBlockFragment []byte) error
func (f *Framer) WritePushPromise(p PushPromiseParam) error
func (f *Framer) WriteRawFrame(t FrameType, flags Flags, streamID uint32, payload []byte) error

type Handler interface {
	ServeHTTP(*ResponseWriter, *ServerRequest)
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
	ConnState(net.Conn, ConnState)
	DisableClientPriority() bool
	DoKeepAlives() bool
	ErrorLog() *log.Logger
	HTTP2Config() Config
	IdleTimeout() time.Duration
	MaxHeaderBytes() int
	MaxHeaderValueCount() int
	ReadTimeout() time.Duration
	SendPingTimeout() time.Duration
	WriteTimeout() time.Duration
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

type WriteScheduler interface {
	AdjustStream(streamID uint32, priority PriorityParam)
	CloseStream(streamID uint32)
	OpenStream(streamID uint32, options OpenStreamOptions)
	Pop() (wr FrameWriteRequest, ok bool)
	Push(wr FrameWriteRequest)
}

type bodyReadMsg struct {
	st *stream
	n  int
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

type outflow struct {
	_     incomparable
	delta int32
	conn  unsafe.Pointer
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
func (w *responseWriter) Push(target string, method string, header Header) error

type responseWriterState struct {
	stream          *stream
	req             ServerRequest
	conn            *serverConn
	bw              unsafe.Pointer
	handlerHeader   Header
	snapHeader      Header
	trailers        []uint8
	status          int
	wroteHeader     bool
	sentHeader      bool
	handlerDone     bool
	sentContentLen  int64
	wroteBytes      int64
	closeNotifierMu sync.Mutex
	closeNotifierCh unsafe.Pointer
}

type serverConn struct {
	srv                         *Server
	hs                          ServerConfig
	conn                        any
	bw                          unsafe.Pointer
	handler                     Handler
	baseCtx                     any
	framer                      unsafe.Pointer
	doneServing                 unsafe.Pointer
	readFrameCh                 unsafe.Pointer
	wantWriteFrameCh            chan FrameWriteRequest
	wroteFrameCh                chan frameWriteResult
	bodyReadCh                  chan bodyReadMsg
	serveMsgCh                  unsafe.Pointer
	flow                        connOutflow
	inflow                      inflow
	tlsState                    unsafe.Pointer
	remoteAddrStr               string
	writeSched                  WriteScheduler
	countErrorFunc              func()
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
	canonHeader                 map[int]int
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
	shutdownTimer               unsafe.Pointer
	idleTimer                   unsafe.Pointer
	readIdleTimeout             int64
	pingTimeout                 int64
	readIdleTimer               unsafe.Pointer
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
	url    unsafe.Pointer
	header Header
	done   unsafe.Pointer
}

type stream struct {
	sc               *serverConn
	id               uint32
	body             unsafe.Pointer
	reqBody          *requestBody
	cw               unsafe.Pointer
	ctx              any
	cancelCtx        func()
	bodyBytes        int64
	declBodyBytes    int64
	flow             outflow
	inflow           inflow
	state            int
	resetQueued      bool
	gotTrailerHeader bool
	wroteHeaders     bool
	readDeadline     unsafe.Pointer
	writeDeadline    unsafe.Pointer
	closeErr         error
	trailer          Header
	reqTrailer       Header
}

type unstartedHandler struct {
	streamID uint32
	rw       *responseWriter
	req      unsafe.Pointer
	handler  func(*ResponseWriter, *ServerRequest)
	body     unsafe.Pointer
}
