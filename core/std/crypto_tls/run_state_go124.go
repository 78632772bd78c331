//go:build !go1.25

package tls

func (c *Conn) ownCertificate(own *Certificate)   {}
func (c *Conn) newerState(state *ConnectionState) {}

func (s *SessionState) curve() *CurveID { return nil }

func latticeScheme(public any) SignatureScheme { return 0 }
func latticeSchemes() []SignatureScheme        { return nil }
