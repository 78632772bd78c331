// Package ed25519: what is inlined into callers, in gc's shape; the machine runs it as well.
package ed25519

import "crypto"

//line ed25519.go:138:1
func (o *Options) HashFunc() crypto.Hash { return o.Hash }
