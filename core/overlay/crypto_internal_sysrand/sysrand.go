package sysrand

import "math/rand/v2"

// Read: the machine has no source of entropy, so these bytes come from its seed.
func Read(b []byte) {
	for i := range b {
		b[i] = byte(rand.Uint32())
	}
}
