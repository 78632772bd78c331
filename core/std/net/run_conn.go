package net

import (
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

// world is the network: who listens where. Its lock is that of every connection too.
var world struct {
	sync.Mutex
	ports   map[string]*netFD
	next    int
	waiting bool
}

// netFD is an endpoint: of a stream, of datagrams, or what listens.
type netFD struct {
	network      string
	laddr, raddr Addr
	changed      sync.Cond
	peer         *netFD
	data         []byte
	packets      []packet
	pending      []*netFD
	closed       bool
	// No more bytes will come; none may be written.
	ended, shut bool
	// The peer went away with bytes of ours unread.
	reset           bool
	readBy, writeBy time.Time
	key             string
}

type packet struct {
	data []byte
	from Addr
}

type conn struct{ fd *netFD }

func newFD(network string, laddr, raddr Addr) *netFD {
	fd := &netFD{network: network, laddr: laddr, raddr: raddr}
	fd.changed.L = &world.Mutex
	return fd
}

// outside: from now on something could come from without, so that waiting is no deadlock.
func outside() {
	if !world.waiting {
		world.waiting = true
		time.AfterFunc(1<<62, func() {})
	}
}

func port(a Addr) int {
	switch a := a.(type) {
	case *TCPAddr:
		return a.Port
	case *UDPAddr:
		return a.Port
	}
	return 0
}

func ip(a Addr) IP {
	switch a := a.(type) {
	case *TCPAddr:
		return a.IP
	case *UDPAddr:
		return a.IP
	}
	return nil
}

func withPort(a Addr, ip IP, n int) Addr {
	if _, ok := a.(*UDPAddr); ok {
		return &UDPAddr{IP: ip, Port: n}
	}
	return &TCPAddr{IP: ip, Port: n}
}

func portKey(network string, n int) string {
	return strings.TrimRight(network, "46") + ":" + string(rune(n))
}

func freePort(network string) int {
	for {
		world.next = (world.next*5 + 7) % 20000
		if n := 33000 + world.next; world.ports[portKey(network, n)] == nil {
			return n
		}
	}
}

// bind takes a port (or a path) for an endpoint that listens or receives.
func (fd *netFD) bind() error {
	world.Lock()
	defer world.Unlock()
	if world.ports == nil {
		world.ports = map[string]*netFD{}
	}
	switch a := fd.laddr.(type) {
	case *UnixAddr:
		fd.key = a.Net + a.Name
		if _, err := os.Stat(filepath.Dir(a.Name)); err != nil {
			return os.NewSyscallError("bind", syscall.ENOENT)
		}
	default:
		host, n := ip(a), port(a)
		if host != nil && !host.IsLoopback() && !host.IsUnspecified() {
			return os.NewSyscallError("bind", syscall.EADDRNOTAVAIL)
		}
		if host == nil || host.Equal(IPv4zero) && !strings.HasSuffix(fd.network, "4") {
			host = IPv6zero
			if strings.HasSuffix(fd.network, "4") {
				host = IPv4zero.To4()
			}
		}
		if n == 0 {
			n = freePort(fd.network)
		}
		fd.key = portKey(fd.network, n)
		fd.laddr = withPort(a, host, n)
	}
	if world.ports[fd.key] != nil {
		return os.NewSyscallError("bind", syscall.EADDRINUSE)
	}
	world.ports[fd.key] = fd
	outside()
	return nil
}

// wait blocks until something changed, or until the deadline; the world is locked.
func (fd *netFD) wait(by *time.Time) error {
	if fd.closed {
		return ErrClosed
	}
	if by.IsZero() {
		fd.changed.Wait()
		return nil
	}
	left := time.Until(*by)
	if left <= 0 {
		return os.ErrDeadlineExceeded
	}
	t := time.AfterFunc(left, func() {
		world.Lock()
		fd.changed.Broadcast()
		world.Unlock()
	})
	fd.changed.Wait()
	t.Stop()
	return nil
}

func (fd *netFD) Close() error {
	world.Lock()
	defer world.Unlock()
	if fd.closed {
		return ErrClosed
	}
	fd.closed = true
	if fd.key != "" && world.ports[fd.key] == fd {
		delete(world.ports, fd.key)
	}
	if p := fd.peer; p != nil {
		p.ended = true
		p.reset = p.reset || len(fd.data) > 0
		p.changed.Broadcast()
	}
	for _, c := range fd.pending {
		c.peer.ended, c.peer.reset = true, true
		c.peer.changed.Broadcast()
	}
	fd.changed.Broadcast()
	return nil
}

func (fd *netFD) read(b []byte) (int, error) {
	world.Lock()
	defer world.Unlock()
	for {
		switch {
		case fd.closed:
			return 0, ErrClosed
		case !fd.readBy.IsZero() && time.Until(fd.readBy) <= 0:
			return 0, os.ErrDeadlineExceeded
		case len(b) == 0:
			return 0, nil
		case len(fd.data) > 0:
			n := copy(b, fd.data)
			if fd.data = fd.data[n:]; len(fd.data) == 0 {
				fd.data = nil
			}
			fd.peer.changed.Broadcast()
			return n, nil
		case fd.reset:
			return 0, os.NewSyscallError("read", syscall.ECONNRESET)
		case fd.ended:
			return 0, io.EOF
		}
		if err := fd.wait(&fd.readBy); err != nil {
			return 0, err
		}
	}
}

// What may lie unread before a writer blocks.
const window = 4 << 20

func (fd *netFD) write(b []byte) (n int, err error) {
	world.Lock()
	defer world.Unlock()
	for {
		p := fd.peer
		switch {
		case fd.closed:
			return n, ErrClosed
		case fd.shut || fd.reset:
			return n, os.NewSyscallError("write", syscall.EPIPE)
		case !fd.writeBy.IsZero() && time.Until(fd.writeBy) <= 0:
			return n, os.ErrDeadlineExceeded
		case p.closed:
			// The answer to these bytes is that nobody wants them.
			fd.reset = true
			return len(b), nil
		}
		k := min(len(b)-n, max(window-len(p.data), 0))
		p.data = append(p.data, b[n:n+k]...)
		n += k
		p.changed.Broadcast()
		if n == len(b) {
			return n, nil
		}
		if err := fd.wait(&fd.writeBy); err != nil {
			return n, err
		}
	}
}

func (fd *netFD) accept() (*netFD, error) {
	world.Lock()
	defer world.Unlock()
	for {
		if fd.closed {
			return nil, ErrClosed
		}
		if len(fd.pending) > 0 {
			c := fd.pending[0]
			fd.pending = fd.pending[1:]
			return c, nil
		}
		if err := fd.wait(&fd.readBy); err != nil {
			return nil, err
		}
	}
}

// connect makes the two ends of a stream, the far one waiting to be accepted.
func connect(network string, laddr, raddr Addr) (*netFD, error) {
	world.Lock()
	defer world.Unlock()
	outside()
	var key string
	if u, ok := raddr.(*UnixAddr); ok {
		key = u.Net + u.Name
		if world.ports[key] == nil {
			return nil, os.NewSyscallError("connect", syscall.ENOENT)
		}
	} else {
		host := ip(raddr)
		if host != nil && !host.IsLoopback() && !host.IsUnspecified() {
			return nil, os.NewSyscallError("connect", syscall.ENETUNREACH)
		}
		key = portKey(network, port(raddr))
	}
	l := world.ports[key]
	if l == nil || l.closed {
		return nil, os.NewSyscallError("connect", syscall.ECONNREFUSED)
	}
	from, to := laddr, raddr
	if u, ok := raddr.(*UnixAddr); ok {
		from, to = &UnixAddr{Net: u.Net}, l.laddr
	} else {
		host := ip(raddr)
		if host == nil || host.IsUnspecified() {
			host = IPv4(127, 0, 0, 1)
			if host = host.To4(); ip(raddr) != nil && ip(raddr).To4() == nil {
				host = IPv6loopback
			}
		}
		n := 0
		if laddr != nil {
			n = port(laddr)
		}
		if n == 0 {
			n = freePort(network)
		}
		to, from = withPort(raddr, host, port(raddr)), withPort(raddr, host, n)
	}
	near, far := newFD(network, from, to), newFD(network, to, from)
	near.peer, far.peer = far, near
	l.pending = append(l.pending, far)
	l.changed.Broadcast()
	return near, nil
}

func (fd *netFD) op(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &OpError{Op: op, Net: fd.network, Source: fd.laddr, Addr: fd.raddr, Err: err}
}

func (fd *netFD) listening(op string, err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: op, Net: fd.network, Addr: fd.laddr, Err: err}
}

