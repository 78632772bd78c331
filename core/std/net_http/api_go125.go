//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package http

import "bufio"
import "crypto/tls"
import "io"
import "net"
import "sync"
import "time"

type HTTP2Config struct {
	MaxConcurrentStreams          int
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
	isProxy              bool
	sawEOF               bool
	readLimit            int64
	writeErrCh           chan error
	writeLoopDone        chan struct{}
	idleAt               time.Time
	idleTimer            *time.Timer
	mu                   sync.Mutex
	numExpectedResponses int
	closed               error
	canceledErr          error
	broken               bool
	reused               bool
	mutateHeaderFunc     func(Header)
}

func (pc *persistConn) Read(p []byte) (n int, err error)
