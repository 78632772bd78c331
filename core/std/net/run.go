package net

import (
	"context"
	"errors"
	"io"
	"net/netip"
	"os"
	"strconv"
	"strings"
	"syscall"
)

// Addresses and errors. What listens and what dials (`run_conn.go`) meet in the machine: there is no other host.

var (
	ErrClosed                  error = errClosed
	ErrWriteToConnected              = errors.New("use of WriteTo with pre-connected connection")
	DefaultResolver                  = &Resolver{}
	IPv4bcast                        = IPv4(255, 255, 255, 255)
	IPv4allsys                       = IPv4(224, 0, 0, 1)
	IPv4allrouter                    = IPv4(224, 0, 0, 2)
	IPv4zero                         = IPv4(0, 0, 0, 0)
	IPv6zero                         = make(IP, 16)
	IPv6unspecified                  = make(IP, 16)
	IPv6loopback                     = v6(0, 0, 1)
	IPv6interfacelocalallnodes       = v6(0xff, 1, 1)
	IPv6linklocalallnodes            = v6(0xff, 2, 1)
	IPv6linklocalallrouters          = v6(0xff, 2, 2)
	errClosed                        = closedError{}
	errTimeout                 error = &timeoutError{}
	errMissingAddress                = errors.New("missing address")
)

type closedError struct{}

func (closedError) Error() string   { return "use of closed network connection" }
func (closedError) Timeout() bool   { return false }
func (closedError) Temporary() bool { return false }

// timeoutError is that of dialing; who reads and writes too late is told os.ErrDeadlineExceeded.
type timeoutError struct{}

//line net.go:630:1
func (*timeoutError) Error() string { return "i/o timeout" }

//line net.go:631:1
func (*timeoutError) Timeout() bool { return true }

//line net.go:632:1
func (*timeoutError) Temporary() bool { return true }

//line net.go:634:1
func (*timeoutError) Is(target error) bool { return target == context.DeadlineExceeded }

func v6(first, second, last byte) IP {
	return IP{first, second, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last}
}

//line net.go:598:1
func (e *AddrError) Timeout() bool { return false }

//line net.go:599:1
func (e *AddrError) Temporary() bool { return false }

//line net.go:577:1
func (e *ParseError) Error() string { return "invalid " + e.Type + ": " + e.Text }

//line net.go:579:1
func (e *ParseError) Timeout() bool { return false }

//line net.go:580:1
func (e *ParseError) Temporary() bool { return false }

//line net.go:611:1
func (e InvalidAddrError) Error() string { return string(e) }

//line net.go:612:1
func (e InvalidAddrError) Timeout() bool { return false }

//line net.go:613:1
func (e InvalidAddrError) Temporary() bool { return false }

//line net.go:603:1
func (e UnknownNetworkError) Error() string { return "unknown network " + string(e) }

//line net.go:604:1
func (e UnknownNetworkError) Timeout() bool { return false }

//line net.go:605:1
func (e UnknownNetworkError) Temporary() bool { return false }

//line net.go:644:1
func (e *DNSConfigError) Unwrap() error   { return e.Err }
func (e *DNSConfigError) Error() string   { return "error reading DNS config: " + e.Err.Error() }
func (e *DNSConfigError) Timeout() bool   { return false }
func (e *DNSConfigError) Temporary() bool { return false }

//line net.go:717:1
func (e *DNSError) Unwrap() error { return e.UnwrapErr }

//line net.go:734:1
func (e *DNSError) Timeout() bool { return e.IsTimeout }

//line net.go:739:1
func (e *DNSError) Temporary() bool { return e.IsTimeout || e.IsTemporary }

//line net.go:499:1
func (e *OpError) Unwrap() error { return e.Err }
func (e *OpError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := e.Op
	if e.Net != "" {
		s += " " + e.Net
	}
	if e.Source != nil {
		s += " " + e.Source.String()
	}
	if e.Addr != nil {
		if e.Source != nil {
			s += "->"
		} else {
			s += " "
		}
		s += e.Addr.String()
	}
	return s + ": " + e.Err.Error()
}

