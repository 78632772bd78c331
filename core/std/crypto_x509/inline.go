// Package x509: what gc inlines.
package x509

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
