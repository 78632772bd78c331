package hmac

import (
	"crypto/subtle"
	"hash"
)

// HMAC has the name that gc's type has in another package.
type HMAC struct {
	inner, outer hash.Hash
	ipad, opad   []byte
	// Whether the states are marshaled, and how it was made; never so here.
	marshaled, forHMAC bool
}

func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &HMAC{inner: h(), outer: h()}
	size := m.inner.BlockSize()
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.ipad, m.opad = make([]byte, size), make([]byte, size)
	copy(m.ipad, key)
	copy(m.opad, key)
	for i := range m.ipad {
		m.ipad[i] ^= 0x36
		m.opad[i] ^= 0x5c
	}
	m.inner.Write(m.ipad)
	return m
}

func (m *HMAC) Size() int                   { return m.inner.Size() }
func (m *HMAC) BlockSize() int              { return m.inner.BlockSize() }
func (m *HMAC) Write(p []byte) (int, error) { return m.inner.Write(p) }
func (m *HMAC) Reset() {
	m.inner.Reset()
	m.inner.Write(m.ipad)
}

func (m *HMAC) Sum(b []byte) []byte {
	n := len(b)
	b = m.inner.Sum(b)
	m.outer.Reset()
	m.outer.Write(m.opad)
	m.outer.Write(b[n:])
	return m.outer.Sum(b[:n])
}

//line hmac.go:60:1
func Equal(mac1, mac2 []byte) bool {
//line hmac.go:64:1
	return subtle.ConstantTimeCompare(mac1, mac2) == 1
}
