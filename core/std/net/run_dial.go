package net

import (
	"context"
	"errors"
	"internal/nettrace"
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

// deadline is the earliest of what the dialer says and what its context says.
func (d *Dialer) deadline(ctx context.Context, now time.Time) (earliest time.Time) {
	if d.Timeout != 0 {
		earliest = now.Add(d.Timeout)
	}
	ends, _ := ctx.Deadline()
	for _, t := range []time.Time{ends, d.Deadline} {
		if !t.IsZero() && (earliest.IsZero() || t.Before(earliest)) {
			earliest = t
		}
	}
	return earliest
}

func (d *Dialer) dialCtx(ctx context.Context) (context.Context, context.CancelFunc) {
	if ctx == nil {
		panic("nil context")
	}
	cancel := func() {}
	if ends := d.deadline(ctx, time.Now()); !ends.IsZero() {
		ctx, cancel = context.WithDeadline(ctx, ends)
	}
	select {
	case <-d.Cancel:
		ctx, cancel = context.WithCancel(ctx)
		cancel()
	default:
	}
	return ctx, cancel
}

// looked asks the dialer's resolver for a name, as far as there is time.
func (d *Dialer) looked(ctx context.Context, address string) error {
	host, _, err := SplitHostPort(address)
	name, _, _ := strings.Cut(host, "%")
	if err != nil || host == "" || ParseIP(name) != nil {
		return nil
	}
	if err := given(ctx, host); err != nil || d.Resolver == nil {
		return err
	}
	_, err = d.Resolver.LookupHost(ctx, host)
	return err
}

// fits says why a connection from one address does not lead to the other.
func fits(from, to Addr) error {
	if from == nil {
		return nil
	}
	if from.Network() != to.Network() {
		return &AddrError{Err: "mismatched local address type", Addr: from.String()}
	}
	here, there := ip(from), ip(to)
	if here == nil || there == nil || here.IsUnspecified() || there.IsUnspecified() {
		return nil
	}
	if (here.To4() == nil) != (there.To4() == nil) {
		return &AddrError{Err: "no suitable address found", Addr: from.String()}
	}
	return nil
}

// started says why a connection is not begun; else its socket is shown to who wants to see it.
func (d *Dialer) started(ctx context.Context, network string, from, to Addr) error {
	if ctx.Err() != nil {
		return &OpError{Op: "dial", Net: network, Source: from, Addr: to, Err: canceled(ctx)}
	}
	if d.Control == nil && d.ControlContext == nil {
		return nil
	}
	seen := family(network, to)
	raw := &rawConn{fd: newFD(network, from, to)}
	var err error
	if d.ControlContext != nil {
		err = d.ControlContext(ctx, seen, to.String(), raw)
	} else {
		err = d.Control(seen, to.String(), raw)
	}
	if err != nil {
		return &OpError{Op: "dial", Net: network, Source: from, Addr: to, Err: err}
	}
	return nil
}

// family is the network with the version of its addresses.
func family(network string, a Addr) string {
	if network[0] == 'u' && network[1] == 'n' || network[3:] != "" {
		return network
	}
	if ip(a).To4() != nil {
		return network + "4"
	}
	return network + "6"
}

// ready says what keeps a connection from being made, but for the other side.
func (d *Dialer) ready(ctx context.Context, network string, to Addr) error {
	if err := fits(d.LocalAddr, to); err != nil {
		return dialError(network, nil, err)
	}
	return d.started(ctx, network, d.LocalAddr, to)
}

func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	var trace *nettrace.Trace
	if ctx != nil {
		trace, _ = ctx.Value(nettrace.TraceKey{}).(*nettrace.Trace)
	}
	if trace != nil && trace.ConnectStart != nil {
		trace.ConnectStart(network, address)
	}
	conn, err := d.connect(ctx, network, address)
	if trace != nil && trace.ConnectDone != nil {
		trace.ConnectDone(network, address, err)
	}
	return conn, err
}

func (d *Dialer) connect(ctx context.Context, network, address string) (Conn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	switch network {
	case "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6":
		if err := d.looked(ctx, address); err != nil {
			return nil, dialError(network, nil, err)
		}
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
		if err := d.ready(ctx, network, a); err != nil {
			return nil, err
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
		if err := d.ready(ctx, network, a); err != nil {
			return nil, err
		}
		l, _ := d.LocalAddr.(*UDPAddr)
		c, err := DialUDP(network, l, a)
		if err != nil {
			return nil, err
		}
		return c, nil
	case "unix", "unixpacket", "unixgram":
		a := &UnixAddr{Name: address, Net: network}
		if err := d.ready(ctx, network, a); err != nil {
			return nil, err
		}
		c, err := DialUnix(network, nil, a)
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
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	var from *TCPAddr
	var source Addr
	if laddr.IsValid() {
		from = TCPAddrFromAddrPort(laddr)
		source = from
	}
	to := TCPAddrFromAddrPort(raddr)
	if err := d.started(ctx, network, source, to); err != nil {
		return nil, err
	}
	return DialTCP(network, from, to)
}

func (d *Dialer) DialUDP(ctx context.Context, network string, laddr, raddr netip.AddrPort) (*UDPConn, error) {
	ctx, cancel := d.dialCtx(ctx)
	defer cancel()
	var from *UDPAddr
	var source Addr
	if laddr.IsValid() {
		from = UDPAddrFromAddrPort(laddr)
		source = from
	}
	to := UDPAddrFromAddrPort(raddr)
	if err := d.started(ctx, network, source, to); err != nil {
		return nil, err
	}
	return DialUDP(network, from, to)
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
	if err := lc.shown(network, address); err != nil {
		return nil, err
	}
	return Listen(network, address)
}
func (lc *ListenConfig) ListenPacket(ctx context.Context, network, address string) (PacketConn, error) {
	if err := lc.shown(network, address); err != nil {
		return nil, err
	}
	return ListenPacket(network, address)
}

// shown lets who wants to see a socket see it before it listens.
func (lc *ListenConfig) shown(network, address string) error {
	if lc.Control == nil {
		return nil
	}
	var a Addr = &UnixAddr{Name: address, Net: network}
	if t, err := ResolveTCPAddr(network, address); err == nil {
		a = t
	} else if u, err := ResolveUDPAddr(network, address); err == nil {
		a = u
	} else if !strings.HasPrefix(network, "unix") {
		return nil
	}
	if err := lc.Control(family(network, a), a.String(), &rawConn{fd: newFD(network, a, nil)}); err != nil {
		return listenError(network, a, err)
	}
	return nil
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
