// Certificates, requests and lists of revocations are encoded as Go encodes them, read back, and verified up to a root;
// what is wrong with a chain, a name or an encoding is told in Go's words.
package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"net/url"
	"slices"
	"time"
)

func key(b byte) ed25519.PrivateKey { return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{b}, 32)) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

var (
	from = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	to   = time.Date(2051, 1, 1, 0, 0, 0, 0, time.UTC)
	now  = time.Date(2025, 6, 1, 0, 0, 0, 0, time.UTC)
)

func issue(t, parent *x509.Certificate, pub, priv any) *x509.Certificate {
	der := must(x509.CreateCertificate(rand.Reader, t, parent, pub, priv))
	return must(x509.ParseCertificate(der))
}

func show(c *x509.Certificate) {
	fmt.Printf("%d bytes %x\n", len(c.Raw), sha256.Sum256(c.Raw))
	fmt.Println(c.Version, c.SerialNumber, c.Subject, "|", c.Issuer, "|", c.NotBefore, c.NotAfter)
	fmt.Println(c.SignatureAlgorithm, c.PublicKeyAlgorithm, c.KeyUsage, c.ExtKeyUsage, c.UnknownExtKeyUsage, c.IsCA, c.MaxPathLen, c.MaxPathLenZero)
	fmt.Printf("%x %x %v %v %v %v\n", c.SubjectKeyId, c.AuthorityKeyId, c.DNSNames, c.EmailAddresses, c.IPAddresses, c.URIs)
	fmt.Println(c.OCSPServer, c.IssuingCertificateURL, c.CRLDistributionPoints, c.Policies, c.PolicyIdentifiers, c.PermittedDNSDomains, c.ExcludedDNSDomains, c.PermittedIPRanges)
	for _, e := range c.Extensions {
		fmt.Printf("  %v %v %x\n", e.Id, e.Critical, e.Value)
	}
	fmt.Println(c.UnhandledCriticalExtensions)
}

func verify(what string, c *x509.Certificate, o x509.VerifyOptions) {
	if o.CurrentTime.IsZero() {
		o.CurrentTime = now
	}
	chains, err := c.Verify(o)
	fmt.Print(what, ": ")
	for _, chain := range chains {
		for _, c := range chain {
			fmt.Print(c.Subject.CommonName, " < ")
		}
	}
	fmt.Printf("%v %T\n", err, err)
}

