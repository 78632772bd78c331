// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package hkdf

import "hash"

func Expand[H hash.Hash](h func() H, pseudorandomKey []byte, info string, keyLength int) ([]byte, error)
func Extract[H hash.Hash](h func() H, secret, salt []byte) ([]byte, error)
func Key[Hash hash.Hash](h func() Hash, secret, salt []byte, info string, keyLength int) ([]byte, error)
