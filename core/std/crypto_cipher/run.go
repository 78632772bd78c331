package cipher

import (
	"bytes"
	"crypto/rand"
	"crypto/subtle"
	"errors"
	"io"
	"unsafe"
)

// Rules: NIST SP 800-38A (modes), 800-38D (GCM).

func (r StreamReader) Read(dst []byte) (n int, err error) {
	n, err = r.R.Read(dst)
	r.S.XORKeyStream(dst[:n], dst[:n])
	return
}

func (w StreamWriter) Write(src []byte) (n int, err error) {
	c := make([]byte, len(src))
	w.S.XORKeyStream(c, src)
	n, err = w.W.Write(c)
	if n != len(src) && err == nil {
		err = io.ErrShortWrite
	}
	return
}

type cbc struct {
	b         Block
	blockSize int
	iv        []byte
	tmp       []byte
}

type cbcEncrypter cbc
type cbcDecrypter cbc

func newCBC(b Block, iv []byte) *cbc {
	return &cbc{b, b.BlockSize(), bytes.Clone(iv), make([]byte, b.BlockSize())}
}

// Ciphers that have modes of their own, as AES has.
type (
	cbcEncAble interface {
		NewCBCEncrypter(iv []byte) BlockMode
	}
	cbcDecAble interface {
		NewCBCDecrypter(iv []byte) BlockMode
	}
	ctrAble interface{ NewCTR(iv []byte) Stream }
	gcmAble interface {
		NewGCM(nonceSize, tagSize int) (AEAD, error)
	}
)

func NewCBCEncrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCEncrypter: IV length must equal block size")
	}
	if b, ok := b.(cbcEncAble); ok {
		return b.NewCBCEncrypter(iv)
	}
	return (*cbcEncrypter)(newCBC(b, iv))
}

func NewCBCDecrypter(b Block, iv []byte) BlockMode {
	if len(iv) != b.BlockSize() {
		panic("cipher.NewCBCDecrypter: IV length must equal block size")
	}
	if b, ok := b.(cbcDecAble); ok {
		return b.NewCBCDecrypter(iv)
	}
	return (*cbcDecrypter)(newCBC(b, iv))
}

//line cbc.go:77:1
func (m *cbcEncrypter) BlockSize() int  { return m.blockSize }
//line cbc.go:156:1
func (m *cbcDecrypter) BlockSize() int  { return m.blockSize }
func (m *cbcEncrypter) SetIV(iv []byte) { (*cbc)(m).setIV(iv) }
func (m *cbcDecrypter) SetIV(iv []byte) { (*cbc)(m).setIV(iv) }

func (m *cbc) setIV(iv []byte) {
	if len(iv) != len(m.iv) {
		panic("cipher: incorrect length IV")
	}
	copy(m.iv, iv)
}

func checkBlocks(dst, src []byte, size int) {
	if len(src)%size != 0 {
		panic("crypto/cipher: input not full blocks")
	}
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	overlap(dst, src, "crypto/cipher: invalid buffer overlap")
}

// overlap panics where dst begins within src, or src within dst, but not both at one place.
func overlap(dst, src []byte, words string) {
	if len(src) == 0 || &dst[0] == &src[0] {
		return
	}
	from, to := uintptr(unsafe.Pointer(&src[0])), uintptr(unsafe.Pointer(&dst[0]))
	if n := uintptr(len(src)); from < to+n && to < from+n {
		panic(words)
	}
}

func (m *cbcEncrypter) CryptBlocks(dst, src []byte) {
	size := m.blockSize
	checkBlocks(dst, src, size)
	for ; len(src) > 0; src, dst = src[size:], dst[size:] {
		subtle.XORBytes(m.iv, src[:size], m.iv)
		m.b.Encrypt(dst[:size], m.iv)
		copy(m.iv, dst)
	}
}

func (m *cbcDecrypter) CryptBlocks(dst, src []byte) {
	size := m.blockSize
	checkBlocks(dst, src, size)
	for ; len(src) > 0; src, dst = src[size:], dst[size:] {
		copy(m.tmp, src)
		m.b.Decrypt(dst[:size], m.tmp)
		subtle.XORBytes(dst[:size], dst[:size], m.iv)
		m.iv, m.tmp = m.tmp, m.iv
	}
}

// stream makes its key bytes block by block.
type stream struct {
	b    Block
	reg  []byte
	out  []byte
	used int
	// What the register becomes: the counter, the block itself, or what was encrypted.
	kind int
}

const (
	counting = iota
	outputFed
	encrypting
	decrypting
)

// What a stream is called depends on its mode.
type (
	ctr stream
	ofb stream
	cfb stream
)

func newStream(name string, b Block, iv []byte, kind int) *stream {
	if len(iv) != b.BlockSize() {
		panic("cipher." + name + ": IV length must equal block size")
	}
	return &stream{b: b, reg: bytes.Clone(iv), out: make([]byte, len(iv)), used: len(iv), kind: kind}
}

