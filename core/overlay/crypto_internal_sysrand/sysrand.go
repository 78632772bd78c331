package sysrand

import "math/rand/v2"

// Read fills b from the run's seed: the machine has no source of entropy.
func Read(b []byte) {
	for i := range b {
		b[i] = byte(rand.Uint32())
	}
}