func main() {
	caKey, midKey, leafKey := key(1), key(2), key(3)
	ca := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "root", Organization: []string{"Org, Inc."}, Country: []string{"DE"}},
		NotBefore: from, NotAfter: to, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign}
	root := issue(ca, ca, caKey.Public(), caKey)
	show(root)
	mid := issue(&x509.Certificate{SerialNumber: big.NewInt(-1).Exp(big.NewInt(2), big.NewInt(150), nil), Subject: pkix.Name{CommonName: "middle"}, NotBefore: from, NotAfter: to,
		IsCA: true, BasicConstraintsValid: true, MaxPathLenZero: true, KeyUsage: x509.KeyUsageCertSign,
		PermittedDNSDomains: []string{"example.com", ".example.org"}, ExcludedDNSDomains: []string{"worse.bad.example.com"}, PermittedDNSDomainsCritical: true,
		PermittedIPRanges: []*net.IPNet{{IP: net.IP{10, 0, 0, 0}, Mask: net.CIDRMask(8, 32)}}}, root, midKey.Public(), caKey)
	show(mid)
	page := must(url.Parse("https://example.com/x"))
	leafT := &x509.Certificate{SerialNumber: big.NewInt(77), Subject: pkix.Name{CommonName: "leaf", SerialNumber: "9", ExtraNames: []pkix.AttributeTypeAndValue{{Type: asn1.ObjectIdentifier{1, 2, 3}, Value: "extra"}}},
		NotBefore: from, NotAfter: now.AddDate(1, 0, 0), KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageDecipherOnly,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageOCSPSigning}, UnknownExtKeyUsage: []asn1.ObjectIdentifier{{1, 2, 3, 4}},
		DNSNames: []string{"www.example.com", "*.example.com"}, IPAddresses: []net.IP{net.ParseIP("10.1.2.3")}, EmailAddresses: []string{"a@example.com"}, URIs: []*url.URL{page},
		OCSPServer: []string{"http://ocsp"}, IssuingCertificateURL: []string{"http://ca"}, CRLDistributionPoints: []string{"http://crl/1", "http://crl/2"},
		Policies:        []x509.OID{must(x509.OIDFromInts([]uint64{1, 2, 3})), must(x509.ParseOID("2.999.18446744073709551616"))},
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 9, 9}, Value: []byte{5, 0}}}}
	leaf := issue(leafT, mid, leafKey.Public(), midKey)
	show(leaf)

	roots, mids := x509.NewCertPool(), x509.NewCertPool()
	roots.AddCert(root)
	fmt.Println(mids.AppendCertsFromPEM(append([]byte("junk\n"), pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: mid.Raw})...)), len(mids.Subjects()), roots.Equal(mids), roots.Equal(roots.Clone()))
	all := x509.VerifyOptions{Roots: roots, Intermediates: mids}
	verify("plain", leaf, all)
	for _, name := range []string{"www.example.com", "WWW.example.COM.", "x.example.com", "x.y.example.com", "example.com", "10.1.2.3", "[10.1.2.3]", "10.1.2.4", "", "bad host"} {
		o := all
		o.DNSName = name
		verify("name "+name, leaf, o)
	}
	verify("no middle", leaf, x509.VerifyOptions{Roots: roots})
	verify("no roots", leaf, x509.VerifyOptions{Roots: x509.NewCertPool(), Intermediates: mids})
	verify("late", leaf, x509.VerifyOptions{Roots: roots, Intermediates: mids, CurrentTime: to})
	verify("early", leaf, x509.VerifyOptions{Roots: roots, Intermediates: mids, CurrentTime: from.Add(-time.Second)})
	verify("use", leaf, x509.VerifyOptions{Roots: roots, Intermediates: mids, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}})
	verify("any use", leaf, x509.VerifyOptions{Roots: roots, Intermediates: mids, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}})
	verify("root itself", root, all)
	verify("middle", mid, all)
	verify("not read", leafT, all)
	// Names and places that the one in the middle must not sign for.
	for _, t := range []x509.Certificate{{DNSNames: []string{"other.net"}}, {DNSNames: []string{"a.worse.bad.example.com"}}, {DNSNames: []string{"*.bad.example.com"}}, {IPAddresses: []net.IP{{11, 0, 0, 1}}},
		{DNSNames: []string{"a.example.org"}}, {DNSNames: []string{"example.org"}}, {EmailAddresses: []string{"x@y"}}} {
		t.SerialNumber, t.NotBefore, t.NotAfter = big.NewInt(5), from, to
		verify(fmt.Sprint("limits ", t.DNSNames, t.IPAddresses), issue(&t, mid, leafKey.Public(), midKey), all)
	}
	// One that may not sign, one below a path that is too long.
	bad := issue(&x509.Certificate{SerialNumber: big.NewInt(6), NotBefore: from, NotAfter: to, Subject: pkix.Name{CommonName: "by leaf"}}, leaf, key(4).Public(), leafKey)
	more := mids.Clone()
	more.AddCert(leaf)
	verify("by a leaf", bad, x509.VerifyOptions{Roots: roots, Intermediates: more})
	low := issue(&x509.Certificate{SerialNumber: big.NewInt(7), NotBefore: from, NotAfter: to, IsCA: true, BasicConstraintsValid: true, Subject: pkix.Name{Organization: []string{"low"}}}, mid, key(5).Public(), midKey)
	more.AddCert(low)
	last := issue(&x509.Certificate{SerialNumber: big.NewInt(8), NotBefore: from, NotAfter: to, DNSNames: []string{"q.example.com"}}, low, key(6).Public(), key(5))
	verify("too long", last, x509.VerifyOptions{Roots: roots, Intermediates: more})
	fmt.Println(leaf.CheckSignatureFrom(mid), leaf.CheckSignatureFrom(root), root.CheckSignatureFrom(leaf), mid.CheckSignature(x509.SHA256WithRSA, nil, nil), leaf.Equal(mid))
	fmt.Println(leaf.CheckSignature(x509.MD5WithRSA, nil, nil), leaf.CheckSignature(0, nil, nil), leaf.CheckSignature(x509.ECDSAWithSHA256, nil, nil))
	// What is not made.
	for _, t := range []*x509.Certificate{{SerialNumber: big.NewInt(-5)}, {SerialNumber: big.NewInt(5), BasicConstraintsValid: true, MaxPathLen: -2},
		{SerialNumber: big.NewInt(5), BasicConstraintsValid: true, MaxPathLen: 3}, {SerialNumber: big.NewInt(5), SignatureAlgorithm: x509.SHA256WithRSA}, {SerialNumber: big.NewInt(5), DNSNames: []string{"ü"}},
		{SerialNumber: big.NewInt(5), ExtKeyUsage: []x509.ExtKeyUsage{99}}, {SerialNumber: big.NewInt(5), SignatureAlgorithm: 99}} {
		_, err := x509.CreateCertificate(rand.Reader, t, root, leafKey.Public(), caKey)
		fmt.Println(err)
	}
	_, err := x509.CreateCertificate(rand.Reader, leafT, root, leafKey.Public(), midKey)
	fmt.Println(err)
	_, err = x509.CreateCertificate(rand.Reader, leafT, root, "key", caKey)
	fmt.Println(err)
	_, err = x509.CreateCertificate(rand.Reader, leafT, root, leafKey.Public(), "key")
	fmt.Println(err)
	// What is not read: each byte of the head changed, and each length cut.
	seen := map[string]int{}
	for i := 0; i < len(leaf.Raw); i += 3 {
		for _, flip := range []byte{1, 0x20, 0x80} {
			der := bytes.Clone(leaf.Raw)
			der[i] ^= flip
			_, err := x509.ParseCertificate(der)
			seen[fmt.Sprint(err)]++
		}
		if _, err := x509.ParseCertificate(leaf.Raw[:i]); err != nil {
			seen[err.Error()]++
		}
	}
	for _, text := range slices.Sorted(maps.Keys(seen)) {
		fmt.Println(seen[text], text)
	}
	_, err = x509.ParseCertificate(append(bytes.Clone(leaf.Raw), 0))
	fmt.Println(err)
	two, err := x509.ParseCertificates(append(bytes.Clone(leaf.Raw), mid.Raw...))
	fmt.Println(len(two), err)

	// Other keys.
	for _, curve := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		k := must(ecdsa.GenerateKey(curve, rand.Reader))
		c := issue(&x509.Certificate{SerialNumber: big.NewInt(3), NotBefore: from, NotAfter: to}, &x509.Certificate{}, &k.PublicKey, k)
		fmt.Println(c.SignatureAlgorithm, c.PublicKeyAlgorithm, c.CheckSignature(c.SignatureAlgorithm, c.RawTBSCertificate, c.Signature), c.PublicKey.(*ecdsa.PublicKey).Equal(&k.PublicKey))
	}

	// Requests.
	csr := must(x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: pkix.Name{CommonName: "asked"}, DNSNames: []string{"a.b", "c.d"}, IPAddresses: []net.IP{net.IPv6loopback},
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 9}, Value: []byte("v")}}}, leafKey))
	r := must(x509.ParseCertificateRequest(csr))
	fmt.Printf("%x\n", sha256.Sum256(csr))
	fmt.Println(r.Subject, r.DNSNames, r.IPAddresses, r.SignatureAlgorithm, r.CheckSignature(), len(r.Extensions), len(r.Attributes), r.Version)
	csr[len(csr)-1] ^= 1
	fmt.Println(must(x509.ParseCertificateRequest(csr)).CheckSignature())
	_, err = x509.ParseCertificateRequest(csr[:20])
	fmt.Println(err)

	// Revocations.
	crl := must(x509.CreateRevocationList(rand.Reader, &x509.RevocationList{Number: big.NewInt(12), ThisUpdate: from, NextUpdate: to,
		RevokedCertificateEntries: []x509.RevocationListEntry{{SerialNumber: big.NewInt(77), RevocationTime: now, ReasonCode: 4}, {SerialNumber: big.NewInt(78), RevocationTime: now}}}, root, caKey))
	fmt.Printf("%x\n", sha256.Sum256(crl))
	l := must(x509.ParseRevocationList(crl))
	fmt.Println(l.Issuer, l.Number, l.ThisUpdate, l.NextUpdate, l.SignatureAlgorithm, l.CheckSignatureFrom(root), l.CheckSignatureFrom(mid))
	for _, e := range l.RevokedCertificateEntries {
		fmt.Println(e.SerialNumber, e.RevocationTime, e.ReasonCode, len(e.Extensions))
	}
	for _, t := range []*x509.RevocationList{nil, {}, {NextUpdate: from, ThisUpdate: to}} {
		_, err := x509.CreateRevocationList(rand.Reader, t, root, caKey)
		fmt.Println(err)
	}

	// Errors and names.
	fmt.Println(x509.KeyUsageCertSign, x509.KeyUsage(3), x509.ExtKeyUsageTimeStamping, x509.ExtKeyUsage(44), x509.ExtKeyUsageServerAuth.OID())
	fmt.Println(x509.UnknownAuthorityError{}, x509.SystemRootsError{Err: errors.New("why")}, x509.CertificateInvalidError{Reason: x509.NoValidChains}, x509.ConstraintViolationError{}, x509.UnhandledCriticalExtension{})
	for _, s := range []string{"1.2.3", "2.5.29.37.0", "0.39", "1.40", "3.1", "", "1", "1.", ".1", "1.-2", "2.48.0.1"} {
		o, err := x509.ParseOID(s)
		der, _ := o.MarshalBinary()
		fmt.Printf("%q %v %x %v %v\n", s, o, der, err, o.EqualASN1OID(asn1.ObjectIdentifier{1, 2, 3}))
	}
	var o x509.OID
	fmt.Println(o.UnmarshalBinary([]byte{0x80, 1}), o.UnmarshalText([]byte("1.3.6")), o)

	// A pair of files.
	certPEM := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: leaf.Raw})
	keyPEM := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: must(x509.MarshalPKCS8PrivateKey(leafKey))})
	wrong := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: must(x509.MarshalPKCS8PrivateKey(caKey))})
	for _, p := range [][2][]byte{{certPEM, keyPEM}, {keyPEM, certPEM}, {certPEM, certPEM}, {nil, keyPEM}, {certPEM, nil}, {certPEM, wrong}} {
		pair, err := tls.X509KeyPair(p[0], p[1])
		fmt.Println(len(pair.Certificate), pair.Leaf != nil, err)
	}
	_, err = tls.LoadX509KeyPair("none.pem", "none.key")
	fmt.Println(err)
	config := (&tls.Config{ServerName: "x", MinVersion: tls.VersionTLS12, RootCAs: roots}).Clone()
	fmt.Println(config.ServerName, config.RootCAs == roots, len(tls.CipherSuites()), len(tls.InsecureCipherSuites()), tls.CipherSuiteName(tls.TLS_AES_128_GCM_SHA256), tls.CipherSuiteName(1), tls.AlertError(48), tls.AlertError(3))
	cache := tls.NewLRUClientSessionCache(2)
	for _, k := range []string{"a", "b", "a", "c"} {
		cache.Put(k, &tls.ClientSessionState{})
	}
	for _, k := range []string{"a", "b", "c"} {
		_, ok := cache.Get(k)
		fmt.Print(k, ok, " ")
	}
	_, err = tls.Listen("tcp", "127.0.0.1:0", &tls.Config{})
	fmt.Println(err)

	// Blocks with a password.
	for alg := x509.PEMCipherDES; alg <= x509.PEMCipherAES256; alg++ {
		b := must(x509.EncryptPEMBlock(bytes.NewReader(bytes.Repeat([]byte{7}, 16)), "RSA PRIVATE KEY", []byte("secret data"), []byte("pass"), alg))
		fmt.Printf("%v %x %v\n", b.Headers, b.Bytes, x509.IsEncryptedPEMBlock(b))
		data, err := x509.DecryptPEMBlock(b, []byte("pass"))
		_, bad := x509.DecryptPEMBlock(b, []byte("word"))
		fmt.Printf("%q %v %v\n", data, err, bad)
	}
}
