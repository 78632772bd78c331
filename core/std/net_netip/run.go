package netip

import (
	"cmp"
	"errors"
	"strconv"
	"strings"
	"unique"
)

var z0, z4, z6noz unique.Handle[addrDetail] = unique.Handle[addrDetail]{}, unique.Make(addrDetail{}), unique.Make(addrDetail{isV6: true})

func from4(a, b, c, d byte) Addr {
	return Addr{uint128{0, 0xffff00000000 | uint64(a)<<24 | uint64(b)<<16 | uint64(c)<<8 | uint64(d)}, z4}
}

func from16(a [16]byte) uint128 {
	var u uint128
	for i := 0; i < 8; i++ {
		u.hi, u.lo = u.hi<<8|uint64(a[i]), u.lo<<8|uint64(a[i+8])
	}
	return u
}

func (u uint128) bytes() (a [16]byte) {
	for i := 0; i < 8; i++ {
		a[i], a[i+8] = byte(u.hi>>(56-8*i)), byte(u.lo>>(56-8*i))
	}
	return
}

// mask keeps the first n bits.
func (u uint128) mask(n int) uint128 {
	m := uint128{}
	if n >= 64 {
		m.hi = ^uint64(0)
		m.lo = ^(^uint64(0) >> (n - 64))
	} else {
		m.hi = ^(^uint64(0) >> n)
	}
	return uint128{u.hi & m.hi, u.lo & m.lo}
}

func AddrFrom4(addr [4]byte) Addr   { return from4(addr[0], addr[1], addr[2], addr[3]) }
func AddrFrom16(addr [16]byte) Addr { return Addr{from16(addr), z6noz} }
//line netip.go:348:1
func AddrFromSlice(slice []byte) (ip Addr, ok bool) {
	switch len(slice) {
	case 4:
		return AddrFrom4([4]byte(slice)), true
	case 16:
		return AddrFrom16([16]byte(slice)), true
	}
	return Addr{}, false
}

func IPv4Unspecified() Addr       { return from4(0, 0, 0, 0) }
func IPv6Unspecified() Addr       { return Addr{uint128{}, z6noz} }
func IPv6Loopback() Addr          { return Addr{uint128{0, 1}, z6noz} }
func IPv6LinkLocalAllNodes() Addr { return Addr{uint128{0xff02 << 48, 1}, z6noz} }
func IPv6LinkLocalAllRouters() Addr {
	return Addr{uint128{0xff02 << 48, 2}, z6noz}
}

type parseAddrError struct{ in, msg, at string }

func (e parseAddrError) Error() string {
	text := "ParseAddr(" + strconv.Quote(e.in) + "): " + e.msg
	if e.at != "" {
		text += " (at " + strconv.Quote(e.at) + ")"
	}
	return text
}

//line netip.go:132:1
func MustParseAddr(s string) Addr {
	ip, err := ParseAddr(s)
	if err != nil {
		panic(err)
	}
	return ip
}

func ParseAddr(s string) (Addr, error) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '.':
			a, err := parse4(s, s)
			if err != nil {
				return Addr{}, err
			}
			return AddrFrom4(a), nil
		case ':':
			return parse6(s)
		case '%':
			return Addr{}, parseAddrError{s, "missing IPv6 address", ""}
		}
	}
	return Addr{}, parseAddrError{s, "unable to parse IP", ""}
}

func parse4(in, s string) (a [4]byte, err error) {
	field, digits := 0, 0
	value := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			if digits == 1 && value == 0 {
				return a, parseAddrError{in, "IPv4 field has octet with leading zero", ""}
			}
			value = value*10 + int(c-'0')
			digits++
			if value > 255 {
				return a, parseAddrError{in, "IPv4 field has value >255", ""}
			}
		case c == '.':
			if i == 0 || i == len(s)-1 || s[i-1] == '.' {
				return a, parseAddrError{in, "IPv4 field must have at least one digit", s[i:]}
			}
			if field == 3 {
				return a, parseAddrError{in, "IPv4 address too long", ""}
			}
			a[field] = byte(value)
			field++
			value, digits = 0, 0
		default:
			return a, parseAddrError{in, "unexpected character", s[i:]}
		}
	}
	if field < 3 {
		return a, parseAddrError{in, "IPv4 address too short", ""}
	}
	a[3] = byte(value)
	return a, nil
}

