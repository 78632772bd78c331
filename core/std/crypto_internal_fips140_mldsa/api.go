// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package mldsa

type PrivateKey struct {
	seed [32]byte
	pub  PublicKey
	a    [56]nttElement
	t1   [8]nttElement
	s1   [7]nttElement
	s2   [8]nttElement
	t0   [8]nttElement
	k    [32]byte
}

func (priv *PrivateKey) Equal(x *PrivateKey) bool
func (priv *PrivateKey) Bytes() []byte
func (priv *PrivateKey) PublicKey() *PublicKey

type PublicKey struct {
	raw [2592]byte
	p   parameters
	tr  [64]byte
}

func (pub *PublicKey) Equal(x *PublicKey) bool
func (pub *PublicKey) Bytes() []byte
func (pub *PublicKey) Parameters() string

type fieldElement uint32

type nttElement [256]fieldElement

type parameters struct {
	k  int
	l  int
	η  int
	γ1 int
	γ2 int
	λ  int
	τ  int
	ω  int
}