func (e *OpError) Timeout() bool {
	err := e.Err
	if s, ok := err.(*os.SyscallError); ok {
		err = s.Err
	}
	t, ok := err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *OpError) Temporary() bool {
	err := e.Err
	if s, ok := err.(*os.SyscallError); ok {
		err = s.Err
	}
	if e.Op == "accept" && (err == syscall.ECONNRESET || err == syscall.ECONNABORTED) {
		return true
	}
	t, ok := err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// ---- IP

func parseIP(s string) ([16]byte, bool) {
	a, err := netip.ParseAddr(s)
	if err != nil || a.Zone() != "" {
		return [16]byte{}, false
	}
	return a.As16(), true
}

// No method: the analysis follows the types that methods mention, as gc does those of its own.
func addrOf(ip IP) netip.Addr {
	a, _ := netip.AddrFromSlice(ip)
	return a
}

func (ip IP) IsUnspecified() bool        { return ip.Equal(IPv4zero) || ip.Equal(IPv6unspecified) }
func (ip IP) IsLoopback() bool           { return addrOf(ip).IsLoopback() }
func (ip IP) IsPrivate() bool            { return addrOf(ip).IsPrivate() }
func (ip IP) IsMulticast() bool          { return addrOf(ip).IsMulticast() }
func (ip IP) IsLinkLocalMulticast() bool { return addrOf(ip).IsLinkLocalMulticast() }
func (ip IP) IsLinkLocalUnicast() bool   { return addrOf(ip).IsLinkLocalUnicast() }
func (ip IP) IsGlobalUnicast() bool      { return addrOf(ip).IsGlobalUnicast() }
func (ip IP) DefaultMask() IPMask {
	ip = ip.To4()
	switch {
	case ip == nil:
		return nil
	case ip[0] < 0x80:
		return IPv4Mask(255, 0, 0, 0)
	case ip[0] < 0xc0:
		return IPv4Mask(255, 255, 0, 0)
	}
	return IPv4Mask(255, 255, 255, 0)
}

func (ip IP) Mask(mask IPMask) IP {
	if len(mask) == 16 && len(ip) == 4 {
		for _, b := range mask[:12] {
			if b != 0xff {
				return nil
			}
		}
		mask = mask[12:]
	}
	if len(mask) == 4 && len(ip) == 16 && ip.To4() != nil {
		ip = ip[12:]
	}
	if len(ip) != len(mask) {
		return nil
	}
	out := make(IP, len(ip))
	for i := range out {
		out[i] = ip[i] & mask[i]
	}
	return out
}

func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	if len(ip) != 4 && len(ip) != 16 {
		return "?" + hexString(ip)
	}
	return addrOf(ip).Unmap().String()
}

func (ip IP) text() string {
	if len(ip) == 0 {
		return ""
	}
	return ip.String()
}

func (ip IP) AppendText(b []byte) ([]byte, error) {
	if len(ip) != 0 && len(ip) != 4 && len(ip) != 16 {
		return b, &AddrError{Err: "invalid IP address", Addr: hexString(ip)}
	}
	return append(b, ip.text()...), nil
}
func (ip *IP) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = nil
		return nil
	}
	x := ParseIP(string(text))
	if x == nil {
		return &ParseError{Type: "IP address", Text: string(text)}
	}
	*ip = x
	return nil
}

func (ip IP) Equal(x IP) bool {
	if len(ip) != len(x) {
		ip, x = ip.To16(), x.To16()
		if ip == nil || x == nil {
			return false
		}
	}
	return string(ip) == string(x)
}

func (m IPMask) Size() (ones, bits int) {
	for ones < 8*len(m) && m[ones/8]<<(ones%8)&0x80 != 0 {
		ones++
	}
	for i := ones; i < 8*len(m); i++ {
		if m[i/8]<<(i%8)&0x80 != 0 {
			return 0, 0
		}
	}
	return ones, 8 * len(m)
}

//line ip.go:502:1
func (n *IPNet) Network() string { return "ip+net" }

