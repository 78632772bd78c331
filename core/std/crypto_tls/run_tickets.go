package tls

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	"crypto/x509"
	"encoding/binary"
	"errors"
	"io"
)

// ---- sessions as bytes, and tickets that hold them

// led is what a length of so many bytes leads.
func led(size int, parts ...[]byte) []byte {
	n := 0
	for _, part := range parts {
		n += len(part)
	}
	all := binary.BigEndian.AppendUint32(nil, uint32(n))[4-size:]
	for _, part := range parts {
		all = append(all, part...)
	}
	return all
}

func flag(b bool) byte {
	if b {
		return 1
	}
	return 0
}

func (s *SessionState) Bytes() ([]byte, error) {
	order := binary.BigEndian
	b := order.AppendUint16(nil, s.version)
	b = append(b, 1+flag(s.isClient))
	b = order.AppendUint16(b, s.cipherSuite)
	b = order.AppendUint64(b, s.createdAt)
	if len(s.secret) > 255 {
		return nil, errors.New("cryptobyte: pending child length 256 exceeds 1-byte length prefix")
	}
	b = append(b, led(1, s.secret)...)
	var extra, certs, chains [][]byte
	for _, e := range s.Extra {
		extra = append(extra, led(3, e))
	}
	b = append(b, led(3, extra...)...)
	b = append(b, flag(s.extMasterSecret), flag(s.EarlyData))
	for i, cert := range s.peerCertificates {
		var about [][]byte
		if i == 0 && s.ocspResponse != nil {
			about = append(about, []byte{0, 5}, led(2, []byte{1}, led(3, s.ocspResponse)))
		}
		if i == 0 && s.scts != nil {
			var list [][]byte
			for _, sct := range s.scts {
				list = append(list, led(2, sct))
			}
			about = append(about, []byte{0, 18}, led(2, led(2, list...)))
		}
		certs = append(certs, led(3, cert.Raw), led(2, about...))
	}
	b = append(b, led(3, certs...)...)
	for _, chain := range s.verifiedChains {
		if len(chain) == 0 {
			return nil, errors.New("tls: internal error: empty verified chain")
		}
		var above [][]byte
		for _, cert := range chain[1:] {
			above = append(above, led(3, cert.Raw))
		}
		chains = append(chains, led(3, above...))
	}
	b = append(b, led(3, chains...)...)
	if s.EarlyData {
		b = append(b, led(1, []byte(s.alpnProtocol))...)
	}
	switch {
	case s.version < VersionTLS13:
		if curve := s.curve(); curve != nil {
			b = order.AppendUint16(b, uint16(*curve))
		}
	case s.isClient:
		b = order.AppendUint64(b, s.useBy)
		b = order.AppendUint32(b, s.ageAdd)
	}
	return b, nil
}

// taken takes numbers and what a length leads from the front; bad: there was too little.
type taken struct {
	b   []byte
	bad bool
}

func (t *taken) bytes(n int) []byte {
	if t.bad || n > len(t.b) {
		t.bad = true
		return nil
	}
	p := t.b[:n:n]
	t.b = t.b[n:]
	return p
}

func (t *taken) number(size int) (n uint64) {
	for _, c := range t.bytes(size) {
		n = n<<8 | uint64(c)
	}
	return n
}

func (t *taken) led(size int) []byte { return t.bytes(int(t.number(size))) }

func (t *taken) all(size int, each func(*taken)) {
	inner := &taken{b: t.led(size)}
	for !t.bad && !inner.bad && len(inner.b) > 0 {
		each(inner)
	}
	t.bad = t.bad || inner.bad
}

