// Policies along random chains: mapped, required, inhibited.
package main

import (
	"crypto/ed25519"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"math/big"
	"math/rand"
	"time"
)

func key(b byte) ed25519.PrivateKey {
	seed := make([]byte, 32)
	seed[0] = b
	return ed25519.NewKeyFromSeed(seed)
}

var r *rand.Rand
var serial int64
var oids = []string{"1.2.3.1", "1.2.3.2", "1.2.3.3", "1.2.3.4", "2.5.29.32.0"}

func oid() x509.OID { o, _ := x509.ParseOID(oids[r.Intn(len(oids))]); return o }
func aoid() asn1.ObjectIdentifier {
	return [][]int{{1, 2, 3, 1}, {1, 2, 3, 2}, {1, 2, 3, 3}, {1, 2, 3, 4}, {2, 5, 29, 32, 0}}[func() int {
		if r.Intn(12) == 0 {
			return 4
		}
		return r.Intn(4)
	}()]
}

func tmpl(name string, ca bool) *x509.Certificate {
	serial++
	t := &x509.Certificate{SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: name}, NotBefore: time.Unix(1000, 0), NotAfter: time.Unix(1e9, 0), IsCA: ca, BasicConstraintsValid: ca}
	if ca {
		t.KeyUsage = x509.KeyUsageCertSign
	}
	seen := map[string]bool{}
	for range r.Intn(4) {
		o := oid()
		if !seen[o.String()] {
			seen[o.String()] = true
			t.Policies = append(t.Policies, o)
		}
	}
	if ca && r.Intn(3) == 0 {
		type mapping struct{ A, B asn1.ObjectIdentifier }
		var m []mapping
		for range 1 + r.Intn(2) {
			m = append(m, mapping{aoid(), aoid()})
		}
		v, _ := asn1.Marshal(m)
		t.ExtraExtensions = append(t.ExtraExtensions, pkix.Extension{Id: []int{2, 5, 29, 33}, Value: v})
	}
	if r.Intn(3) == 0 {
		type pc struct {
			A int `asn1:"optional,tag:0,default:-1"`
			B int `asn1:"optional,tag:1,default:-1"`
		}
		v, _ := asn1.Marshal(pc{r.Intn(4) - 1, r.Intn(4) - 1})
		t.ExtraExtensions = append(t.ExtraExtensions, pkix.Extension{Id: []int{2, 5, 29, 36}, Value: v})
	}
	if r.Intn(4) == 0 {
		v, _ := asn1.Marshal(r.Intn(2))
		t.ExtraExtensions = append(t.ExtraExtensions, pkix.Extension{Id: []int{2, 5, 29, 54}, Value: v})
	}
	return t
}

func main() {
	r = rand.New(rand.NewSource(5))
	ks := []ed25519.PrivateKey{key(1), key(2), key(3), key(4)}
	for i := range 5 {
		n := 2 + r.Intn(3)
		var parent *x509.Certificate
		roots, inters := x509.NewCertPool(), x509.NewCertPool()
		bad := false
		for j := range n {
			t := tmpl(fmt.Sprint("c", j), j < n-1)
			if j == 2 && n == 4 && r.Intn(2) == 0 {
				t.Subject.CommonName = "c1"
			}
			k := ks[max(j-1, 0)]
			p := parent
			if p == nil {
				p = t
			}
			der, err := x509.CreateCertificate(nil, t, p, ks[j].Public(), k)
			if err != nil {
				fmt.Println(i, "create", err)
				bad = true
				break
			}
			c, err := x509.ParseCertificate(der)
			if err != nil {
				fmt.Println(i, "parse", err)
				bad = true
				break
			}
			fmt.Println(i, j, c.Policies, c.PolicyMappings, c.RequireExplicitPolicy, c.RequireExplicitPolicyZero, c.InhibitPolicyMapping, c.InhibitPolicyMappingZero, c.InhibitAnyPolicy, c.InhibitAnyPolicyZero)
			if j == 0 {
				roots.AddCert(c)
			} else {
				inters.AddCert(c)
			}
			parent = c
		}
		if bad {
			continue
		}
		for range 4 {
			var want []x509.OID
			for range r.Intn(3) {
				want = append(want, oid())
			}
			chains, err := parent.Verify(x509.VerifyOptions{Roots: roots, Intermediates: inters, CurrentTime: time.Unix(5000, 0), CertificatePolicies: want})
			fmt.Println(i, want, len(chains), err)
		}
	}
}
