package des

import (
	"crypto/cipher"
	"encoding/binary"
	"unsafe"
)

// Rules: FIPS 46-3. Bits are counted as there: from the left, from 1.

var choice1 = [56]uint8{
	57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2,
	59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36, 63, 55, 47, 39,
	31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37,
	29, 21, 13, 5, 28, 20, 12, 4,
}

var choice2 = [48]uint8{
	14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4,
	26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37, 47, 55, 30, 40,
	51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
}

var permutation = [32]uint8{
	16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10,
	2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25,
}

// The eight boxes, each as four rows of sixteen hexadecimal digits.
const boxes = "e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d" +
	"f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9" +
	"a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c" +
	"7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e" +
	"2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453" +
	"c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d" +
	"4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c" +
	"d2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b"

// The boxes with the permutation behind them, by the six bits as they come; made when the first key is.
var substitution [8][64]uint32

// takeBits picks of the lowest size bits of b those that are listed.
func takeBits(b uint64, size uint, list []uint8) uint64 {
	r := uint64(0)
	for _, place := range list {
		r = r<<1 | b>>(size-uint(place))&1
	}
	return r
}

func prepare() {
	if substitution[0][0] != 0 {
		return
	}
	for i := range substitution {
		for six := range 64 {
			row, column := six>>4&2|six&1, six>>1&15
			digit := boxes[i*64+row*16+column]
			if digit >= 'a' {
				digit -= 'a' - 10
			} else {
				digit -= '0'
			}
			four := uint64(digit) << (28 - 4*uint(i))
			substitution[i][six] = uint32(takeBits(four, 32, permutation[:]))
		}
	}
}

// initial is the first permutation: of eight columns the even ones become the upper half.
func initial(b uint64) uint64 {
	r := uint64(0)
	for place := range uint(64) {
		row, column := place/8, place%8
		from := (7-column)*8 + (2*(row%4) + 1)
		if row >= 4 {
			from--
		}
		r |= b >> (63 - from) & 1 << (63 - place)
	}
	return r
}

// final undoes initial.
func final(b uint64) uint64 {
	r := uint64(0)
	for place := range uint(64) {
		row, column := place/8, place%8
		from := (7-column)*8 + (2*(row%4) + 1)
		if row >= 4 {
			from--
		}
		r |= b >> (63 - place) & 1 << (63 - from)
	}
	return r
}

type desCipher struct {
	subkeys [16]uint64
}

func (c *desCipher) setKey(key []byte) {
	prepare()
	bits := takeBits(binary.BigEndian.Uint64(key), 64, choice1[:])
	left, right := uint32(bits>>28), uint32(bits)&(1<<28-1)
	for i := range c.subkeys {
		turns := 2
		if i < 2 || i == 8 || i == 15 {
			turns = 1
		}
		left = (left<<turns | left>>(28-turns)) & (1<<28 - 1)
		right = (right<<turns | right>>(28-turns)) & (1<<28 - 1)
		c.subkeys[i] = takeBits(uint64(left)<<28|uint64(right), 56, choice2[:])
	}
}

// rounds is the sixteen rounds of one key, between the two permutations.
func (c *desCipher) rounds(b uint64, backwards bool) uint64 {
	left, right := uint32(b>>32), uint32(b)
	for i := range 16 {
		if backwards {
			i = 15 - i
		}
		key := c.subkeys[i]
		// Six bits each, the neighbours' nearest ones among them.
		around := uint64(right)<<1 | uint64(right>>31) | uint64(right)<<33
		mixed := uint32(0)
		for box := range uint(8) {
			shift := 28 - 4*box
			mixed ^= substitution[box][(around>>shift^key>>(42-6*box))&63]
		}
		left, right = right, left^mixed
	}
	return uint64(right)<<32 | uint64(left)
}

func check(dst, src []byte) {
	if len(src) < BlockSize {
		panic("crypto/des: input not full block")
	}
	if len(dst) < BlockSize {
		panic("crypto/des: output not full block")
	}
	d, s := uintptr(unsafe.Pointer(&dst[0])), uintptr(unsafe.Pointer(&src[0]))
	if d != s && d < s+BlockSize && s < d+BlockSize {
		panic("crypto/des: invalid buffer overlap")
	}
}

//line cipher.go:45:1
func (c *desCipher) BlockSize() int { return BlockSize }

func (c *desCipher) Encrypt(dst, src []byte) {
	check(dst, src)
	binary.BigEndian.PutUint64(dst, final(c.rounds(initial(binary.BigEndian.Uint64(src)), false)))
}

func (c *desCipher) Decrypt(dst, src []byte) {
	check(dst, src)
	binary.BigEndian.PutUint64(dst, final(c.rounds(initial(binary.BigEndian.Uint64(src)), true)))
}

type tripleDESCipher struct {
	cipher1, cipher2, cipher3 desCipher
}

//line cipher.go:95:1
func (c *tripleDESCipher) BlockSize() int { return BlockSize }

func (c *tripleDESCipher) Encrypt(dst, src []byte) {
	check(dst, src)
	b := c.cipher1.rounds(initial(binary.BigEndian.Uint64(src)), false)
	b = c.cipher2.rounds(b, true)
	binary.BigEndian.PutUint64(dst, final(c.cipher3.rounds(b, false)))
}

func (c *tripleDESCipher) Decrypt(dst, src []byte) {
	check(dst, src)
	b := c.cipher3.rounds(initial(binary.BigEndian.Uint64(src)), true)
	b = c.cipher2.rounds(b, false)
	binary.BigEndian.PutUint64(dst, final(c.cipher1.rounds(b, true)))
}

func NewCipher(key []byte) (cipher.Block, error) {
	if len(key) != 8 {
		return nil, KeySizeError(len(key))
	}
	c := new(desCipher)
	c.setKey(key)
	return c, nil
}

func NewTripleDESCipher(key []byte) (cipher.Block, error) {
	if len(key) != 24 {
		return nil, KeySizeError(len(key))
	}
	c := new(tripleDESCipher)
	c.cipher1.setKey(key[:8])
	c.cipher2.setKey(key[8:16])
	c.cipher3.setKey(key[16:])
	return c, nil
}