//line net.go:700:1
func (n *IPNet) parts() (IP, IPMask) {
	ip := n.IP.To4()
	if ip == nil {
		if ip = n.IP; len(ip) != 16 {
			return nil, nil
		}
	}
	m := n.Mask
	if len(m) == 16 && len(ip) == 4 {
		m = m[12:]
	}
	if len(m) != len(ip) {
		return nil, nil
	}
	return ip, m
}

func (n *IPNet) Contains(ip IP) bool {
	base, m := n.parts()
	if x := ip.To4(); x != nil {
		ip = x
	}
	if len(ip) != len(base) {
		return false
	}
	for i := range ip {
		if ip[i]&m[i] != base[i]&m[i] {
			return false
		}
	}
	return true
}

func (n *IPNet) String() string {
	if n == nil {
		return "<nil>"
	}
	ip, m := n.parts()
	if ip == nil || m == nil {
		return "<nil>"
	}
	if ones, bits := m.Size(); bits > 0 {
		return ip.String() + "/" + strconv.Itoa(ones)
	}
	return ip.String() + "/" + m.String()
}

func ParseCIDR(s string) (IP, *IPNet, error) {
	host, bits, ok := strings.Cut(s, "/")
	a, err := netip.ParseAddr(host)
	n, bad := strconv.ParseUint(bits, 10, 8)
	if !ok || err != nil || a.Zone() != "" || bad != nil || int(n) > a.BitLen() {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	m := CIDRMask(int(n), a.BitLen())
	b := a.As16()
	ip := IP(b[:])
	return ip, &IPNet{IP: ip.Mask(m), Mask: m}, nil
}

func ParseMAC(s string) (hw HardwareAddr, err error) {
	fail := &AddrError{Err: "invalid MAC address", Addr: s}
	if len(s) < 12 {
		return nil, fail
	}
	// So many bytes stand together, with a separator after them or none.
	size, sep := len(s)/2, ""
	switch {
	case s[2] == ':' || s[2] == '-':
		size, sep = 1, s[2:3]
	case s[4] == '.':
		size, sep = 2, "."
	}
	groups := []string{s}
	if sep != "" {
		groups = strings.Split(s, sep)
	}
	for _, group := range groups {
		if len(group) != 2*size {
			return nil, fail
		}
		for ; group != ""; group = group[2:] {
			n, err := strconv.ParseUint(group[:2], 16, 8)
			if err != nil {
				return nil, fail
			}
			hw = append(hw, byte(n))
		}
	}
	if n := len(hw); n != 6 && n != 8 && n != 20 {
		return nil, fail
	}
	return hw, nil
}

var flagNames = [...]string{"up", "broadcast", "loopback", "pointtopoint", "multicast", "running"}

func (f Flags) String() string {
	var s []string
	for i, name := range flagNames {
		if f>>i&1 != 0 {
			s = append(s, name)
		}
	}
	if len(s) == 0 {
		return "0"
	}
	return strings.Join(s, "|")
}

var loopback = Interface{Index: 1, MTU: 65536, Name: "lo", Flags: FlagUp | FlagLoopback | FlagRunning}

func Interfaces() ([]Interface, error) { return []Interface{loopback}, nil }
func InterfaceByName(name string) (*Interface, error) {
	if name == "lo" {
		ifi := loopback
		return &ifi, nil
	}
	return nil, &OpError{Op: "route", Net: "ip+net", Err: errors.New("no such network interface")}
}
func InterfaceByIndex(index int) (*Interface, error) {
	if index == 1 {
		return InterfaceByName("lo")
	}
	return nil, &OpError{Op: "route", Net: "ip+net", Err: errors.New("no such network interface")}
}
func InterfaceAddrs() ([]Addr, error) {
	return []Addr{&IPNet{IPv4(127, 0, 0, 1), CIDRMask(8, 32)}, &IPNet{IPv6loopback, CIDRMask(128, 128)}}, nil
}
func (ifi *Interface) Addrs() ([]Addr, error)          { return InterfaceAddrs() }
func (ifi *Interface) MulticastAddrs() ([]Addr, error) { return nil, nil }

// ---- host and port

func SplitHostPort(hostport string) (host, port string, err error) {
	fail := func(why string) (string, string, error) {
		return "", "", &AddrError{Err: why, Addr: hostport}
	}
	i := strings.LastIndexByte(hostport, ':')
	if i < 0 {
		return fail("missing port in address")
	}
	j, k := 0, 0
	if hostport[0] == '[' {
		end := strings.IndexByte(hostport, ']')
		switch {
		case end < 0:
			return fail("missing ']' in address")
		case end+1 == len(hostport):
			return fail("missing port in address")
		case end+1 == i:
		case hostport[end+1] == ':':
			return fail("too many colons in address")
		default:
			return fail("missing port in address")
		}
		host = hostport[1:end]
		j, k = 1, end+1
	} else {
		host = hostport[:i]
		if strings.IndexByte(host, ':') >= 0 {
			return fail("too many colons in address")
		}
	}
	if strings.IndexByte(hostport[j:], '[') >= 0 {
		return fail("unexpected '[' in address")
	}
	if strings.IndexByte(hostport[k:], ']') >= 0 {
		return fail("unexpected ']' in address")
	}
	return host, hostport[i+1:], nil
}

func ipText(ip IP, zone string) string {
	s := ip.text()
	if zone != "" {
		s += "%" + zone
	}
	return s
}

func addrPort(ip IP, zone string, port int) netip.AddrPort {
	return netip.AddrPortFrom(addrOf(ip).WithZone(zone), uint16(port))
}

//line iprawsock.go:48:1
func (a *IPAddr) Network() string { return "ip" }

//line net.go:894:1
func (a *IPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return ipText(a.IP, a.Zone)
}

//line tcpsock.go:42:1
func (a *TCPAddr) Network() string { return "tcp" }

//line net.go:901:1
func (a *TCPAddr) AddrPort() netip.AddrPort { return addrPort(a.IP, a.Zone, a.Port) }
func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return JoinHostPort(ipText(a.IP, a.Zone), strconv.Itoa(a.Port))
}

