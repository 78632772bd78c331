// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package net

import "context"
import "internal/poll"
import "internal/singleflight"
import "io"
import "net/netip"
import "os"
import "sync"
import "syscall"
import "time"
import "vendor/golang.org/x/net/dns/dnsmessage"

const FlagBroadcast Flags = 2
const FlagLoopback Flags = 4
const FlagMulticast Flags = 16
const FlagPointToPoint Flags = 8
const FlagRunning Flags = 32
const FlagUp Flags = 1
const IPv4len = 4
const IPv6len = 16

var DefaultResolver *Resolver
var ErrClosed error
var ErrWriteToConnected error
var IPv4allrouter IP
var IPv4allsys IP
var IPv4bcast IP
var IPv4zero IP
var IPv6interfacelocalallnodes IP
var IPv6linklocalallnodes IP
var IPv6linklocalallrouters IP
var IPv6loopback IP
var IPv6unspecified IP
var IPv6zero IP

type Addr interface {
	/*line net.go:117:2*/Network() string
	/*line net.go:118:2*/String() string
}

type AddrError struct {
	Err  string
	Addr string
}

func (e *AddrError) Error() string
func (e *AddrError) Timeout() bool
func (e *AddrError) Temporary() bool

type Buffers [][]byte

func (v *Buffers) WriteTo(w io.Writer) (n int64, err error)
func (v *Buffers) Read(p []byte) (n int, err error)

type Conn interface {
	/*line net.go:139:2*/Close() error
	/*line net.go:142:2*/LocalAddr() Addr
	/*line net.go:128:2*/Read(b []byte) (n int, err error)
	/*line net.go:145:2*/RemoteAddr() Addr
	/*line net.go:168:2*/SetDeadline(t time.Time) error
	/*line net.go:173:2*/SetReadDeadline(t time.Time) error
	/*line net.go:180:2*/SetWriteDeadline(t time.Time) error
	/*line net.go:133:2*/Write(b []byte) (n int, err error)
}

type DNSConfigError struct{ Err error }

func (e *DNSConfigError) Unwrap() error
func (e *DNSConfigError) Error() string
func (e *DNSConfigError) Timeout() bool
func (e *DNSConfigError) Temporary() bool

type DNSError struct {
	UnwrapErr   error
	Err         string
	Name        string
	Server      string
	IsTimeout   bool
	IsTemporary bool
	IsNotFound  bool
}

func (e *DNSError) Unwrap() error
func (e *DNSError) Error() string
func (e *DNSError) Timeout() bool
func (e *DNSError) Temporary() bool

type Dialer struct {
	Timeout         time.Duration
	Deadline        time.Time
	LocalAddr       Addr
	DualStack       bool
	FallbackDelay   time.Duration
	KeepAlive       time.Duration
	KeepAliveConfig KeepAliveConfig
	Resolver        *Resolver
	Cancel          <-chan struct{}
	Control         func(network string, address string, c syscall.RawConn) error
	ControlContext  func(ctx context.Context, network string, address string, c syscall.RawConn) error
	mptcpStatus     mptcpStatusDial
}

func (d *Dialer) dualStack() bool
func (d *Dialer) deadline(ctx context.Context, now time.Time) (earliest time.Time)
func (d *Dialer) resolver() *Resolver
func (d *Dialer) fallbackDelay() time.Duration
func (d *Dialer) MultipathTCP() bool
func (d *Dialer) SetMultipathTCP(use bool)
func (d *Dialer) Dial(network, address string) (Conn, error)
func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error)
func (d *Dialer) dialCtx(ctx context.Context) (context.Context, context.CancelFunc)
func (d *Dialer) DialTCP(ctx context.Context, network string, laddr netip.AddrPort, raddr netip.AddrPort) (*TCPConn, error)
func (d *Dialer) DialUDP(ctx context.Context, network string, laddr netip.AddrPort, raddr netip.AddrPort) (*UDPConn, error)
func (d *Dialer) DialIP(ctx context.Context, network string, laddr netip.Addr, raddr netip.Addr) (*IPConn, error)
func (d *Dialer) DialUnix(ctx context.Context, network string, laddr *UnixAddr, raddr *UnixAddr) (*UnixConn, error)

