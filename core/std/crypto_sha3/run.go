package sha3

import (
	"bytes"
	"errors"
	"hash"
	"math/bits"
	"unsafe"
)

// sponge has the layout of the digest inside both types. Rules: FIPS 202.
type sponge struct {
	a         [200]byte
	n, rate   int
	dsbyte    byte
	outputLen int
	squeezing int
}

// sponge of the zero value is that of SHA3-256.
func (s *SHA3) sponge() *sponge {
	p := (*sponge)(unsafe.Pointer(s))
	if p.outputLen == 0 {
		*p = sponge{rate: 136, outputLen: 32, dsbyte: 6}
	}
	return p
}

// named is a sponge with what a customized one begins with.
type named struct {
	sponge
	begin []byte
}

// named of the zero value is SHAKE256.
func (s *SHAKE) named() *named {
	p := (*named)(unsafe.Pointer(s))
	if p.outputLen == 0 {
		p.sponge = sponge{rate: 136, outputLen: 64, dsbyte: 0x1f}
	}
	return p
}

// permute is Keccak-f[1600].
func (s *sponge) permute() {
	var a [25]uint64
	for i := range a {
		for j := range 8 {
			a[i] |= uint64(s.a[8*i+j]) << (8 * j)
		}
	}
	round := byte(1)
	for range 24 {
		var c [5]uint64
		for x := range 5 {
			c[x] = a[x] ^ a[x+5] ^ a[x+10] ^ a[x+15] ^ a[x+20]
		}
		for i := range a {
			a[i] ^= c[(i+4)%5] ^ bits.RotateLeft64(c[(i+1)%5], 1)
		}
		x, y, lane := 1, 0, a[1]
		for t := range 24 {
			x, y = y, (2*x+3*y)%5
			lane, a[x+5*y] = a[x+5*y], bits.RotateLeft64(lane, (t+1)*(t+2)/2)
		}
		for y := 0; y < 25; y += 5 {
			row := [5]uint64(a[y : y+5])
			for x := range 5 {
				a[y+x] ^= ^row[(x+1)%5] & row[(x+2)%5]
			}
		}
		// The round's constant comes out of a shift register.
		for j := range 7 {
			if round&1 != 0 {
				a[0] ^= 1 << (1<<j - 1)
			}
			carry := round >> 7
			round = round<<1 ^ carry*0x71
		}
	}
	for i, v := range a {
		for j := range 8 {
			s.a[8*i+j] = byte(v >> (8 * j))
		}
	}
}

func (s *sponge) absorb(p []byte) {
	if s.squeezing != 0 {
		panic("sha3: Write after Read")
	}
	for _, b := range p {
		s.a[s.n] ^= b
		if s.n++; s.n == s.rate {
			s.permute()
			s.n = 0
		}
	}
}

func (s *sponge) squeeze(out []byte) {
	if s.squeezing == 0 {
		s.a[s.n] ^= s.dsbyte
		s.a[s.rate-1] ^= 0x80
		s.permute()
		s.n, s.squeezing = 0, 1
	}
	for i := range out {
		if s.n == s.rate {
			s.permute()
			s.n = 0
		}
		out[i] = s.a[s.n]
		s.n++
	}
}

func (s *sponge) reset() { s.a, s.n, s.squeezing = [200]byte{}, 0, 0 }

// Bytes of a state: what kind it is, the rate, the state itself, how far it is, and whether it is read from.
const stateSize = 4 + 1 + 200 + 1 + 1

func (s *sponge) kind() string {
	switch s.dsbyte {
	case 6:
		return "sha\x08"
	case 0x1f:
		return "sha\x09"
	}
	return "sha\x0a"
}

func (s *sponge) appendTo(b []byte) []byte {
	b = append(append(b, s.kind()...), byte(s.rate))
	return append(append(b, s.a[:]...), byte(s.n), byte(s.squeezing))
}

func (s *sponge) restore(b []byte) error {
	if len(b) != stateSize {
		return errors.New("sha3: invalid hash state")
	}
	if string(b[:4]) != s.kind() {
		return errors.New("sha3: invalid hash state identifier")
	}
	if int(b[4]) != s.rate {
		return errors.New("sha3: invalid hash state function")
	}
	copy(s.a[:], b[5:])
	n, squeezing := int(b[stateSize-2]), int(b[stateSize-1])
	if n > s.rate {
		return errors.New("sha3: invalid hash state")
	}
	s.n = n
	if squeezing > 1 {
		return errors.New("sha3: invalid hash state")
	}
	s.squeezing = squeezing
	return nil
}

func fresh(bits int) *SHA3 {
	h := new(SHA3)
	*h.sponge() = sponge{rate: 200 - bits/4, outputLen: bits / 8, dsbyte: 6}
	return h
}