//line net.go:187:1
func (c *conn) ok() bool { return c != nil && c.fd != nil }

func (c *conn) Read(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	if c.fd.peer == nil {
		n, _, err := c.fd.receive(b)
		return n, c.fd.op("read", err)
	}
	n, err := c.fd.read(b)
	return n, c.fd.op("read", err)
}

func (c *conn) Write(b []byte) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	if c.fd.peer == nil {
		err := c.fd.send(b, c.fd.raddr)
		if err != nil {
			return 0, c.fd.op("write", err)
		}
		return len(b), nil
	}
	n, err := c.fd.write(b)
	return n, c.fd.op("write", err)
}

func (c *conn) Close() error {
	if !c.ok() {
		return syscall.EINVAL
	}
	return c.fd.op("close", c.fd.Close())
}

//line net.go:230:1
func (c *conn) LocalAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.laddr
}

//line net.go:240:1
func (c *conn) RemoteAddr() Addr {
	if !c.ok() {
		return nil
	}
	return c.fd.raddr
}

func (fd *netFD) deadline(t time.Time, read, write bool) error {
	world.Lock()
	defer world.Unlock()
	if fd.closed {
		return fd.op("set", ErrClosed)
	}
	if read {
		fd.readBy = t
	}
	if write {
		fd.writeBy = t
	}
	fd.changed.Broadcast()
	return nil
}

