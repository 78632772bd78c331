package tls

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"unsafe"
)

// ---- QUIC: the handshake runs on a goroutine of its own, and waits there for what the caller hands it

type quicState struct {
	events  []QUICEvent
	next    int
	started bool

	signalc  chan struct{} // there is something to read
	blockedc chan struct{} // the handshake waits; closed: it is over
	ctx      context.Context
	cancel   context.CancelFunc

	draining bool // the handshake goes on once all events are read
	told     bool // the error is
	readbuf  []byte
	params   []byte
	*QUICConfig
}

// transport is what a connection has of QUIC; nil: it is none.
func (c *Conn) transport() *quicState { return (*quicState)(c.quic) }

func QUICClient(config *QUICConfig) *QUICConn { return newQUIC(Client(nil, config.TLSConfig), config) }
func QUICServer(config *QUICConfig) *QUICConn { return newQUIC(Server(nil, config.TLSConfig), config) }

func newQUIC(c *Conn, config *QUICConfig) *QUICConn {
	c.quic = unsafe.Pointer(&quicState{signalc: make(chan struct{}), blockedc: make(chan struct{}), QUICConfig: config})
	return &QUICConn{conn: c}
}

// quicError is an error that tells its alert too.
func quicError(err error) error {
	var told AlertError
	if err == nil || errors.As(err, &told) {
		return err
	}
	a := alertInternalError
	errors.As(err, &a)
	return fmt.Errorf("%w%.0w", err, AlertError(a))
}

func (q *QUICConn) Start(ctx context.Context) error {
	qs := q.conn.transport()
	if qs.started {
		return quicError(errors.New("tls: Start called more than once"))
	}
	qs.started = true
	go q.conn.HandshakeContext(ctx)
	if _, ok := <-qs.blockedc; !ok {
		return q.conn.handshakeErr
	}
	return nil
}

func (q *QUICConn) NextEvent() QUICEvent {
	qs := q.conn.transport()
	if last := qs.next - 1; last >= 0 && len(qs.events[last].Data) > 0 {
		// Who keeps the bytes longer than until now is to see it.
		qs.events[last].Data[0] = 0
	}
	if qs.next >= len(qs.events) && qs.draining {
		qs.draining = false
		<-qs.signalc
		<-qs.blockedc
	}
	if err := q.conn.handshakeErr; err != nil {
		if qs.told {
			return QUICEvent{}
		}
		qs.told, qs.events, qs.next = true, nil, 0
		return failedEvent(err)
	}
	if qs.next >= len(qs.events) {
		qs.events, qs.next = nil, 0
		return QUICEvent{}
	}
	qs.next++
	return qs.events[qs.next-1]
}

func (q *QUICConn) Close() error {
	qs := q.conn.transport()
	if qs.ctx == nil {
		return nil
	}
	qs.cancel()
	<-qs.signalc
	for range qs.blockedc {
	}
	return q.conn.handshakeErr
}

func (q *QUICConn) HandleData(level QUICEncryptionLevel, data []byte) error {
	c, qs := q.conn, q.conn.transport()
	if c.in.level != level {
		c.in.err = errors.New("tls: handshake data received at wrong level")
		return quicError(c.in.err)
	}
	qs.readbuf = data
	<-qs.signalc
	if _, waits := <-qs.blockedc; waits {
		return nil
	}
	c.handshakeMutex.Lock()
	defer c.handshakeMutex.Unlock()
	c.hand.Write(qs.readbuf)
	qs.readbuf = nil
	for c.handshakeErr == nil {
		b := c.hand.Bytes()
		if len(b) < 4 || len(b)-4 < int(binary.BigEndian.Uint32(b)) {
			return nil
		}
		ticket, err := c.message(2)
		if err == nil && !c.isClient {
			err = c.sendAlert(alertUnexpected)
		}
		if c.handshakeErr = err; err == nil {
			c.keepSession(ticket[0], len(ticket[1]) > 0)
		}
	}
	return quicError(c.handshakeErr)
}

func (q *QUICConn) SendSessionTicket(opts QUICSessionTicketOptions) error {
	c := q.conn
	switch {
	case c.config.SessionTicketsDisabled:
		return nil
	case !c.isHandshakeComplete.Load():
		return quicError(errors.New("tls: SendSessionTicket called before handshake completed"))
	case c.isClient:
		return quicError(errors.New("tls: SendSessionTicket called on the client"))
	case q.sessionTicketSent:
		return quicError(errors.New("tls: SendSessionTicket called multiple times"))
	}
	q.sessionTicketSent = true
	ticket, err := c.ticket(c.config, opts)
	if err != nil {
		return quicError(err)
	}
	var early []byte
	if opts.EarlyData {
		early = []byte{1}
	}
	return quicError(c.sendMessage(message{ticket, early}))
}

