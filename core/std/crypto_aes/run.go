package aes

import (
	"crypto/cipher"
	"unsafe"
)

// Rules: FIPS 197.

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

// Block is as large as gc's, which has the keys for decryption beside those for encryption.
type Block struct {
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
	b := &Block{rounds: len(key)/4 + 6}
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

func (b *Block) BlockSize() int { return BlockSize }

func check(dst, src []byte) {
	if len(src) < BlockSize {
		panic("crypto/aes: input not full block")
	}
	if len(dst) < BlockSize {
		panic("crypto/aes: output not full block")
	}
}

func (b *Block) add(s *[16]byte, round int) {
	for i := range s {
		s[i] ^= b.keys[round][i]
	}
}

func (b *Block) Encrypt(dst, src []byte) {
	check(dst, src)
	s := b.EncryptBlock([16]byte(src))
	copy(dst, s[:])
}

// EncryptBlock is Encrypt for modes: by value, so that what they encrypt stays on their stack.
func (b *Block) EncryptBlock(s [16]byte) [16]byte {
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

func (b *Block) Decrypt(dst, src []byte) {
	check(dst, src)
	s := b.decryptBlock([16]byte(src))
	copy(dst, s[:])
}

func (b *Block) decryptBlock(s [16]byte) [16]byte {
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
	return s
}

// CBCEncrypter and CBCDecrypter have the keys within, so that a mode is one object.
type CBCEncrypter struct {
	b  Block
	iv [16]byte
}

type CBCDecrypter struct {
	b  Block
	iv [16]byte
}

func (b *Block) NewCBCEncrypter(iv []byte) cipher.BlockMode { return &CBCEncrypter{*b, [16]byte(iv)} }
func (b *Block) NewCBCDecrypter(iv []byte) cipher.BlockMode { return &CBCDecrypter{*b, [16]byte(iv)} }

func (c *CBCEncrypter) BlockSize() int  { return 16 }
func (c *CBCDecrypter) BlockSize() int  { return 16 }
func (c *CBCEncrypter) SetIV(iv []byte) { setIV(&c.iv, iv) }
func (c *CBCDecrypter) SetIV(iv []byte) { setIV(&c.iv, iv) }

func setIV(to *[16]byte, iv []byte) {
	if len(iv) != 16 {
		panic("cipher: incorrect length IV")
	}
	copy(to[:], iv)
}

func checkBlocks(dst, src []byte) {
	if len(src)%16 != 0 {
		panic("crypto/cipher: input not full blocks")
	}
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	if len(src) == 0 || &dst[0] == &src[0] {
		return
	}
	from, to := uintptr(unsafe.Pointer(&src[0])), uintptr(unsafe.Pointer(&dst[0]))
	if n := uintptr(len(src)); from < to+n && to < from+n {
		panic("crypto/cipher: invalid buffer overlap")
	}
}

func (c *CBCEncrypter) CryptBlocks(dst, src []byte) {
	checkBlocks(dst, src)
	for ; len(src) > 0; src, dst = src[16:], dst[16:] {
		for i := range c.iv {
			c.iv[i] ^= src[i]
		}
		c.iv = c.b.EncryptBlock(c.iv)
		copy(dst, c.iv[:])
	}
}

func (c *CBCDecrypter) CryptBlocks(dst, src []byte) {
	checkBlocks(dst, src)
	for ; len(src) > 0; src, dst = src[16:], dst[16:] {
		in := [16]byte(src)
		out := c.b.decryptBlock(in)
		for i := range out {
			dst[i] = out[i] ^ c.iv[i]
		}
		c.iv = in
	}
}
