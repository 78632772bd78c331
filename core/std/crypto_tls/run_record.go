package tls

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
)

// ---- records: their heads and alerts are TLS's; what they hold is not encrypted, as nobody outside could read it

const (
	alertRecord     = 21
	handshakeRecord = 22
	dataRecord      = 23
	mostOfRecord    = 16384
)

const (
	alertCloseNotify         alert = 0
	alertUnexpected          alert = 10
	alertTooLong             alert = 22
	alertHandshakeFailure    alert = 40
	alertBadCertificate      alert = 42
	alertUnsupportedCert     alert = 43
	alertCertificateExpired  alert = 45
	alertUnknownCA           alert = 48
	alertDecodeError         alert = 50
	alertProtocolVersion     alert = 70
	alertInternalError       alert = 80
	alertUnrecognizedName    alert = 112
	alertCertificateRequired alert = 116
	alertNoProtocol          alert = 120
)

var (
	errShutdown        = errors.New("tls: protocol is shutdown")
	errEarlyCloseWrite = errors.New("tls: CloseWrite called before handshake complete")
)

// fill has at least n bytes of the connection at hand.
func (c *Conn) fill(n int) error {
	for c.rawInput.Len() < n {
		buf := make([]byte, n-c.rawInput.Len()+512)
		got, err := c.conn.Read(buf)
		c.rawInput.Write(buf[:got])
		if err != nil && c.rawInput.Len() < n {
			if err == io.EOF && c.rawInput.Len() > 0 {
				err = io.ErrUnexpectedEOF
			}
			return c.ended(err)
		}
	}
	return nil
}

// ended keeps an error of the connection, unless it may pass.
func (c *Conn) ended(err error) error {
	if e, ok := err.(net.Error); !ok || !e.Temporary() {
		c.in.err = err
	}
	return err
}

func (c *Conn) badRecord(conn net.Conn, msg string) error {
	err := RecordHeaderError{Msg: msg, Conn: conn}
	copy(err.RecordHeader[:], c.rawInput.Bytes())
	c.in.err = err
	return err
}

// readRecord reads what comes next of these kinds, or an alert, which is an error.
func (c *Conn) readRecord() (kind byte, data []byte, err error) {
	if c.in.err != nil {
		return 0, nil, c.in.err
	}
	if c.quic != nil {
		return handshakeRecord, nil, c.await()
	}
	if err := c.fill(5); err != nil {
		return 0, nil, err
	}
	head := c.rawInput.Bytes()
	kind, n := head[0], int(head[3])<<8|int(head[4])
	if !c.isHandshakeComplete.Load() && kind == 0x80 {
		c.sendAlert(alertProtocolVersion)
		return 0, nil, c.badRecord(nil, "unsupported SSLv2 handshake received")
	}
	if !c.haveVers && (kind != alertRecord && kind != handshakeRecord || head[1] >= 0x10) {
		return 0, nil, c.badRecord(c.conn, "first record does not look like a TLS handshake")
	}
	if head[1] != 3 {
		c.sendAlert(alertProtocolVersion)
		return 0, nil, c.badRecord(nil, fmt.Sprintf("received record with version %x when expecting version %x", int(head[1])<<8|int(head[2]), VersionTLS12))
	}
	if n > mostOfRecord {
		c.sendAlert(alertTooLong)
		return 0, nil, c.badRecord(nil, fmt.Sprintf("oversized record received with length %d", n))
	}
	if err := c.fill(5 + n); err != nil {
		return 0, nil, err
	}
	data = append([]byte{}, c.rawInput.Next(5 + n)[5:]...)
	if kind != alertRecord {
		return kind, data, nil
	}
	switch {
	case len(data) != 2:
		c.in.err = c.sendAlert(alertUnexpected)
	case alert(data[1]) == alertCloseNotify:
		c.in.err = io.EOF
	default:
		c.in.err = &net.OpError{Op: "remote error", Err: alert(data[1])}
	}
	return kind, nil, c.in.err
}

func (c *Conn) writeRecord(kind byte, data []byte) (n int, err error) {
	if qs := c.transport(); qs != nil {
		qs.write(c.out.level, data)
		return len(data), nil
	}
	for first := true; first || len(data) > 0; first = false {
		part := data[:min(len(data), mostOfRecord)]
		record := append([]byte{kind, 3, 3, byte(len(part) >> 8), byte(len(part))}, part...)
		if _, err := c.conn.Write(record); err != nil {
			return n, err
		}
		n += len(part)
		data = data[len(part):]
	}
	return n, nil
}

// sendAlert tells the other end; all but the last word makes further writes fail.
func (c *Conn) sendAlert(a alert) error {
	c.out.Lock()
	defer c.out.Unlock()
	if c.out.err != nil {
		return c.out.err
	}
	if c.quic != nil {
		c.out.err = &net.OpError{Op: "local error", Err: a}
		return c.out.err
	}
	level := byte(2)
	if a == alertCloseNotify {
		level = 1
	}
	_, err := c.writeRecord(alertRecord, []byte{level, byte(a)})
	if a == alertCloseNotify {
		return err
	}
	c.out.err = &net.OpError{Op: "local error", Err: a}
	return c.out.err
}

