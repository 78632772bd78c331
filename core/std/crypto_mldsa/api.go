// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package mldsa

import "crypto"
import "crypto/internal/fips140/mldsa"
import "io"

const MLDSA44PublicKeySize = 1312
const MLDSA44SignatureSize = 2420
const MLDSA65PublicKeySize = 1952
const MLDSA65SignatureSize = 3309
const MLDSA87PublicKeySize = 2592
const MLDSA87SignatureSize = 4627
const PrivateKeySize = 32

type Options struct{ Context string }

func (opts *Options) HashFunc() crypto.Hash

type Parameters struct {
	name          string
	publicKeySize int
	signatureSize int
}

func (params Parameters) PublicKeySize() int
func (params Parameters) SignatureSize() int
func (params Parameters) String() string

type PrivateKey struct{ k mldsa.PrivateKey }

func (sk *PrivateKey) Public() crypto.PublicKey
func (sk *PrivateKey) Equal(x crypto.PrivateKey) bool
func (sk *PrivateKey) PublicKey() *PublicKey
func (sk *PrivateKey) Bytes() []byte
func (sk *PrivateKey) Sign(_ io.Reader, message []byte, opts crypto.SignerOpts) (signature []byte, err error)
func (sk *PrivateKey) SignDeterministic(message []byte, opts crypto.SignerOpts) (signature []byte, err error)

type PublicKey struct{ p mldsa.PublicKey }

func (pk *PublicKey) Bytes() []byte
func (pk *PublicKey) Equal(x crypto.PublicKey) bool
func (pk *PublicKey) Parameters() Parameters
func GenerateKey(params Parameters) (*PrivateKey, error)
func MLDSA44() Parameters
func MLDSA65() Parameters
func MLDSA87() Parameters
func NewPrivateKey(params Parameters, seed []byte) (*PrivateKey, error)
func NewPublicKey(params Parameters, encoding []byte) (*PublicKey, error)
func Verify(pk *PublicKey, message []byte, signature []byte, opts *Options) error
