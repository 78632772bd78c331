package fnv

import (
	"hash"
	"math/bits"
)

const (
	offset32  = 2166136261
	offset64  = 14695981039346656037
	offset128 = 0x6c62272e07bb0142
	offsetLow = 0x62b821756295c58d
	prime32   = 16777619
	prime64   = 1099511628211
)

type sum32 uint32
type sum32a uint32
type sum64 uint64
type sum64a uint64
type sum128 [2]uint64
type sum128a [2]uint64

//line fnv.go:44:1
func New32() hash.Hash32 {
	s := sum32(offset32)
	return &s
}

//line fnv.go:51:1
func New32a() hash.Hash32 {
	s := sum32a(offset32)
	return &s
}

//line fnv.go:58:1
func New64() hash.Hash64 {
	s := sum64(offset64)
	return &s
}

//line fnv.go:65:1
func New64a() hash.Hash64 {
	s := sum64a(offset64)
	return &s
}

//line fnv.go:72:1
func New128() hash.Hash  { return &sum128{offset128, offsetLow} }
//line fnv.go:81:1
func New128a() hash.Hash { return &sum128a{offset128, offsetLow} }

func be(b []byte, v uint64, n int) []byte {
	for n--; n >= 0; n-- {
		b = append(b, byte(v>>(8*n)))
	}
	return b
}

//line fnv.go:100:1
func (s *sum32) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = h*prime32 ^ sum32(c)
	}
	*s = h
	return len(p), nil
}

//line fnv.go:110:1
func (s *sum32a) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = (h ^ sum32a(c)) * prime32
	}
	*s = h
	return len(p), nil
}

//line fnv.go:120:1
func (s *sum64) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = h*prime64 ^ sum64(c)
	}
	*s = h
	return len(p), nil
}

//line fnv.go:130:1
func (s *sum64a) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = (h ^ sum64a(c)) * prime64
	}
	*s = h
	return len(p), nil
}

// times multiplies by the prime, 2^88 + 0x13b.
func times(s *[2]uint64) {
	hi, lo := bits.Mul64(0x13b, s[1])
	s[0], s[1] = hi+s[1]<<24+0x13b*s[0], lo
}

//line fnv.go:140:1
func (s *sum128) Write(p []byte) (int, error) {
	for _, c := range p {
		times((*[2]uint64)(s))
		s[1] ^= uint64(c)
	}
	return len(p), nil
}

//line fnv.go:153:1
func (s *sum128a) Write(p []byte) (int, error) {
	for _, c := range p {
		s[1] ^= uint64(c)
		times((*[2]uint64)(s))
//line fnv.go:162:1
	}
	return len(p), nil
}

//line fnv.go:88:1
func (s *sum32) Reset()   { *s = offset32 }
func (s *sum32a) Reset()  { *s = offset32 }
func (s *sum64) Reset()   { *s = offset64 }
func (s *sum64a) Reset()  { *s = offset64 }
func (s *sum128) Reset()  { *s = sum128{offset128, offsetLow} }
func (s *sum128a) Reset() { *s = sum128a{offset128, offsetLow} }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

//line fnv.go:180:1
func (s *sum32) Sum(b []byte) []byte   { return be(b, uint64(*s), 4) }
//line fnv.go:185:1
func (s *sum32a) Sum(b []byte) []byte  { return be(b, uint64(*s), 4) }
//line fnv.go:190:1
func (s *sum64) Sum(b []byte) []byte   { return be(b, uint64(*s), 8) }
//line fnv.go:195:1
func (s *sum64a) Sum(b []byte) []byte  { return be(b, uint64(*s), 8) }
//line fnv.go:200:1
func (s *sum128) Sum(b []byte) []byte  { return be(be(b, s[0], 8), s[1], 8) }
//line fnv.go:205:1
func (s *sum128a) Sum(b []byte) []byte { return be(be(b, s[0], 8), s[1], 8) }

func (s *sum32) Size() int   { return 4 }
func (s *sum32a) Size() int  { return 4 }
func (s *sum64) Size() int   { return 8 }
func (s *sum64a) Size() int  { return 8 }
func (s *sum128) Size() int  { return 16 }
func (s *sum128a) Size() int { return 16 }

func (s *sum32) BlockSize() int   { return 1 }
func (s *sum32a) BlockSize() int  { return 1 }
func (s *sum64) BlockSize() int   { return 1 }
func (s *sum64a) BlockSize() int  { return 1 }
func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }
