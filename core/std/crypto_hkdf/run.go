package hkdf

import (
	"crypto/hmac"
	"errors"
	"hash"
)

//line hkdf.go:27:1
func Extract[H hash.Hash](h func() H, secret, salt []byte) ([]byte, error) {
	if salt == nil {
		salt = make([]byte, h().Size())
	}
	mac := hmac.New(func() hash.Hash { return h() }, salt)
	mac.Write(secret)
	return mac.Sum(nil), nil
}

//line hkdf.go:42:1
func Expand[H hash.Hash](h func() H, pseudorandomKey []byte, info string, keyLength int) ([]byte, error) {
	if keyLength > h().Size()*255 {
		return nil, errors.New("hkdf: requested key length too large")
	}
	mac := hmac.New(func() hash.Hash { return h() }, pseudorandomKey)
	var out, last []byte
	for step := byte(1); len(out) < keyLength; step++ {
		mac.Reset()
		mac.Write(last)
		mac.Write([]byte(info))
		mac.Write([]byte{step})
		last = mac.Sum(nil)
		out = append(out, last...)
	}
	return out[:keyLength], nil
}

func Key[Hash hash.Hash](h func() Hash, secret, salt []byte, info string, keyLength int) ([]byte, error) {
	if keyLength > h().Size()*255 {
		return nil, errors.New("hkdf: requested key length too large")
	}
	prk, err := Extract(h, secret, salt)
	if err != nil {
		return nil, err
	}
	return Expand(h, prk, info, keyLength)
}
