// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package sha1

import "hash"

const BlockSize = 64
const Size = 20

func New() hash.Hash
func Sum(data []byte) [20]byte
