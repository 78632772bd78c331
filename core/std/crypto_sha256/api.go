// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package sha256

import "hash"

const BlockSize = 64
const Size = 32
const Size224 = 28

func New() hash.Hash
func New224() hash.Hash
func Sum224(data []byte) [28]byte
func Sum256(data []byte) [32]byte
