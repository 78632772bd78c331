package net

import (
	"context"
	"net/netip"
	"os"
	"syscall"
)

// What messages carry besides their bytes is nothing here.

// message sends to the address, or to the peer if there is none.
func (fd *netFD) message(b []byte, to, told Addr) (int, error) {
	var err error
	switch {
	case fd.raddr != nil && to != nil:
		err = ErrWriteToConnected
	case fd.raddr != nil:
		err = fd.send(b, fd.raddr)
	case to == nil:
		err = errMissingAddress
	default:
		err = fd.send(b, to)
	}
	if err != nil {
		return 0, &OpError{Op: "write", Net: fd.network, Source: fd.laddr, Addr: told, Err: err}
	}
	return len(b), nil
}

func (c *UDPConn) WriteMsgUDP(b, oob []byte, addr *UDPAddr) (n int, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	if addr == nil {
		n, err = c.fd.message(b, nil, nil)
	} else {
		n, err = c.fd.message(b, addr, addr)
	}
	return n, 0, err
}

func (c *UDPConn) WriteMsgUDPAddrPort(b, oob []byte, addr netip.AddrPort) (n int, oobn int, err error) {
	if !c.ok() {
		return 0, 0, syscall.EINVAL
	}
	if addr.IsValid() {
		to := UDPAddrFromAddrPort(addr)
		n, err = c.fd.message(b, to, to)
	} else {
		n, err = c.fd.message(b, nil, nil)
	}
	return n, 0, err
}

func (c *UDPConn) ReadMsgUDP(b, oob []byte) (n, oobn, flags int, addr *UDPAddr, err error) {
	if !c.ok() {
		return 0, 0, 0, nil, syscall.EINVAL
	}
	n, addr, err = c.ReadFromUDP(b)
	return n, 0, 0, addr, err
}

func (c *UDPConn) ReadMsgUDPAddrPort(b, oob []byte) (n, oobn, flags int, addr netip.AddrPort, err error) {
	if !c.ok() {
		return 0, 0, 0, netip.AddrPort{}, syscall.EINVAL
	}
	n, addr, err = c.ReadFromUDPAddrPort(b)
	return n, 0, 0, addr, err
}

func (c *UnixConn) ReadFromUnix(b []byte) (int, *UnixAddr, error) {
	if !c.ok() {
		return 0, nil, syscall.EINVAL
	}
	n, from, err := c.ReadFrom(b)
	addr, _ := from.(*UnixAddr)
	return n, addr, err
}

func (c *UnixConn) ReadMsgUnix(b, oob []byte) (n, oobn, flags int, addr *UnixAddr, err error) {
	if !c.ok() {
		return 0, 0, 0, nil, syscall.EINVAL
	}
	if c.fd.network == "unixgram" {
		n, addr, err = c.ReadFromUnix(b)
	} else {
		n, err = c.Read(b)
	}
	return n, 0, 0, addr, err
}

func (c *UnixConn) WriteToUnix(b []byte, addr *UnixAddr) (int, error) {
	if !c.ok() {
		return 0, syscall.EINVAL
	}
	if addr == nil {
		return 0, &OpError{Op: "write", Net: c.fd.network, Source: c.fd.laddr, Err: errMissingAddress}
	}
	return c.WriteTo(b, addr)
}

func (c *UnixConn) WriteMsgUnix(b, oob []byte, addr *UnixAddr) (n, oobn int, err error) {
	switch {
	case !c.ok():
		return 0, 0, syscall.EINVAL
	case addr != nil:
		n, err = c.WriteToUnix(b, addr)
	default:
		n, err = c.Write(b)
	}
	return n, 0, err
}

func (l *TCPListener) File() (f *os.File, err error) {
	return nil, l.fd.listening("file", syscall.ENOTSUP)
}

func (l *UnixListener) File() (f *os.File, err error) {
	return nil, l.fd.listening("file", syscall.ENOTSUP)
}

// ---- what needs the rights to a raw socket, and sockets of others

func DialIP(network string, laddr, raddr *IPAddr) (*IPConn, error) {
	if raddr == nil {
		return nil, dialError(network, nil, errMissingAddress)
	}
	return nil, dialError(network, raddr, os.NewSyscallError("socket", syscall.EPERM))
}

