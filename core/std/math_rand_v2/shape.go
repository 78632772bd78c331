// Package rand: bodies in gc's shape of what is inlined into callers.
package rand

import "internal/byteorder"

var errUnmarshalPCG error

//line chacha8.go:112:1
func (c *ChaCha8) MarshalBinary() ([]byte, error) {
//line chacha8.go:114:1
	return c.AppendBinary(make([]byte, 0, 64))
}

func (p *PCG) next() (hi, lo uint64)

//line pcg.go:29:1
func (p *PCG) Seed(seed1, seed2 uint64) {
	p.hi = seed1
	p.lo = seed2
}

//line pcg.go:35:1
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, "pcg:"...)
	b = byteorder.BEAppendUint64(b, p.hi)
	b = byteorder.BEAppendUint64(b, p.lo)
	return b, nil
}

//line pcg.go:43:1
func (p *PCG) MarshalBinary() ([]byte, error) {
	return p.AppendBinary(make([]byte, 0, 20))
}

//line pcg.go:50:1
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errUnmarshalPCG
	}
	p.hi = byteorder.BEUint64(data[4:])
	p.lo = byteorder.BEUint64(data[4+8:])
	return nil
}

//line pcg.go:86:1
func (p *PCG) Uint64() uint64 {
	hi, lo := p.next()
//line pcg.go:100:1
	const cheapMul = 0xda942042e4dd58b5
	hi ^= hi >> 32
	hi *= cheapMul
	hi ^= hi >> 48
	hi *= (lo | 1)
	return hi
}
