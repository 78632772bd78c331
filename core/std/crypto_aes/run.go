package aes

import (
	"crypto/cipher"
	"strconv"
)

// Rules: FIPS 197.

//line aes.go:28:1
func (k KeySizeError) Error() string {
	return "crypto/aes: invalid key size " + strconv.Itoa(int(k))
}

var sbox, inverse = boxes()

func double(x byte) byte { return x<<1 ^ x>>7*0x1b }

// boxes makes the substitution and its inverse: each byte's reciprocal, mixed with its own rotations.
func boxes() (s, inv [256]byte) {
	p, q := byte(1), byte(1)
	for {
		p ^= double(p)
		q ^= q << 1
		q ^= q << 2
		q ^= q << 4
		if q&0x80 != 0 {
			q ^= 0x09
		}
		x := q ^ (q<<1 | q>>7) ^ (q<<2 | q>>6) ^ (q<<3 | q>>5) ^ (q<<4 | q>>4)
		s[p] = x ^ 0x63
		if p == 1 {
			break
		}
	}
	s[0] = 0x63
	for i, x := range s {
		inv[x] = byte(i)
	}
	return
}

// block is as large as gc's, which has the keys for decryption beside those for encryption.
type block struct {
	keys   [15][16]byte
	rounds int
	_      [240]byte
}

func NewCipher(key []byte) (cipher.Block, error) {
	switch len(key) {
	case 16, 24, 32:
	default:
		return nil, KeySizeError(len(key))
	}
	b := &block{rounds: len(key)/4 + 6}
	n := len(key) / 4
	var room [60][4]byte
	words := room[:4*(b.rounds+1)]
	rcon := byte(1)
	for i := range words {
		if i < n {
			words[i] = [4]byte(key[4*i:])
			continue
		}
		w := words[i-1]
		if i%n == 0 {
			w = [4]byte{sbox[w[1]] ^ rcon, sbox[w[2]], sbox[w[3]], sbox[w[0]]}
			rcon = double(rcon)
		} else if n > 6 && i%n == 4 {
			w = [4]byte{sbox[w[0]], sbox[w[1]], sbox[w[2]], sbox[w[3]]}
		}
		for k := range w {
			w[k] ^= words[i-n][k]
		}
		words[i] = w
	}
	for i, w := range words {
		copy(b.keys[i/4][i%4*4:], w[:])
	}
	return b, nil
}

func (b *block) BlockSize() int { return BlockSize }

func check(dst, src []byte) {
	if len(src) < BlockSize {
		panic("crypto/aes: input not full block")
	}
	if len(dst) < BlockSize {
		panic("crypto/aes: output not full block")
	}
}

func (b *block) add(s *[16]byte, round int) {
	for i := range s {
		s[i] ^= b.keys[round][i]
	}
}

func (b *block) Encrypt(dst, src []byte) {
	check(dst, src)
	s := b.EncryptBlock([16]byte(src))
	copy(dst, s[:])
}

// EncryptBlock is Encrypt for modes: by value, so that what they encrypt stays on their stack.
func (b *block) EncryptBlock(s [16]byte) [16]byte {
	b.add(&s, 0)
	for r := 1; r <= b.rounds; r++ {
		var t [16]byte
		for i := range t {
			t[i] = sbox[s[(i+4*(i%4))%16]]
		}
		s = t
		if r < b.rounds {
			for c := 0; c < 16; c += 4 {
				a0, a1, a2, a3 := t[c], t[c+1], t[c+2], t[c+3]
				all := a0 ^ a1 ^ a2 ^ a3
				s[c] ^= all ^ double(a0^a1)
				s[c+1] ^= all ^ double(a1^a2)
				s[c+2] ^= all ^ double(a2^a3)
				s[c+3] ^= all ^ double(a3^a0)
			}
		}
		b.add(&s, r)
	}
	return s
}

func (b *block) Decrypt(dst, src []byte) {
	check(dst, src)
	s := [16]byte(src)
	b.add(&s, b.rounds)
	for r := b.rounds - 1; r >= 0; r-- {
		var t [16]byte
		for i := range t {
			t[(i+4*(i%4))%16] = inverse[s[i]]
		}
		b.add(&t, r)
		s = t
		if r > 0 {
			for c := 0; c < 16; c += 4 {
				u, v := double(double(t[c]^t[c+2])), double(double(t[c+1]^t[c+3]))
				a0, a1, a2, a3 := t[c]^u, t[c+1]^v, t[c+2]^u, t[c+3]^v
				all := a0 ^ a1 ^ a2 ^ a3
				s[c] = a0 ^ all ^ double(a0^a1)
				s[c+1] = a1 ^ all ^ double(a1^a2)
				s[c+2] = a2 ^ all ^ double(a2^a3)
				s[c+3] = a3 ^ all ^ double(a3^a0)
			}
		}
	}
	copy(dst, s[:])
}