func parse6(in string) (Addr, error) {
	s, zone, zoned := strings.Cut(in, "%")
	if zoned && zone == "" {
		return Addr{}, parseAddrError{in, "zone must be a non-empty string", ""}
	}
	var a [16]byte
	gap := -1
	if strings.HasPrefix(s, "::") {
		gap, s = 0, s[2:]
	}
	i := 0
	for i < 16 && (s != "" || gap != 0 || i > 0) {
		if s == "" && gap == i {
			break
		}
		n, value := 0, 0
		for ; n < len(s); n++ {
			d := strings.IndexByte("0123456789abcdef", s[n]|0x20)
			if s[n] <= '9' {
				d = int(s[n]) - '0'
			}
			if d < 0 {
				break
			}
			if n > 3 {
				return Addr{}, parseAddrError{in, "each group must have 4 or less digits", s}
			}
			value = value<<4 | d
		}
		if n == 0 {
			return Addr{}, parseAddrError{in, "each colon-separated field must have at least one digit", s}
		}
		if n < len(s) && s[n] == '.' {
			if gap < 0 && i != 12 {
				return Addr{}, parseAddrError{in, "embedded IPv4 address must replace the final 2 fields of the address", s}
			}
			if i+4 > 16 {
				return Addr{}, parseAddrError{in, "too many hex fields to fit an embedded IPv4 at the end of the address", s}
			}
			b, err := parse4(in, s)
			if err != nil {
				return Addr{}, err
			}
			copy(a[i:], b[:])
			i, s = i+4, ""
			break
		}
		a[i], a[i+1] = byte(value>>8), byte(value)
		i, s = i+2, s[n:]
		if s == "" {
			break
		}
		if s[0] != ':' {
			return Addr{}, parseAddrError{in, "unexpected character, want colon", s}
		}
		if len(s) == 1 {
			return Addr{}, parseAddrError{in, "colon must be followed by more characters", s}
		}
		s = s[1:]
		if s[0] == ':' {
			if gap >= 0 {
				return Addr{}, parseAddrError{in, "multiple :: in address", s}
			}
			gap, s = i, s[1:]
			if s == "" {
				break
			}
		}
	}
	if s != "" {
		return Addr{}, parseAddrError{in, "trailing garbage after address", s}
	}
	switch {
	case i < 16 && gap < 0:
		return Addr{}, parseAddrError{in, "address string too short", ""}
	case i < 16:
		copy(a[16-(i-gap):], a[gap:i])
		clear(a[gap : 16-(i-gap)])
	case gap >= 0:
		return Addr{}, parseAddrError{in, "the :: must expand to at least one field of zeros", ""}
	}
	return AddrFrom16(a).WithZone(zone), nil
}

//line netip.go:390:1
func (ip Addr) IsValid() bool { return ip.z != z0 }
//line netip.go:460:1
func (ip Addr) Is4() bool {
	return ip.z == z4
}
//line netip.go:473:1
func (ip Addr) Is6() bool {
	return ip.z != z0 && ip.z != z4
}
//line netip.go:467:1
func (ip Addr) Is4In6() bool {
	return ip.Is6() && ip.addr.hi == 0 && ip.addr.lo>>32 == 0xffff
}
//line netip.go:397:1
func (ip Addr) BitLen() int {
	switch ip.z {
	case z0:
		return 0
	case z4:
		return 32
	}
	return 128
}


//line netip.go:293:1
func (ip Addr) Compare(ip2 Addr) int {
	return cmp.Or(cmp.Compare(ip.BitLen(), ip2.BitLen()), cmp.Compare(ip.addr.hi, ip2.addr.hi),
		cmp.Compare(ip.addr.lo, ip2.addr.lo), cmp.Compare(ip.Zone(), ip2.Zone()))
}
//line netip.go:455:1
func (ip Addr) Less(ip2 Addr) bool { return ip.Compare(ip2) < 0 }

