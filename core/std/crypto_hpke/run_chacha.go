//go:build go1.26

package hpke

import (
	"crypto/cipher"
	"crypto/subtle"
	"encoding/binary"
	"errors"
	"math/big"
	"math/bits"
)

// chacha is the AEAD of RFC 8439.
type chacha struct{ key [8]uint32 }

func inChaCha20(key []byte) (cipher.AEAD, error) {
	c := new(chacha)
	for i := range c.key {
		c.key[i] = binary.LittleEndian.Uint32(key[4*i:])
	}
	return c, nil
}

func (c *chacha) NonceSize() int { return 12 }
func (c *chacha) Overhead() int  { return 16 }

func quarter(a, b, c, d uint32) (uint32, uint32, uint32, uint32) {
	a += b
	d = bits.RotateLeft32(d^a, 16)
	c += d
	b = bits.RotateLeft32(b^c, 12)
	a += b
	d = bits.RotateLeft32(d^a, 8)
	c += d
	b = bits.RotateLeft32(b^c, 7)
	return a, b, c, d
}

// block is the stream's part with the number given.
func (c *chacha) block(nonce []byte, counter uint32) (out [64]byte) {
	s := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
	copy(s[4:], c.key[:])
	s[12] = counter
	for i := range 3 {
		s[13+i] = binary.LittleEndian.Uint32(nonce[4*i:])
	}
	x := s
	for range 10 {
		for i := range 4 {
			x[i], x[4+i], x[8+i], x[12+i] = quarter(x[i], x[4+i], x[8+i], x[12+i])
		}
		for i := range 4 {
			b, d, e := 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4
			x[i], x[b], x[d], x[e] = quarter(x[i], x[b], x[d], x[e])
		}
	}
	for i := range x {
		binary.LittleEndian.PutUint32(out[4*i:], x[i]+s[i])
	}
	return out
}

func (c *chacha) mixed(nonce, text []byte) []byte {
	out := make([]byte, len(text))
	for at := 0; at < len(text); at += 64 {
		stream := c.block(nonce, uint32(1+at/64))
		subtle.XORBytes(out[at:], text[at:], stream[:])
	}
	return out
}

// little is the number whose highest byte is the last.
func little(b []byte) *big.Int {
	turned := make([]byte, len(b))
	for i, x := range b {
		turned[len(b)-1-i] = x
	}
	return new(big.Int).SetBytes(turned)
}

// tag is Poly1305 of what is only told, of the text and of both lengths.
func (c *chacha) tag(nonce, text, aad []byte) []byte {
	key := c.block(nonce, 0)
	for i := 4; i < 20; i += 4 {
		key[i-1] &= 15
		if i < 16 {
			key[i] &= 252
		}
	}
	r, sum := little(key[:16]), new(big.Int)
	p := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 130), big.NewInt(5))
	var all []byte
	for _, part := range [][]byte{aad, text} {
		all = append(all, part...)
		all = append(all, make([]byte, -len(part)&15)...)
	}
	all = binary.LittleEndian.AppendUint64(all, uint64(len(aad)))
	all = binary.LittleEndian.AppendUint64(all, uint64(len(text)))
	for ; len(all) > 0; all = all[16:] {
		n := little(append(all[:16:16], 1))
		sum.Add(sum, n).Mul(sum, r).Mod(sum, p)
	}
	sum.Add(sum, little(key[16:32]))
	out := sum.FillBytes(make([]byte, 17))
	for i := range 8 {
		out[1+i], out[16-i] = out[16-i], out[1+i]
	}
	return out[1:]
}

func (c *chacha) Seal(dst, nonce, plaintext, additionalData []byte) []byte {
	if len(nonce) != 12 {
		panic("chacha20poly1305: bad nonce length passed to Seal")
	}
	text := c.mixed(nonce, plaintext)
	return append(append(dst, text...), c.tag(nonce, text, additionalData)...)
}

func (c *chacha) Open(dst, nonce, ciphertext, additionalData []byte) ([]byte, error) {
	if len(nonce) != 12 {
		panic("chacha20poly1305: bad nonce length passed to Open")
	}
	size := len(ciphertext) - 16
	if size < 0 || subtle.ConstantTimeCompare(c.tag(nonce, ciphertext[:size], additionalData), ciphertext[size:]) != 1 {
		return nil, errors.New("chacha20poly1305: message authentication failed")
	}
	return append(dst, c.mixed(nonce, ciphertext[:size])...), nil
}
