// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package cipher

import "io"

type AEAD interface {
	/*line cipher.go:69:2*/NonceSize() int
	/*line cipher.go:97:2*/Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error)
	/*line cipher.go:73:2*/Overhead() int
	/*line cipher.go:83:2*/Seal(dst, nonce, plaintext, additionalData []byte) []byte
}

type Block interface {
	/*line cipher.go:17:2*/BlockSize() int
	/*line cipher.go:25:2*/Decrypt(dst, src []byte)
	/*line cipher.go:21:2*/Encrypt(dst, src []byte)
}

type BlockMode interface {
	/*line cipher.go:47:2*/BlockSize() int
	/*line cipher.go:60:2*/CryptBlocks(dst, src []byte)
}

type Stream interface {
	/*line cipher.go:40:2*/XORKeyStream(dst, src []byte)
}

type StreamReader struct {
	S Stream
	R io.Reader
}

func (r StreamReader) Read(dst []byte) (n int, err error)

type StreamWriter struct {
	S   Stream
	W   io.Writer
	Err error
}

func (w StreamWriter) Write(src []byte) (n int, err error)
func (w StreamWriter) Close() error
func NewCBCDecrypter(b Block, iv []byte) BlockMode
func NewCBCEncrypter(b Block, iv []byte) BlockMode
func NewCFBDecrypter(block Block, iv []byte) Stream
func NewCFBEncrypter(block Block, iv []byte) Stream
func NewCTR(block Block, iv []byte) Stream
func NewGCM(cipher Block) (AEAD, error)
func NewGCMWithNonceSize(cipher Block, size int) (AEAD, error)
func NewGCMWithRandomNonce(cipher Block) (AEAD, error)
func NewGCMWithTagSize(cipher Block, tagSize int) (AEAD, error)
func NewOFB(b Block, iv []byte) Stream
