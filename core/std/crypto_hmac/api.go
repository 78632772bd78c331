// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package hmac

import "hash"

func Equal(mac1, mac2 []byte) bool
func New(h func() hash.Hash, key []byte) hash.Hash
