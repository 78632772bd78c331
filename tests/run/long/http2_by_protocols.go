package main

import (
	"context"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"time"
)

func main() {
	var p http.Protocols
	fmt.Println(p)
	p.SetHTTP1(true)
	p.SetUnencryptedHTTP2(true)
	fmt.Println(p)
	srv := &http.Server{Protocols: &p, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Proto, " ", r.ProtoMajor, " ", r.TLS != nil)
	})}
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go srv.Serve(l)
	u := "http://" + l.Addr().String()
	get := func(tr *http.Transport, u string) {
		resp, err := (&http.Client{Transport: tr}).Get(u)
		if err != nil {
			fmt.Println("err", err)
			return
		}
		b, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		fmt.Println(resp.Proto, string(b), err, resp.TLS != nil)
	}
	get(&http.Transport{}, u)
	only := new(http.Protocols)
	only.SetUnencryptedHTTP2(true)
	get(&http.Transport{Protocols: only}, u)
	both := new(http.Protocols)
	both.SetUnencryptedHTTP2(true)
	both.SetHTTP1(true)
	get(&http.Transport{Protocols: both}, u)
	h2 := new(http.Protocols)
	h2.SetHTTP2(true)
	_ = h2
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	fmt.Println(srv.Shutdown(ctx))
	cancel()
	// over TLS with Protocols
	for _, set := range []func(*http.Protocols){
		func(p *http.Protocols) { p.SetHTTP2(true) },
		func(p *http.Protocols) { p.SetHTTP1(true); p.SetHTTP2(true) },
	} {
		var p http.Protocols
		set(&p)
		s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, r.Proto, " ", r.TLS.NegotiatedProtocol)
		}))
		s.Config.Protocols = &p
		s.EnableHTTP2 = true
		s.StartTLS()
		fmt.Println(p, s.TLS.NextProtos)
		get(s.Client().Transport.(*http.Transport), s.URL)
		tr := s.Client().Transport.(*http.Transport).Clone()
		tr.Protocols = &p
		get(tr, s.URL)
		s.Close()
	}
	// ServeTLS
	s := httptest.NewTLSServer(nil)
	cert := s.TLS.Certificates[0]
	pool := s.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	s.Close()
	l, _ = net.Listen("tcp", "127.0.0.1:0")
	srv = &http.Server{TLSConfig: &tls.Config{Certificates: []tls.Certificate{cert}}, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, r.Proto, " ", r.TLS.NegotiatedProtocol)
	})}
	go srv.ServeTLS(l, "", "")
	u = "https://" + l.Addr().String()
	get(&http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}, u)
	get(&http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, ForceAttemptHTTP2: true}, u)
	srv.Close()
	tr := http.DefaultTransport.(*http.Transport).Clone()
	fmt.Println(tr.ForceAttemptHTTP2, tr.Protocols)
}
