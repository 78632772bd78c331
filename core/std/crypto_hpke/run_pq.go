//go:build go1.26

package hpke

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/mlkem"
	"crypto/rand"
	"crypto/sha3"
	"errors"
)

type (
	readPublic  = func(data []byte) (crypto.Encapsulator, error)
	readPrivate = func(data []byte) (crypto.Decapsulator, error)
)

func public768(data []byte) (crypto.Encapsulator, error)  { return mlkem.NewEncapsulationKey768(data) }
func public1024(data []byte) (crypto.Encapsulator, error) { return mlkem.NewEncapsulationKey1024(data) }
func private768(data []byte) (crypto.Decapsulator, error) { return mlkem.NewDecapsulationKey768(data) }
func private1024(data []byte) (crypto.Decapsulator, error) {
	return mlkem.NewDecapsulationKey1024(data)
}

// ---- lattice and curve together

type hybridKEM struct {
	id    uint16
	label string
	curve ecdh.Curve

	curveSeedSize    int
	curvePointSize   int
	pqEncapsKeySize  int
	pqCiphertextSize int

	pqNewPublicKey  readPublic
	pqNewPrivateKey readPrivate
}

var (
	mlkem768X25519 = &hybridKEM{0x647a, `\.//^\`, ecdh.X25519(), 32, 32, mlkem.EncapsulationKeySize768,
		mlkem.CiphertextSize768, public768, private768}
	mlkem768P256 = &hybridKEM{0x50, "MLKEM768-P256", ecdh.P256(), 32, 65, mlkem.EncapsulationKeySize768,
		mlkem.CiphertextSize768, public768, private768}
	mlkem1024P384 = &hybridKEM{0x51, "MLKEM1024-P384", ecdh.P384(), 48, 97, mlkem.EncapsulationKeySize1024,
		mlkem.CiphertextSize1024, public1024, private1024}
)

func (kem *hybridKEM) encSize() int { return kem.pqCiphertextSize + kem.curvePointSize }

// of is the suite of a curve and a key of a lattice.
func of(curve ecdh.Curve, pq crypto.Encapsulator) (*hybridKEM, error) {
	_, smaller := pq.(*mlkem.EncapsulationKey768)
	_, larger := pq.(*mlkem.EncapsulationKey1024)
	switch curve {
	case ecdh.X25519():
		if !smaller {
			return nil, errors.New("invalid PQ KEM for X25519 hybrid")
		}
		return mlkem768X25519, nil
	case ecdh.P256():
		if !smaller {
			return nil, errors.New("invalid PQ KEM for P-256 hybrid")
		}
		return mlkem768P256, nil
	case ecdh.P384():
		if !larger {
			return nil, errors.New("invalid PQ KEM for P-384 hybrid")
		}
		return mlkem1024P384, nil
	}
	return nil, errors.New("unsupported curve")
}

func (kem *hybridKEM) secret(lattice, point, enc, public []byte) []byte {
	h := sha3.Sum256(joined(lattice, point, enc, public, []byte(kem.label)))
	return h[:]
}

func NewHybridPublicKey(pq crypto.Encapsulator, t *ecdh.PublicKey) (PublicKey, error) {
	kem, err := of(t.Curve(), pq)
	if err != nil {
		return nil, err
	}
	return &hybridPublicKey{kem, t, pq}, nil
}

func (kem *hybridKEM) NewPublicKey(data []byte) (PublicKey, error) {
	if len(data) != kem.pqEncapsKeySize+kem.curvePointSize {
		return nil, errors.New("invalid public key size")
	}
	pq, err := kem.pqNewPublicKey(data[:kem.pqEncapsKeySize])
	if err != nil {
		return nil, err
	}
	t, err := kem.curve.NewPublicKey(data[kem.pqEncapsKeySize:])
	if err != nil {
		return nil, err
	}
	return NewHybridPublicKey(pq, t)
}

func (pk *hybridPublicKey) encap() (sharedSecret []byte, enc []byte, err error) {
	mine, err := pk.t.Curve().GenerateKey(rand.Reader)
	if err != nil {
		return nil, nil, err
	}
	point, err := mine.ECDH(pk.t)
	if err != nil {
		return nil, nil, err
	}
	public := mine.PublicKey().Bytes()
	lattice, text := pk.pq.Encapsulate()
	return pk.kem.secret(lattice, point, public, pk.t.Bytes()), joined(text, public), nil
}

func newHybridPrivateKey(pq crypto.Decapsulator, t ecdh.KeyExchanger, seed []byte) (PrivateKey, error) {
	kem, err := of(t.Curve(), pq.Encapsulator())
	if err != nil {
		return nil, err
	}
	return &hybridPrivateKey{kem, bytes.Clone(seed), t, pq}, nil
}

func (kem *hybridKEM) GenerateKey() (PrivateKey, error) {
	seed := make([]byte, 32)
	rand.Read(seed)
	return kem.NewPrivateKey(seed)
}

func (kem *hybridKEM) NewPrivateKey(priv []byte) (PrivateKey, error) {
	if len(priv) != 32 {
		return nil, errors.New("hpke: invalid hybrid KEM secret length")
	}
	s := sha3.NewSHAKE256()
	s.Write(priv)
	seed := make([]byte, mlkem.SeedSize)
	s.Read(seed)
	pq, err := kem.pqNewPrivateKey(seed)
	if err != nil {
		return nil, err
	}
	for {
		scalar := make([]byte, kem.curveSeedSize)
		s.Read(scalar)
		// A number that is none of the curve's is passed over.
		if t, err := kem.curve.NewPrivateKey(scalar); err == nil {
			return newHybridPrivateKey(pq, t, priv)
		}
	}
}

func derived(id uint16, ikm []byte, size uint16) ([]byte, error) {
	return shake256KDF.labeledDerive(append([]byte("KEM"), number(id)...), ikm, "DeriveKeyPair", nil, size)
}

func (kem *hybridKEM) DeriveKeyPair(ikm []byte) (PrivateKey, error) {
	seed, err := derived(kem.id, ikm, 32)
	if err != nil {
		return nil, err
	}
	return kem.NewPrivateKey(seed)
}

func (k *hybridPrivateKey) PublicKey() PublicKey {
	return &hybridPublicKey{k.kem, k.t.PublicKey(), k.pq.Encapsulator()}
}

func (k *hybridPrivateKey) decap(enc []byte) (sharedSecret []byte, err error) {
	size := k.kem.pqCiphertextSize
	if len(enc) != size+k.kem.curvePointSize {
		return nil, errors.New("invalid encapsulated key size")
	}
	lattice, err := k.pq.Decapsulate(enc[:size])
	if err != nil {
		return nil, err
	}
	theirs, err := k.t.Curve().NewPublicKey(enc[size:])
	if err != nil {
		return nil, err
	}
	point, err := k.t.ECDH(theirs)
	if err != nil {
		return nil, err
	}
	return k.kem.secret(lattice, point, enc[size:], k.t.PublicKey().Bytes()), nil
}

// ---- the lattice alone

type mlkemKEM struct {
	id             uint16
	ciphertextSize int
	newPublicKey   readPublic
	newPrivateKey  readPrivate
	generateKey    func() (crypto.Decapsulator, error)
}

var (
	mlkem768 = &mlkemKEM{0x41, mlkem.CiphertextSize768, public768, private768,
		func() (crypto.Decapsulator, error) { return mlkem.GenerateKey768() }}
	mlkem1024 = &mlkemKEM{0x42, mlkem.CiphertextSize1024, public1024, private1024,
		func() (crypto.Decapsulator, error) { return mlkem.GenerateKey1024() }}
)

func (kem *mlkemKEM) encSize() int { return kem.ciphertextSize }

func (kem *mlkemKEM) NewPublicKey(data []byte) (PublicKey, error) {
	pq, err := kem.newPublicKey(data)
	if err != nil {
		return nil, err
	}
	return NewMLKEMPublicKey(pq)
}

func (pk *mlkemPublicKey) encap() (sharedSecret []byte, enc []byte, err error) {
	sharedSecret, enc = pk.pq.Encapsulate()
	return sharedSecret, enc, nil
}

func NewMLKEMPrivateKey(priv crypto.Decapsulator) (PrivateKey, error) {
	switch priv.Encapsulator().(type) {
	case *mlkem.EncapsulationKey768:
		return &mlkemPrivateKey{mlkem768, priv}, nil
	case *mlkem.EncapsulationKey1024:
		return &mlkemPrivateKey{mlkem1024, priv}, nil
	}
	return nil, errors.New("unsupported public key type")
}

func (kem *mlkemKEM) GenerateKey() (PrivateKey, error) {
	pq, err := kem.generateKey()
	if err != nil {
		return nil, err
	}
	return NewMLKEMPrivateKey(pq)
}

func (kem *mlkemKEM) NewPrivateKey(priv []byte) (PrivateKey, error) {
	pq, err := kem.newPrivateKey(priv)
	if err != nil {
		return nil, err
	}
	return NewMLKEMPrivateKey(pq)
}

func (kem *mlkemKEM) DeriveKeyPair(ikm []byte) (PrivateKey, error) {
	seed, err := derived(kem.id, ikm, mlkem.SeedSize)
	if err != nil {
		return nil, err
	}
	return kem.NewPrivateKey(seed)
}

func (k *mlkemPrivateKey) Bytes() ([]byte, error) {
	seed, ok := k.pq.(interface{ Bytes() []byte })
	if !ok {
		return nil, errors.New("private key seed not available")
	}
	return seed.Bytes(), nil
}

func (k *mlkemPrivateKey) decap(enc []byte) (sharedSecret []byte, err error) {
	return k.pq.Decapsulate(enc)
}
