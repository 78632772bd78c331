// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package nettest

import "bytes"
import "internal/gate"
import "net"
import "net/netip"
import "time"

type Conn struct {
	r    *connHalf
	w    *connHalf
	peer *Conn
}

func (c *Conn) Peer() *Conn
func (c *Conn) Read(b []byte) (n int, err error)
func (c *Conn) CanRead() bool
func (c *Conn) Write(b []byte) (n int, err error)
func (c *Conn) IsClosed() bool
func (c *Conn) CloseRead() error
func (c *Conn) CloseWrite() error
func (c *Conn) Close() error
func (c *Conn) SetCloseError(err error)
func (c *Conn) LocalAddr() net.Addr
func (c *Conn) SetLocalAddr(addr net.Addr)
func (c *Conn) RemoteAddr() net.Addr
func (c *Conn) SetDeadline(t time.Time) error
func (c *Conn) SetReadDeadline(t time.Time) error
func (c *Conn) SetWriteDeadline(t time.Time) error
func (c *Conn) SetReadBufferSize(size int)
func (c *Conn) SetReadError(err error)
func (c *Conn) SetWriteError(err error)

type Listener struct {
	gate      gate.Gate
	queue     queue[*Conn]
	closed    bool
	acceptErr error
	closeErr  error
	addr      net.Addr
	nextaddr  netip.AddrPort
}

func (li *Listener) Close() error
func (li *Listener) Addr() net.Addr
func (li *Listener) SetAddr(addr net.Addr)
func (li *Listener) NewConn() *Conn
func (li *Listener) NewConnConfig(f func(*Conn)) *Conn
func (li *Listener) Accept() (net.Conn, error)
func (li *Listener) SetAcceptError(err error)
func (li *Listener) SetCloseError(err error)
func (li *Listener) lock()
func (li *Listener) unlock()

type connDeadline struct {
	timer   *time.Timer
	expired bool
}

type connHalf struct {
	addr          net.Addr
	lockr         chan struct{}
	lockw         chan struct{}
	lockrw        chan struct{}
	lockc         chan struct{}
	readDeadline  connDeadline
	writeDeadline connDeadline
	bufMax        int
	buf           bytes.Buffer
	readClosed    bool
	writeClosed   bool
	readErr       error
	writeErr      error
	closeErr      error
}

type queue[T any] struct {
	headPos int
	head    []T
	tail    []T
}
