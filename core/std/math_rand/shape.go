// Package rand: bodies in gc's shape of functions that the machine has otherwise.
package rand

//line rand.go:55:1
func newSource(seed int64) *rngSource {
	var rng rngSource
	rng.Seed(seed)
	return &rng
}

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
