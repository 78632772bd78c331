// Package url: what is inlined into callers, in gc's shape; the machine runs it as well.
package url

import (
	"fmt"
	"slices"
)

// encoding is a part of a URL, where more or less is escaped.
type encoding uint8

const (
	encodePathSegment    encoding = 1 << 1
	encodeQueryComponent encoding = 1 << 5
)

//line url.go:39:1
func (e *Error) Unwrap() error { return e.Err }

func (e *Error) Error() string { return fmt.Sprintf("%s %q: %s", e.Op, e.URL, e.Err) }

func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface {
		Timeout() bool
	})
	return ok && t.Timeout()
}

func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface {
		Temporary() bool
	})
	return ok && t.Temporary()
}

//line url.go:311:1
func User(username string) *Userinfo {
	return &Userinfo{username, "", false}
}

//line url.go:323:1
func UserPassword(username, password string) *Userinfo {
	return &Userinfo{username, password, true}
}

//line url.go:338:1
func (u *Userinfo) Username() string {
	if u == nil {
		return ""
	}
	return u.username
}

//line url.go:346:1
func (u *Userinfo) Password() (string, bool) {
	if u == nil {
		return "", false
	}
	return u.password, u.passwordSet
}

//line url.go:908:1
func (v Values) Set(key, value string) {
	v[key] = []string{value}
}

//line url.go:914:1
func (v Values) Add(key, value string) {
	v[key] = append(v[key], value)
}

//line url.go:919:1
func (v Values) Del(key string) {
	delete(v, key)
}

//line url.go:924:1
func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

//line url.go:1101:1
func (u *URL) IsAbs() bool {
	return u.Scheme != ""
}

//line url.go:1231:1
func (u *URL) AppendBinary(b []byte) ([]byte, error) {
	return append(b, u.String()...), nil
}

//line url.go:930:1
func (vs Values) Clone() Values {
	if vs == nil {
		return nil
	}
//line url.go:935:1
	newVals := make(Values, len(vs))
	for k, v := range vs {
		newVals[k] = slices.Clone(v)
	}
	return newVals
}

//line url.go:1343:1
func (u *URL) Clone() *URL {
	if u == nil {
		return nil
	}
//line url.go:1348:1
	uc := new(*u)
	if u.User != nil {
		uc.User = new(*u.User)
	}
	return uc
}

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
