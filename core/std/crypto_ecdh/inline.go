// Package ecdh: what gc inlines.
package ecdh

//line ecdh.go:68:1
func (k *PublicKey) Bytes() []byte {
//line ecdh.go:71:1
	var buf [133]byte
	return append(buf[:0], k.publicKey...)
}

//line ecdh.go:139:1
func (k *PrivateKey) Bytes() []byte {
//line ecdh.go:142:1
	var buf [66]byte
	return append(buf[:0], k.privateKey...)
}
