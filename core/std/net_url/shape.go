// Package url: bodies in gc's shape; the machine has its own.
package url

type encoding uint8

const (
	encodePathSegment    encoding = 1 << 1
	encodeQueryComponent encoding = 1 << 5
)

func unescape(s string, mode encoding) (string, error)
func escape(s string, mode encoding) string
func parseQuery(m Values, query string) error
func splitHostPort(hostPort string) (host, port string)
func (u *URL) joinPath(elem ...string) (*URL, error)

//line url.go:89:1
func QueryUnescape(s string) (string, error) {
	return unescape(s, encodeQueryComponent)
}

//line url.go:100:1
func PathUnescape(s string) (string, error) {
	return unescape(s, encodePathSegment)
}

//line url.go:186:1
func QueryEscape(s string) string {
	return escape(s, encodeQueryComponent)
}

//line url.go:192:1
func PathEscape(s string) string {
	return escape(s, encodePathSegment)
}

//line url.go:898:1
func (v Values) Get(key string) string {
	vs := v[key]
	if len(vs) == 0 {
		return ""
	}
	return vs[0]
}

//line url.go:952:1
func ParseQuery(query string) (Values, error) {
	m := make(Values)
	err := parseQuery(m, query)
	return m, err
}

//line url.go:1193:1
func (u *URL) Hostname() string {
	host, _ := splitHostPort(u.Host)
	return host
}

//line url.go:1201:1
func (u *URL) Port() string {
	_, port := splitHostPort(u.Host)
	return port
}

//line url.go:1227:1
func (u *URL) MarshalBinary() (text []byte, err error) {
	return u.AppendBinary(nil)
}

//line url.go:1248:1
func (u *URL) JoinPath(elem ...string) *URL {
	url, _ := u.joinPath(elem...)
	return url
}

