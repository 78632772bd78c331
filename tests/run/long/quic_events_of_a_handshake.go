package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
)

var names = []string{"NoEvent", "SetReadSecret", "SetWriteSecret", "WriteData", "TransportParameters", "TransportParametersRequired", "RejectedEarlyData", "HandshakeDone", "ResumeSession", "StoreSession", "Error"}

type end struct {
	name   string
	q      *tls.QUICConn
	params string
	done   bool
}

func (e *end) run(peer *end) bool {
	moved := false
	for {
		ev := e.q.NextEvent()
		if ev.Kind == tls.QUICNoEvent {
			return moved
		}
		moved = true
		fmt.Print(e.name, " ", names[ev.Kind], " ", ev.Level)
		switch ev.Kind {
		case tls.QUICSetReadSecret, tls.QUICSetWriteSecret:
			fmt.Print(" ", tls.CipherSuiteName(ev.Suite), " ", len(ev.Data) > 0)
		case tls.QUICTransportParameters:
			fmt.Printf(" %q", ev.Data)
		case tls.QUICErrorEvent:
			var a tls.AlertError
			fmt.Print(" ", ev.Err, " ", errors.As(ev.Err, &a), " ", a)
		case tls.QUICResumeSession, tls.QUICStoreSession:
			fmt.Printf(" %q %v", ev.SessionState.Extra, ev.SessionState.EarlyData)
		}
		fmt.Println()
		switch ev.Kind {
		case tls.QUICHandshakeDone:
			e.done = true
		case tls.QUICTransportParametersRequired:
			e.q.SetTransportParameters([]byte(e.params))
		case tls.QUICWriteData:
			if err := peer.q.HandleData(ev.Level, append([]byte{}, ev.Data...)); err != nil {
				var a tls.AlertError
				fmt.Println(peer.name, "HandleData:", err, errors.As(err, &a), uint8(a))
				return true
			}
		case tls.QUICStoreSession:
			if err := e.q.StoreSession(ev.SessionState); err != nil {
				fmt.Println(err)
			}
		case tls.QUICErrorEvent:
			return false
		}
	}
}

func pump(c, s *end) {
	for i := 0; i < 20; i++ {
		a := c.run(s)
		b := s.run(c)
		if !a && !b {
			return
		}
	}
}

func main() {
	ts := httptest.NewTLSServer(nil)
	cert := ts.TLS.Certificates[0]
	roots := ts.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	ts.Close()
	cache := tls.NewLRUClientSessionCache(4)
	sc := &tls.Config{Certificates: []tls.Certificate{cert}, NextProtos: []string{"h3"}, MinVersion: tls.VersionTLS13}
	cc := &tls.Config{RootCAs: roots, ServerName: "example.com", NextProtos: []string{"h3"}, MinVersion: tls.VersionTLS13, ClientSessionCache: cache}
	for i := range 3 {
		fmt.Println("--", i)
		c := &end{name: "C", q: tls.QUICClient(&tls.QUICConfig{TLSConfig: cc, EnableSessionEvents: i > 0}), params: "client params"}
		s := &end{name: "S", q: tls.QUICServer(&tls.QUICConfig{TLSConfig: sc}), params: "server params"}
		if i == 1 {
			c.q.SetTransportParameters([]byte("early params"))
			s.q.SetTransportParameters(nil)
		}
		fmt.Println(s.q.SendSessionTicket(tls.QUICSessionTicketOptions{}))
		fmt.Println(c.q.Start(context.Background()), s.q.Start(context.Background()))
		fmt.Println(c.q.Start(context.Background()))
		pump(c, s)
		fmt.Println("ticket", s.q.SendSessionTicket(tls.QUICSessionTicketOptions{Extra: [][]byte{[]byte("x")}}))
		fmt.Println("ticket", s.q.SendSessionTicket(tls.QUICSessionTicketOptions{}))
		fmt.Println("ticket", c.q.SendSessionTicket(tls.QUICSessionTicketOptions{}))
		pump(c, s)
		cs, ss := c.q.ConnectionState(), s.q.ConnectionState()
		fmt.Println(c.done, s.done, cs.NegotiatedProtocol, ss.NegotiatedProtocol, cs.DidResume, ss.DidResume, tls.VersionName(cs.Version), ss.ServerName, len(cs.PeerCertificates), cs.HandshakeComplete)
		fmt.Println(c.q.HandleData(tls.QUICEncryptionLevelInitial, []byte("x")))
		fmt.Println(s.q.StoreSession(nil))
		fmt.Println(c.q.Close(), s.q.Close())
	}
	fail := func(name string, cc, sc *tls.Config) {
		fmt.Println("--", name)
		c := &end{name: "C", q: tls.QUICClient(&tls.QUICConfig{TLSConfig: cc}), params: "client params"}
		s := &end{name: "S", q: tls.QUICServer(&tls.QUICConfig{TLSConfig: sc}), params: "server params"}
		fmt.Println(c.q.Start(context.Background()), s.q.Start(context.Background()))
		pump(c, s)
		fmt.Println(c.done, s.done)
		fmt.Println(c.q.Close())
		fmt.Println(s.q.Close())
	}
	fail("unknown authority", &tls.Config{RootCAs: x509.NewCertPool(), ServerName: "example.com", MinVersion: tls.VersionTLS13}, sc)
	fail("no alpn", &tls.Config{RootCAs: roots, ServerName: "example.com", NextProtos: []string{"other"}, MinVersion: tls.VersionTLS13}, sc)
	fail("no client alpn", &tls.Config{RootCAs: roots, ServerName: "example.com", MinVersion: tls.VersionTLS13}, sc)
	fail("version", &tls.Config{RootCAs: roots, ServerName: "example.com", NextProtos: []string{"h3"}}, sc)
	fail("max version", &tls.Config{RootCAs: roots, ServerName: "example.com", NextProtos: []string{"h3"}, MaxVersion: tls.VersionTLS12}, sc)
	fail("client cert", cc, &tls.Config{Certificates: []tls.Certificate{cert}, NextProtos: []string{"h3"}, MinVersion: tls.VersionTLS13, ClientAuth: tls.RequireAnyClientCert})
	q := tls.QUICClient(&tls.QUICConfig{TLSConfig: cc})
	fmt.Println(q.Close())
	ctx, cancel := context.WithCancel(context.Background())
	q = tls.QUICClient(&tls.QUICConfig{TLSConfig: cc})
	q.SetTransportParameters(nil)
	fmt.Println(q.Start(ctx))
	fmt.Println(names[q.NextEvent().Kind], names[q.NextEvent().Kind])
	cancel()
	err := q.HandleData(tls.QUICEncryptionLevelInitial, []byte{1})
	fmt.Println(err)
	fmt.Println(q.Close())
	fmt.Println(tls.QUICEncryptionLevelEarly, tls.QUICEncryptionLevel(9))
}