// aesStream is the counter mode of AES: one object, which holds the keys in gc's.
type aesStream struct {
	stream
	counter, mask [16]byte
	_             [400]byte
}

func NewCTR(block Block, iv []byte) Stream {
	if _, ok := block.(byValue); ok {
		if len(iv) != 16 {
			panic("bad IV length")
		}
		s := new(aesStream)
		s.stream = stream{b: block, reg: append(s.counter[:0], iv...), out: s.mask[:], used: 16, kind: counting}
		return aesCtrWrapper{s}
	}
	if b, ok := block.(ctrAble); ok {
		return b.NewCTR(iv)
	}
	return (*ctr)(newStream("NewCTR", block, iv, counting))
}

type aesCtrWrapper struct{ c *aesStream }

func (x aesCtrWrapper) XORKeyStream(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/aes: len(dst) < len(src)")
	}
	overlap(dst, src, "crypto/aes: invalid buffer overlap")
	x.c.xor(dst, src)
}

func NewOFB(b Block, iv []byte) Stream { return (*ofb)(newStream("NewOFB", b, iv, outputFed)) }
func NewCFBEncrypter(block Block, iv []byte) Stream {
	return (*cfb)(newStream("newCFB", block, iv, encrypting))
}
func NewCFBDecrypter(block Block, iv []byte) Stream {
	return (*cfb)(newStream("newCFB", block, iv, decrypting))
}

func (s *ctr) XORKeyStream(dst, src []byte) { (*stream)(s).checked(dst, src) }
func (s *ofb) XORKeyStream(dst, src []byte) { (*stream)(s).checked(dst, src) }
func (s *cfb) XORKeyStream(dst, src []byte) { (*stream)(s).checked(dst, src) }

func (s *stream) checked(dst, src []byte) {
	if len(dst) < len(src) {
		panic("crypto/cipher: output smaller than input")
	}
	overlap(dst, src, "crypto/cipher: invalid buffer overlap")
	s.xor(dst, src)
}

func (s *stream) xor(dst, src []byte) {
	for i, c := range src {
		if s.used == len(s.out) {
			s.b.Encrypt(s.out, s.reg)
			s.used = 0
			switch s.kind {
			case counting:
				for k := len(s.reg) - 1; k >= 0; k-- {
					if s.reg[k]++; s.reg[k] != 0 {
						break
					}
				}
			case outputFed:
				copy(s.reg, s.out)
			}
		}
		dst[i] = c ^ s.out[s.used]
		switch s.kind {
		case encrypting:
			s.reg[s.used] = dst[i]
		case decrypting:
			s.reg[s.used] = c
		}
		s.used++
	}
}

type gcm struct {
	b          Block
	nonce, tag int
	// The hash key, as bits from the highest on.
	hi, lo uint64
	_      [712]byte // gc's holds the keys and a table
}

// byValue is what AES has besides: a block encrypted without a place in memory.
type byValue interface{ EncryptBlock([16]byte) [16]byte }

func encrypted(b Block, s [16]byte) [16]byte {
	if v, ok := b.(byValue); ok {
		return v.EncryptBlock(s)
	}
	out := make([]byte, 32)
	copy(out[16:], s[:])
	b.Encrypt(out[:16], out[16:])
	return [16]byte(out)
}

// extended has room for n bytes behind dst, which is told from there on too.
func extended(dst []byte, n int) (all, tail []byte) {
	if total := len(dst) + n; cap(dst) >= total {
		all = dst[:total]
	} else {
		all = make([]byte, total)
		copy(all, dst)
	}
	return all, all[len(dst):]
}

var errOpen = errors.New("cipher: message authentication failed")

func newGCM(b Block, nonce, tag int) (AEAD, error) {
	if tag < 12 || tag > 16 {
		return nil, errors.New("cipher: incorrect tag size given to GCM")
	}
	if nonce <= 0 {
		return nil, errors.New("cipher: the nonce can't have zero length")
	}
	if b, ok := b.(gcmAble); ok {
		return b.NewGCM(nonce, tag)
	}
	if b.BlockSize() != 16 {
		return nil, errors.New("cipher: NewGCM requires 128-bit block cipher")
	}
	g := &gcm{b: b, nonce: nonce, tag: tag}
	h := encrypted(b, [16]byte{})
	g.hi, g.lo = words(h[:])
	return g, nil
}

func NewGCM(cipher Block) (AEAD, error)                         { return newGCM(cipher, 12, 16) }
func NewGCMWithNonceSize(cipher Block, size int) (AEAD, error)  { return newGCM(cipher, size, 16) }
func NewGCMWithTagSize(cipher Block, tagSize int) (AEAD, error) { return newGCM(cipher, 12, tagSize) }
func NewGCMWithRandomNonce(cipher Block) (AEAD, error) {
	if _, ok := cipher.(byValue); !ok {
		return nil, errors.New("cipher: NewGCMWithRandomNonce requires aes.Block")
	}
	g, err := newGCM(cipher, 12, 16)
	if err != nil {
		return nil, err
	}
	return gcmWithRandomNonce{g}, nil
}

