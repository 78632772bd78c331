// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package httptest

import "bytes"
import "context"
import "crypto/tls"
import "crypto/x509"
import "internal/nettest"
import "io"
import "net"
import "net/http"
import "sync"
import "testing"

const DefaultRemoteAddr = "1.2.3.4"

type ResponseRecorder struct {
	Code        int
	HeaderMap   http.Header
	Body        *bytes.Buffer
	Flushed     bool
	result      *http.Response
	snapHeader  http.Header
	wroteHeader bool
}

func (rw *ResponseRecorder) Header() http.Header
func (rw *ResponseRecorder) Write(buf []byte) (int, error)
func (rw *ResponseRecorder) WriteString(str string) (int, error)
func (rw *ResponseRecorder) WriteHeader(code int)
func (rw *ResponseRecorder) Flush()
func (rw *ResponseRecorder) Result() *http.Response

type Server struct {
	URL             string
	Listener        net.Listener
	EnableHTTP2     bool
	TLS             *tls.Config
	Config          *http.Server
	t               testing.TB
	certificate     *x509.Certificate
	startOnce       sync.Once
	started         bool
	fakeListener    *nettest.Listener
	fakeTLSListener *nettest.Listener
	wg              sync.WaitGroup
	mu              sync.Mutex
	closed          bool
	conns           map[net.Conn]http.ConnState
	client          *http.Client
}

func (s *Server) startCommon(useLoopback bool)
func (s *Server) Start()
func (s *Server) initTLS() (tlsClientConfig *tls.Config, err error)
func (s *Server) StartTLS()
func (s *Server) startFakeNet()
func (s *Server) Close()
func (s *Server) logCloseHangDebugInfo()
func (s *Server) CloseClientConnections()
func (s *Server) Certificate() *x509.Certificate
func (s *Server) Client() *http.Client
func (s *Server) goServe(li net.Listener)
func (s *Server) wrap()
func (s *Server) closeConn(c net.Conn)
func (s *Server) closeConnChan(c net.Conn, done chan<- struct{})
func NewRecorder() *ResponseRecorder
func NewRequest(method, target string, body io.Reader) *http.Request
func NewRequestWithContext(ctx context.Context, method, target string, body io.Reader) *http.Request
func NewServer(handler http.Handler) *Server
func NewTLSServer(handler http.Handler) *Server
func NewTestServer(t testing.TB, handler http.Handler) *Server
func NewUnstartedServer(handler http.Handler) *Server
