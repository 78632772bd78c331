package crypto

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"errors"
	"hash"
	"io"
	"strconv"
	"strings"
)

const maxHash = MLDSAMu + 1

const hashNames = "MD4|MD5|SHA-1|SHA-224|SHA-256|SHA-384|SHA-512|MD5+SHA1|RIPEMD-160|SHA3-224|SHA3-256|SHA3-384|SHA3-512|SHA-512/224|SHA-512/256|BLAKE2s-256|BLAKE2b-256|BLAKE2b-384|BLAKE2b-512|ML-DSA μ message representative"

// By hash; there is none of number 0.
var digestSizes = []uint8{0, 16, 16, 20, 28, 32, 48, 64, 36, 20, 28, 32, 48, 64, 28, 32, 32, 32, 48, 64, 64}

// hashes are there whether their packages are linked or not: packages of the library register nothing.
var hashes = []func() hash.Hash{MLDSAMu: nil, MD5: md5.New, SHA1: sha1.New, SHA224: sha256.New224, SHA256: sha256.New,
	SHA384: sha512.New384, SHA512: sha512.New, SHA512_224: sha512.New512_224, SHA512_256: sha512.New512_256,
	SHA3_224: func() hash.Hash { return sha3.New224() }, SHA3_256: func() hash.Hash { return sha3.New256() },
	SHA3_384: func() hash.Hash { return sha3.New384() }, SHA3_512: func() hash.Hash { return sha3.New512() }}

func (h Hash) String() string {
	if names := strings.Split(hashNames, "|"); h > 0 && int(h) <= len(names) {
		return names[h-1]
	}
	return "unknown hash value " + strconv.Itoa(int(h))
}

func (h Hash) New() hash.Hash {
	if h.Available() && h > 0 {
		return hashes[h]()
	}
	panic("crypto: requested hash function unavailable: " + h.String())
}

func SignMessage(signer Signer, rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error) {
	if m, ok := signer.(MessageSigner); ok {
		return m.SignMessage(rand, msg, opts)
	}
	if h := opts.HashFunc(); h != 0 {
		if !h.Available() {
			return nil, errors.New("crypto: requested hash function unavailable: " + h.String())
		}
		d := h.New()
		d.Write(msg)
		msg = d.Sum(nil)
	}
	return signer.Sign(rand, msg, opts)
}