//line netip.go:481:1
func (ip Addr) Unmap() Addr {
	if ip.Is4In6() {
		ip.z = z4
	}
	return ip
}

func (ip Addr) WithZone(zone string) Addr {
	if !ip.Is6() {
		return ip
	}
	ip.z = z6noz
	if zone != "" {
		ip.z = unique.Make(addrDetail{isV6: true, zoneV6: zone})
	}
	return ip
}

//line netip.go:505:1
func (ip Addr) withoutZone() Addr { return ip.WithZone("") }

func (ip Addr) plain() Addr { return ip.Unmap() }
func (ip Addr) octet(i int) byte {
	return byte(ip.addr.lo >> (24 - 8*i))
}
func (ip Addr) top() uint16 { return uint16(ip.addr.hi >> 48) }

func (ip Addr) IsLinkLocalUnicast() bool {
	if ip = ip.plain(); ip.Is4() {
		return ip.octet(0) == 169 && ip.octet(1) == 254
	}
	return ip.Is6() && ip.top()&0xffc0 == 0xfe80
}

func (ip Addr) IsLoopback() bool {
	if ip = ip.plain(); ip.Is4() {
		return ip.octet(0) == 127
	}
	return ip.Is6() && ip.addr == uint128{0, 1}
}

func (ip Addr) IsMulticast() bool {
	if ip = ip.plain(); ip.Is4() {
		return ip.octet(0)&0xf0 == 0xe0
	}
	return ip.Is6() && ip.top()>>8 == 0xff
}


func (ip Addr) IsLinkLocalMulticast() bool {
	if ip = ip.plain(); ip.Is4() {
		return ip.octet(0) == 224 && ip.octet(1) == 0 && ip.octet(2) == 0
	}
	return ip.Is6() && ip.top()&0xff0f == 0xff02
}