type Error interface {
	/*line net.go:432:2*/Temporary() bool
	/*line net.go:427:2*/Timeout() bool
	error
}

type Flags uint

func (f Flags) String() string

type HardwareAddr []byte

func (a HardwareAddr) String() string

type IP []byte

func (ip IP) IsUnspecified() bool
func (ip IP) IsLoopback() bool
func (ip IP) IsPrivate() bool
func (ip IP) IsMulticast() bool
func (ip IP) IsInterfaceLocalMulticast() bool
func (ip IP) IsLinkLocalMulticast() bool
func (ip IP) IsLinkLocalUnicast() bool
func (ip IP) IsGlobalUnicast() bool
func (ip IP) To4() IP
func (ip IP) To16() IP
func (ip IP) DefaultMask() IPMask
func (ip IP) Mask(mask IPMask) IP
func (ip IP) String() string
func (ip IP) AppendText(b []byte) ([]byte, error)
func (ip IP) MarshalText() ([]byte, error)
func (ip *IP) UnmarshalText(text []byte) error
func (ip IP) Equal(x IP) bool

type IPAddr struct {
	IP   IP
	Zone string
}

func (a *IPAddr) Network() string
func (a *IPAddr) String() string
func (a *IPAddr) isWildcard() bool
func (a *IPAddr) opAddr() Addr
func (a *IPAddr) family() int
func (a *IPAddr) sockaddr(family int) (syscall.Sockaddr, error)
func (a *IPAddr) toLocal(net string) sockaddr

type IPConn struct{ conn }

func (c *IPConn) SyscallConn() (syscall.RawConn, error)
func (c *IPConn) ReadFromIP(b []byte) (int, *IPAddr, error)
func (c *IPConn) ReadFrom(b []byte) (int, Addr, error)
func (c *IPConn) ReadMsgIP(b, oob []byte) (n int, oobn int, flags int, addr *IPAddr, err error)
func (c *IPConn) WriteToIP(b []byte, addr *IPAddr) (int, error)
func (c *IPConn) WriteTo(b []byte, addr Addr) (int, error)
func (c *IPConn) WriteMsgIP(b, oob []byte, addr *IPAddr) (n int, oobn int, err error)

type IPMask []byte

func (m IPMask) Size() (ones int, bits int)
func (m IPMask) String() string

type IPNet struct {
	IP   IP
	Mask IPMask
}

func (n *IPNet) Contains(ip IP) bool
func (n *IPNet) Network() string
func (n *IPNet) String() string

type Interface struct {
	Index        int
	MTU          int
	Name         string
	HardwareAddr HardwareAddr
	Flags        Flags
}

func (ifi *Interface) Addrs() ([]Addr, error)
func (ifi *Interface) MulticastAddrs() ([]Addr, error)

type InvalidAddrError string

func (e InvalidAddrError) Error() string
func (e InvalidAddrError) Timeout() bool
func (e InvalidAddrError) Temporary() bool

type KeepAliveConfig struct {
	Enable   bool
	Idle     time.Duration
	Interval time.Duration
	Count    int
}

type ListenConfig struct {
	Control         func(network string, address string, c syscall.RawConn) error
	KeepAlive       time.Duration
	KeepAliveConfig KeepAliveConfig
	mptcpStatus     mptcpStatusListen
}

func (lc *ListenConfig) MultipathTCP() bool
func (lc *ListenConfig) SetMultipathTCP(use bool)
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error)
func (lc *ListenConfig) ListenPacket(ctx context.Context, network, address string) (PacketConn, error)

type Listener interface {
	/*line net.go:414:2*/Accept() (Conn, error)
	/*line net.go:421:2*/Addr() Addr
	/*line net.go:418:2*/Close() error
}

type MX struct {
	Host string
	Pref uint16
}

type NS struct{ Host string }

type OpError struct {
	Op     string
	Net    string
	Source Addr
	Addr   Addr
	Err    error
}

func (e *OpError) Unwrap() error
func (e *OpError) Error() string
func (e *OpError) Timeout() bool
func (e *OpError) Temporary() bool