func (c *conn) SetDeadline(t time.Time) error      { return c.fd.deadline(t, true, true) }
func (c *conn) SetReadDeadline(t time.Time) error  { return c.fd.deadline(t, true, false) }
func (c *conn) SetWriteDeadline(t time.Time) error { return c.fd.deadline(t, false, true) }
func (c *conn) SetReadBuffer(bytes int) error      { return nil }
func (c *conn) SetWriteBuffer(bytes int) error     { return nil }
func (c *conn) File() (f *os.File, err error)      { return nil, c.fd.op("file", syscall.ENOTSUP) }

func (fd *netFD) shutdown(read, write bool) error {
	world.Lock()
	defer world.Unlock()
	if fd.closed {
		return fd.op("close", ErrClosed)
	}
	if read {
		fd.ended = true
	}
	if write {
		fd.shut = true
		fd.peer.ended = true
	}
	fd.changed.Broadcast()
	fd.peer.changed.Broadcast()
	return nil
}

type plainWriter struct{ io.Writer }
type plainReader struct{ io.Reader }

func (c *TCPConn) CloseRead() error                                { return c.fd.shutdown(true, false) }
func (c *TCPConn) CloseWrite() error                               { return c.fd.shutdown(false, true) }
func (c *TCPConn) SetLinger(sec int) error                         { return nil }
func (c *TCPConn) SetKeepAlive(keepalive bool) error               { return nil }
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error        { return nil }
func (c *TCPConn) SetKeepAliveConfig(config KeepAliveConfig) error { return nil }
func (c *TCPConn) SetNoDelay(noDelay bool) error                   { return nil }
func (c *TCPConn) MultipathTCP() (bool, error)                     { return false, nil }
func (c *TCPConn) ReadFrom(r io.Reader) (int64, error)             { return io.Copy(plainWriter{c}, r) }
func (c *TCPConn) WriteTo(w io.Writer) (int64, error)              { return io.Copy(w, plainReader{c}) }
func (c *UnixConn) CloseRead() error                               { return c.fd.shutdown(true, false) }
func (c *UnixConn) CloseWrite() error                              { return c.fd.shutdown(false, true) }

func (l *TCPListener) AcceptTCP() (*TCPConn, error) {
	fd, err := l.fd.accept()
	if err != nil {
		return nil, l.fd.listening("accept", err)
	}
	return &TCPConn{conn{fd}}, nil
}

func (l *TCPListener) Accept() (Conn, error) {
	c, err := l.AcceptTCP()
	if err != nil {
		return nil, err
	}
	return c, nil
}
func (l *TCPListener) Close() error { return l.fd.listening("close", l.fd.Close()) }

//line tcpsock.go:409:1
func (l *TCPListener) Addr() Addr { return l.fd.laddr }

//line tcpsock.go:410:1
func (l *TCPListener) SetDeadline(t time.Time) error { return l.fd.deadline(t, true, true) }

//line unixsock_posix.go:215:1
func (l *UnixListener) SetUnlinkOnClose(unlink bool) {
	l.unlink = unlink
}
func (l *UnixListener) Close() error { return l.fd.listening("close", l.fd.Close()) }

