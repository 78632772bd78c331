// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package aes

import "crypto/cipher"

const BlockSize = 16

type KeySizeError int

func (k KeySizeError) Error() string
func NewCipher(key []byte) (cipher.Block, error)
