// Package net: bodies in gc's shape of what is inlined into callers; the machine has its own.
package net

import (
	"context"
	"internal/bytealg"
	"syscall"
)

func dialIP(ctx context.Context, dialer *Dialer, network string, laddr, raddr *IPAddr) (*IPConn, error)
func dialTCP(ctx context.Context, dialer *Dialer, network string, laddr, raddr *TCPAddr) (*TCPConn, error)
func dialUDP(ctx context.Context, dialer *Dialer, network string, laddr, raddr *UDPAddr) (*UDPConn, error)
func dialUnix(ctx context.Context, dialer *Dialer, network string, laddr, raddr *UnixAddr) (*UnixConn, error)

func (c *UDPConn) readFromUDP(b []byte, addr *UDPAddr) (int, *UDPAddr, error)

//line ipsock.go:236:1
func JoinHostPort(host, port string) string {
//line ipsock.go:239:1
	if bytealg.IndexByteString(host, ':') >= 0 {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

//line unixsock.go:65:1
func ResolveUnixAddr(network, address string) (*UnixAddr, error) {
	switch network {
	case "unix", "unixgram", "unixpacket":
		return &UnixAddr{Name: address, Net: network}, nil
	default:
		return nil, UnknownNetworkError(network)
	}
}

//line iprawsock.go:222:1
func DialIP(network string, laddr, raddr *IPAddr) (*IPConn, error) {
	return dialIP(context.Background(), nil, network, laddr, raddr)
}

//line tcpsock.go:317:1
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	return dialTCP(context.Background(), nil, network, laddr, raddr)
}

//line udpsock.go:287:1
func DialUDP(network string, laddr, raddr *UDPAddr) (*UDPConn, error) {
	return dialUDP(context.Background(), nil, network, laddr, raddr)
}

//line unixsock.go:211:1
func DialUnix(network string, laddr, raddr *UnixAddr) (*UnixConn, error) {
	return dialUnix(context.Background(), nil, network, laddr, raddr)
}

//line udpsock.go:133:1
func (c *UDPConn) ReadFromUDP(b []byte) (n int, addr *UDPAddr, err error) {
//line udpsock.go:138:1
	return c.readFromUDP(b, &UDPAddr{})
}

//line lookup.go:187:1
func LookupHost(host string) (addrs []string, err error) {
	return DefaultResolver.LookupHost(context.Background(), host)
}

//line lookup.go:662:1
func LookupAddr(addr string) (names []string, err error) {
	return DefaultResolver.LookupAddr(context.Background(), addr)
}

//line lookup.go:452:1
func LookupCNAME(host string) (cname string, err error) {
	return DefaultResolver.LookupCNAME(context.Background(), host)
}

//line lookup.go:408:1
func LookupPort(network, service string) (port int, err error) {
	return DefaultResolver.LookupPort(context.Background(), network, service)
}

//line lookup.go:555:1
func LookupMX(name string) ([]*MX, error) {
	return DefaultResolver.LookupMX(context.Background(), name)
}

//line lookup.go:600:1
func LookupNS(name string) ([]*NS, error) {
	return DefaultResolver.LookupNS(context.Background(), name)
}

//line tcpsock_posix.go:156:1
func (ln *TCPListener) ok() bool { return ln != nil && ln.fd != nil }

//line unixsock.go:242:1
func (ln *UnixListener) ok() bool { return ln != nil && ln.fd != nil }

type rawConn struct {
	fd *netFD
}

type rawListener struct {
	rawConn
}

func (c *rawConn) Control(f func(uintptr)) error
func (c *rawConn) Read(f func(uintptr) bool) error
func (c *rawConn) Write(f func(uintptr) bool) error
func (l *rawListener) Read(func(uintptr) bool) error
func (l *rawListener) Write(func(uintptr) bool) error

//line rawconn.go:78:1
func newRawConn(fd *netFD) *rawConn {
	return &rawConn{fd: fd}
}

//line rawconn.go:105:1
func newRawListener(fd *netFD) *rawListener {
	return &rawListener{rawConn{fd: fd}}
}

//line tcpsock.go:153:1
func (c *TCPConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}

//line tcpsock.go:361:1
func (l *TCPListener) SyscallConn() (syscall.RawConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return newRawListener(l.fd), nil
}

//line udpsock.go:125:1
func (c *UDPConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}

//line unixsock.go:82:1
func (c *UnixConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}

//line unixsock.go:249:1
func (l *UnixListener) SyscallConn() (syscall.RawConn, error) {
	if !l.ok() {
		return nil, syscall.EINVAL
	}
	return newRawListener(l.fd), nil
}

//line iprawsock.go:116:1
func (c *IPConn) SyscallConn() (syscall.RawConn, error) {
	if !c.ok() {
		return nil, syscall.EINVAL
	}
	return newRawConn(c.fd), nil
}