type PacketConn interface {
	/*line net.go:345:2*/Close() error
	/*line net.go:348:2*/LocalAddr() Addr
	/*line net.go:335:2*/ReadFrom(p []byte) (n int, addr Addr, err error)
	/*line net.go:371:2*/SetDeadline(t time.Time) error
	/*line net.go:376:2*/SetReadDeadline(t time.Time) error
	/*line net.go:383:2*/SetWriteDeadline(t time.Time) error
	/*line net.go:341:2*/WriteTo(p []byte, addr Addr) (n int, err error)
}

type ParseError struct {
	Type string
	Text string
}

func (e *ParseError) Error() string
func (e *ParseError) Timeout() bool
func (e *ParseError) Temporary() bool

type Resolver struct {
	PreferGo     bool
	StrictErrors bool
	Dial         func(ctx context.Context, network string, address string) (Conn, error)
	lookupGroup  singleflight.Group
}

func (r *Resolver) resolveAddrList(ctx context.Context, op, network, addr string, hint Addr) (addrList, error)
func (r *Resolver) exchange(ctx context.Context, server string, q dnsmessage.Question, timeout time.Duration, useTCP, ad bool) (dnsmessage.Parser, dnsmessage.Header, error)
func (r *Resolver) tryOneName(ctx context.Context, cfg *dnsConfig, name string, qtype dnsmessage.Type) (dnsmessage.Parser, string, error)
func (r *Resolver) lookup(ctx context.Context, name string, qtype dnsmessage.Type, conf *dnsConfig) (dnsmessage.Parser, string, error)
func (r *Resolver) goLookupHostOrder(ctx context.Context, name string, order hostLookupOrder, conf *dnsConfig) (addrs []string, err error)
func (r *Resolver) goLookupIP(ctx context.Context, network, host string, order hostLookupOrder, conf *dnsConfig) (addrs []IPAddr, err error)
func (r *Resolver) goLookupIPCNAMEOrder(ctx context.Context, network, name string, order hostLookupOrder, conf *dnsConfig) (addrs []IPAddr, cname dnsmessage.Name, err error)
func (r *Resolver) goLookupCNAME(ctx context.Context, host string, order hostLookupOrder, conf *dnsConfig) (string, error)
func (r *Resolver) goLookupPTR(ctx context.Context, addr string, order hostLookupOrder, conf *dnsConfig) ([]string, error)
func (r *Resolver) internetAddrList(ctx context.Context, net, addr string) (addrList, error)
func (r *Resolver) preferGo() bool
func (r *Resolver) strictErrors() bool
func (r *Resolver) getLookupGroup() *singleflight.Group
func (r *Resolver) LookupHost(ctx context.Context, host string) (addrs []string, err error)
func (r *Resolver) LookupIPAddr(ctx context.Context, host string) ([]IPAddr, error)
func (r *Resolver) LookupIP(ctx context.Context, network, host string) ([]IP, error)
func (r *Resolver) LookupNetIP(ctx context.Context, network, host string) ([]netip.Addr, error)
func (r *Resolver) lookupIPAddr(ctx context.Context, network, host string) ([]IPAddr, error)
func (r *Resolver) LookupPort(ctx context.Context, network, service string) (port int, err error)
func (r *Resolver) LookupCNAME(ctx context.Context, host string) (string, error)
func (r *Resolver) LookupSRV(ctx context.Context, service, proto, name string) (string, []*SRV, error)
func (r *Resolver) LookupMX(ctx context.Context, name string) ([]*MX, error)
func (r *Resolver) LookupNS(ctx context.Context, name string) ([]*NS, error)
func (r *Resolver) LookupTXT(ctx context.Context, name string) ([]string, error)
func (r *Resolver) LookupAddr(ctx context.Context, addr string) ([]string, error)
func (r *Resolver) dial(ctx context.Context, network, server string) (Conn, error)
func (r *Resolver) goLookupSRV(ctx context.Context, service, proto, name string) (target string, srvs []*SRV, err error)
func (r *Resolver) goLookupMX(ctx context.Context, name string) ([]*MX, error)
func (r *Resolver) goLookupNS(ctx context.Context, name string) ([]*NS, error)
func (r *Resolver) goLookupTXT(ctx context.Context, name string) ([]string, error)
func (r *Resolver) lookupHost(ctx context.Context, host string) (addrs []string, err error)
func (r *Resolver) lookupIP(ctx context.Context, network, host string) (addrs []IPAddr, err error)
func (r *Resolver) lookupPort(ctx context.Context, network, service string) (int, error)
func (r *Resolver) lookupCNAME(ctx context.Context, name string) (string, error)
func (r *Resolver) lookupSRV(ctx context.Context, service, proto, name string) (string, []*SRV, error)
func (r *Resolver) lookupMX(ctx context.Context, name string) ([]*MX, error)
func (r *Resolver) lookupNS(ctx context.Context, name string) ([]*NS, error)
func (r *Resolver) lookupTXT(ctx context.Context, name string) ([]string, error)
func (r *Resolver) lookupAddr(ctx context.Context, addr string) ([]string, error)

