//go:build go1.26

package hpke

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"errors"
	"fmt"
	"hash"
)

// ---- derivation

type (
	makeHash  = func() hash.Hash
	makeShake = func() *sha3.SHAKE
	makeAEAD  = func([]byte) (cipher.AEAD, error)
)

var (
	hkdfSHA256  = &hkdfKDF{sha256.New, 1, sha256.Size}
	hkdfSHA384  = &hkdfKDF{sha512.New384, 2, sha512.Size384}
	hkdfSHA512  = &hkdfKDF{sha512.New, 3, sha512.Size}
	shake128KDF = &shakeKDF{sha3.NewSHAKE128, 0x10, 32}
	shake256KDF = &shakeKDF{sha3.NewSHAKE256, 0x11, 64}
)

// version begins what is derived, or follows its length.
const version = "HPKE-v1"

func NewKDF(id uint16) (KDF, error) {
	switch id {
	case 1:
		return hkdfSHA256, nil
	case 2:
		return hkdfSHA384, nil
	case 3:
		return hkdfSHA512, nil
	case 0x10:
		return shake128KDF, nil
	case 0x11:
		return shake256KDF, nil
	}
	return nil, fmt.Errorf("unsupported KDF %04x", id)
}

func wrongStage(called, stage string) ([]byte, error) {
	return nil, errors.New("hpke: internal error: " + called + " called on " + stage + "-stage KDF")
}

func (kdf *hkdfKDF) oneStage() bool { return false }
func (kdf *hkdfKDF) size() int      { return kdf.nH }

func (kdf *hkdfKDF) labeledDerive(_, _ []byte, _ string, _ []byte, _ uint16) ([]byte, error) {
	return wrongStage("labeledDerive", "two")
}

func (kdf *hkdfKDF) labeledExtract(suiteID, salt []byte, label string, inputKey []byte) ([]byte, error) {
	return hkdf.Extract(kdf.hash, joined([]byte(version), suiteID, []byte(label), inputKey), salt)
}

func (kdf *hkdfKDF) labeledExpand(suiteID, randomKey []byte, label string, info []byte, length uint16) ([]byte, error) {
	about := joined(number(length), []byte(version), suiteID, []byte(label), info)
	return hkdf.Expand(kdf.hash, randomKey, string(about), int(length))
}

func (kdf *shakeKDF) oneStage() bool { return true }
func (kdf *shakeKDF) size() int      { return kdf.nH }

func (kdf *shakeKDF) labeledDerive(suiteID, inputKey []byte, label string, context []byte, length uint16) ([]byte, error) {
	h := kdf.hash()
	h.Write(joined(inputKey, []byte(version), suiteID, number(uint16(len(label))), []byte(label), number(length), context))
	out := make([]byte, length)
	h.Read(out)
	return out, nil
}

func (kdf *shakeKDF) labeledExtract(_, _ []byte, _ string, _ []byte) ([]byte, error) {
	return wrongStage("labeledExtract", "one")
}

func (kdf *shakeKDF) labeledExpand(_, _ []byte, _ string, _ []byte, _ uint16) ([]byte, error) {
	return wrongStage("labeledExpand", "one")
}

// ---- ciphers

var (
	aes128GCM            = &aead{16, 12, inGCM, 1}
	aes256GCM            = &aead{32, 12, inGCM, 2}
	chacha20poly1305AEAD = &aead{32, 12, inChaCha20, 3}
)

func inGCM(key []byte) (cipher.AEAD, error) {
	b, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(b)
}

func NewAEAD(id uint16) (AEAD, error) {
	switch id {
	case 1:
		return aes128GCM, nil
	case 2:
		return aes256GCM, nil
	case 3:
		return chacha20poly1305AEAD, nil
	case 0xFFFF:
		return exportOnlyAEAD{}, nil
	}
	return nil, fmt.Errorf("unsupported AEAD %04x", id)
}

func (a *aead) keySize() int   { return a.nK }
func (a *aead) nonceSize() int { return a.nN }

func (a *aead) aead(key []byte) (cipher.AEAD, error) {
	if len(key) != a.nK {
		return nil, errors.New("invalid key size")
	}
	return a.new(key)
}

func (exportOnlyAEAD) aead(key []byte) (cipher.AEAD, error) { return nil, nil }
func (exportOnlyAEAD) keySize() int                         { return 0 }
func (exportOnlyAEAD) nonceSize() int                       { return 0 }
