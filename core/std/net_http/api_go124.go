//go:build !go1.25

// Recorded from Go 1.24.11 by `cargo xtask record types`; do not edit.

package http

import "bufio"
import "context"
import "io"
import "net"
import "sync"
import "sync/atomic"
import "time"

type connReader struct {
	conn    *conn
	mu      sync.Mutex
	hasByte bool
	byteBuf [1]byte
	cond    *sync.Cond
	inRead  bool
	aborted bool
	remain  int64
}

func (cr *connReader) Read(p []byte) (n int, err error)

type response struct {
	conn                *conn
	req                 *Request
	reqBody             io.ReadCloser
	cancelCtx           context.CancelFunc
	wroteHeader         bool
	wants10KeepAlive    bool
	wantsClose          bool
	writeContinueMu     sync.Mutex
	canWriteContinue    atomic.Bool
	w                   *bufio.Writer
	cw                  chunkWriter
	handlerHeader       Header
	calledHeader        bool
	written             int64
	contentLength       int64
	status              int
	closeAfterReply     bool
	fullDuplex          bool
	requestBodyLimitHit bool
	trailers            []string
	handlerDone         atomic.Bool
	dateBuf             [29]byte
	clenBuf             [10]byte
	statusBuf           [3]byte
	closeNotifyCh       chan bool
	didCloseNotify      atomic.Bool
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