func (d *Dialer) DialIP(ctx context.Context, network string, laddr netip.Addr, raddr netip.Addr) (*IPConn, error) {
	return DialIP(network, nil, &IPAddr{IP: raddr.AsSlice(), Zone: raddr.Zone()})
}

func (d *Dialer) DialUnix(ctx context.Context, network string, laddr *UnixAddr, raddr *UnixAddr) (*UnixConn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	var from Addr
	if laddr != nil {
		from = laddr
	}
	if raddr != nil {
		if err := d.started(ctx, network, from, raddr); err != nil {
			return nil, err
		}
	}
	return DialUnix(network, laddr, raddr)
}

func ListenIP(network string, laddr *IPAddr) (*IPConn, error) {
	if laddr == nil {
		laddr = &IPAddr{}
	}
	return nil, &OpError{Op: "listen", Net: network, Addr: laddr, Err: os.NewSyscallError("socket", syscall.EPERM)}
}

type fileAddr string

//line file.go:14:1
func (fileAddr) Network() string { return "file+net" }

//line file.go:15:1
func (f fileAddr) String() string { return string(f) }

// noSocket: files of the tree in memory are none.
func noSocket(f *os.File) error {
	return &OpError{Op: "file", Net: "file+net", Addr: fileAddr(f.Name()), Err: os.NewSyscallError("getsockopt", syscall.ENOTSOCK)}
}

func FileConn(f *os.File) (c Conn, err error)             { return nil, noSocket(f) }
func FileListener(f *os.File) (ln Listener, err error)    { return nil, noSocket(f) }
func FilePacketConn(f *os.File) (c PacketConn, err error) { return nil, noSocket(f) }

// ---- what lies beneath a connection: its number tells nothing here

func (c *rawConn) shown(op string, from, to Addr, f func(uintptr) bool) error {
	if c == nil || c.fd == nil {
		return syscall.EINVAL
	}
	if c.fd.closed {
		return &OpError{Op: op, Net: c.fd.network, Source: from, Addr: to, Err: ErrClosed}
	}
	for !f(3) {
		world.Lock()
		err := c.fd.wait(&c.fd.readBy)
		world.Unlock()
		if err != nil {
			return &OpError{Op: op, Net: c.fd.network, Source: from, Addr: to, Err: err}
		}
	}
	return nil
}

func (c *rawConn) Control(f func(uintptr)) error {
	if c == nil || c.fd == nil {
		return syscall.EINVAL
	}
	return c.shown("raw-control", nil, c.fd.laddr, func(n uintptr) bool { f(n); return true })
}

func (c *rawConn) Read(f func(uintptr) bool) error {
	if c == nil || c.fd == nil {
		return syscall.EINVAL
	}
	return c.shown("raw-read", c.fd.laddr, c.fd.raddr, f)
}

func (c *rawConn) Write(f func(uintptr) bool) error {
	if c == nil || c.fd == nil {
		return syscall.EINVAL
	}
	return c.shown("raw-write", c.fd.laddr, c.fd.raddr, f)
}

func (l *rawListener) Read(func(uintptr) bool) error  { return syscall.EINVAL }
func (l *rawListener) Write(func(uintptr) bool) error { return syscall.EINVAL }

// Sockets of IP need rights that nobody has here, so there are no such connections.

func (c *IPConn) ReadFrom(b []byte) (int, Addr, error)          { return 0, nil, syscall.EINVAL }
func (c *IPConn) ReadFromIP(b []byte) (int, *IPAddr, error)     { return 0, nil, syscall.EINVAL }
func (c *IPConn) WriteTo(b []byte, addr Addr) (int, error)      { return 0, syscall.EINVAL }
func (c *IPConn) WriteToIP(b []byte, addr *IPAddr) (int, error) { return 0, syscall.EINVAL }

func (c *IPConn) ReadMsgIP(b, oob []byte) (n, oobn, flags int, addr *IPAddr, err error) {
	return 0, 0, 0, nil, syscall.EINVAL
}

func (c *IPConn) WriteMsgIP(b, oob []byte, addr *IPAddr) (n, oobn int, err error) {
	return 0, 0, syscall.EINVAL
}
