package url

import (
	"bytes"
	"errors"
	"fmt"
	"internal/poll"
	"net/netip"
	"path"
	"sort"
	"strconv"
	"strings"
)

// The quoted texts are written out: gc inlines strconv.Quote here, and they stay on the stack.
func (e EscapeError) Error() string {
	return "invalid URL escape " + string(strconv.AppendQuote(make([]byte, 0, 3*len(e)/2), string(e)))
}
func (e InvalidHostError) Error() string {
	return "invalid character " + string(strconv.AppendQuote(make([]byte, 0, 3*len(e)/2), string(e))) + " in host name"
}

// What may stand unescaped besides letters and digits, in each part of a URL.
const (
	inPath     = "-_.~$&+,/:;=@"
	inSegment  = "-_.~$&+:=@"
	inUser     = "-_.~$&+,;="
	inQuery    = "-_.~"
	inFragment = "-_.~$&+,/:;=?@!()*"
	inHost     = "-_.~!$&'()*+,;=:[]<>\""
)

func plain(c byte, safe string) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte(safe, c) >= 0
}

func quote(s, safe string) string {
	spaces, escapes := 0, 0
	for i := 0; i < len(s); i++ {
		switch {
		case plain(s[i], safe):
		case s[i] == ' ' && safe == inQuery:
			spaces++
		default:
			escapes++
		}
	}
	if spaces+escapes == 0 {
		return s
	}
	var short [64]byte
	b := short[:0]
	if size := len(s) + 2*escapes; size > len(short) {
		b = make([]byte, 0, size)
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case plain(c, safe):
			b = append(b, c)
		case c == ' ' && safe == inQuery:
			b = append(b, '+')
		default:
			b = append(b, '%', "0123456789ABCDEF"[c>>4], "0123456789ABCDEF"[c&15])
		}
	}
	return string(b)
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|32 && c|32 <= 'f':
		return int(c|32-'a') + 10
	}
	return -1
}

// unquote checks first, so that text without anything to undo is its own result.
func unquote(s, safe string) (string, error) {
	escapes, pluses := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '%':
			if i+2 >= len(s) || hexDigit(s[i+1]) < 0 || hexDigit(s[i+2]) < 0 {
				return "", EscapeError(s[i:min(i+3, len(s))])
			}
			if safe == inHost && hexDigit(s[i+1]) < 8 && s[i:i+3] != "%25" {
				return "", EscapeError(s[i : i+3])
			}
			escapes++
			i += 2
		case c == '+' && safe == inQuery:
			pluses++
		case safe == inHost && c < 0x80 && !plain(c, safe):
			return "", InvalidHostError(s[i : i+1])
		}
	}
	if escapes+pluses == 0 {
		return s, nil
	}
	var b strings.Builder
	b.Grow(len(s) - 2*escapes)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '%':
			b.WriteByte(byte(hexDigit(s[i+1])<<4 | hexDigit(s[i+2])))
			i += 2
		case c == '+' && safe == inQuery:
			b.WriteByte(' ')
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), nil
}

// safe is what stands unescaped in the parts of a URL that can be escaped for themselves.
func (mode encoding) safe() string {
	if mode == encodeQueryComponent {
		return inQuery
	}
	return inSegment
}

func escape(s string, mode encoding) string            { return quote(s, mode.safe()) }
func unescape(s string, mode encoding) (string, error) { return unquote(s, mode.safe()) }

func (u *Userinfo) String() string {
	if u == nil {
		return ""
	}
	s := quote(u.username, inUser)
	if u.passwordSet {
		s += ":" + quote(u.password, inUser)
	}
	return s
}

func Parse(rawURL string) (*URL, error) {
	s, frag, _ := strings.Cut(rawURL, "#")
	u, err := parse(s, false)
	if err != nil {
		return nil, &Error{"parse", s, err}
	}
	if frag != "" {
		if err = u.setFragment(frag); err != nil {
			return nil, &Error{"parse", rawURL, err}
		}
	}
	return u, nil
}

func ParseRequestURI(rawURL string) (*URL, error) {
	u, err := parse(rawURL, true)
	if err != nil {
		return nil, &Error{"parse", rawURL, err}
	}
	return u, nil
}

func parse(s string, request bool) (*URL, error) {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] == 0x7f {
			return nil, errors.New("net/url: invalid control character in URL")
		}
	}
	if s == "" && request {
		return nil, errors.New("empty url")
	}
	u := new(URL)
	if s == "*" {
		u.Path = "*"
		return u, nil
	}
	rest := s
