// Package x509: what gc inlines.
package x509

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
)

type CertPool struct {
	byName     map[string][]int
	lazyCerts  []lazyCert
	haveSum    map[sum224]bool
	systemPool bool
}

type lazyCert struct {
	rawSubject []byte
	constraint func([]*Certificate) error
	getCert    func() (*Certificate, error)
}

type sum224 [28]byte

//line cert_pool.go:64:1
func NewCertPool() *CertPool {
	return &CertPool{
		byName:  make(map[string][]int),
		haveSum: make(map[sum224]bool),
	}
}

//line cert_pool.go:73:1
func (s *CertPool) len() int {
	if s == nil {
		return 0
	}
	return len(s.lazyCerts)
}

//line cert_pool.go:87:1
func (s *CertPool) Clone() *CertPool {
	p := &CertPool{
		byName:     make(map[string][]int, len(s.byName)),
		lazyCerts:  make([]lazyCert, len(s.lazyCerts)),
		haveSum:    make(map[sum224]bool, len(s.haveSum)),
		systemPool: s.systemPool,
	}
	for k, v := range s.byName {
		indexes := make([]int, len(v))
		copy(indexes, v)
		p.byName[k] = indexes
	}
	for k := range s.haveSum {
		p.haveSum[k] = true
	}
	copy(p.lazyCerts, s.lazyCerts)
	return p
}

//line cert_pool.go:262:1
func (s *CertPool) Subjects() [][]byte {
	res := make([][]byte, s.len())
	for i, lc := range s.lazyCerts {
		res[i] = lc.rawSubject
	}
	return res
}

//line x509.go:971:1
func (e InsecureAlgorithmError) Error() string {
	return fmt.Sprintf("x509: cannot verify signature: insecure algorithm %v", SignatureAlgorithm(e))
}

//line x509.go:984:1
func (c *Certificate) Equal(other *Certificate) bool {
	if c == nil || other == nil {
		return c == other
	}
	return bytes.Equal(c.Raw, other.Raw)
}

//line verify.go:180:1
func (se SystemRootsError) Error() string {
	msg := "x509: failed to load system roots and no roots provided"
	if se.Err != nil {
		return msg + "; " + se.Err.Error()
	}
	return msg
}

//line oid.go:116:1
func (o OID) AppendText(b []byte) ([]byte, error) {
	return append(b, o.String()...), nil
}

//line oid.go:121:1
func (o OID) MarshalText() ([]byte, error) {
	return o.AppendText(nil)
}

//line oid.go:189:1
func (o OID) AppendBinary(b []byte) ([]byte, error) {
	return append(b, o.der...), nil
}

//line oid.go:194:1
func (o OID) MarshalBinary() ([]byte, error) {
	return o.AppendBinary(nil)
}

//line oid.go:209:1
func (oid OID) Equal(other OID) bool {
//line oid.go:212:1
	return bytes.Equal(oid.der, other.der)
}

//line sec1.go:36:1
func ParseECPrivateKey(der []byte) (*ecdsa.PrivateKey, error) {
	return parseECPrivateKey(nil, der)
}

//line oid.go:126:1
func (o *OID) UnmarshalText(text []byte) error {
	return o.unmarshalOIDText(string(text))
}
