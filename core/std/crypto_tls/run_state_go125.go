//go:build go1.25 && !go1.27

package tls

func (c *Conn) ownCertificate(own *Certificate)   {}
func (c *Conn) newerState(state *ConnectionState) { state.CurveID = c.curveID }

func (s *SessionState) curve() *CurveID { return &s.curveID }

func latticeScheme(public any) SignatureScheme { return 0 }
func latticeSchemes() []SignatureScheme        { return nil }