type SRV struct {
	Target   string
	Port     uint16
	Priority uint16
	Weight   uint16
}

type TCPAddr struct {
	IP   IP
	Port int
	Zone string
}

func (a *TCPAddr) AddrPort() netip.AddrPort
func (a *TCPAddr) Network() string
func (a *TCPAddr) String() string
func (a *TCPAddr) isWildcard() bool
func (a *TCPAddr) opAddr() Addr
func (a *TCPAddr) family() int
func (a *TCPAddr) sockaddr(family int) (syscall.Sockaddr, error)
func (a *TCPAddr) toLocal(net string) sockaddr

type TCPConn struct{ conn }

func (c *TCPConn) SyscallConn() (syscall.RawConn, error)
func (c *TCPConn) ReadFrom(r io.Reader) (int64, error)
func (c *TCPConn) WriteTo(w io.Writer) (int64, error)
func (c *TCPConn) CloseRead() error
func (c *TCPConn) CloseWrite() error
func (c *TCPConn) SetLinger(sec int) error
func (c *TCPConn) SetKeepAlive(keepalive bool) error
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error
func (c *TCPConn) SetNoDelay(noDelay bool) error
func (c *TCPConn) MultipathTCP() (bool, error)
func (c *TCPConn) SetKeepAliveConfig(config KeepAliveConfig) error

type TCPListener struct {
	fd *netFD
	lc ListenConfig
}

func (l *TCPListener) SyscallConn() (syscall.RawConn, error)
func (l *TCPListener) AcceptTCP() (*TCPConn, error)
func (l *TCPListener) Accept() (Conn, error)
func (l *TCPListener) Close() error
func (l *TCPListener) Addr() Addr
func (l *TCPListener) SetDeadline(t time.Time) error
func (l *TCPListener) File() (f *os.File, err error)
func (ln *TCPListener) ok() bool
func (ln *TCPListener) accept() (*TCPConn, error)
func (ln *TCPListener) close() error
func (ln *TCPListener) file() (*os.File, error)

type UDPAddr struct {
	IP   IP
	Port int
	Zone string
}

func (a *UDPAddr) AddrPort() netip.AddrPort
func (a *UDPAddr) Network() string
func (a *UDPAddr) String() string
func (a *UDPAddr) isWildcard() bool
func (a *UDPAddr) opAddr() Addr
func (a *UDPAddr) family() int
func (a *UDPAddr) sockaddr(family int) (syscall.Sockaddr, error)
func (a *UDPAddr) toLocal(net string) sockaddr

type UDPConn struct{ conn }