func (ip Addr) IsGlobalUnicast() bool {
	if ip = ip.plain(); !ip.IsValid() || ip.Is4() && (ip == IPv4Unspecified() || ip == from4(255, 255, 255, 255)) {
		return false
	}
	return ip.withoutZone() != IPv6Unspecified() && !ip.IsLoopback() && !ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

func (ip Addr) IsPrivate() bool {
	if ip = ip.plain(); ip.Is4() {
		a, b := ip.octet(0), ip.octet(1)
		return a == 10 || a == 172 && b&0xf0 == 16 || a == 192 && b == 168
	}
	return ip.Is6() && ip.top()&0xfe00 == 0xfc00
}

//line netip.go:670:1
func (ip Addr) IsUnspecified() bool {
	return ip == IPv4Unspecified() || ip == IPv6Unspecified()
}

//line netip.go:559:1
func (ip Addr) Prefix(b int) (Prefix, error) {
	ip = ip.withoutZone()
	switch {
	case b < 0:
		return Prefix{}, errors.New("negative Prefix bits")
	case !ip.IsValid():
		return Prefix{}, nil
	case ip.Is4() && b > 32:
		return Prefix{}, errors.New("prefix length " + strconv.Itoa(b) + " too large for IPv4")
	case b > 128:
		return Prefix{}, errors.New("prefix length " + strconv.Itoa(b) + " too large for IPv6")
	}
	n := b
	if ip.Is4() {
		n += 96
	}
	ip.addr = ip.addr.mask(n)
	return PrefixFrom(ip, b), nil
}

func (ip Addr) As16() (a16 [16]byte) { return ip.addr.bytes() }


//line netip.go:745:1
func (ip Addr) Next() Addr {
	if ip.addr.lo++; ip.addr.lo == 0 {
		ip.addr.hi++
//line netip.go:751:1
	}
	if ip.Is4() && uint32(ip.addr.lo) == 0 || ip.addr == (uint128{}) {
//line netip.go:755:1
		return Addr{}
//line netip.go:757:1
	}
	return ip
}

//line netip.go:763:1
func (ip Addr) Prev() Addr {
	if ip.Is4() && uint32(ip.addr.lo) == 0 || ip.addr == (uint128{}) {
//line netip.go:766:1
		return Addr{}
	}
	if ip.addr.lo == 0 {
		ip.addr.hi--
	}
	ip.addr.lo--
	return ip
}

func (ip Addr) String() string {
	if !ip.IsValid() {
		return "invalid IP"
	}
	return string(ip.AppendTo(make([]byte, 0, len("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff%enp5s0"))))
}

func (ip Addr) append4(b []byte) []byte {
	for i := 0; i < 4; i++ {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendUint(b, uint64(ip.octet(i)), 10)
	}
	return b
}

func (ip Addr) group(i int) uint64 {
	if i < 4 {
		return ip.addr.hi >> (48 - 16*i) & 0xffff
	}
	return ip.addr.lo >> (112 - 16*i) & 0xffff
}

func (ip Addr) AppendTo(b []byte) []byte {
	switch {
	case !ip.IsValid():
		return b
	case ip.Is4():
		return ip.append4(b)
	}
	if ip.Is4In6() {
		b = ip.Unmap().append4(append(b, "::ffff:"...))
	} else {
		// The longest run of two or more zero groups becomes "::".
		from, to := -1, -1
		for i := 0; i < 8; i++ {
			j := i
			for j < 8 && ip.group(j) == 0 {
				j++
			}
			if j-i >= 2 && j-i > to-from {
				from, to = i, j
			}
		}
		for i := 0; i < 8; i++ {
			if i == from {
				b = append(b, "::"...)
				if i = to; i == 8 {
					break
				}
			} else if i > 0 {
				b = append(b, ':')
			}
			b = strconv.AppendUint(b, ip.group(i), 16)
		}
	}
	if z := ip.Zone(); z != "" {
		b = append(append(b, '%'), z...)
	}
	return b
}

func (ip Addr) StringExpanded() string {
	if !ip.Is6() {
		return ip.String()
	}
	var b []byte
	for i := 0; i < 8; i++ {
		if i > 0 {
			b = append(b, ':')
		}
		for s := 12; s >= 0; s -= 4 {
			b = append(b, "0123456789abcdef"[ip.group(i)>>s&15])
		}
	}
	if z := ip.Zone(); z != "" {
		b = append(append(b, '%'), z...)
	}
	return string(b)
}

//line netip.go:962:1
func (ip Addr) AppendText(b []byte) ([]byte, error) {
	return ip.AppendTo(b), nil
}

// Room for what texts of addresses usually need.
const (
	room4    = len("255.255.255.255")
	room4In6 = len("::ffff:255.255.255.255%enp5s0")
	room6    = len("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff%enp5s0")
)

func (ip Addr) MarshalText() ([]byte, error) {
	b := []byte{}
	switch {
	case ip.z == z4:
		b = make([]byte, 0, room4)
	case ip.Is4In6():
		b = make([]byte, 0, room4In6)
	case ip.z != z0:
		b = make([]byte, 0, room6)
	}
	return ip.AppendTo(b), nil
}

func (ip *Addr) UnmarshalText(text []byte) (err error) {
	*ip = Addr{}
	if len(text) > 0 {
		*ip, err = ParseAddr(string(text))
	}
	return
}

func (ip *Addr) UnmarshalBinary(b []byte) error {
	switch n := len(b); {
	case n == 0:
		*ip = Addr{}
	case n == 4:
		*ip = AddrFrom4([4]byte(b))
	case n >= 16:
		*ip = AddrFrom16([16]byte(b[:16])).WithZone(string(b[16:]))
	default:
		return errors.New("unexpected slice size")
	}
	return nil
}

//line netip.go:1065:1
func AddrPortFrom(ip Addr, port uint16) AddrPort { return AddrPort{ip, port} }
//line netip.go:1131:1
func MustParseAddrPort(s string) AddrPort {
	p, err := ParseAddrPort(s)
	if err != nil {
		panic(err)
	}
	return p
}

func ParseAddrPort(s string) (AddrPort, error) {
	i := strings.LastIndexByte(s, ':')
	if i < 0 {
		return AddrPort{}, errors.New("not an ip:port")
	}
	host, port := s[:i], s[i+1:]
	switch {
	case host == "":
		return AddrPort{}, errors.New("no IP")
	case port == "":
		return AddrPort{}, errors.New("no port")
	}
	bracketed := host[0] == '['
	if bracketed {
		if len(host) < 2 || host[len(host)-1] != ']' {
			return AddrPort{}, errors.New("missing ]")
		}
		host = host[1 : len(host)-1]
	}
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return AddrPort{}, errors.New("invalid port " + strconv.Quote(port) + " parsing " + strconv.Quote(s))
	}
	ip, err := ParseAddr(host)
	switch {
	case err != nil:
		return AddrPort{}, err
	case bracketed && ip.Is4():
		return AddrPort{}, errors.New("invalid ip:port " + strconv.Quote(s) + ", square brackets can only be used with IPv6 addresses")
	case !bracketed && ip.Is6():
		return AddrPort{}, errors.New("invalid ip:port " + strconv.Quote(s) + ", IPv6 addresses must be surrounded by square brackets")
	}
	return AddrPort{ip, uint16(n)}, nil
}