// ---- messages: fields one after the other, each with its length

type message [][]byte

func (c *Conn) sendMessage(m message) error {
	var all []byte
	for _, field := range m {
		all = binary.BigEndian.AppendUint32(all, uint32(len(field)))
		all = append(all, field...)
	}
	c.out.Lock()
	defer c.out.Unlock()
	if c.out.err != nil {
		return c.out.err
	}
	_, err := c.writeRecord(handshakeRecord, append(binary.BigEndian.AppendUint32(nil, uint32(len(all))), all...))
	return err
}

// message is the next one, of n fields; those of a list follow as fields of their own.
func (c *Conn) message(n int) (message, error) {
	for {
		if hand := c.hand.Bytes(); len(hand) >= 4 && len(hand)-4 >= int(binary.BigEndian.Uint32(hand)) {
			all := append([]byte{}, c.hand.Next(4 + int(binary.BigEndian.Uint32(hand)))[4:]...)
			if m, ok := fieldsOf(all); ok && len(m) >= n {
				return m, nil
			}
			return nil, c.sendAlert(alertDecodeError)
		}
		kind, data, err := c.readRecord()
		if err != nil {
			return nil, err
		}
		if kind != handshakeRecord {
			return nil, c.sendAlert(alertUnexpected)
		}
		// What speaks TLS indeed begins with the number of its message.
		if c.hand.Len() == 0 && len(data) > 0 && data[0] != 0 {
			return nil, c.sendAlert(alertHandshakeFailure)
		}
		c.hand.Write(data)
	}
}

func fieldsOf(all []byte) (m message, ok bool) {
	for len(all) > 0 {
		if len(all) < 4 {
			return nil, false
		}
		n := int(binary.BigEndian.Uint32(all))
		if len(all)-4 < n {
			return nil, false
		}
		m = append(m, all[4:4+n:4+n])
		all = all[4+n:]
	}
	return m, true
}

func packed(list [][]byte) (all []byte) {
	for _, one := range list {
		all = binary.BigEndian.AppendUint32(all, uint32(len(one)))
		all = append(all, one...)
	}
	return all
}

func unpacked(all []byte) [][]byte {
	list, _ := fieldsOf(all)
	return list
}

func packedNumbers[N ~uint16](list []N) (all []byte) {
	for _, n := range list {
		all = append(all, byte(n>>8), byte(n))
	}
	return all
}

func unpackedNumbers[N ~uint16](all []byte) (list []N) {
	for ; len(all) > 1; all = all[2:] {
		list = append(list, N(all[0])<<8|N(all[1]))
	}
	return list
}

// ---- data

func (c *Conn) Read(b []byte) (int, error) {
	if err := c.Handshake(); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	c.in.Lock()
	defer c.in.Unlock()
	for c.input.Len() == 0 {
		if err := c.readData(); err != nil {
			return 0, err
		}
	}
	n, _ := c.input.Read(b)
	// An end that is here already is told with the last bytes.
	if n != 0 && c.input.Len() == 0 && c.rawInput.Len() > 0 && c.rawInput.Bytes()[0] == alertRecord {
		if err := c.readData(); err != nil {
			return n, err
		}
	}
	return n, nil
}

func (c *Conn) readData() error {
	kind, data, err := c.readRecord()
	if err != nil {
		return err
	}
	switch kind {
	case dataRecord:
		c.input.Reset(data)
	case handshakeRecord:
		c.hand.Write(data)
		ticket, err := c.message(1)
		if err != nil {
			return err
		}
		c.keepSession(ticket[0], false)
	default:
		c.in.err = c.sendAlert(alertUnexpected)
		return c.in.err
	}
	return nil
}

func (c *Conn) Write(b []byte) (int, error) {
	// The lowest bit says that the connection is closed.
	for {
		calls := c.activeCall.Load()
		if calls&1 != 0 {
			return 0, net.ErrClosed
		}
		if c.activeCall.CompareAndSwap(calls, calls+2) {
			break
		}
	}
	defer c.activeCall.Add(-2)
	if err := c.Handshake(); err != nil {
		return 0, err
	}
	c.out.Lock()
	defer c.out.Unlock()
	switch {
	case c.out.err != nil:
		return 0, c.out.err
	case !c.isHandshakeComplete.Load():
		return 0, alertInternalError
	case c.closeNotifySent:
		return 0, errShutdown
	case len(b) == 0:
		return 0, nil
	}
	n, err := c.writeRecord(dataRecord, b)
	if err != nil {
		c.out.err = permanent(err)
	}
	return n, c.out.err
}

// permanent: after a part of a record nothing more can be written.
func permanent(err error) error {
	if e, ok := err.(net.Error); ok {
		return &permanentError{e}
	}
	return err
}

type permanentError struct{ err net.Error }
