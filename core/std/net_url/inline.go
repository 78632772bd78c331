package url

import (
	"fmt"
	"slices"
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
