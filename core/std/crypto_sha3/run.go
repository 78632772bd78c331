package sha3

import (
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

func (s *SHA3) sponge() *sponge { return (*sponge)(unsafe.Pointer(s)) }

// A SHAKE begins with its digest.
func (s *SHAKE) sponge() *sponge { return (*sponge)(unsafe.Pointer(s)) }

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
	*h.sponge() = sponge{rate: 200 - bits/4, outputLen: bits / 4, dsbyte: 0x1f}
	return h
}

//line sha3.go:204:1
func NewSHAKE128() *SHAKE { return shake(128) }
//line sha3.go:209:1
func NewSHAKE256() *SHAKE { return shake(256) }

func (s *SHAKE) Write(p []byte) (n int, err error) {
	s.sponge().absorb(p)
	return len(p), nil
}

func (s *SHAKE) Read(p []byte) (n int, err error) {
	s.sponge().squeeze(p)
	return len(p), nil
}

func (s *SHAKE) Reset()         { s.sponge().reset() }
//line sha3.go:254:1
func (s *SHAKE) BlockSize() int { return s.sponge().rate }

//line sha3.go:61:1
func SumSHAKE128(data []byte, length int) []byte { return squeezed(NewSHAKE128(), data, length) }
//line sha3.go:81:1
func SumSHAKE256(data []byte, length int) []byte { return squeezed(NewSHAKE256(), data, length) }

func squeezed(h *SHAKE, data []byte, length int) []byte {
	out := make([]byte, length)
	h.Write(data)
	h.Read(out)
	return out
}
