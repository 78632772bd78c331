// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package md5

import "hash"

const BlockSize = 64
const Size = 16

func New() hash.Hash
func Sum(data []byte) [16]byte