//line unixsock.go:297:1
func (l *UnixListener) Addr() Addr { return l.fd.laddr }

//line unixsock.go:298:1
func (l *UnixListener) SetDeadline(t time.Time) error { return l.fd.deadline(t, true, true) }
func (l *UnixListener) AcceptUnix() (*UnixConn, error) {
	fd, err := l.fd.accept()
	if err != nil {
		return nil, l.fd.listening("accept", err)
	}
	return &UnixConn{conn{fd}}, nil
}
func (l *UnixListener) Accept() (Conn, error) {
	c, err := l.AcceptUnix()
	if err != nil {
		return nil, err
	}
	return c, nil
}

// ---- datagrams

func (fd *netFD) send(b []byte, to Addr) error {
	world.Lock()
	defer world.Unlock()
	if fd.closed {
		return ErrClosed
	}
	key := portKey(fd.network, port(to))
	if u, ok := to.(*UnixAddr); ok {
		key = u.Net + u.Name
	}
	if p := world.ports[key]; p != nil {
		from := fd.laddr
		if u, ok := from.(*UDPAddr); ok && u.IP.IsUnspecified() {
			from = &UDPAddr{IP: IP{127, 0, 0, 1}, Port: u.Port}
		}
		p.packets = append(p.packets, packet{append([]byte(nil), b...), from})
		p.changed.Broadcast()
	} else if fd.raddr != nil {
		fd.reset = true
		fd.changed.Broadcast()
	}
	return nil
}

func (fd *netFD) receive(b []byte) (int, Addr, error) {
	world.Lock()
	defer world.Unlock()
	for {
		switch {
		case fd.closed:
			return 0, nil, ErrClosed
		case !fd.readBy.IsZero() && time.Until(fd.readBy) <= 0:
			return 0, nil, os.ErrDeadlineExceeded
		case fd.reset:
			fd.reset = false
			return 0, nil, os.NewSyscallError("read", syscall.ECONNREFUSED)
		case len(fd.packets) > 0:
			p := fd.packets[0]
			fd.packets = fd.packets[1:]
			return copy(b, p.data), p.from, nil
		}
		if err := fd.wait(&fd.readBy); err != nil {
			return 0, nil, err
		}
	}
}

func (c *UDPConn) ReadFromUDP(b []byte) (n int, addr *UDPAddr, err error) {
	n, from, err := c.fd.receive(b)
	addr, _ = from.(*UDPAddr)
	return n, addr, c.fd.op("read", err)
}
func (c *UDPConn) ReadFrom(b []byte) (int, Addr, error) {
	n, from, err := c.fd.receive(b)
	return n, from, c.fd.op("read", err)
}
func (c *UDPConn) ReadFromUDPAddrPort(b []byte) (n int, addr netip.AddrPort, err error) {
	n, from, err := c.ReadFromUDP(b)
	if from != nil {
		addr = from.AddrPort()
	}
	return n, addr, err
}
func (c *UDPConn) WriteTo(b []byte, addr Addr) (int, error) {
	if c.fd.raddr != nil {
		return 0, &OpError{Op: "write", Net: c.fd.network, Source: c.fd.laddr, Addr: addr, Err: ErrWriteToConnected}
	}
	if err := c.fd.send(b, addr); err != nil {
		return 0, &OpError{Op: "write", Net: c.fd.network, Source: c.fd.laddr, Addr: addr, Err: err}
	}
	return len(b), nil
}
func (c *UDPConn) WriteToUDP(b []byte, addr *UDPAddr) (int, error) {
	if addr == nil {
		err := ErrWriteToConnected
		if c.fd.raddr == nil {
			err = errMissingAddress
		}
		return 0, &OpError{Op: "write", Net: c.fd.network, Source: c.fd.laddr, Err: err}
	}
	return c.WriteTo(b, addr)
}
func (c *UDPConn) WriteToUDPAddrPort(b []byte, addr netip.AddrPort) (int, error) {
	return c.WriteTo(b, UDPAddrFromAddrPort(addr))
}
func (c *UnixConn) ReadFrom(b []byte) (int, Addr, error) {
	n, from, err := c.fd.receive(b)
	return n, from, c.fd.op("read", err)
}
func (c *UnixConn) WriteTo(b []byte, addr Addr) (int, error) {
	if err := c.fd.send(b, addr); err != nil {
		return 0, c.fd.op("write", err)
	}
	return len(b), nil
}
