//go:build !go1.26

// Package cipher as Go 1.25 has it.
package cipher

// fipsOnly: the program may use what FIPS 140-3 approves alone.
var fipsOnly bool

func newCFB(block Block, iv []byte, decrypt bool) Stream {
	if decrypt {
		return (*cfb)(newStream("newCFB", block, append([]byte(nil), iv...), decrypting))
	}
	return (*cfb)(newStream("newCFB", block, append([]byte(nil), iv...), encrypting))
}

//line cfb.go:63:1
func NewCFBEncrypter(block Block, iv []byte) Stream {
	if fipsOnly {
		panic("crypto/cipher: use of CFB is not allowed in FIPS 140-only mode")
	}
	return newCFB(block, iv, false)
}

//line cfb.go:79:1
func NewCFBDecrypter(block Block, iv []byte) Stream {
	if fipsOnly {
		panic("crypto/cipher: use of CFB is not allowed in FIPS 140-only mode")
	}
	return newCFB(block, iv, true)
}
