// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package adler32

import "hash"

const Size = 4

func Checksum(data []byte) uint32
func New() hash.Hash32
