package http

import (
	"errors"
	"fmt"
	"internal/poll"
	"log"
	"mime/multipart"
	"net"
	"strconv"
	"strings"
	"time"
)

func tokenByte(c byte) bool {
	return c > ' ' && c < 0x7f && strings.IndexByte("()<>@,;:\\\"/[]?={}", c) < 0
}

func token(s string) bool {
	for i := 0; i < len(s); i++ {
		if !tokenByte(s[i]) {
			return false
		}
	}
	return s != ""
}

func valueByte(c byte) bool { return c >= 0x20 && c < 0x7f && c != '"' && c != ';' && c != '\\' }
func pathByte(c byte) bool  { return c >= 0x20 && c < 0x7f && c != ';' }

// keep leaves out the bytes that may not stand there, and says so.
func keep(field, s string, good func(byte) bool) string {
	bad := 0
	for i := 0; i < len(s); i++ {
		if !good(s[i]) {
			bad++
		}
	}
	if bad == 0 {
		return s
	}
	var b []byte
	for i := 0; i < len(s); i++ {
		if good(s[i]) {
			b = append(b, s[i])
		}
	}
	log.Printf("net/http: invalid byte %q in %s; dropping invalid bytes", firstBad(s, good), field)
	return string(b)
}

func firstBad(s string, good func(byte) bool) byte {
	for i := 0; i < len(s); i++ {
		if !good(s[i]) {
			return s[i]
		}
	}
	return 0
}

func cookieValue(v string, quoted bool) string {
	v = keep("Cookie.Value", v, valueByte)
	if v != "" && (strings.ContainsAny(v, " ,") || quoted) {
		return `"` + v + `"`
	}
	return v
}

func (c *Cookie) String() string {
	if c == nil || !token(c.Name) {
		return ""
	}
	var s strings.Builder
	s.Grow(len(c.Name) + len(c.Value) + len(c.Domain) + len(c.Path) + 110)
	s.WriteString(c.Name)
	s.WriteString("=")
	s.WriteString(cookieValue(c.Value, c.Quoted))
	if c.Path != "" {
		s.WriteString("; Path=")
		s.WriteString(keep("Cookie.Path", c.Path, pathByte))
	}
	if c.Domain != "" {
		if isDomain(c.Domain) {
			s.WriteString("; Domain=")
			s.WriteString(strings.TrimPrefix(c.Domain, "."))
		} else {
			log.Printf("net/http: invalid Cookie.Domain %q; dropping domain attribute", c.Domain)
		}
	}
	var room [len(TimeFormat)]byte
	if c.Expires.Year() >= 1601 {
		s.WriteString("; Expires=")
		s.Write(c.Expires.UTC().AppendFormat(room[:0], TimeFormat))
	}
	if c.MaxAge > 0 {
		s.WriteString("; Max-Age=")
		s.Write(strconv.AppendInt(room[:0], int64(c.MaxAge), 10))
	} else if c.MaxAge < 0 {
		s.WriteString("; Max-Age=0")
	}
	if c.HttpOnly {
		s.WriteString("; HttpOnly")
	}
	if c.Secure {
		s.WriteString("; Secure")
	}
	switch c.SameSite {
	case SameSiteNoneMode:
		s.WriteString("; SameSite=None")
	case SameSiteLaxMode:
		s.WriteString("; SameSite=Lax")
	case SameSiteStrictMode:
		s.WriteString("; SameSite=Strict")
	}
	if c.Partitioned {
		s.WriteString("; Partitioned")
	}
	return s.String()
}

// isDomain: a name of labels of letters, digits and hyphens between them, with a letter somewhere, or an address of IPv4.
func isDomain(s string) bool {
	if s == "" || len(s) > 255 {
		return false
	}
	letters, good := false, true
	for _, label := range strings.Split(strings.TrimPrefix(s, "."), ".") {
		good = good && label != "" && len(label) <= 63 && label[0] != '-' && label[len(label)-1] != '-'
		for i := 0; i < len(label); i++ {
			switch c := label[i]; {
			case 'a' <= c|0x20 && c|0x20 <= 'z':
				letters = true
			case '0' <= c && c <= '9' || c == '-':
			default:
				good = false
			}
		}
	}
	return good && letters || !strings.Contains(s, ":") && net.ParseIP(s) != nil
}

func (c *Cookie) Valid() error {
	if c == nil {
		return errors.New("http: nil Cookie")
	}
	if !token(c.Name) {
		return errors.New("http: invalid Cookie.Name")
	}
	if !c.Expires.IsZero() && c.Expires.Year() < 1601 {
		return errors.New("http: invalid Cookie.Expires")
	}
	for i := 0; i < len(c.Value); i++ {
		if !valueByte(c.Value[i]) {
			return fmt.Errorf("http: invalid byte %q in Cookie.Value", c.Value[i])
		}
	}
	for i := 0; i < len(c.Path); i++ {
		if !pathByte(c.Path[i]) {
			return fmt.Errorf("http: invalid byte %q in Cookie.Path", c.Path[i])
		}
	}
	if c.Domain != "" && !isDomain(c.Domain) {
		return errors.New("http: invalid Cookie.Domain")
	}
	if c.Partitioned && !c.Secure {
		return errors.New("http: partitioned cookies must be set with Secure")
	}
	return nil
}

func SetCookie(w ResponseWriter, cookie *Cookie) {
	if v := cookie.String(); v != "" {
		w.Header().Add("Set-Cookie", v)
	}
}

func unquote(raw string, allow bool) (value string, quoted, ok bool) {
	if allow && len(raw) > 1 && raw[0] == '"' && raw[len(raw)-1] == '"' {
		raw, quoted = raw[1:len(raw)-1], true
	}
	for i := 0; i < len(raw); i++ {
		if !valueByte(raw[i]) {
			return "", quoted, false
		}
	}
	return raw, quoted, true
}