scheme:
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case 'a' <= c|32 && c|32 <= 'z':
		case '0' <= c && c <= '9' || c == '+' || c == '-' || c == '.':
			if i == 0 {
				break scheme
			}
		case c == ':':
			if i == 0 {
				return nil, errors.New("missing protocol scheme")
			}
			u.Scheme, rest = strings.ToLower(s[:i]), s[i+1:]
			break scheme
		default:
			break scheme
		}
	}
	if strings.HasSuffix(rest, "?") && strings.Count(rest, "?") == 1 {
		u.ForceQuery, rest = true, rest[:len(rest)-1]
	} else {
		rest, u.RawQuery, _ = strings.Cut(rest, "?")
	}
	if !strings.HasPrefix(rest, "/") {
		if u.Scheme != "" {
			u.Opaque = rest
			return u, nil
		}
		if request {
			return nil, errors.New("invalid URI for request")
		}
		if segment, _, _ := strings.Cut(rest, "/"); strings.Contains(segment, ":") {
			return nil, errors.New("first path segment in URL cannot contain colon")
		}
	}
	if (u.Scheme != "" || !request && !strings.HasPrefix(rest, "///")) && strings.HasPrefix(rest, "//") {
		authority := rest[2:]
		rest = ""
		if i := strings.IndexByte(authority, '/'); i >= 0 {
			authority, rest = authority[:i], authority[i:]
		}
		if err := u.setAuthority(authority); err != nil {
			return nil, err
		}
	} else if u.Scheme != "" && strings.HasPrefix(rest, "/") {
		u.OmitHost = true
	}
	return u, u.setPath(rest)
}

func (u *URL) setAuthority(s string) (err error) {
	host := s
	if i := strings.LastIndex(s, "@"); i >= 0 {
		user := s[:i]
		host = s[i+1:]
		for j := 0; j < len(user); j++ {
			if !plain(user[j], "-._:~!$&'()*+,;=%@") {
				return errors.New("net/url: invalid userinfo")
			}
		}
		name, password, has := strings.Cut(user, ":")
		if name, err = unquote(name, inUser); err != nil {
			return err
		}
		if password, err = unquote(password, inUser); err != nil {
			return err
		}
		u.User = &Userinfo{name, password, has}
	}
	port := ""
	if i := strings.LastIndex(host, "["); i > 0 {
		return errors.New("invalid IP-literal")
	} else if i == 0 {
		u.Host, err = literalHost(host)
		return err
	} else if i := strings.LastIndex(host, ":"); i >= 0 {
		if (u.Scheme == "http" || u.Scheme == "https") && poll.Setting("urlstrictcolons") != "0" {
			i = strings.Index(host, ":")
		}
		port = host[i:]
	}
	if port != "" && (port[0] != ':' || strings.Trim(port[1:], "0123456789") != "") {
		return fmt.Errorf("invalid port %q after host", port)
	}
	u.Host, err = unquote(host, inHost)
	return err
}

// literalHost is an address of version 6 in brackets, perhaps with a zone and a port.
func literalHost(host string) (string, error) {
	end := strings.LastIndex(host, "]")
	if end < 0 {
		return "", errors.New("missing ']' in host")
	}
	name, port := host[1:end], host[end+1:]
	if port != "" && (port[0] != ':' || strings.Trim(port[1:], "0123456789") != "") {
		return "", fmt.Errorf("invalid port %q after host", port)
	}
	zone := ""
	if i := strings.Index(name, "%25"); i >= 0 {
		var err error
		if zone, err = unquoteZone(name[i:]); err != nil {
			return "", err
		}
		name = name[:i]
	}
	name, err := unquote(name, inHost)
	if err != nil {
		return "", err
	}
	name += zone
	addr, err := netip.ParseAddr(name)
	if err != nil {
		return "", fmt.Errorf("invalid host: %w", err)
	}
	if addr.Is4() {
		return "", errors.New("invalid IP-literal")
	}
	return "[" + name + "]" + port, nil
}

// unquoteZone undoes escapes of what may stand in a zone: anything but what separates the parts of a URL.
func unquoteZone(s string) (string, error) {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			b = append(b, s[i])
			continue
		}
		var c byte
		n, err := strconv.ParseUint(s[i+1:min(i+3, len(s))], 16, 8)
		if err == nil && i+3 <= len(s) {
			c = byte(n)
		}
		if err != nil || i+3 > len(s) || c != '%' && c != ' ' && c < 0x80 && !unreservedInHost(c) {
			return "", EscapeError(s[i:min(i+3, len(s))])
		}
		b = append(b, c)
		i += 2
	}
	return string(b), nil
}

