// Package url: bodies in gc's shape; the machine has its own.
package url

import (
	"fmt"
	"slices"
)

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

func (e *Error) Unwrap() error { return e.Err }
func (e *Error) Error() string { return fmt.Sprintf("%s %q: %s", e.Op, e.URL, e.Err) }

func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

func QueryUnescape(s string) (string, error) { return unescape(s, encodeQueryComponent) }
func PathUnescape(s string) (string, error)  { return unescape(s, encodePathSegment) }
func QueryEscape(s string) string            { return escape(s, encodeQueryComponent) }
func PathEscape(s string) string             { return escape(s, encodePathSegment) }

func User(username string) *Userinfo { return &Userinfo{username, "", false} }

func UserPassword(username, password string) *Userinfo { return &Userinfo{username, password, true} }

func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

func (v Values) Get(key string) string {
	vs := v[key]
	if len(vs) == 0 {
		return ""
	}
	return vs[0]
}

func (v Values) Set(key, value string) { v[key] = []string{value} }
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }
func (v Values) Del(key string)        { delete(v, key) }

func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

func (vs Values) Clone() Values {
	if vs == nil {
		return nil
	}
	newVals := make(Values, len(vs))
	for k, v := range vs {
		newVals[k] = slices.Clone(v)
	}
	return newVals
}

func ParseQuery(query string) (Values, error) {
	m := make(Values)
	err := parseQuery(m, query)
	return m, err
}

func (u *URL) IsAbs() bool { return u.Scheme != "" }

func (u *URL) Hostname() string {
	host, _ := splitHostPort(u.Host)
	return host
}

func (u *URL) Port() string {
	_, port := splitHostPort(u.Host)
	return port
}

func (u *URL) MarshalBinary() (text []byte, err error) { return u.AppendBinary(nil) }
func (u *URL) AppendBinary(b []byte) ([]byte, error)   { return append(b, u.String()...), nil }

func (u *URL) JoinPath(elem ...string) *URL {
	url, _ := u.joinPath(elem...)
	return url
}

func (u *URL) Clone() *URL {
	if u == nil {
		return nil
	}
	uc := new(*u)
	if u.User != nil {
		uc.User = new(*u.User)
	}
	return uc
}
