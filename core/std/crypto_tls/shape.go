// Package tls: bodies in gc's shape; the machine has none.
package tls

import (
	"context"
	"net"
)

type listener struct {
	net.Listener
	config *Config
}

func (c *lruSessionCache) Put(sessionKey string, cs *ClientSessionState)
func (c *lruSessionCache) Get(sessionKey string) (*ClientSessionState, bool)
func (c *Conn) clientHandshake(ctx context.Context) error
func (c *Conn) serverHandshake(ctx context.Context) error
func (c *Conn) handshakeContext(ctx context.Context) (ret error)
func dial(ctx context.Context, netDialer *net.Dialer, network, addr string, config *Config) (*Conn, error)

//line tls.go:46:1
func Server(conn net.Conn, config *Config) *Conn {
	c := &Conn{
		conn:   conn,
		config: config,
	}
	c.handshakeFn = c.serverHandshake
	return c
}

//line tls.go:59:1
func Client(conn net.Conn, config *Config) *Conn {
	c := &Conn{
		conn:     conn,
		config:   config,
		isClient: true,
	}
	c.handshakeFn = c.clientHandshake
	return c
}

//line tls.go:89:1
func NewListener(inner net.Listener, config *Config) net.Listener {
	l := new(listener)
	l.Listener = inner
	l.config = config
	return l
}

//line tls.go:131:1
func DialWithDialer(dialer *net.Dialer, network, addr string, config *Config) (*Conn, error) {
	return dial(context.Background(), dialer, network, addr, config)
}

//line tls.go:211:1
func (d *Dialer) Dial(network, addr string) (net.Conn, error) {
	return d.DialContext(context.Background(), network, addr)
}

//line conn.go:1498:1
func (c *Conn) Handshake() error {
	return c.HandshakeContext(context.Background())
}

//line conn.go:1512:1
func (c *Conn) HandshakeContext(ctx context.Context) error {
//line conn.go:1515:1
	return c.handshakeContext(ctx)
}

//line ticket.go:425:1
func NewResumptionState(ticket []byte, state *SessionState) (*ClientSessionState, error) {
	state.ticket = ticket
	return &ClientSessionState{
		session: state,
	}, nil
}
