//go:build go1.27

package tls

import "crypto/mldsa"

func (c *Conn) ownCertificate(own *Certificate) { c.localCertificate = own.Certificate }

func (c *Conn) newerState(state *ConnectionState) {
	state.CurveID, state.LocalCertificate = c.curveID, c.localCertificate
}

func (s *SessionState) curve() *CurveID { return &s.curveID }

// latticeScheme is what a key of ML-DSA signs by.
func latticeScheme(public any) SignatureScheme {
	if key, ok := public.(*mldsa.PublicKey); ok {
		switch key.Parameters() {
		case mldsa.MLDSA44():
			return MLDSA44
		case mldsa.MLDSA65():
			return MLDSA65
		case mldsa.MLDSA87():
			return MLDSA87
		}
	}
	return 0
}

func latticeSchemes() []SignatureScheme { return []SignatureScheme{MLDSA44, MLDSA65, MLDSA87} }