func (c *UDPConn) SyscallConn() (syscall.RawConn, error)
func (c *UDPConn) ReadFromUDP(b []byte) (n int, addr *UDPAddr, err error)
func (c *UDPConn) readFromUDP(b []byte, addr *UDPAddr) (int, *UDPAddr, error)
func (c *UDPConn) ReadFrom(b []byte) (int, Addr, error)
func (c *UDPConn) ReadFromUDPAddrPort(b []byte) (n int, addr netip.AddrPort, err error)
func (c *UDPConn) ReadMsgUDP(b, oob []byte) (n int, oobn int, flags int, addr *UDPAddr, err error)
func (c *UDPConn) ReadMsgUDPAddrPort(b, oob []byte) (n int, oobn int, flags int, addr netip.AddrPort, err error)
func (c *UDPConn) WriteToUDP(b []byte, addr *UDPAddr) (int, error)
func (c *UDPConn) WriteToUDPAddrPort(b []byte, addr netip.AddrPort) (int, error)
func (c *UDPConn) WriteTo(b []byte, addr Addr) (int, error)
func (c *UDPConn) WriteMsgUDP(b, oob []byte, addr *UDPAddr) (n int, oobn int, err error)
func (c *UDPConn) WriteMsgUDPAddrPort(b, oob []byte, addr netip.AddrPort) (n int, oobn int, err error)
func (c *UDPConn) readFrom(b []byte, addr *UDPAddr) (int, *UDPAddr, error)
func (c *UDPConn) readFromAddrPort(b []byte) (n int, addr netip.AddrPort, err error)
func (c *UDPConn) readMsg(b, oob []byte) (n int, oobn int, flags int, addr netip.AddrPort, err error)
func (c *UDPConn) writeTo(b []byte, addr *UDPAddr) (int, error)
func (c *UDPConn) writeToAddrPort(b []byte, addr netip.AddrPort) (int, error)
func (c *UDPConn) writeMsg(b, oob []byte, addr *UDPAddr) (n int, oobn int, err error)
func (c *UDPConn) writeMsgAddrPort(b, oob []byte, addr netip.AddrPort) (n int, oobn int, err error)

type UnixAddr struct {
	Name string
	Net  string
}

func (a *UnixAddr) Network() string
func (a *UnixAddr) String() string
func (a *UnixAddr) isWildcard() bool
func (a *UnixAddr) opAddr() Addr
func (a *UnixAddr) family() int
func (a *UnixAddr) sockaddr(family int) (syscall.Sockaddr, error)
func (a *UnixAddr) toLocal(net string) sockaddr

type UnixConn struct{ conn }

func (c *UnixConn) SyscallConn() (syscall.RawConn, error)
func (c *UnixConn) CloseRead() error
func (c *UnixConn) CloseWrite() error
func (c *UnixConn) ReadFromUnix(b []byte) (int, *UnixAddr, error)
func (c *UnixConn) ReadFrom(b []byte) (int, Addr, error)
func (c *UnixConn) ReadMsgUnix(b, oob []byte) (n int, oobn int, flags int, addr *UnixAddr, err error)
func (c *UnixConn) WriteToUnix(b []byte, addr *UnixAddr) (int, error)
func (c *UnixConn) WriteTo(b []byte, addr Addr) (int, error)
func (c *UnixConn) WriteMsgUnix(b, oob []byte, addr *UnixAddr) (n int, oobn int, err error)

type UnixListener struct {
	fd         *netFD
	path       string
	unlink     bool
	unlinkOnce sync.Once
}

func (ln *UnixListener) ok() bool
func (l *UnixListener) SyscallConn() (syscall.RawConn, error)
func (l *UnixListener) AcceptUnix() (*UnixConn, error)
func (l *UnixListener) Accept() (Conn, error)
func (l *UnixListener) Close() error
func (l *UnixListener) Addr() Addr
func (l *UnixListener) SetDeadline(t time.Time) error
func (l *UnixListener) File() (f *os.File, err error)
func (ln *UnixListener) accept() (*UnixConn, error)
func (ln *UnixListener) close() error
func (ln *UnixListener) file() (*os.File, error)
func (l *UnixListener) SetUnlinkOnClose(unlink bool)

type UnknownNetworkError string

func (e UnknownNetworkError) Error() string
func (e UnknownNetworkError) Timeout() bool
func (e UnknownNetworkError) Temporary() bool

type addrList []Addr

type conn struct{ fd *netFD }

func (c *conn) Read(b []byte) (int, error)
func (c *conn) Write(b []byte) (int, error)
func (c *conn) Close() error
func (c *conn) LocalAddr() Addr
func (c *conn) RemoteAddr() Addr
func (c *conn) SetDeadline(t time.Time) error
func (c *conn) SetReadDeadline(t time.Time) error
func (c *conn) SetWriteDeadline(t time.Time) error
func (c *conn) SetReadBuffer(bytes int) error
func (c *conn) SetWriteBuffer(bytes int) error
func (c *conn) File() (f *os.File, err error)

