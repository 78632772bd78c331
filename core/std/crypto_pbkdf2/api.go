// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package pbkdf2

import "hash"

func Key[Hash hash.Hash](h func() Hash, password string, salt []byte, iter, keyLength int) ([]byte, error)
