// What gc inlines into callers, in the shape that it has there.

package rand

//line rand.go:78:1
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

//line rand.go:96:1
func (r *Rand) Int63() int64 { return r.src.Int63() }

//line rand.go:99:1
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

//line rand.go:110:1
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

//line rand.go:51:1
func NewSource(seed int64) Source {
	return newSource(seed)
}

//line rand.go:113:1
func (r *Rand) Int() int {
	u := uint(r.Int63())
	return int(u << 1 >> 1)
}

//line rand.go:189:1
func (r *Rand) Float64() float64 {
//line rand.go:206:1
again:
	f := float64(r.Int63()) / (1 << 63)
	if f == 1 {
		goto again
	}
	return f
}

//line rand.go:55:1
func newSource(seed int64) *rngSource {
	var rng rngSource
	rng.Seed(seed)
	return &rng
}