//line netip.go:1068:1
func (p AddrPort) Addr() Addr { return p.ip }
//line netip.go:1071:1
func (p AddrPort) Port() uint16 { return p.port }
//line netip.go:1141:1
func (p AddrPort) IsValid() bool { return p.ip.IsValid() }
//line netip.go:1071:1
func (p AddrPort) Compare(p2 AddrPort) int {
	return cmp.Or(p.ip.Compare(p2.ip), cmp.Compare(p.port, p2.port))
}
func (p AddrPort) String() string {
	if !p.IsValid() {
		return "invalid AddrPort"
	}
	var room [64]byte
	return string(p.AppendTo(room[:0]))
}
func (p AddrPort) AppendTo(b []byte) []byte {
	switch {
	case !p.IsValid():
		return b
	case p.ip.Is4():
		b = p.ip.AppendTo(b)
	default:
		b = append(p.ip.AppendTo(append(b, '[')), ']')
	}
	return strconv.AppendUint(append(b, ':'), uint64(p.port), 10)
}

//line netip.go:1206:1
func (p AddrPort) AppendText(b []byte) ([]byte, error) {
	return p.AppendTo(b), nil
}

func (p AddrPort) MarshalText() ([]byte, error) {
	b := []byte{}
	switch p.ip.z {
	case z0:
	case z4:
		b = make([]byte, 0, room4+len(":65535"))
	default:
		b = make([]byte, 0, room6+len("[]:65535"))
	}
	return p.AppendTo(b), nil
}

func (p *AddrPort) UnmarshalText(text []byte) (err error) {
	*p = AddrPort{}
	if len(text) > 0 {
		*p, err = ParseAddrPort(string(text))
	}
	return
}
func (p AddrPort) AppendBinary(b []byte) ([]byte, error) {
	b, _ = p.ip.AppendBinary(b)
	return append(b, byte(p.port), byte(p.port>>8)), nil
}
func (p AddrPort) MarshalBinary() ([]byte, error) { return p.AppendBinary([]byte{}) }
func (p *AddrPort) UnmarshalBinary(b []byte) error {
	n := len(b) - 2
	if n < 0 {
		return errors.New("unexpected slice size")
	}
	p.port = uint16(b[n]) | uint16(b[n+1])<<8
	return p.ip.UnmarshalBinary(b[:n])
}

//line netip.go:1293:1
func PrefixFrom(ip Addr, bits int) Prefix {
	p := Prefix{ip: ip.withoutZone()}
	if ip.IsValid() && bits >= 0 && bits <= ip.BitLen() {
		p.bitsPlusOne = uint8(bits) + 1
	}
	return p
//line netip.go:1301:1
}

//line netip.go:1395:1
func MustParsePrefix(s string) Prefix {
	p, err := ParsePrefix(s)
	if err != nil {
		panic(err)
	}
	return p
}

type parsePrefixError struct{ in, msg string }

func (e parsePrefixError) Error() string {
	return "netip.ParsePrefix(" + strconv.Quote(e.in) + "): " + e.msg
}

