package sha3

import (
	"bytes"
	"errors"
)

// keccak is Keccak-f[1600], in place; the machine has it.
//
//go:noescape
func keccak(a *[200]byte)

func (d *Digest) Write(p []byte) (n int, err error) {
	if d.state != 0 {
		panic("sha3: Write after Read")
	}
	for _, b := range p {
		d.a[d.n] ^= b
		if d.n++; d.n == d.rate {
			keccak(&d.a)
			d.n = 0
		}
	}
	return len(p), nil
}

func (d *Digest) read(out []byte) {
	if d.state == 0 {
		d.a[d.n] ^= d.dsbyte
		d.a[d.rate-1] ^= 0x80
		keccak(&d.a)
		d.n, d.state = 0, 1
	}
	for i := range out {
		if d.n == d.rate {
			keccak(&d.a)
			d.n = 0
		}
		out[i] = d.a[d.n]
		d.n++
	}
}

func (d *Digest) Sum(b []byte) []byte {
	if d.state != 0 {
		panic("sha3: Sum after Read")
	}
	copied := *d
	out := make([]byte, copied.outputLen)
	copied.read(out)
	return append(b, out...)
}

// Bytes of a state: what kind it is, the rate, the state itself, how far it is, and whether it is read from.
const stateSize = 4 + 1 + 200 + 1 + 1

func (d *Digest) kind() string {
	switch d.dsbyte {
	case dsbyteSHA3:
		return magicSHA3
	case dsbyteShake:
		return magicShake
	}
	return magicCShake
}

func (d *Digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, stateSize)) }

func (d *Digest) UnmarshalBinary(b []byte) error {
	if len(b) != stateSize {
		return errors.New("sha3: invalid hash state")
	}
	if string(b[:4]) != d.kind() {
		return errors.New("sha3: invalid hash state identifier")
	}
	if int(b[4]) != d.rate {
		return errors.New("sha3: invalid hash state function")
	}
	copy(d.a[:], b[5:])
	n, state := int(b[stateSize-2]), int(b[stateSize-1])
	if n > d.rate {
		return errors.New("sha3: invalid hash state")
	}
	d.n = n
	if state > 1 {
		return errors.New("sha3: invalid hash state")
	}
	d.state = state
	return nil
}

func (s *SHAKE) Write(p []byte) (n int, err error) { return s.d.Write(p) }

func (s *SHAKE) Read(out []byte) (n int, err error) {
	s.d.read(out)
	return len(out), nil
}

func (s *SHAKE) Sum(in []byte) []byte { return s.d.Sum(in) }

func (s *SHAKE) Reset() {
	s.d.Reset()
	if len(s.initBlock) != 0 {
		s.absorbBegin()
	}
}

// absorbBegin is bytepad of SP 800-185: the rate, the names, and zeros up to a whole block.
func (s *SHAKE) absorbBegin() {
	s.d.Write(encoded(s.d.rate))
	s.d.Write(s.initBlock)
	if s.d.n > 0 {
		s.d.Write(make([]byte, s.d.rate-s.d.n))
	}
}

// encoded is left_encode of SP 800-185: how many bytes a number takes, and these.
func encoded(v int) []byte {
	b := []byte{byte(v)}
	for v >>= 8; v > 0; v >>= 8 {
		b = append([]byte{byte(v)}, b...)
	}
	return append([]byte{byte(len(b))}, b...)
}

// customized makes of a fresh SHAKE one that begins with names, if there are any.
func customized(s *SHAKE, N, S []byte) *SHAKE {
	if len(N) == 0 && len(S) == 0 {
		return s
	}
	s.d.dsbyte = dsbyteCShake
	for _, part := range [][]byte{N, S} {
		s.initBlock = append(append(s.initBlock, encoded(len(part)*8)...), part...)
	}
	s.absorbBegin()
	return s
}

func newCShake128(c *SHAKE, N, S []byte) *SHAKE {
	*c = *NewShake128()
	return customized(c, N, S)
}

func newCShake256(c *SHAKE, N, S []byte) *SHAKE {
	*c = *NewShake256()
	return customized(c, N, S)
}

func (s *SHAKE) MarshalBinary() ([]byte, error) {
	return s.AppendBinary(make([]byte, 0, stateSize+len(s.initBlock)))
}

func (s *SHAKE) AppendBinary(b []byte) ([]byte, error) {
	b, _ = s.d.AppendBinary(b)
	return append(b, s.initBlock...), nil
}

func (s *SHAKE) UnmarshalBinary(b []byte) error {
	if len(b) < stateSize {
		return errors.New("sha3: invalid hash state")
	}
	if err := s.d.UnmarshalBinary(b[:stateSize]); err != nil {
		return err
	}
	s.initBlock = bytes.Clone(b[stateSize:])
	return nil
}
