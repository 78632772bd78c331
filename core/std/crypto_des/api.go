// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package des

import "crypto/cipher"

const BlockSize = 8

type KeySizeError int

func (k KeySizeError) Error() string
func NewCipher(key []byte) (cipher.Block, error)
func NewTripleDESCipher(key []byte) (cipher.Block, error)
