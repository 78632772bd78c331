package ed25519

import (
	"crypto"
)

//line ed25519.go:138:1
func (o *Options) HashFunc() crypto.Hash { return o.Hash }