func ParsePrefix(s string) (Prefix, error) {
	i := strings.LastIndexByte(s, '/')
	if i < 0 {
		return Prefix{}, parsePrefixError{s, "no '/'"}
	}
	ip, err := ParseAddr(s[:i])
	if err != nil {
		return Prefix{}, parsePrefixError{s, err.Error()}
	}
	if ip.Zone() != "" {
		return Prefix{}, parsePrefixError{s, "IPv6 zones cannot be present in a prefix"}
	}
	text := s[i+1:]
	n, err := strconv.Atoi(text)
	if err != nil || len(text) > 1 && (text[0] < '1' || text[0] > '9') {
		return Prefix{}, parsePrefixError{s, "bad bits after slash: " + strconv.Quote(text)}
	}
	if n < 0 || n > ip.BitLen() {
		return Prefix{}, parsePrefixError{s, "prefix length out of range"}
	}
	return PrefixFrom(ip, n), nil
}

//line netip.go:1305:1
func (p Prefix) Addr() Addr { return p.ip }
//line netip.go:1310:1
func (p Prefix) Bits() int { return int(p.bitsPlusOne) - 1 }
//line netip.go:1315:1
func (p Prefix) IsValid() bool { return p.bitsPlusOne > 0 }
//line netip.go:1320:1
func (p Prefix) IsSingleIP() bool { return p.IsValid() && p.Bits() == p.ip.BitLen() }
//line netip.go:1309:1
func (p Prefix) Compare(p2 Prefix) int {
	return cmp.Or(cmp.Compare(p.ip.BitLen(), p2.ip.BitLen()), p.Masked().ip.Compare(p2.Masked().ip),
		cmp.Compare(p.Bits(), p2.Bits()), p.ip.Compare(p2.ip))
}

//line netip.go:1407:1
func (p Prefix) Masked() Prefix {
	m, _ := p.ip.Prefix(p.Bits())
	return m
}

func (p Prefix) Contains(ip Addr) bool {
	if !p.IsValid() || ip.Zone() != "" || ip.BitLen() != p.ip.BitLen() {
		return false
	}
	m, _ := ip.Prefix(p.Bits())
	return m.ip == p.Masked().ip
}

func (p Prefix) Overlaps(o Prefix) bool {
	if !p.IsValid() || !o.IsValid() || p.ip.BitLen() != o.ip.BitLen() {
		return false
	}
	n := min(p.Bits(), o.Bits())
	a, _ := p.ip.Prefix(n)
	b, _ := o.ip.Prefix(n)
	return a == b
}

func (p Prefix) String() string {
	if !p.IsValid() {
		return "invalid Prefix"
	}
	var room [64]byte
	return string(p.AppendTo(room[:0]))
}
func (p Prefix) AppendTo(b []byte) []byte {
	if p.ip.z == z0 {
		return b
	}
	if !p.IsValid() {
		return append(b, "invalid Prefix"...)
	}
	return strconv.AppendInt(append(p.ip.AppendTo(b), '/'), int64(p.Bits()), 10)
}

//line netip.go:1511:1
func (p Prefix) AppendText(b []byte) ([]byte, error) {
	return p.AppendTo(b), nil
}

func (p Prefix) MarshalText() ([]byte, error) {
	b := []byte{}
	switch p.ip.z {
	case z0:
	case z4:
		b = make([]byte, 0, room4+len("/32"))
	default:
		b = make([]byte, 0, room6+len("/128"))
	}
	return p.AppendTo(b), nil
}

func (p *Prefix) UnmarshalText(text []byte) (err error) {
	*p = Prefix{}
	if len(text) > 0 {
		*p, err = ParsePrefix(string(text))
	}
	return
}
func (p Prefix) AppendBinary(b []byte) ([]byte, error) {
	b, _ = p.ip.withoutZone().AppendBinary(b)
	return append(b, uint8(p.Bits())), nil
}
func (p Prefix) MarshalBinary() ([]byte, error) { return p.AppendBinary([]byte{}) }
func (p *Prefix) UnmarshalBinary(b []byte) error {
	if len(b) < 1 {
		return errors.New("unexpected slice size")
	}
	var ip Addr
	if err := ip.UnmarshalBinary(b[:len(b)-1]); err != nil {
		return err
	}
	*p = PrefixFrom(ip, int(b[len(b)-1]))
	return nil
}
