// Package tls: what gc inlines.
package tls

import (
	"container/list"
	"fmt"
	"net"
	"sync"
	"time"
)

type lruSessionCache struct {
	sync.Mutex

	m        map[string]*list.Element
	q        *list.List
	capacity int
}

//line conn.go:578:1
func (e RecordHeaderError) Error() string { return "tls: " + e.Msg }

//line common.go:1702:1
func NewLRUClientSessionCache(capacity int) ClientSessionCache {
	const defaultSessionCacheCapacity = 64

	if capacity < 1 {
		capacity = defaultSessionCacheCapacity
	}
	return &lruSessionCache{
		m:        make(map[string]*list.Element),
		q:        list.New(),
		capacity: capacity,
	}
}

//line common.go:1863:1
func (e *CertificateVerificationError) Error() string {
	return fmt.Sprintf("tls: failed to verify certificate: %s", e.Err)
}

//line conn.go:131:1
func (c *Conn) LocalAddr() net.Addr {
	return c.conn.LocalAddr()
}

//line conn.go:136:1
func (c *Conn) RemoteAddr() net.Addr {
	return c.conn.RemoteAddr()
}

//line conn.go:143:1
func (c *Conn) SetDeadline(t time.Time) error {
	return c.conn.SetDeadline(t)
}

//line conn.go:149:1
func (c *Conn) SetReadDeadline(t time.Time) error {
	return c.conn.SetReadDeadline(t)
}

//line conn.go:156:1
func (c *Conn) SetWriteDeadline(t time.Time) error {
	return c.conn.SetWriteDeadline(t)
}

//line conn.go:163:1
func (c *Conn) NetConn() net.Conn {
	return c.conn
}

//line conn.go:191:1
func (e *permanentError) Error() string { return e.err.Error() }

//line conn.go:192:1
func (e *permanentError) Unwrap() error { return e.err }

//line conn.go:193:1
func (e *permanentError) Timeout() bool { return e.err.Timeout() }

//line conn.go:194:1
func (e *permanentError) Temporary() bool { return false }

//line conn.go:1462:1
func (c *Conn) CloseWrite() error {
	if !c.isHandshakeComplete.Load() {
		return errEarlyCloseWrite
	}

	return c.closeNotify()
}

//line common.go:346:1
func (cs *ConnectionState) ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error) {
	return cs.ekm(label, context, length)
}

//line ticket.go:413:1
func (cs *ClientSessionState) ResumptionState() (ticket []byte, state *SessionState, err error) {
	if cs == nil || cs.session == nil {
		return nil, nil, nil
	}
	return cs.session.ticket, cs.session, nil
}

//line alert.go:17:1
func (e AlertError) Error() string {
	return alert(e).String()
}

//line alert.go:111:1
func (e alert) Error() string {
	return e.String()
}
