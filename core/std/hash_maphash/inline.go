// Package maphash: what gc inlines.
package maphash

import "hash"

func (h *Hash) initSeed() {
	if h.seed.s == 0 {
		seed := MakeSeed()
		h.seed = seed
		h.state = seed
	}
}

//line maphash.go:205:1
func (h *Hash) Seed() Seed {
	h.initSeed()
	return h.seed
}

//line maphash.go:215:1
func (h *Hash) SetSeed(seed Seed) {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	h.seed = seed
	h.state = seed
	h.n = 0
}

//line maphash.go:226:1
func (h *Hash) Reset() {
	h.initSeed()
	h.state = h.seed
	h.n = 0
}

//line maphash.go:291:1
func (h *Hash) Clone() (hash.Cloner, error) {
	h.initSeed()
	r := *h
	return &r, nil
}
