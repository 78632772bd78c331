// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package hpke

import "crypto"
import "crypto/cipher"
import "crypto/ecdh"

type AEAD interface {
	/*line aead.go:18:2*/ID() uint16
	/*line aead.go:21:2*/aead(key []byte) (cipher.AEAD, error)
	/*line aead.go:19:2*/keySize() int
	/*line aead.go:20:2*/nonceSize() int
}

type KDF interface {
	/*line kdf.go:21:2*/ID() uint16
	/*line kdf.go:24:2*/labeledDerive(suiteID, inputKey []byte, label string, context []byte, length uint16) ([]byte, error)
	/*line kdf.go:26:2*/labeledExpand(suiteID, randomKey []byte, label string, info []byte, length uint16) ([]byte, error)
	/*line kdf.go:25:2*/labeledExtract(suiteID, salt []byte, label string, inputKey []byte) ([]byte, error)
	/*line kdf.go:22:2*/oneStage() bool
	/*line kdf.go:23:2*/size() int
}

type KEM interface {
	/*line kem.go:37:2*/DeriveKeyPair(ikm []byte) (PrivateKey, error)
	/*line kem.go:22:2*/GenerateKey() (PrivateKey, error)
	/*line kem.go:19:2*/ID() uint16
	/*line kem.go:32:2*/NewPrivateKey([]byte) (PrivateKey, error)
	/*line kem.go:27:2*/NewPublicKey([]byte) (PublicKey, error)
	/*line kem.go:39:2*/encSize() int
}

type PrivateKey interface {
	/*line kem.go:100:2*/Bytes() ([]byte, error)
	/*line kem.go:93:2*/KEM() KEM
	/*line kem.go:103:2*/PublicKey() PublicKey
	/*line kem.go:105:2*/decap(enc []byte) (sharedSecret []byte, err error)
}

type PublicKey interface {
	/*line kem.go:81:2*/Bytes() []byte
	/*line kem.go:78:2*/KEM() KEM
	/*line kem.go:83:2*/encap() (sharedSecret []byte, enc []byte, err error)
}

type Recipient struct{ *context }

func (r *Recipient) Open(aad, ciphertext []byte) ([]byte, error)
func (r *Recipient) Export(exporterContext string, length int) ([]byte, error)

type Sender struct{ *context }

func (s *Sender) Seal(aad, plaintext []byte) ([]byte, error)
func (s *Sender) Export(exporterContext string, length int) ([]byte, error)

type context struct {
	suiteID   []byte
	export    func(string, uint16) ([]byte, error)
	aead      cipher.AEAD
	baseNonce []byte
	seqNum    uint64
}

func AES128GCM() AEAD
func AES256GCM() AEAD
func ChaCha20Poly1305() AEAD
func DHKEM(curve ecdh.Curve) KEM
func ExportOnly() AEAD
func HKDFSHA256() KDF
func HKDFSHA384() KDF
func HKDFSHA512() KDF
func MLKEM1024() KEM
func MLKEM1024P384() KEM
func MLKEM768() KEM
func MLKEM768P256() KEM
func MLKEM768X25519() KEM
func NewAEAD(id uint16) (AEAD, error)
func NewDHKEMPrivateKey(priv ecdh.KeyExchanger) (PrivateKey, error)
func NewDHKEMPublicKey(pub *ecdh.PublicKey) (PublicKey, error)
func NewHybridPrivateKey(pq crypto.Decapsulator, t ecdh.KeyExchanger) (PrivateKey, error)
func NewHybridPublicKey(pq crypto.Encapsulator, t *ecdh.PublicKey) (PublicKey, error)
func NewKDF(id uint16) (KDF, error)
func NewKEM(id uint16) (KEM, error)
func NewMLKEMPrivateKey(priv crypto.Decapsulator) (PrivateKey, error)
func NewMLKEMPublicKey(pub crypto.Encapsulator) (PublicKey, error)
func NewRecipient(enc []byte, k PrivateKey, kdf KDF, aead AEAD, info []byte) (*Recipient, error)
func NewSender(pk PublicKey, kdf KDF, aead AEAD, info []byte) (enc []byte, s *Sender, err error)
func Open(k PrivateKey, kdf KDF, aead AEAD, info, ciphertext []byte) ([]byte, error)
func SHAKE128() KDF
func SHAKE256() KDF
func Seal(pk PublicKey, kdf KDF, aead AEAD, info, plaintext []byte) ([]byte, error)