type dnsConfig struct {
	servers       []string
	search        []string
	ndots         int
	timeout       time.Duration
	attempts      int
	rotate        bool
	unknownOpt    bool
	lookup        []string
	err           error
	mtime         time.Time
	soffset       uint32
	singleRequest bool
	useTCP        bool
	trustAD       bool
	noReload      bool
}

type hostLookupOrder int

func (o hostLookupOrder) String() string

type mptcpStatusDial uint8

type mptcpStatusListen uint8

type netFD struct {
	pfd         poll.FD
	family      int
	sotype      int
	isConnected bool
	net         string
	laddr       Addr
	raddr       Addr
}

func (fd *netFD) Close() error
func (fd *netFD) Read(p []byte) (n int, err error)
func (fd *netFD) Write(p []byte) (nn int, err error)
func (fd *netFD) SetDeadline(t time.Time) error
func (fd *netFD) SetReadDeadline(t time.Time) error
func (fd *netFD) SetWriteDeadline(t time.Time) error
func (fd *netFD) dup() (f *os.File, err error)

type sockaddr interface {
	/*line sockaddr_posix.go:20:2*/family() int
	/*line sockaddr_posix.go:24:2*/isWildcard() bool
	/*line sockaddr_posix.go:30:2*/sockaddr(family int) (syscall.Sockaddr, error)
	/*line sockaddr_posix.go:33:2*/toLocal(net string) sockaddr
	Addr
}

func CIDRMask(ones, bits int) IPMask
func Dial(network, address string) (Conn, error)
func DialIP(network string, laddr, raddr *IPAddr) (*IPConn, error)
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error)
func DialTimeout(network, address string, timeout time.Duration) (Conn, error)
func DialUDP(network string, laddr, raddr *UDPAddr) (*UDPConn, error)
func DialUnix(network string, laddr, raddr *UnixAddr) (*UnixConn, error)
func FileConn(f *os.File) (c Conn, err error)
func FileListener(f *os.File) (ln Listener, err error)
func FilePacketConn(f *os.File) (c PacketConn, err error)
func IPv4(a, b, c, d byte) IP
func IPv4Mask(a, b, c, d byte) IPMask
func InterfaceAddrs() ([]Addr, error)
func InterfaceByIndex(index int) (*Interface, error)
func InterfaceByName(name string) (*Interface, error)
func Interfaces() ([]Interface, error)
func JoinHostPort(host, port string) string
func Listen(network, address string) (Listener, error)
func ListenIP(network string, laddr *IPAddr) (*IPConn, error)
func ListenMulticastUDP(network string, ifi *Interface, gaddr *UDPAddr) (*UDPConn, error)
func ListenPacket(network, address string) (PacketConn, error)
func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error)
func ListenUDP(network string, laddr *UDPAddr) (*UDPConn, error)
func ListenUnix(network string, laddr *UnixAddr) (*UnixListener, error)
func ListenUnixgram(network string, laddr *UnixAddr) (*UnixConn, error)
func LookupAddr(addr string) (names []string, err error)
func LookupCNAME(host string) (cname string, err error)
func LookupHost(host string) (addrs []string, err error)
func LookupIP(host string) ([]IP, error)
func LookupMX(name string) ([]*MX, error)
func LookupNS(name string) ([]*NS, error)
func LookupPort(network, service string) (port int, err error)
func LookupSRV(service, proto, name string) (cname string, addrs []*SRV, err error)
func LookupTXT(name string) ([]string, error)
func ParseCIDR(s string) (IP, *IPNet, error)
func ParseIP(s string) IP
func ParseMAC(s string) (hw HardwareAddr, err error)
func Pipe() (Conn, Conn)
func ResolveIPAddr(network, address string) (*IPAddr, error)
func ResolveTCPAddr(network, address string) (*TCPAddr, error)
func ResolveUDPAddr(network, address string) (*UDPAddr, error)
func ResolveUnixAddr(network, address string) (*UnixAddr, error)
func SplitHostPort(hostport string) (host string, port string, err error)
func TCPAddrFromAddrPort(addr netip.AddrPort) *TCPAddr
func UDPAddrFromAddrPort(addr netip.AddrPort) *UDPAddr