func unreservedInHost(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' || strings.IndexByte("-_.~!$&'()*+,;=:[]<>\"", c) >= 0
}

func (u *URL) setPath(p string) error {
	s, err := unquote(p, inPath)
	if err != nil {
		return err
	}
	u.Path, u.RawPath = s, ""
	if p != quote(s, inPath) {
		u.RawPath = p
	}
	return nil
}

func (u *URL) setFragment(f string) error {
	s, err := unquote(f, inFragment)
	if err != nil {
		return err
	}
	u.Fragment, u.RawFragment = s, ""
	if f != quote(s, inFragment) {
		u.RawFragment = f
	}
	return nil
}

func encoded(raw, text, safe string) string {
	if raw != "" {
		ok := true
		for i := 0; i < len(raw); i++ {
			ok = ok && plain(raw[i], safe+"!'()*;=:@[]%")
		}
		if s, err := unquote(raw, safe); ok && err == nil && s == text {
			return raw
		}
	}
	return quote(text, safe)
}

func (u *URL) EscapedPath() string {
	if u.Path == "*" {
		return "*"
	}
	return encoded(u.RawPath, u.Path, inPath)
}

func (u *URL) EscapedFragment() string { return encoded(u.RawFragment, u.Fragment, inFragment) }

func (u *URL) String() string {
	if u == nil {
		return "<nil>"
	}
	var b strings.Builder
	room := len(u.Scheme) + len(u.RawQuery) + len(u.RawFragment)
	authority := u.Scheme != "" || u.Host != "" || u.User != nil
	if u.Opaque != "" {
		room += len(u.Opaque)
	} else {
		if authority && !u.OmitHost {
			password, _ := u.User.Password()
			room += len(u.User.Username()) + len(password) + len(u.Host)
		}
		room += len(u.Path)
	}
	b.Grow(room + len(":////:@/./?#"))
	if u.Scheme != "" {
		b.WriteString(u.Scheme)
		b.WriteByte(':')
	}
	if u.Opaque != "" {
		b.WriteString(u.Opaque)
	} else {
		if authority && !(u.OmitHost && u.Host == "" && u.User == nil) {
			if u.Host != "" || u.Path != "" || u.User != nil {
				b.WriteString("//")
			}
			if u.User != nil {
				b.WriteString(u.User.String())
				b.WriteByte('@')
			}
			b.WriteString(quote(u.Host, inHost))
		}
		p := u.EscapedPath()
		if u.OmitHost && u.Host == "" && u.User == nil && strings.HasPrefix(p, "//") {
			// Read again it would begin with a host.
			b.WriteString("%2F")
			p = p[1:]
		}
		if p != "" && p[0] != '/' && u.Host != "" {
			b.WriteByte('/')
		}
		if b.Len() == 0 {
			if segment, _, _ := strings.Cut(p, "/"); strings.Contains(segment, ":") {
				b.WriteString("./")
			}
		}
		b.WriteString(p)
	}
	if u.ForceQuery || u.RawQuery != "" {
		b.WriteByte('?')
		b.WriteString(u.RawQuery)
	}
	if u.Fragment != "" {
		b.WriteByte('#')
		b.WriteString(u.EscapedFragment())
	}
	return b.String()
}

func (u *URL) Redacted() string {
	if u == nil {
		return ""
	}
	c := *u
	if _, has := c.User.Password(); has {
		c.User = UserPassword(c.User.Username(), "xxxxx")
	}
	return c.String()
}

func (u *URL) Query() Values { v, _ := ParseQuery(u.RawQuery); return v }

func (u *URL) Parse(ref string) (*URL, error) {
	r, err := Parse(ref)
	if err != nil {
		return nil, err
	}
	return u.ResolveReference(r), nil
}

func resolve(base, ref string) string {
	full := ref
	if ref == "" {
		full = base
	} else if ref[0] != '/' {
		full = base[:strings.LastIndex(base, "/")+1] + ref
	}
	if full == "" {
		return ""
	}
	// A slash stands in front from the start; where the first element is empty, one more comes.
	b := append(make([]byte, 0, len(full)+1), '/')
	first, more, element := true, true, ""
	for more {
		element, full, more = strings.Cut(full, "/")
		switch element {
		case ".":
			first = false
		case "..":
			b = b[:1+max(bytes.LastIndexByte(b[1:], '/'), 0)]
			first = len(b) == 1
		default:
			if !first {
				b = append(b, '/')
			}
			b = append(b, element...)
			first = false
		}
	}
	if element == "." || element == ".." {
		b = append(b, '/')
	}
	if len(b) > 1 && b[1] == '/' {
		b = b[1:]
	}
	return string(b)
}

