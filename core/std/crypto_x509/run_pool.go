package x509

import (
	"bytes"
	"crypto/sha256"
	"encoding/pem"
	"os"
	"path/filepath"
	"sync"
)

//line cert_pool.go:81:1
func (s *CertPool) cert(n int) (*Certificate, func([]*Certificate) error, error) {
	cert, err := s.lazyCerts[n].getCert()
	return cert, s.lazyCerts[n].constraint, err
}

func (s *CertPool) contains(cert *Certificate) bool {
	return s != nil && s.haveSum[sha256.Sum224(cert.Raw)]
}

func (s *CertPool) addCertFunc(rawSum224 sum224, rawSubject string, getCert func() (*Certificate, error), constraint func([]*Certificate) error) {
	if s.haveSum[rawSum224] {
		return
	}
	s.haveSum[rawSum224] = true
	s.lazyCerts = append(s.lazyCerts, lazyCert{[]byte(rawSubject), constraint, getCert})
	s.byName[rawSubject] = append(s.byName[rawSubject], len(s.lazyCerts)-1)
}

func (s *CertPool) AddCertWithConstraint(cert *Certificate, constraint func([]*Certificate) error) {
	if cert == nil {
		panic("adding nil Certificate to CertPool")
	}
	get := func() (*Certificate, error) { return cert, nil }
	s.addCertFunc(sha256.Sum224(cert.Raw), string(cert.RawSubject), get, constraint)
}

func (s *CertPool) AddCert(cert *Certificate) { s.AddCertWithConstraint(cert, nil) }

func (s *CertPool) AppendCertsFromPEM(pemCerts []byte) (ok bool) {
	for {
		var block *pem.Block
		if block, pemCerts = pem.Decode(pemCerts); block == nil {
			return ok
		}
		if block.Type != "CERTIFICATE" || len(block.Headers) != 0 {
			continue
		}
		if cert, err := ParseCertificate(block.Bytes); err == nil {
			s.AddCert(cert)
			ok = true
		}
	}
}

//line cert_pool.go:271:1
func (s *CertPool) Equal(other *CertPool) bool {
	if s == nil || other == nil {
		return s == other
	}
	if s.systemPool != other.systemPool || len(s.haveSum) != len(other.haveSum) {
		return false
	}
	for h := range s.haveSum {
		if !other.haveSum[h] {
			return false
		}
	}
	return true
}

// findPotentialParents are those of the issuer's name, the likeliest first.
func (s *CertPool) findPotentialParents(cert *Certificate) []potentialParent {
	if s == nil {
		return nil
	}
	var same, one, other []potentialParent
	for _, n := range s.byName[string(cert.RawIssuer)] {
		c, constraint, err := s.cert(n)
		if err != nil {
			continue
		}
		p := potentialParent{c, constraint}
		switch {
		case bytes.Equal(c.SubjectKeyId, cert.AuthorityKeyId):
			same = append(same, p)
		case len(c.SubjectKeyId) == 0 || len(cert.AuthorityKeyId) == 0:
			one = append(one, p)
		default:
			other = append(other, p)
		}
	}
	return append(append(same, one...), other...)
}

// ---- the system's roots

var system struct {
	sync.Mutex
	read, given bool
	roots       *CertPool
	err         error
}

// systemRoots reads the roots when they are first asked for.
func systemRoots() (*CertPool, error) {
	system.Lock()
	defer system.Unlock()
	if !system.read {
		system.read = true
		fallback := system.roots
		system.roots, system.err = rootsOnDisk()
		if fallback != nil && system.roots.len() == 0 {
			system.roots, system.err = fallback, nil
		}
	}
	return system.roots, system.err
}

func rootsOnDisk() (*CertPool, error) {
	roots := NewCertPool()
	var failed error
	note := func(err error) {
		if failed == nil && !os.IsNotExist(err) {
			failed = err
		}
	}
	files := []string{"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
		"/etc/pki/tls/cacert.pem", "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/cert.pem"}
	if own := os.Getenv("SSL_CERT_FILE"); own != "" {
		files = []string{own}
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err == nil {
			roots.AppendCertsFromPEM(data)
			break
		}
		note(err)
	}
	folders := []string{"/etc/ssl/certs", "/etc/pki/tls/certs"}
	if own := os.Getenv("SSL_CERT_DIR"); own != "" {
		folders = filepath.SplitList(own)
	}
	for _, folder := range folders {
		entries, err := os.ReadDir(folder)
		if err != nil {
			note(err)
			continue
		}
		for _, entry := range entries {
			if data, err := os.ReadFile(filepath.Join(folder, entry.Name())); err == nil {
				roots.AppendCertsFromPEM(data)
			}
		}
	}
	if roots.len() == 0 && failed != nil {
		return nil, failed
	}
	return roots, nil
}

func SystemCertPool() (*CertPool, error) {
	roots, err := systemRoots()
	if err != nil {
		return nil, err
	}
	return roots.Clone(), nil
}

func SetFallbackRoots(roots *CertPool) {
	if roots == nil {
		panic("roots must be non-nil")
	}
	system.Lock()
	defer system.Unlock()
	if system.given {
		panic("SetFallbackRoots has already been called")
	}
	system.given = true
	if !system.read || system.roots.len() == 0 {
		system.roots, system.err = roots, nil
	}
}
