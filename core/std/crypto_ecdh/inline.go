// Package ecdh: what gc inlines.
package ecdh

//line ecdh.go:68:1
func (k *PublicKey) Bytes() []byte {
	var buf [133]byte
	return append(buf[:0], k.publicKey...)
}

//line ecdh.go:139:1
func (k *PrivateKey) Bytes() []byte {
	var buf [66]byte
	return append(buf[:0], k.privateKey...)
}
