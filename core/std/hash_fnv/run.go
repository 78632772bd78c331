package fnv

import (
	"hash"
	"internal/byteorder"
	"math/bits"
)

const (
	offset32  = 2166136261
	offset64  = 14695981039346656037
	offset128 = 0x6c62272e07bb0142
	offsetLow = 0x62b821756295c58d
	prime32   = 16777619
	prime64   = 1099511628211

	primeLow   = 0x13b
	primeShift = 24
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
func New128() hash.Hash {
	var s sum128
	s[0] = offset128
	s[1] = offsetLow
	return &s
}

//line fnv.go:81:1
func New128a() hash.Hash {
	var s sum128a
	s[0] = offset128
	s[1] = offsetLow
	return &s
}

//line fnv.go:100:1
func (s *sum32) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash *= prime32
		hash ^= sum32(c)
	}
	*s = hash
	return len(data), nil
}

//line fnv.go:110:1
func (s *sum32a) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash ^= sum32a(c)
		hash *= prime32
	}
	*s = hash
	return len(data), nil
}

//line fnv.go:120:1
func (s *sum64) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash *= prime64
		hash ^= sum64(c)
	}
	*s = hash
	return len(data), nil
}

//line fnv.go:130:1
func (s *sum64a) Write(data []byte) (int, error) {
	hash := *s
	for _, c := range data {
		hash ^= sum64a(c)
		hash *= prime64
	}
	*s = hash
	return len(data), nil
}

//line fnv.go:140:1
func (s *sum128) Write(data []byte) (int, error) {
	for _, c := range data {
		s0, s1 := bits.Mul64(primeLow, s[1])
		s0 += s[1]<<primeShift + primeLow*s[0]
		s[1] = s1
		s[0] = s0
		s[1] ^= uint64(c)
	}
	return len(data), nil
}

//line fnv.go:153:1
func (s *sum128a) Write(data []byte) (int, error) {
	for _, c := range data {
		s[1] ^= uint64(c)
		s0, s1 := bits.Mul64(primeLow, s[1])
		s0 += s[1]<<primeShift + primeLow*s[0]
		s[1] = s1
		s[0] = s0
	}
	return len(data), nil
}

//line fnv.go:88:1
func (s *sum32) Reset()   { *s = offset32 }
func (s *sum32a) Reset()  { *s = offset32 }
func (s *sum64) Reset()   { *s = offset64 }
func (s *sum64a) Reset()  { *s = offset64 }
func (s *sum128) Reset()  { s[0] = offset128; s[1] = offsetLow }
func (s *sum128a) Reset() { s[0] = offset128; s[1] = offsetLow }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

//line fnv.go:180:1
func (s *sum32) Sum(in []byte) []byte {
	v := uint32(*s)
	return byteorder.BEAppendUint32(in, v)
}

//line fnv.go:185:1
func (s *sum32a) Sum(in []byte) []byte {
	v := uint32(*s)
	return byteorder.BEAppendUint32(in, v)
}

//line fnv.go:190:1
func (s *sum64) Sum(in []byte) []byte {
	v := uint64(*s)
	return byteorder.BEAppendUint64(in, v)
}

//line fnv.go:195:1
func (s *sum64a) Sum(in []byte) []byte {
	v := uint64(*s)
	return byteorder.BEAppendUint64(in, v)
}

//line fnv.go:200:1
func (s *sum128) Sum(in []byte) []byte {
	ret := byteorder.BEAppendUint64(in, s[0])
	return byteorder.BEAppendUint64(ret, s[1])
}

//line fnv.go:205:1
func (s *sum128a) Sum(in []byte) []byte {
	ret := byteorder.BEAppendUint64(in, s[0])
	return byteorder.BEAppendUint64(ret, s[1])
}

//line fnv.go:166:1
func (s *sum32) Size() int { return 4 }

//line fnv.go:167:1
func (s *sum32a) Size() int { return 4 }

//line fnv.go:168:1
func (s *sum64) Size() int { return 8 }

//line fnv.go:169:1
func (s *sum64a) Size() int { return 8 }

//line fnv.go:170:1
func (s *sum128) Size() int { return 16 }

//line fnv.go:171:1
func (s *sum128a) Size() int { return 16 }

//line fnv.go:173:1
func (s *sum32) BlockSize() int { return 1 }

//line fnv.go:174:1
func (s *sum32a) BlockSize() int { return 1 }

//line fnv.go:175:1
func (s *sum64) BlockSize() int { return 1 }

//line fnv.go:176:1
func (s *sum64a) BlockSize() int { return 1 }

//line fnv.go:177:1
func (s *sum128) BlockSize() int { return 1 }

//line fnv.go:178:1
func (s *sum128a) BlockSize() int { return 1 }
