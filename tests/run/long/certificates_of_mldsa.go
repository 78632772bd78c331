package main

import (
	"crypto"
	"crypto/mldsa"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net"
	"time"
)

func main() {
	for _, p := range []mldsa.Parameters{mldsa.MLDSA44(), mldsa.MLDSA65(), mldsa.MLDSA87()} {
		sk, _ := mldsa.NewPrivateKey(p, make([]byte, 32))
		der, err := x509.MarshalPKCS8PrivateKey(sk)
		fmt.Printf("%x %v\n", der, err)
		k, err := x509.ParsePKCS8PrivateKey(der)
		fmt.Printf("%T %v\n", k, err)
		if k2, ok := k.(*mldsa.PrivateKey); ok {
			fmt.Println(k2.Equal(sk))
		}
		pub, err := x509.MarshalPKIXPublicKey(sk.PublicKey())
		fmt.Println(len(pub), fmt.Sprintf("%x", sha256.Sum256(pub))[:8], err)
		pk, err := x509.ParsePKIXPublicKey(pub)
		fmt.Printf("%T %v\n", pk, err)
		tmpl := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "ml"}, NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1<<33, 0), DNSNames: []string{"ml.test"}, IsCA: true, BasicConstraintsValid: true}
		cert, err := x509.CreateCertificate(rand.Reader, tmpl, tmpl, sk.PublicKey(), sk)
		if err != nil {
			fmt.Println(err)
			continue
		}
		c, err := x509.ParseCertificate(cert)
		fmt.Println(c.SignatureAlgorithm, c.PublicKeyAlgorithm, err)
		fmt.Println(c.CheckSignatureFrom(c))
		pool := x509.NewCertPool()
		pool.AddCert(c)
		_, err = c.Verify(x509.VerifyOptions{Roots: pool, DNSName: "ml.test"})
		fmt.Println(err)
		_ = pem.EncodeToMemory
		var _ crypto.Signer = sk
		l, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{cert}, PrivateKey: sk}}})
		go func() { c, _ := l.Accept(); io.WriteString(c, "hi"); c.Close() }()
		conn, err := tls.Dial("tcp", l.Addr().String(), &tls.Config{RootCAs: pool, ServerName: "ml.test"})
		fmt.Println(err)
		if err == nil {
			b, err := io.ReadAll(conn)
			fmt.Println(string(b), err, conn.ConnectionState().PeerCertificates[0].PublicKeyAlgorithm)
		}
		_ = net.ErrClosed
	}
	fmt.Println(x509.MLDSA44, x509.MLDSA65, x509.MLDSA, tls.MLDSA44, tls.MLDSA87)
}