func (q *QUICConn) StoreSession(session *SessionState) error {
	c := q.conn
	if !c.isClient {
		return quicError(errors.New("tls: StoreSessionTicket called on the server"))
	}
	if key := c.sessionKey(); key != "" {
		c.config.ClientSessionCache.Put(key, &ClientSessionState{session: session})
	}
	return nil
}

//line quic.go:359:1
func (q *QUICConn) ConnectionState() ConnectionState {
	return q.conn.ConnectionState()
}

func (q *QUICConn) SetTransportParameters(params []byte) {
	if params == nil {
		params = []byte{}
	}
	qs := q.conn.transport()
	qs.params = params
	if qs.started {
		<-qs.signalc
		<-qs.blockedc
	}
}

// ---- the handshake's side

func (qs *quicState) tell(e QUICEvent) { qs.events = append(qs.events, e) }

func (qs *quicState) write(level QUICEncryptionLevel, data []byte) {
	if n := len(qs.events); n > qs.next && qs.events[n-1].Kind == QUICWriteData && qs.events[n-1].Level == level {
		qs.events[n-1].Data = append(qs.events[n-1].Data, data...)
		return
	}
	qs.tell(QUICEvent{Kind: QUICWriteData, Level: level, Data: append([]byte(nil), data...)})
}

// await waits until the caller has something to read, or the end.
func (c *Conn) await() error {
	qs := c.transport()
	c.handshakeMutex.Unlock()
	defer c.handshakeMutex.Lock()
	qs.blockedc <- struct{}{}
	qs.signalc <- struct{}{}
	if qs.ctx.Err() != nil {
		return c.sendAlert(alertCloseNotify)
	}
	c.hand.Write(qs.readbuf)
	qs.readbuf = nil
	return nil
}

// parameters are those that the caller wants to send.
func (c *Conn) parameters() ([]byte, error) {
	qs := c.transport()
	if qs.params == nil {
		qs.tell(QUICEvent{Kind: QUICTransportParametersRequired})
	}
	for qs.params == nil {
		if err := c.await(); err != nil {
			return nil, err
		}
	}
	return qs.params, nil
}

// keyed tells a secret, by which what is written or read from now on is protected.
func (c *Conn) keyed(kind QUICEventKind, level QUICEncryptionLevel) {
	if kind == QUICSetReadSecret {
		c.in.level = level
	} else {
		c.out.level = level
	}
	secret, _ := c.ekm(fmt.Sprint("quic ", c.isClient == (kind == QUICSetWriteSecret), level), nil, 32)
	c.transport().tell(QUICEvent{Kind: kind, Level: level, Suite: TLS_AES_128_GCM_SHA256, Data: secret})
}

// resumes shows the session to the caller, who may not want early data.
func (c *Conn) resumes(s *SessionState) error {
	qs := c.transport()
	qs.tell(QUICEvent{Kind: QUICResumeSession, SessionState: s})
	for qs.draining = true; qs.draining; {
		if err := c.await(); err != nil {
			return err
		}
	}
	return nil
}

// helloOfServer is the first thing that a server says: from then on both have keys.
func (c *Conn) helloOfServer(client []byte) error {
	m, err := c.message(1)
	if err != nil {
		return err
	}
	c.vers = VersionTLS13
	c.secrets(client, m[0])
	c.keyed(QUICSetWriteSecret, QUICEncryptionLevelHandshake)
	c.keyed(QUICSetReadSecret, QUICEncryptionLevelHandshake)
	return c.theirParameters()
}

func (c *Conn) theirParameters() error {
	m, err := c.message(1)
	if err != nil {
		return err
	}
	c.transport().tell(QUICEvent{Kind: QUICTransportParameters, Data: m[0]})
	return nil
}

// answers is what a server says before its certificates.
func (c *Conn) answers(random []byte) error {
	if err := c.sendMessage(message{random}); err != nil {
		return err
	}
	c.keyed(QUICSetWriteSecret, QUICEncryptionLevelHandshake)
	c.keyed(QUICSetReadSecret, QUICEncryptionLevelHandshake)
	params, err := c.parameters()
	if err != nil {
		return err
	}
	return c.sendMessage(message{params})
}

// over tells how the handshake ended.
func (qs *quicState) over(c *Conn) {
	if c.handshakeErr == nil {
		qs.tell(QUICEvent{Kind: QUICHandshakeDone})
		c.keyed(QUICSetReadSecret, QUICEncryptionLevelApplication)
	} else {
		a := alertInternalError
		errors.As(c.out.err, &a)
		c.handshakeErr = fmt.Errorf("%w%.0w", c.handshakeErr, AlertError(a))
	}
	close(qs.blockedc)
	close(qs.signalc)
}