//line sha3.go:112:1
func New224() *SHA3 { return fresh(224) }
//line sha3.go:117:1
func New256() *SHA3 { return fresh(256) }
//line sha3.go:122:1
func New384() *SHA3 { return fresh(384) }
//line sha3.go:127:1
func New512() *SHA3 { return fresh(512) }

func (s *SHA3) Write(p []byte) (n int, err error) {
	s.sponge().absorb(p)
	return len(p), nil
}

func (s *SHA3) Sum(b []byte) []byte {
	copied := *s.sponge()
	if copied.squeezing != 0 {
		panic("sha3: Sum after Read")
	}
	out := make([]byte, copied.outputLen)
	copied.squeeze(out)
	return append(b, out...)
}

//line sha3.go:150:1
func (s *SHA3) Reset()         { s.sponge().reset() }
//line sha3.go:156:1
func (s *SHA3) Size() int      { return s.sponge().outputLen }
//line sha3.go:162:1
func (s *SHA3) BlockSize() int { return s.sponge().rate }

//line sha3.go:186:1
func (d *SHA3) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

func sum(h *SHA3, data []byte) []byte {
	h.Write(data)
	return h.Sum(nil)
}

func Sum224(data []byte) [28]byte { return [28]byte(sum(New224(), data)) }
func Sum256(data []byte) [32]byte { return [32]byte(sum(New256(), data)) }
func Sum384(data []byte) [48]byte { return [48]byte(sum(New384(), data)) }
func Sum512(data []byte) [64]byte { return [64]byte(sum(New512(), data)) }

func shake(bits int) *SHAKE {
	h := new(SHAKE)
	h.named().sponge = sponge{rate: 200 - bits/4, outputLen: bits / 4, dsbyte: 0x1f}
	return h
}

//line sha3.go:204:1
func NewSHAKE128() *SHAKE { return shake(128) }
//line sha3.go:209:1
func NewSHAKE256() *SHAKE { return shake(256) }

func (s *SHAKE) Write(p []byte) (n int, err error) {
	s.named().absorb(p)
	return len(p), nil
}

func (s *SHAKE) Read(p []byte) (n int, err error) {
	s.named().squeeze(p)
	return len(p), nil
}

func (s *SHAKE) Reset() {
	d := s.named()
	d.reset()
	if len(d.begin) != 0 {
		d.absorbBegin()
	}
}

// absorbBegin is bytepad of SP 800-185: the rate, the names, and zeros up to a whole block.
func (d *named) absorbBegin() {
	d.absorb(encoded(d.rate))
	d.absorb(d.begin)
	if d.n > 0 {
		d.absorb(make([]byte, d.rate-d.n))
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

func customized(bits int, N, S []byte) *SHAKE {
	h := shake(bits)
	if len(N) == 0 && len(S) == 0 {
		return h
	}
	d := h.named()
	d.dsbyte = 4
	for _, part := range [][]byte{N, S} {
		d.begin = append(append(d.begin, encoded(len(part)*8)...), part...)
	}
	d.absorbBegin()
	return h
}

func NewCSHAKE128(N, S []byte) *SHAKE { return customized(128, N, S) }
func NewCSHAKE256(N, S []byte) *SHAKE { return customized(256, N, S) }

func (s *SHA3) MarshalBinary() ([]byte, error) { return s.AppendBinary(make([]byte, 0, stateSize)) }
func (s *SHA3) AppendBinary(p []byte) ([]byte, error) {
	return s.sponge().appendTo(p), nil
}
func (s *SHA3) UnmarshalBinary(data []byte) error { return s.sponge().restore(data) }

func (s *SHAKE) MarshalBinary() ([]byte, error) {
	return s.AppendBinary(make([]byte, 0, stateSize+len(s.named().begin)))
}
func (s *SHAKE) AppendBinary(p []byte) ([]byte, error) {
	d := s.named()
	return append(d.appendTo(p), d.begin...), nil
}
func (s *SHAKE) UnmarshalBinary(data []byte) error {
	if len(data) < stateSize {
		return errors.New("sha3: invalid hash state")
	}
	d := s.named()
	if err := d.restore(data[:stateSize]); err != nil {
		return err
	}
	d.begin = bytes.Clone(data[stateSize:])
	return nil
}
//line sha3.go:254:1
func (s *SHAKE) BlockSize() int { return s.named().rate }

//line sha3.go:61:1
func SumSHAKE128(data []byte, length int) []byte { return squeezed(NewSHAKE128(), data, length) }
//line sha3.go:81:1
func SumSHAKE256(data []byte, length int) []byte { return squeezed(NewSHAKE256(), data, length) }

func squeezed(h *SHAKE, data []byte, length int) []byte {
	out := make([]byte, max(length, 0))[:length]
	h.Write(data)
	h.Read(out)
	return out
}
