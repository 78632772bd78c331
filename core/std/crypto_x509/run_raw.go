//go:build go1.27

package x509

func (c *Certificate) keepAlgorithm(der []byte)        { c.RawSignatureAlgorithm = der }
func (c *CertificateRequest) keepAlgorithm(der []byte) { c.RawSignatureAlgorithm = der }
func (rl *RevocationList) keepAlgorithm(der []byte)    { rl.RawSignatureAlgorithm = der }
