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
