package main

import (
	"fmt"
	"net/netip"
)

func main() {
	for _, s := range []string{"1.2.3.4", "::1", "::", "2001:db8::ff00:42:8329", "fe80::1%eth0", "::ffff:1.2.3.4", "1.2.3", "256.1.1.1", "01.2.3.4", "1.2.3.4.5", "a.b", "xyz", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1::2::3", "12345::", "1:2:3:4:5:6:7::8", "1:", ":1", "%eth", "2001:db8:0:0:1:0:0:1", "1:2:3:4:5:6:7:8:9", "1..2.3", "::1.2.3.4", "1::"} {
		a, err := netip.ParseAddr(s)
		fmt.Println(s, a, err, a.Is4(), a.Is6(), a.Is4In6(), a.Zone(), a.IsPrivate(), a.IsLoopback(), a.IsGlobalUnicast(), a.StringExpanded(), a.Next(), a.Prev(), a.BitLen())
	}
	for _, s := range []string{"10.0.0.0/8", "192.168.1.77/24", "2001:db8::/32", "1.2.3.4", "1.2.3.4/33", "1.2.3.4/x", "1.2.3.4/08"} {
		p, err := netip.ParsePrefix(s)
		fmt.Println(p, err, p.Masked(), p.Bits(), p.Contains(netip.MustParseAddr("192.168.1.1")))
	}
	fmt.Println(netip.ParseAddrPort("1.2.3.4:80"))
	fmt.Println(netip.ParseAddrPort("[::1]:80"))
	fmt.Println(netip.ParseAddrPort("::1:80"))
	fmt.Println(netip.ParseAddrPort("[1.2.3.4]:80"))
	fmt.Println(netip.ParseAddrPort("1.2.3.4"))
	fmt.Println(netip.ParseAddrPort("1.2.3.4:x"))
	m := map[netip.Addr]int{netip.MustParseAddr("::1"): 1}
	fmt.Println(m[netip.IPv6Loopback()], netip.Addr{}, netip.Prefix{}, netip.AddrPort{})
	fmt.Printf("%v %s %+v\n", netip.MustParseAddr("1.2.3.4"), netip.MustParseAddr("1.2.3.4"), struct{ A netip.Addr }{netip.MustParseAddr("1.2.3.4")})
}
