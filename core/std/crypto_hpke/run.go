//go:build go1.26

package hpke

import (
	"encoding/binary"
	"errors"
)

// joined is a slice of its own that holds the parts one after the other.
func joined(parts ...[]byte) (all []byte) {
	for _, part := range parts {
		all = append(all, part...)
	}
	return all
}

func number(n uint16) []byte { return binary.BigEndian.AppendUint16(nil, n) }

// newContext is the key schedule of RFC 9180, 5.1, in base mode; of one step where the derivation has only one.
func newContext(sharedSecret []byte, kemID uint16, kdf KDF, aead AEAD, info []byte) (*context, error) {
	suite := joined([]byte("HPKE"), number(kemID), number(kdf.ID()), number(aead.ID()))
	keys, export, err := inTwoSteps, kdf.labeledExpand, error(nil)
	if kdf.oneStage() {
		keys, export = inOneStep, kdf.labeledDerive
	}
	key, nonce, secret, err := keys(suite, sharedSecret, kdf, aead, info)
	if err != nil {
		return nil, err
	}
	cipher, err := aead.aead(key)
	if err != nil {
		return nil, err
	}
	return &context{
		suiteID: suite,
		export: func(of string, length uint16) ([]byte, error) {
			return export(suite, secret, "sec", []byte(of), length)
		},
		aead:      cipher,
		baseNonce: nonce,
	}, nil
}

func inOneStep(suite, shared []byte, kdf KDF, aead AEAD, info []byte) (key, nonce, secret []byte, err error) {
	input := joined(number(0), number(uint16(len(shared))), shared)
	about := joined([]byte{0}, number(0), number(uint16(len(info))), info)
	nK, nN := aead.keySize(), aead.nonceSize()
	all, err := kdf.labeledDerive(suite, input, "secret", about, uint16(nK+nN+kdf.size()))
	if err != nil {
		return nil, nil, nil, err
	}
	return all[:nK], all[nK : nK+nN], all[nK+nN:], nil
}

func inTwoSteps(suite, shared []byte, kdf KDF, aead AEAD, info []byte) (key, nonce, secret []byte, err error) {
	about := []byte{0}
	for _, part := range []struct {
		label string
		input []byte
	}{{"psk_id_hash", nil}, {"info_hash", info}} {
		hash, err := kdf.labeledExtract(suite, nil, part.label, part.input)
		if err != nil {
			return nil, nil, nil, err
		}
		about = append(about, hash...)
	}
	random, err := kdf.labeledExtract(suite, shared, "secret", nil)
	if err != nil {
		return nil, nil, nil, err
	}
	if key, err = kdf.labeledExpand(suite, random, "key", about, uint16(aead.keySize())); err != nil {
		return nil, nil, nil, err
	}
	if nonce, err = kdf.labeledExpand(suite, random, "base_nonce", about, uint16(aead.nonceSize())); err != nil {
		return nil, nil, nil, err
	}
	secret, err = kdf.labeledExpand(suite, random, "exp", about, uint16(kdf.size()))
	return key, nonce, secret, err
}

func NewSender(pk PublicKey, kdf KDF, aead AEAD, info []byte) (enc []byte, s *Sender, err error) {
	shared, enc, err := pk.encap()
	if err != nil {
		return nil, nil, err
	}
	made, err := newContext(shared, pk.KEM().ID(), kdf, aead, info)
	if err != nil {
		return nil, nil, err
	}
	return enc, &Sender{made}, nil
}

func NewRecipient(enc []byte, k PrivateKey, kdf KDF, aead AEAD, info []byte) (*Recipient, error) {
	shared, err := k.decap(enc)
	if err != nil {
		return nil, err
	}
	made, err := newContext(shared, k.KEM().ID(), kdf, aead, info)
	if err != nil {
		return nil, err
	}
	return &Recipient{made}, nil
}

// nonce is that of the message to come: the first one with its number.
func (c *context) nonce() []byte {
	n := make([]byte, c.aead.NonceSize())
	binary.BigEndian.PutUint64(n[len(n)-8:], c.seqNum)
	for i, b := range c.baseNonce {
		n[i] ^= b
	}
	return n
}

func (s *Sender) Seal(aad, plaintext []byte) ([]byte, error) {
	if s.aead == nil {
		return nil, errors.New("export-only instantiation")
	}
	text := s.aead.Seal(nil, s.nonce(), plaintext, aad)
	s.seqNum++
	return text, nil
}

func (r *Recipient) Open(aad, ciphertext []byte) ([]byte, error) {
	if r.aead == nil {
		return nil, errors.New("export-only instantiation")
	}
	text, err := r.aead.Open(nil, r.nonce(), ciphertext, aad)
	if err != nil {
		return nil, err
	}
	r.seqNum++
	return text, nil
}

func Seal(pk PublicKey, kdf KDF, aead AEAD, info, plaintext []byte) ([]byte, error) {
	enc, s, err := NewSender(pk, kdf, aead, info)
	if err != nil {
		return nil, err
	}
	text, err := s.Seal(nil, plaintext)
	if err != nil {
		return nil, err
	}
	return append(enc, text...), nil
}

func Open(k PrivateKey, kdf KDF, aead AEAD, info, ciphertext []byte) ([]byte, error) {
	size := k.KEM().encSize()
	if len(ciphertext) < size {
		return nil, errors.New("ciphertext too short")
	}
	r, err := NewRecipient(ciphertext[:size], k, kdf, aead, info)
	if err != nil {
		return nil, err
	}
	return r.Open(nil, ciphertext[size:])
}

func (s *Sender) Export(exporterContext string, length int) ([]byte, error) {
	return s.exported(exporterContext, length)
}

func (r *Recipient) Export(exporterContext string, length int) ([]byte, error) {
	return r.exported(exporterContext, length)
}

func (c *context) exported(of string, length int) ([]byte, error) {
	if length < 0 || length > 1<<16-1 {
		return nil, errors.New("invalid length")
	}
	return c.export(of, uint16(length))
}
