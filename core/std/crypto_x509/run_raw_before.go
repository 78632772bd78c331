//go:build !go1.27

package x509

func (c *Certificate) keepAlgorithm(der []byte)        {}
func (c *CertificateRequest) keepAlgorithm(der []byte) {}
func (rl *RevocationList) keepAlgorithm(der []byte)    {}