// tooManyCookies tells whether a header has more than are read.
func tooManyCookies(count int) bool {
	most, err := strconv.Atoi(poll.Setting("httpcookiemaxnum"))
	if err != nil {
		most = 3000
	}
	return count > most && (err != nil || most != 0)
}

func ParseCookie(line string) ([]*Cookie, error) {
	if tooManyCookies(strings.Count(line, ";") + 1) {
		return nil, errors.New("http: number of cookies exceeded limit")
	}
	var out []*Cookie
	if strings.TrimSpace(line) == "" {
		return nil, errors.New("http: blank cookie")
	}
	for _, part := range strings.Split(strings.TrimSpace(line), ";") {
		name, value, ok := strings.Cut(strings.TrimSpace(part), "=")
		if !ok {
			return nil, errors.New("http: '=' not found in cookie")
		}
		if !token(name) {
			return nil, errors.New("http: invalid cookie name")
		}
		v, quoted, ok := unquote(value, true)
		if !ok {
			return nil, errors.New("http: invalid cookie value")
		}
		out = append(out, &Cookie{Name: name, Value: v, Quoted: quoted})
	}
	return out, nil
}

func ParseSetCookie(line string) (*Cookie, error) {
	parts := strings.Split(strings.TrimSpace(line), ";")
	if parts[0] == "" {
		return nil, errors.New("http: blank cookie")
	}
	name, value, ok := strings.Cut(strings.TrimSpace(parts[0]), "=")
	name = strings.TrimSpace(name)
	if !ok {
		return nil, errors.New("http: '=' not found in cookie")
	}
	if !token(name) {
		return nil, errors.New("http: invalid cookie name")
	}
	v, quoted, ok := unquote(value, true)
	if !ok {
		return nil, errors.New("http: invalid cookie value")
	}
	c := &Cookie{Name: name, Value: v, Quoted: quoted, Raw: line}
	for _, part := range parts[1:] {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		key, val, _ := strings.Cut(part, "=")
		good := true
		switch strings.ToLower(key) {
		case "samesite":
			switch strings.ToLower(val) {
			case "lax":
				c.SameSite = SameSiteLaxMode
			case "strict":
				c.SameSite = SameSiteStrictMode
			case "none":
				c.SameSite = SameSiteNoneMode
			default:
				c.SameSite = SameSiteDefaultMode
			}
		case "secure":
			c.Secure = true
		case "httponly":
			c.HttpOnly = true
		case "partitioned":
			c.Partitioned = true
		case "domain":
			c.Domain = val
		case "path":
			c.Path = val
		case "max-age":
			n, err := strconv.Atoi(val)
			if good = err == nil && (n == 0 || val[0] != '0'); good {
				c.MaxAge = n
				if n <= 0 {
					c.MaxAge = -1
				}
			}
		case "expires":
			c.RawExpires = val
			t, err := time.Parse(time.RFC1123, val)
			if err != nil {
				t, err = time.Parse("Mon, 02-Jan-2006 15:04:05 MST", val)
			}
			if good = err == nil; good {
				c.Expires = t.UTC()
			}
		default:
			good = false
		}
		if !good {
			c.Unparsed = append(c.Unparsed, part)
		}
	}
	return c, nil
}

func readCookies(h Header, filter string) []*Cookie {
	out := []*Cookie{}
	count := 0
	for _, line := range h["Cookie"] {
		count += strings.Count(line, ";") + 1
	}
	if tooManyCookies(count) {
		return out
	}
	for _, line := range h["Cookie"] {
		for _, part := range strings.Split(line, ";") {
			part = strings.TrimSpace(part)
			name, value, _ := strings.Cut(part, "=")
			name = strings.TrimSpace(name)
			if !token(name) || filter != "" && filter != name {
				continue
			}
			if v, quoted, ok := unquote(value, true); ok {
				out = append(out, &Cookie{Name: name, Value: v, Quoted: quoted})
			}
		}
	}
	return out
}

func (r *Request) Cookie(name string) (*Cookie, error) {
	if name != "" {
		if all := readCookies(r.Header, name); len(all) > 0 {
			return all[0], nil
		}
	}
	return nil, ErrNoCookie
}
func (r *Request) AddCookie(c *Cookie) {
	s := strings.NewReplacer("\n", "-", "\r", "-").Replace(c.Name) + "=" + cookieValue(c.Value, c.Quoted)
	if old := r.Header.Get("Cookie"); old != "" {
		s = old + "; " + s
	}
	r.Header.Set("Cookie", s)
}

func (r *Response) Cookies() []*Cookie {
	out := []*Cookie{}
	if tooManyCookies(len(r.Header["Set-Cookie"])) {
		return []*Cookie{}
	}
	for _, line := range r.Header["Set-Cookie"] {
		if c, err := ParseSetCookie(line); err == nil {
			out = append(out, c)
		}
	}
	return out
}

func ParseTime(text string) (t time.Time, err error) {
	for _, layout := range []string{TimeFormat, time.RFC850, time.ANSIC} {
		if t, err = time.Parse(layout, text); err == nil {
			return
		}
	}
	return
}

// ---- forms of several parts

func (r *Request) FormFile(key string) (multipart.File, *multipart.FileHeader, error) {
	if r.MultipartForm == byReader {
		return nil, nil, errors.New("http: multipart handled by MultipartReader")
	}
	if r.MultipartForm == nil {
		if err := r.ParseMultipartForm(32 << 20); err != nil {
			return nil, nil, err
		}
	}
	if all := r.MultipartForm.File[key]; len(all) > 0 {
		f, err := all[0].Open()
		return f, all[0], err
	}
	return nil, nil, ErrMissingFile
}