//line udpsock.go:42:1
func (a *UDPAddr) Network() string { return "udp" }

//line net.go:909:1
func (a *UDPAddr) AddrPort() netip.AddrPort { return addrPort(a.IP, a.Zone, a.Port) }
func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return JoinHostPort(ipText(a.IP, a.Zone), strconv.Itoa(a.Port))
}

//line unixsock.go:37:1
func (a *UnixAddr) Network() string {
	return a.Net
}

//line unixsock.go:41:1
func (a *UnixAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return a.Name
}

func TCPAddrFromAddrPort(addr netip.AddrPort) *TCPAddr {
	return &TCPAddr{IP: addr.Addr().AsSlice(), Zone: addr.Addr().Zone(), Port: int(addr.Port())}
}
func UDPAddrFromAddrPort(addr netip.AddrPort) *UDPAddr {
	return &UDPAddr{IP: addr.Addr().AsSlice(), Zone: addr.Addr().Zone(), Port: int(addr.Port())}
}

// ---- names

var services = map[string]int{"http": 80, "https": 443, "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53,
	"gopher": 70, "pop3": 110, "imap2": 143, "imap3": 220, "imaps": 993, "pop3s": 995, "submissions": 465, "ntp": 123}

func LookupPort(network, service string) (port int, err error) {
	if port, err = strconv.Atoi(service); err == nil {
		if port < 0 || port > 65535 {
			return 0, &AddrError{Err: "invalid port", Addr: service}
		}
		return port, nil
	}
	if service == "" {
		return 0, nil
	}
	if port, ok := services[strings.ToLower(service)]; ok {
		return port, nil
	}
	return 0, &DNSError{Err: "unknown port", Name: network + "/" + service, IsNotFound: true}
}

func LookupHost(host string) (addrs []string, err error) {
	if ParseIP(host) != nil {
		return []string{host}, nil
	}
	ips, err := LookupIP(host)
	for _, ip := range ips {
		addrs = append(addrs, ip.String())
	}
	return addrs, err
}

func notFound(name string) error {
	return &DNSError{Err: "no such host", Name: name, IsNotFound: true}
}

func LookupIP(host string) ([]IP, error) {
	if ip := ParseIP(host); ip != nil {
		return []IP{ip}, nil
	}
	name, _ := os.Hostname()
	if host == "localhost" || host == name && host != "" {
		return []IP{IPv4(127, 0, 0, 1)}, nil
	}
	return nil, notFound(host)
}