func (u *URL) ResolveReference(ref *URL) *URL {
	r := *ref
	if ref.Scheme == "" {
		r.Scheme = u.Scheme
	}
	if ref.Scheme != "" || ref.Host != "" || ref.User != nil {
		r.setPath(resolve(ref.EscapedPath(), ""))
		return &r
	}
	if ref.Opaque != "" {
		r.User, r.Host, r.Path = nil, "", ""
		return &r
	}
	if ref.Path == "" && !ref.ForceQuery && ref.RawQuery == "" {
		r.RawQuery = u.RawQuery
		if ref.Fragment == "" {
			r.Fragment, r.RawFragment = u.Fragment, u.RawFragment
		}
	}
	if ref.Path == "" && u.Opaque != "" {
		r.Opaque, r.User, r.Host, r.Path = u.Opaque, nil, "", ""
		return &r
	}
	r.Host, r.User = u.Host, u.User
	r.setPath(resolve(u.EscapedPath(), ref.EscapedPath()))
	return &r
}

func (u *URL) RequestURI() string {
	s := u.Opaque
	if s == "" {
		if s = u.EscapedPath(); s == "" {
			s = "/"
		}
	} else if strings.HasPrefix(s, "//") {
		s = u.Scheme + ":" + s
	}
	if u.ForceQuery || u.RawQuery != "" {
		s += "?" + u.RawQuery
	}
	return s
}

// splitHostPort cuts the port off, and the brackets of an IPv6 address.
func splitHostPort(hostPort string) (host, port string) {
	host = hostPort
	if i := strings.LastIndexByte(host, ':'); i >= 0 && strings.Trim(host[i+1:], "0123456789") == "" {
		host, port = host[:i], host[i+1:]
	}
	if strings.HasPrefix(host, "[") && strings.HasSuffix(host, "]") {
		host = host[1 : len(host)-1]
	}
	return
}

func (u *URL) UnmarshalBinary(text []byte) error {
	v, err := Parse(string(text))
	if err == nil {
		*u = *v
	}
	return err
}

func (u *URL) joinPath(elem ...string) (*URL, error) {
	c := *u
	elem = append([]string{u.EscapedPath()}, elem...)
	p := ""
	if strings.HasPrefix(elem[0], "/") {
		p = path.Join(elem...)
	} else {
		elem[0] = "/" + elem[0]
		p = path.Join(elem...)[1:]
	}
	if strings.HasSuffix(elem[len(elem)-1], "/") && !strings.HasSuffix(p, "/") {
		p += "/"
	}
	err := c.setPath(p)
	return &c, err
}

func JoinPath(base string, elem ...string) (string, error) {
	u, err := Parse(base)
	if err != nil {
		return "", err
	}
	u, err = u.joinPath(elem...)
	if err != nil {
		return "", err
	}
	return u.String(), nil
}

func (v Values) Encode() string {
	if len(v) == 0 {
		return ""
	}
	keys := make([]string, 0, len(v))
	for k := range v {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	var b strings.Builder
	for _, k := range keys {
		name := QueryEscape(k)
		for _, x := range v[k] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(name)
			b.WriteByte('=')
			b.WriteString(QueryEscape(x))
		}
	}
	return b.String()
}

func parseQuery(m Values, query string) (err error) {
	most := 10000
	n, bad := strconv.Atoi(poll.Setting("urlmaxqueryparams"))
	if bad == nil {
		most = n - 1
	}
	if strings.Count(query, "&")+1 > most && (bad != nil || n != 0) {
		return errors.New("number of URL query parameters exceeded limit")
	}
	for query != "" {
		var key string
		key, query, _ = strings.Cut(query, "&")
		if strings.Contains(key, ";") {
			err = errors.New("invalid semicolon separator in query")
			continue
		}
		if key == "" {
			continue
		}
		key, value, _ := strings.Cut(key, "=")
		key, bad := QueryUnescape(key)
		if bad == nil {
			value, bad = QueryUnescape(value)
		}
		if bad != nil {
			if err == nil {
				err = bad
			}
			continue
		}
		m[key] = append(m[key], value)
	}
	return err
}
