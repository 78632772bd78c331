// Names of certificates under random constraints of those above them.
package main

import (
	"crypto/ed25519"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"math/big"
	"math/rand"
	"net"
	"net/url"
	"time"
)

func key(b byte) ed25519.PrivateKey {
	seed := make([]byte, 32)
	seed[0] = b
	return ed25519.NewKeyFromSeed(seed)
}

var r *rand.Rand

func some(from []string, n int) (l []string) {
	for range r.Intn(n + 1) {
		l = append(l, from[r.Intn(len(from))])
	}
	return
}

var domains = []string{"example.com", ".example.com", "Foo.example.com", "com", "", "b.org", ".b.org", "a.b.org", "x.y.z.test", "bad..dom", "test", "*.b.org"}
var leafs = []string{"example.com", "foo.example.com", "FOO.Example.com", "*.example.com", "b.org", "a.b.org", "*.b.org", "q.a.b.org", "x.y.z.test", "-", "*.y.z.test", "test", "badexample.com", "trailing.com."}
var mails = []string{"a@example.com", "example.com", ".example.com", "b@b.org", "b.org", "A@Example.com", "com"}
var leafMails = []string{"a@example.com", "x@foo.example.com", "b@b.org", "B@b.org", "\"q r\"@b.org", "A@EXAMPLE.com", "u@com", "bad"}
var nets = []string{"10.0.0.0/8", "10.1.0.0/16", "0.0.0.0/0", "192.168.1.0/24", "2001:db8::/32", "::/0"}
var ips = []string{"10.1.2.3", "192.168.1.7", "8.8.8.8", "2001:db8::1", "::1"}
var uris = []string{"http://example.com/x", "https://foo.example.com:80/", "http://b.org", "http://10.0.0.1/", "spiffe://a.b.org/p", "mailto:x", "http://[::1]:80/", "http://EXAMPLE.com"}

func networks(n int) (l []*net.IPNet) {
	for _, s := range some(nets, n) {
		_, x, _ := net.ParseCIDR(s)
		l = append(l, x)
	}
	return
}

var serial int64

func tmpl(name string, ca bool) *x509.Certificate {
	serial++
	t := &x509.Certificate{SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: name}, NotBefore: time.Unix(1000, 0), NotAfter: time.Unix(1e9, 0), IsCA: ca, BasicConstraintsValid: ca}
	if ca {
		t.KeyUsage = x509.KeyUsageCertSign
	} else {
		t.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}
	}
	return t
}
func constrain(t *x509.Certificate) {
	kind := r.Intn(5)
	n := func(k int) int {
		if k == kind || r.Intn(6) == 0 {
			return 3
		}
		return 0
	}
	t.PermittedDNSDomains = some(domains, n(0))
	t.ExcludedDNSDomains = some(domains, n(0))
	t.PermittedEmailAddresses = some(mails, n(1))
	t.ExcludedEmailAddresses = some(mails, n(1))
	t.PermittedURIDomains = some(domains, n(2))
	t.ExcludedURIDomains = some(domains, n(2))
	t.PermittedIPRanges = networks(n(3))
	t.ExcludedIPRanges = networks(n(3))
}

func main() {
	r = rand.New(rand.NewSource(5))
	kr, ki, kl := key(1), key(2), key(3)
	for i := range 8 {
		root := tmpl("root", true)
		if r.Intn(2) == 0 {
			constrain(root)
		}
		make1 := func(t, p *x509.Certificate, pub ed25519.PublicKey, k ed25519.PrivateKey) *x509.Certificate {
			der, err := x509.CreateCertificate(nil, t, p, pub, k)
			if err != nil {
				fmt.Println(i, "create", err)
				return nil
			}
			c, err := x509.ParseCertificate(der)
			if err != nil {
				fmt.Println(i, "parse", err)
				return nil
			}
			return c
		}
		rc := make1(root, root, kr.Public().(ed25519.PublicKey), kr)
		if rc == nil {
			continue
		}
		inter := tmpl("inter", true)
		constrain(inter)
		ic := make1(inter, rc, ki.Public().(ed25519.PublicKey), kr)
		if ic == nil {
			continue
		}
		leaf := tmpl("leaf", false)
		leaf.DNSNames = some(leafs, 2)
		leaf.EmailAddresses = some(leafMails, 1)
		for _, s := range some(ips, 1) {
			leaf.IPAddresses = append(leaf.IPAddresses, net.ParseIP(s))
		}
		for _, s := range some(uris, 1) {
			u, _ := url.Parse(s)
			leaf.URIs = append(leaf.URIs, u)
		}
		lc := make1(leaf, ic, kl.Public().(ed25519.PublicKey), ki)
		if lc == nil {
			continue
		}
		roots, inters := x509.NewCertPool(), x509.NewCertPool()
		roots.AddCert(rc)
		inters.AddCert(ic)
		chains, err := lc.Verify(x509.VerifyOptions{Roots: roots, Intermediates: inters, CurrentTime: time.Unix(5000, 0)})
		fmt.Println(i, len(chains), err)
	}
}