func words(b []byte) (hi, lo uint64) {
	for i := 0; i < 8; i++ {
		hi, lo = hi<<8|uint64(b[i]), lo<<8|uint64(b[i+8])
	}
	return
}

func put(b []byte, hi, lo uint64) {
	for i := 0; i < 8; i++ {
		b[i], b[i+8] = byte(hi>>(56-8*i)), byte(lo>>(56-8*i))
	}
}

// times multiplies by the hash key in GF(2^128).
func (g *gcm) times(hi, lo uint64) (zhi, zlo uint64) {
	vhi, vlo := g.hi, g.lo
	for i := 0; i < 128; i++ {
		bit := hi >> 63
		hi, lo = hi<<1|lo>>63, lo<<1
		if bit != 0 {
			zhi ^= vhi
			zlo ^= vlo
		}
		odd := vlo & 1
		vlo = vlo>>1 | vhi<<63
		vhi >>= 1
		if odd != 0 {
			vhi ^= 0xe1 << 56
		}
	}
	return
}

func (g *gcm) hash(parts ...[]byte) (hi, lo uint64) {
	for _, p := range parts {
		for len(p) > 0 {
			var b [16]byte
			n := copy(b[:], p)
			p = p[n:]
			a, c := words(b[:])
			hi, lo = g.times(hi^a, lo^c)
		}
	}
	return
}

func lengths(a, b int) (out [16]byte) {
	put(out[:], uint64(a)*8, uint64(b)*8)
	return
}

func (g *gcm) counter(nonce []byte) (c [16]byte) {
	if len(nonce) == 12 {
		copy(c[:], nonce)
		c[15] = 1
		return
	}
	size := lengths(0, len(nonce))
	hi, lo := g.hash(nonce, size[:])
	put(c[:], hi, lo)
	return
}

func (g *gcm) crypt(dst, src []byte, c [16]byte) {
	for len(src) > 0 {
		for i := 15; i >= 12; i-- {
			if c[i]++; c[i] != 0 {
				break
			}
		}
		mask := encrypted(g.b, c)
		n := subtle.XORBytes(dst, src[:min(16, len(src))], mask[:])
		src, dst = src[n:], dst[n:]
	}
}

func (g *gcm) auth(c [16]byte, text, data []byte) (tag [16]byte) {
	size := lengths(len(data), len(text))
	hi, lo := g.hash(data, text, size[:])
	put(tag[:], hi, lo)
	mask := encrypted(g.b, c)
	subtle.XORBytes(tag[:], tag[:], mask[:])
	return
}

func (g *gcm) NonceSize() int { return g.nonce }
func (g *gcm) Overhead() int  { return g.tag }

func (g *gcm) Seal(dst, nonce, plaintext, data []byte) []byte {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	c := g.counter(nonce)
	all, out := extended(dst, len(plaintext)+g.tag)
	g.crypt(out, plaintext, c)
	tag := g.auth(c, out[:len(plaintext)], data)
	copy(out[len(plaintext):], tag[:g.tag])
	return all
}

func (g *gcm) Open(dst, nonce, ciphertext, data []byte) ([]byte, error) {
	if len(nonce) != g.nonce {
		panic("crypto/cipher: incorrect nonce length given to GCM")
	}
	n := len(ciphertext) - g.tag
	if n < 0 {
		return nil, errOpen
	}
	c := g.counter(nonce)
	tag := g.auth(c, ciphertext[:n], data)
	if subtle.ConstantTimeCompare(tag[:g.tag], ciphertext[n:]) != 1 {
		return nil, errOpen
	}
	all, out := extended(dst, n)
	g.crypt(out, ciphertext[:n], c)
	return all, nil
}

type gcmWithRandomNonce struct{ g AEAD }

//line gcm.go:105:1
func (r gcmWithRandomNonce) NonceSize() int { return 0 }
func (r gcmWithRandomNonce) Overhead() int  { return r.g.Overhead() + 12 }
func (r gcmWithRandomNonce) Seal(dst, nonce, plaintext, data []byte) []byte {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	nonce = make([]byte, 12)
	rand.Read(nonce)
	return r.g.Seal(append(dst, nonce...), nonce, plaintext, data)
}
func (r gcmWithRandomNonce) Open(dst, nonce, ciphertext, data []byte) ([]byte, error) {
	if len(nonce) != 0 {
		panic("crypto/cipher: non-empty nonce passed to GCMWithRandomNonce")
	}
	if len(ciphertext) < 12 {
		return nil, errOpen
	}
	return r.g.Open(dst, ciphertext[:12], ciphertext[12:], data)
}
