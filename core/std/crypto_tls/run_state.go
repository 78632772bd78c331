//go:build go1.27

package tls

func (c *Conn) ownCertificate(own *Certificate) { c.localCertificate = own.Certificate }

func (c *Conn) newerState(state *ConnectionState) {
	state.CurveID, state.LocalCertificate = c.curveID, c.localCertificate
}

func (s *SessionState) curve() *CurveID { return &s.curveID }
