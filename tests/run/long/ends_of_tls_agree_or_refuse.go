// What the two ends of TLS agree on, refuse and tell each other.
package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"time"
)

var caCert *x509.Certificate
var caKey *ecdsa.PrivateKey

func issue(name string, usage x509.ExtKeyUsage, key any, pub any) tls.Certificate {
	t := &x509.Certificate{SerialNumber: big.NewInt(7), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), DNSNames: []string{name}, ExtKeyUsage: []x509.ExtKeyUsage{usage}}
	der, err := x509.CreateCertificate(rand.Reader, t, caCert, pub, caKey)
	if err != nil {
		panic(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

func show(who string, s tls.ConnectionState) string {
	return fmt.Sprintf("%s: %s %s %v %q mutual=%v name=%q done=%v resumed=%v peers=%d chains=%d unique=%d\n", who, tls.VersionName(s.Version), tls.CipherSuiteName(s.CipherSuite),
		s.CurveID, s.NegotiatedProtocol, s.NegotiatedProtocolIsMutual, s.ServerName, s.HandshakeComplete, s.DidResume, len(s.PeerCertificates), len(s.VerifiedChains), len(s.TLSUnique))
}

func exchange(what string, server, client *tls.Config) {
	fmt.Println("---", what)
	l, err := tls.Listen("tcp", "127.0.0.1:0", server)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer l.Close()
	done := make(chan string, 1)
	go func() {
		c, err := l.Accept()
		if err != nil {
			done <- err.Error()
			return
		}
		defer c.Close()
		line, err := bufio.NewReader(c).ReadString('\n')
		out := fmt.Sprintf("server: %q %v\n", line, err)
		if err == nil {
			out += show("server", c.(*tls.Conn).ConnectionState())
			io.WriteString(c, "pong\n")
		}
		done <- out
	}()
	c, err := tls.Dial("tcp", l.Addr().String(), client)
	if err != nil {
		fmt.Println("dial:", err)
		var v *tls.CertificateVerificationError
		var u x509.UnknownAuthorityError
		var h x509.HostnameError
		fmt.Println(errors.As(err, &v), errors.As(err, &u), errors.As(err, &h))
		fmt.Print(<-done)
		return
	}
	n, err := io.WriteString(c, "ping\n")
	fmt.Println(n, err)
	all, err := io.ReadAll(c)
	fmt.Printf("%q %v\n", all, err)
	fmt.Print(show("client", c.ConnectionState()))
	fmt.Print(<-done)
	c.Close()
	fmt.Println(c.Close())
	_, err = c.Write([]byte("x"))
	fmt.Println(err)
}

func main() {
	caKey, _ = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	t := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "The CA"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, _ := x509.CreateCertificate(rand.Reader, t, t, caKey.Public(), caKey)
	caCert, _ = x509.ParseCertificate(der)
	pool := x509.NewCertPool()
	pool.AddCert(caCert)
	ek, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	srv := issue("srv.test", x509.ExtKeyUsageServerAuth, ek, ek.Public())
	pub, priv, _ := ed25519.GenerateKey(rand.Reader)
	cli := issue("client", x509.ExtKeyUsageClientAuth, priv, pub)

	base := func() *tls.Config { return &tls.Config{Certificates: []tls.Certificate{srv}} }
	trust := func() *tls.Config { return &tls.Config{RootCAs: pool, ServerName: "srv.test"} }
	exchange("plain", base(), trust())
	exchange("no roots", base(), &tls.Config{ServerName: "srv.test"})
	exchange("wrong name", base(), &tls.Config{RootCAs: pool, ServerName: "other.test"})
	exchange("skip", base(), &tls.Config{InsecureSkipVerify: true})
	exchange("nothing configured", &tls.Config{}, trust())
	c := trust()
	c.MaxVersion = tls.VersionTLS12
	exchange("1.2", base(), c)
	s := base()
	s.MinVersion = tls.VersionTLS13
	exchange("too old", s, c)
	s, c = base(), trust()
	s.NextProtos, c.NextProtos = []string{"a", "b"}, []string{"b", "c"}
	exchange("protocol", s, c)
	c.NextProtos = []string{"d"}
	exchange("no protocol", s, c)
	s = base()
	s.ClientAuth, s.ClientCAs = tls.RequireAndVerifyClientCert, pool
	exchange("no client's certificate", s, trust())
	c = trust()
	c.MaxVersion = tls.VersionTLS12
	exchange("no client's certificate, 1.2", s, c)
	c = trust()
	c.Certificates = []tls.Certificate{cli}
	exchange("client's certificate", s, c)
	c.MaxVersion = tls.VersionTLS12
	exchange("client's certificate, 1.2", s, c)
	c = trust()
	c.Certificates = []tls.Certificate{srv}
	exchange("client's certificate of a server", s, c)
	s = base()
	s.ClientAuth, s.ClientCAs = tls.RequireAndVerifyClientCert, x509.NewCertPool()
	c.Certificates = []tls.Certificate{cli}
	exchange("client's certificate of others", s, c)
	c.GetClientCertificate = func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &cli, nil }
	exchange("client's certificate given", s, c)
	s = base()
	refused := make(chan string, 1)
	s.GetConfigForClient = func(h *tls.ClientHelloInfo) (*tls.Config, error) {
		refused <- fmt.Sprintln(h.ServerName, h.SupportedProtos, len(h.SupportedVersions), h.Conn != nil)
		return nil, errors.New("not today")
	}
	exchange("refused", s, trust())
	fmt.Print(<-refused)
	c = trust()
	c.VerifyConnection = func(s tls.ConnectionState) error {
		fmt.Print(show("verify", s))
		return errors.New("i do not like it")
	}
	exchange("refused by client", base(), c)
	c = trust()
	c.ClientSessionCache = tls.NewLRUClientSessionCache(4)
	s = base()
	exchange("first", s, c)
	exchange("resumed", s, c)
	c.MaxVersion = tls.VersionTLS12
	exchange("another", s, c)
	exchange("resumed, 1.2", s, c)

	fmt.Println("--- not TLS")
	l, _ := tls.Listen("tcp", "127.0.0.1:0", base())
	go func() {
		c, _ := net.Dial("tcp", l.Addr().String())
		io.WriteString(c, "GET / HTTP/1.0\r\n\r\n")
		c.Close()
	}()
	sc, _ := l.Accept()
	err := sc.(*tls.Conn).Handshake()
	var re tls.RecordHeaderError
	fmt.Println(err, errors.As(err, &re), string(re.RecordHeader[:]), re.Conn != nil)
	_, err = sc.Read(make([]byte, 1))
	fmt.Println(err)
	p, _ := net.Listen("tcp", "127.0.0.1:0")
	go func() {
		c, _ := p.Accept()
		io.WriteString(c, "HTTP/1.0 400 Bad Request\r\n\r\n")
		c.Close()
	}()
	_, err = tls.Dial("tcp", p.Addr().String(), trust())
	fmt.Println(err, errors.As(err, &re), string(re.RecordHeader[:]), re.Conn != nil)
	a, b := net.Pipe()
	go func() { tls.Server(b, base()).Handshake() }()
	x := tls.Client(a, &tls.Config{})
	fmt.Println(x.Handshake())
	fmt.Println(x.ConnectionState().HandshakeComplete, x.VerifyHostname("a"), x.CloseWrite())
	x.Close()
}
