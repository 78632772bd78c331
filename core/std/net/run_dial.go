package net

import (
	"context"
	"errors"
	"net/netip"
	"os"
	"strings"
	"syscall"
	"time"
)

// ---- dialing and listening

func dialError(network string, addr Addr, err error) error {
	return &OpError{Op: "dial", Net: network, Addr: addr, Err: err}
}

func Dial(network, address string) (Conn, error) {
	return (&Dialer{}).Dial(network, address)
}
func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	return (&Dialer{Timeout: timeout}).Dial(network, address)
}

//line dial.go:507:1
func (d *Dialer) Dial(network, address string) (Conn, error) {
	return d.DialContext(context.Background(), network, address)
}
func (d *Dialer) MultipathTCP() bool { return false }

//line dial.go:421:1
func (d *Dialer) SetMultipathTCP(use bool) {}

func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	if ctx == nil {
		panic("nil context")
	}
	switch network {
	case "tcp", "tcp4", "tcp6", "":
		a, err := ResolveTCPAddr(network, address)
		if network == "" {
			err = UnknownNetworkError(network)
		}
		if err != nil {
			return nil, dialError(network, nil, err)
		}
		if ctx.Err() != nil {
			return nil, dialError(network, a, canceled(ctx))
		}
		l, _ := d.LocalAddr.(*TCPAddr)
		c, err := DialTCP(network, l, a)
		if err != nil {
			return nil, err
		}
		return c, nil
	case "udp", "udp4", "udp6":
		a, err := ResolveUDPAddr(network, address)
		if err != nil {
			return nil, dialError(network, nil, err)
		}
		l, _ := d.LocalAddr.(*UDPAddr)
		c, err := DialUDP(network, l, a)
		if err != nil {
			return nil, err
		}
		return c, nil
	case "unix", "unixpacket", "unixgram":
		c, err := DialUnix(network, nil, &UnixAddr{Name: address, Net: network})
		if err != nil {
			return nil, err
		}
		return c, nil
	}
	if network, proto, ok := strings.Cut(network, ":"); ok && strings.HasPrefix(network, "ip") {
		return nil, dialError(network+":"+proto, nil, os.NewSyscallError("socket", syscall.EPERM))
	}
	return nil, dialError(network, nil, UnknownNetworkError(network))
}

// canceledError is context.Canceled in the words that net always used.
type canceledError struct{}

//line net.go:452:1
func (canceledError) Error() string { return "operation was canceled" }

//line net.go:454:1
func (canceledError) Is(target error) bool { return target == context.Canceled }

func canceled(ctx context.Context) error {
	if ctx.Err() == context.Canceled {
		return canceledError{}
	}
	return errTimeout
}

func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	if raddr == nil {
		return nil, dialError(network, nil, errMissingAddress)
	}
	var from Addr
	if laddr != nil {
		from = laddr
	}
	fd, err := connect(network, from, raddr)
	if err != nil {
		return nil, dialError(network, raddr, err)
	}
	return &TCPConn{conn{fd}}, nil
}

func (d *Dialer) DialTCP(ctx context.Context, network string, laddr, raddr netip.AddrPort) (*TCPConn, error) {
	return DialTCP(network, nil, TCPAddrFromAddrPort(raddr))
}
func (d *Dialer) DialUDP(ctx context.Context, network string, laddr, raddr netip.AddrPort) (*UDPConn, error) {
	return DialUDP(network, nil, UDPAddrFromAddrPort(raddr))
}

func DialUDP(network string, laddr, raddr *UDPAddr) (*UDPConn, error) {
	if raddr == nil {
		return nil, dialError(network, nil, errMissingAddress)
	}
	a := laddr
	if a == nil {
		a = &UDPAddr{IP: IP{127, 0, 0, 1}}
	}
	fd := newFD(network, a, nil)
	if err := fd.bind(); err != nil {
		return nil, dialError(network, raddr, err)
	}
	to := *raddr
	if to.IP == nil {
		to.IP = IP{127, 0, 0, 1}
	}
	fd.raddr = &to
	return &UDPConn{conn{fd}}, nil
}

func DialUnix(network string, laddr, raddr *UnixAddr) (*UnixConn, error) {
	if network == "unixgram" {
		fd := newFD(network, laddr, raddr)
		return &UnixConn{conn{fd}}, nil
	}
	fd, err := connect(network, nil, raddr)
	if err != nil {
		return nil, dialError(network, raddr, err)
	}
	return &UnixConn{conn{fd}}, nil
}

func (lc *ListenConfig) MultipathTCP() bool { return false }

//line dial.go:867:1
func (lc *ListenConfig) SetMultipathTCP(use bool) {}
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	return Listen(network, address)
}
func (lc *ListenConfig) ListenPacket(ctx context.Context, network, address string) (PacketConn, error) {
	return ListenPacket(network, address)
}

func listenError(network string, addr Addr, err error) error {
	return &OpError{Op: "listen", Net: network, Addr: addr, Err: err}
}

func Listen(network, address string) (Listener, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
		a, err := ResolveTCPAddr(network, address)
		if err != nil {
			return nil, listenError(network, nil, err)
		}
		l, err := ListenTCP(network, a)
		if err != nil {
			return nil, err
		}
		return l, nil
	case "unix", "unixpacket":
		l, err := ListenUnix(network, &UnixAddr{Name: address, Net: network})
		if err != nil {
			return nil, err
		}
		return l, nil
	}
	return nil, listenError(network, nil, UnknownNetworkError(network))
}

