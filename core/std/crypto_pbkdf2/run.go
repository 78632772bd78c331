package pbkdf2

import (
	"crypto/hmac"
	"errors"
	"hash"
)

//line pbkdf2.go:40:1
func Key[Hash hash.Hash](h func() Hash, password string, salt []byte, iter, keyLength int) ([]byte, error) {
	if keyLength <= 0 {
		return nil, errors.New("pbkdf2: keyLength must be larger than 0")
	}
	mac := hmac.New(func() hash.Hash { return h() }, []byte(password))
	var key []byte
	for block := 1; len(key) < keyLength; block++ {
		mac.Reset()
		mac.Write(salt)
		mac.Write([]byte{byte(block >> 24), byte(block >> 16), byte(block >> 8), byte(block)})
		u := mac.Sum(nil)
		t := append([]byte(nil), u...)
		for range iter - 1 {
			mac.Reset()
			mac.Write(u)
			u = mac.Sum(nil)
			for i, b := range u {
				t[i] ^= b
			}
		}
		key = append(key, t...)
	}
	return key[:keyLength], nil
}
