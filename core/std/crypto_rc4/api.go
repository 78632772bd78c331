// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package rc4

type Cipher struct {
	s [256]uint32
	i uint8
	j uint8
}

func (c *Cipher) Reset()
func (c *Cipher) XORKeyStream(dst, src []byte)

type KeySizeError int

func (k KeySizeError) Error() string
func NewCipher(key []byte) (*Cipher, error)
