// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package crypto

import "hash"
import "io"

const BLAKE2b_256 Hash = 17
const BLAKE2b_384 Hash = 18
const BLAKE2b_512 Hash = 19
const BLAKE2s_256 Hash = 16
const MD4 Hash = 1
const MD5 Hash = 2
const MD5SHA1 Hash = 8
const MLDSAMu Hash = 20
const RIPEMD160 Hash = 9
const SHA1 Hash = 3
const SHA224 Hash = 4
const SHA256 Hash = 5
const SHA384 Hash = 6
const SHA3_224 Hash = 10
const SHA3_256 Hash = 11
const SHA3_384 Hash = 12
const SHA3_512 Hash = 13
const SHA512 Hash = 7
const SHA512_224 Hash = 14
const SHA512_256 Hash = 15

type Decapsulator interface {
	/*line crypto.go:286:2*/Decapsulate(ciphertext []byte) (sharedKey []byte, err error)
	/*line crypto.go:285:2*/Encapsulator() Encapsulator
}

type Decrypter interface {
	/*line crypto.go:251:2*/Decrypt(rand io.Reader, msg []byte, opts DecrypterOpts) (plaintext []byte, err error)
	/*line crypto.go:246:2*/Public() PublicKey
}

type DecrypterOpts interface{}

type Encapsulator interface {
	/*line crypto.go:294:2*/Bytes() []byte
	/*line crypto.go:295:2*/Encapsulate() (sharedKey []byte, ciphertext []byte)
}

type Hash uint

func (h Hash) HashFunc() Hash
func (h Hash) String() string
func (h Hash) Size() int
func (h Hash) New() hash.Hash
func (h Hash) Available() bool

type MessageSigner interface {
	/*line crypto.go:229:2*/SignMessage(rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error)
	Signer
}

type PrivateKey interface{}

type PublicKey interface{}

type Signer interface {
	/*line crypto.go:197:2*/Public() PublicKey
	/*line crypto.go:212:2*/Sign(rand io.Reader, digest []byte, opts SignerOpts) (signature []byte, err error)
}

type SignerOpts interface {
	/*line crypto.go:237:2*/HashFunc() Hash
}

func RegisterHash(h Hash, f func() hash.Hash)
func SignMessage(signer Signer, rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error)
