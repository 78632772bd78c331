package rc4

import "strconv"

//line rc4.go:27:1
func (k KeySizeError) Error() string {
	return "crypto/rc4: invalid key size " + strconv.Itoa(int(k))
}

func NewCipher(key []byte) (*Cipher, error) {
	if len(key) < 1 || len(key) > 256 {
		return nil, KeySizeError(len(key))
	}
	c := new(Cipher)
	for i := range c.s {
		c.s[i] = uint32(i)
	}
	j := uint8(0)
	for i := range c.s {
		j += uint8(c.s[i]) + key[i%len(key)]
		c.s[i], c.s[j] = c.s[j], c.s[i]
	}
	return c, nil
}

//line rc4.go:57:1
func (c *Cipher) Reset() { *c = Cipher{} }

func (c *Cipher) XORKeyStream(dst, src []byte) {
	if len(src) == 0 {
		return
	}
	_ = dst[:len(src)]
	for k, v := range src {
		c.i++
		x := c.s[c.i]
		c.j += uint8(x)
		y := c.s[c.j]
		c.s[c.i], c.s[c.j] = y, x
		dst[k] = v ^ uint8(c.s[uint8(x+y)])
	}
}