func LookupAddr(addr string) (names []string, err error) {
	ip := ParseIP(addr)
	if ip == nil {
		return nil, &DNSError{Err: "unrecognized address", Name: addr}
	}
	if ip.IsLoopback() {
		return []string{"localhost"}, nil
	}
	return nil, notFound(addr)
}
func LookupCNAME(host string) (cname string, err error) {
	if _, err = LookupIP(host); err != nil {
		return "", err
	}
	return host + ".", nil
}
func LookupMX(name string) ([]*MX, error)     { return nil, notFound(name) }
func LookupNS(name string) ([]*NS, error)     { return nil, notFound(name) }
func LookupTXT(name string) ([]string, error) { return nil, notFound(name) }
func LookupSRV(service, proto, name string) (cname string, addrs []*SRV, err error) {
	if service != "" || proto != "" {
		name = "_" + service + "._" + proto + "." + name
	}
	return "", nil, notFound(name)
}

// resolve splits an address and looks up its parts; the IP is nil if the host is empty.
func resolve(network, address string) (ip IP, zone string, port int, err error) {
	host, service, err := SplitHostPort(address)
	if err != nil {
		return
	}
	proto := strings.TrimRight(network, "46")
	if port, err = LookupPort(proto, service); err != nil || host == "" {
		return
	}
	host, zone, _ = strings.Cut(host, "%")
	ips, err := LookupIP(host)
	if err != nil {
		return
	}
	if ip = ips[0]; ip.To4() != nil && strings.HasSuffix(network, "6") || ip.To4() == nil && strings.HasSuffix(network, "4") {
		err = &AddrError{Err: "no suitable address found", Addr: host}
	}
	return
}

func ResolveTCPAddr(network, address string) (*TCPAddr, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	case "":
		network = "tcp"
	default:
		return nil, UnknownNetworkError(network)
	}
	ip, zone, port, err := resolve(network, address)
	if err != nil {
		return nil, err
	}
	return &TCPAddr{ip, port, zone}, nil
}

func ResolveUDPAddr(network, address string) (*UDPAddr, error) {
	switch network {
	case "udp", "udp4", "udp6":
	case "":
		network = "udp"
	default:
		return nil, UnknownNetworkError(network)
	}
	ip, zone, port, err := resolve(network, address)
	if err != nil {
		return nil, err
	}
	return &UDPAddr{ip, port, zone}, nil
}

func ResolveIPAddr(network, address string) (*IPAddr, error) {
	host, zone, _ := strings.Cut(address, "%")
	ips, err := LookupIP(host)
	if err != nil {
		return nil, err
	}
	return &IPAddr{ips[0], zone}, nil
}

func ResolveUnixAddr(network, address string) (*UnixAddr, error) {
	switch network {
	case "unix", "unixgram", "unixpacket":
		return &UnixAddr{Name: address, Net: network}, nil
	}
	return nil, UnknownNetworkError(network)
}

func (v *Buffers) WriteTo(w io.Writer) (n int64, err error) {
	for _, b := range *v {
		nb, err := w.Write(b)
		n += int64(nb)
		if err != nil {
			v.consume(n)
			return n, err
		}
	}
	v.consume(n)
	return n, nil
}

func (v *Buffers) Read(p []byte) (n int, err error) {
	for len(p) > 0 && len(*v) > 0 {
		k := copy(p, (*v)[0])
		v.consume(int64(k))
		p, n = p[k:], n+k
	}
	if len(*v) == 0 {
		err = io.EOF
	}
	return
}

func (v *Buffers) consume(n int64) {
	for len(*v) > 0 {
		if first := int64(len((*v)[0])); first > n {
			(*v)[0] = (*v)[0][n:]
			return
		} else {
			n -= first
		}
		(*v)[0] = nil
		*v = (*v)[1:]
	}
}

func JoinHostPort(host, port string) string {
	if strings.IndexByte(host, ':') >= 0 {
		host = "[" + host + "]"
	}
	return host + ":" + port
}
