// Package smtp: what is inlined into callers.
package smtp

import (
	"errors"
	"fmt"

	"crypto/hmac"
	"crypto/md5"
)

type plainAuth struct {
	identity, username, password string
	host                         string
}

//line auth.go:53:1
func PlainAuth(identity, username, password, host string) Auth {
	return &plainAuth{identity, username, password, host}
}

func isLocalhost(name string) bool {
	return name == "localhost" || name == "127.0.0.1" || name == "::1"
}

func (a *plainAuth) Start(server *ServerInfo) (string, []byte, error) {
//line auth.go:67:1
	if !server.TLS && !isLocalhost(server.Name) {
		return "", nil, errors.New("unencrypted connection")
	}
	if server.Name != a.host {
		return "", nil, errors.New("wrong host name")
	}
	resp := []byte(a.identity + "\x00" + a.username + "\x00" + a.password)
	return "PLAIN", resp, nil
}

func (a *plainAuth) Next(fromServer []byte, more bool) ([]byte, error) {
	if more {
//line auth.go:80:1
		return nil, errors.New("unexpected server challenge")
	}
	return nil, nil
}

type cramMD5Auth struct {
	username, secret string
}

//line auth.go:93:1
func CRAMMD5Auth(username, secret string) Auth {
	return &cramMD5Auth{username, secret}
}

//line auth.go:97:1
func (a *cramMD5Auth) Start(server *ServerInfo) (string, []byte, error) {
	return "CRAM-MD5", nil, nil
}

//line auth.go:99:1
func (a *cramMD5Auth) Next(fromServer []byte, more bool) ([]byte, error) {
	if !more {
		return nil, nil
	}
	d := hmac.New(md5.New, []byte(a.secret))
	d.Write(fromServer)
	return fmt.Appendf(nil, "%s %x", a.username, d.Sum(nil)), nil
}
