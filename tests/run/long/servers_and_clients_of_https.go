// Servers of HTTP over TLS, and clients that trust them or not.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/url"
	"strings"
)

func main() {
	h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "%s %s %v", r.Proto, r.Host[:3], r.TLS != nil)
		if r.TLS != nil {
			fmt.Fprintf(w, " %s %q %q", tls.VersionName(r.TLS.Version), r.TLS.ServerName, r.TLS.NegotiatedProtocol)
		}
	})
	s := httptest.NewUnstartedServer(h)
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	fmt.Println(s.URL[:18], s.Certificate().Subject, s.Certificate().DNSNames, s.Certificate().NotAfter)
	get := func(c *http.Client, url string) {
		r, err := c.Get(url)
		if err != nil {
			fmt.Println(strings.ReplaceAll(err.Error(), s.Listener.Addr().String(), "ADDR"))
			var u *tls.CertificateVerificationError
			fmt.Println(errors.As(err, &u), errors.Is(err, http.ErrSchemeMismatch))
			return
		}
		defer r.Body.Close()
		b, err := io.ReadAll(r.Body)
		fmt.Println(r.Status, string(b), err, r.TLS != nil)
		if r.TLS != nil {
			fmt.Println(len(r.TLS.PeerCertificates), len(r.TLS.VerifiedChains), r.TLS.HandshakeComplete)
		}
	}
	get(s.Client(), s.URL)
	get(s.Client(), s.URL+"/x")
	get(s.Client(), "https://example.com/")
	get(http.DefaultClient, s.URL)
	get(http.DefaultClient, strings.Replace(s.URL, "https", "http", 1))
	skip := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	get(skip, s.URL)
	pool := x509.NewCertPool()
	pool.AddCert(s.Certificate())
	own := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, ServerName: "a.example.com"}}}
	get(own, s.URL)
	ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{
		TLSHandshakeStart: func() { fmt.Println("start") },
		TLSHandshakeDone: func(st tls.ConnectionState, err error) {
			fmt.Println("done", st.HandshakeComplete, tls.VersionName(st.Version), err)
		}})
	own.CloseIdleConnections()
	req, _ := http.NewRequestWithContext(ctx, "GET", s.URL, nil)
	r, err := own.Do(req)
	fmt.Println(r.Status, err)
	r.Body.Close()
	plain := httptest.NewServer(h)
	_, err = http.Get(strings.Replace(plain.URL, "http", "https", 1))
	fmt.Println(errors.Is(err, http.ErrSchemeMismatch), errors.Unwrap(err))
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("proxy", r.Method)
		to, _ := net.Dial("tcp", s.Listener.Addr().String())
		w.WriteHeader(200)
		c, buf, _ := w.(http.Hijacker).Hijack()
		go func() { io.Copy(to, buf) }()
		io.Copy(c, to)
	}))
	pu, _ := url.Parse(proxy.URL)
	through := &http.Client{Transport: &http.Transport{Proxy: http.ProxyURL(pu), TLSClientConfig: &tls.Config{RootCAs: pool}}}
	get(through, "https://b.example.com/")
	through.CloseIdleConnections()

	l, _ := net.Listen("tcp", "127.0.0.1:0")
	srv := &http.Server{Handler: h}
	fmt.Println(srv.ServeTLS(l, "none.pem", "none.key"))
	l, _ = net.Listen("tcp", "127.0.0.1:0")
	srv = &http.Server{Handler: h, TLSConfig: &tls.Config{Certificates: s.TLS.Certificates}}
	go srv.ServeTLS(l, "", "")
	get(own, "https://"+l.Addr().String())
	srv.Close()
	s.Close()
}