func ParseSessionState(data []byte) (*SessionState, error) {
	invalid := errors.New("tls: invalid session encoding")
	t, s := &taken{b: data}, &SessionState{}
	s.version = uint16(t.number(2))
	kind := t.number(1)
	s.cipherSuite, s.createdAt = uint16(t.number(2)), t.number(8)
	s.secret = t.led(1)
	t.all(3, func(t *taken) { s.Extra = append(s.Extra, t.led(3)) })
	master, early := t.number(1), t.number(1)
	var certs [][]byte
	t.all(3, func(t *taken) {
		certs = append(certs, t.led(3))
		t.all(2, func(t *taken) {
			which, about := t.number(2), &taken{b: t.led(2)}
			switch {
			case len(certs) > 1:
			case which == 5:
				t.bad = t.bad || about.number(1) != 1
				s.ocspResponse = about.led(3)
			case which == 18:
				about.all(2, func(t *taken) { s.scts = append(s.scts, t.led(2)) })
			}
			t.bad = t.bad || about.bad
		})
	})
	if t.bad || len(s.secret) == 0 {
		return nil, invalid
	}
	if kind != 1 && kind != 2 {
		return nil, errors.New("tls: unknown session encoding")
	}
	if master > 1 || early > 1 {
		return nil, invalid
	}
	s.isClient, s.extMasterSecret, s.EarlyData = kind == 2, master == 1, early == 1
	for _, raw := range certs {
		cert, err := x509.ParseCertificate(raw)
		if err != nil {
			return nil, err
		}
		s.peerCertificates = append(s.peerCertificates, cert)
	}
	if s.isClient && len(certs) == 0 {
		return nil, errors.New("tls: no server certificates in client session")
	}
	var wrong error
	t.all(3, func(t *taken) {
		if len(certs) == 0 {
			t.bad = true
			return
		}
		chain := []*x509.Certificate{s.peerCertificates[0]}
		t.all(3, func(t *taken) {
			cert, err := x509.ParseCertificate(t.led(3))
			if err != nil && wrong == nil && !t.bad {
				wrong = err
			}
			chain = append(chain, cert)
		})
		s.verifiedChains = append(s.verifiedChains, chain)
	})
	if wrong != nil {
		return nil, wrong
	}
	if s.EarlyData {
		s.alpnProtocol = string(t.led(1))
	}
	switch {
	case s.version < VersionTLS13:
		if curve := s.curve(); curve != nil {
			*curve = CurveID(t.number(2))
		}
	case s.isClient:
		s.useBy, s.ageAdd = t.number(8), uint32(t.number(4))
	}
	if t.bad {
		return nil, invalid
	}
	return s, nil
}

func (c *Config) EncryptTicket(cs ConnectionState, ss *SessionState) ([]byte, error) {
	state, err := ss.Bytes()
	if err != nil {
		return nil, err
	}
	return c.encrypted(state)
}

// encrypted is a vector, the text in counter mode, and a digest of both.
func (c *Config) encrypted(state []byte) ([]byte, error) {
	key := c.ticketKeys()[0]
	out := make([]byte, aes.BlockSize+len(state))
	if _, err := io.ReadFull(c.rand(), out[:aes.BlockSize]); err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key[:16])
	if err != nil {
		return nil, err
	}
	cipher.NewCTR(block, out[:aes.BlockSize]).XORKeyStream(out[aes.BlockSize:], state)
	mac := hmac.New(sha256.New, key[16:])
	mac.Write(out)
	return mac.Sum(out), nil
}

func (c *Config) DecryptTicket(identity []byte, cs ConnectionState) (*SessionState, error) {
	if len(identity) < aes.BlockSize+sha256.Size {
		return nil, nil
	}
	body := identity[:len(identity)-sha256.Size]
	for _, key := range c.ticketKeys() {
		mac := hmac.New(sha256.New, key[16:])
		mac.Write(body)
		if subtle.ConstantTimeCompare(mac.Sum(nil), identity[len(body):]) != 1 {
			continue
		}
		block, err := aes.NewCipher(key[:16])
		if err != nil {
			return nil, nil
		}
		plain := make([]byte, len(body)-aes.BlockSize)
		cipher.NewCTR(block, body[:aes.BlockSize]).XORKeyStream(plain, body[aes.BlockSize:])
		if s, err := ParseSessionState(plain); err == nil {
			return s, nil
		}
		return nil, nil
	}
	return nil, nil
}

// sessionState is what of a connection can be gone on with.
func (c *Conn) sessionState() *SessionState {
	s := &SessionState{version: c.vers, isClient: c.isClient, cipherSuite: c.cipherSuite, createdAt: uint64(c.config.time().Unix()),
		peerCertificates: c.peerCertificates, verifiedChains: c.verifiedChains, ocspResponse: c.ocspResponse, scts: c.scts,
		alpnProtocol: c.clientProtocol, extMasterSecret: c.vers < VersionTLS13}
	if curve := s.curve(); curve != nil {
		*curve = c.curveID
	}
	if c.ekm != nil {
		s.secret, _ = c.ekm("resumption", nil, 32)
	}
	return s
}