func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	if laddr == nil {
		laddr = &TCPAddr{}
	}
	fd := newFD(network, laddr, nil)
	if err := fd.bind(); err != nil {
		return nil, listenError(network, laddr, err)
	}
	return &TCPListener{fd: fd}, nil
}

func ListenUnix(network string, laddr *UnixAddr) (*UnixListener, error) {
	fd := newFD(network, laddr, nil)
	if err := fd.bind(); err != nil {
		return nil, listenError(network, laddr, err)
	}
	return &UnixListener{fd: fd, path: laddr.Name, unlink: true}, nil
}

func ListenUnixgram(network string, laddr *UnixAddr) (*UnixConn, error) {
	fd := newFD(network, laddr, nil)
	if err := fd.bind(); err != nil {
		return nil, listenError(network, laddr, err)
	}
	return &UnixConn{conn{fd}}, nil
}

func ListenPacket(network, address string) (PacketConn, error) {
	switch network {
	case "udp", "udp4", "udp6":
		a, err := ResolveUDPAddr(network, address)
		if err != nil {
			return nil, listenError(network, nil, err)
		}
		c, err := ListenUDP(network, a)
		if err != nil {
			return nil, err
		}
		return c, nil
	case "unixgram":
		return ListenUnixgram(network, &UnixAddr{Name: address, Net: network})
	}
	return nil, listenError(network, nil, UnknownNetworkError(network))
}

func ListenUDP(network string, laddr *UDPAddr) (*UDPConn, error) {
	if laddr == nil {
		laddr = &UDPAddr{}
	}
	fd := newFD(network, laddr, nil)
	if err := fd.bind(); err != nil {
		return nil, listenError(network, laddr, err)
	}
	return &UDPConn{conn{fd}}, nil
}

func ListenMulticastUDP(network string, ifi *Interface, gaddr *UDPAddr) (*UDPConn, error) {
	return ListenUDP(network, &UDPAddr{Port: gaddr.Port})
}

// asked is what a resolver with connections of its own says of a name: no server answers over them.
func (r *Resolver) asked(ctx context.Context, host string, err error) error {
	failed, unknown := err.(*DNSError)
	if r == nil || r.Dial == nil || !unknown || !failed.IsNotFound {
		return err
	}
	const server = "127.0.0.1:53"
	c, bad := r.Dial(ctx, "udp", server)
	if bad == nil {
		c.Close()
		return err
	}
	var cause error
	if errors.Is(bad, context.Canceled) || errors.Is(bad, context.DeadlineExceeded) {
		cause = bad
	}
	timeout, _ := bad.(Error)
	return &DNSError{UnwrapErr: cause, Err: bad.Error(), Name: host, Server: server, IsTimeout: timeout != nil && timeout.Timeout(),
		IsTemporary: timeout != nil}
}

// given tells why a name is not looked up any more.
func given(ctx context.Context, host string) error {
	if ctx.Err() == nil || ParseIP(host) != nil {
		return nil
	}
	err := canceled(ctx)
	timeout, _ := err.(Error)
	return &DNSError{UnwrapErr: err, Err: err.Error(), Name: host, IsTimeout: timeout != nil && timeout.Timeout(), IsTemporary: timeout != nil}
}

func (r *Resolver) LookupHost(ctx context.Context, host string) (addrs []string, err error) {
	if err := given(ctx, host); err != nil {
		return nil, err
	}
	if addrs, err = LookupHost(host); err != nil {
		err = r.asked(ctx, host, err)
	}
	return addrs, err
}

//line lookup.go:220:1
func (r *Resolver) LookupIPAddr(ctx context.Context, host string) ([]IPAddr, error) {
	if err := given(ctx, host); err != nil {
		return nil, err
	}
	ips, err := LookupIP(host)
	var out []IPAddr
	for _, ip := range ips {
		out = append(out, IPAddr{IP: ip})
	}
	return out, err
}
func (r *Resolver) LookupIP(ctx context.Context, network, host string) ([]IP, error) {
	if err := given(ctx, host); err != nil {
		return nil, err
	}
	return LookupIP(host)
}
func (r *Resolver) LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error) {
	if err := given(ctx, host); err != nil {
		return nil, err
	}
	ips, err := LookupIP(host)
	var out []netip.Addr
	for _, ip := range ips {
		out = append(out, addrOf(ip))
	}
	return out, err
}
func (r *Resolver) LookupPort(ctx context.Context, network, service string) (port int, err error) {
	return LookupPort(network, service)
}
func (r *Resolver) LookupCNAME(ctx context.Context, host string) (string, error) {
	return LookupCNAME(host)
}
func (r *Resolver) LookupSRV(ctx context.Context, service, proto, name string) (string, []*SRV, error) {
	return LookupSRV(service, proto, name)
}
func (r *Resolver) LookupMX(ctx context.Context, name string) ([]*MX, error) { return LookupMX(name) }
func (r *Resolver) LookupNS(ctx context.Context, name string) ([]*NS, error) { return LookupNS(name) }
func (r *Resolver) LookupTXT(ctx context.Context, name string) ([]string, error) {
	return LookupTXT(name)
}
func (r *Resolver) LookupAddr(ctx context.Context, addr string) ([]string, error) {
	return LookupAddr(addr)
}
