package x509

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/md5"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"io"
	"strings"
)

var IncorrectPasswordError = errors.New("x509: decryption password incorrect")

// pemCipher is a cipher of RFC 1423; its number is its PEMCipher.
type pemCipher struct {
	name      string
	make      func(key []byte) (cipher.Block, error)
	keySize   int
	blockSize int
}

var pemCiphers = []pemCipher{
	PEMCipherDES:    {"DES-CBC", des.NewCipher, 8, des.BlockSize},
	PEMCipher3DES:   {"DES-EDE3-CBC", des.NewTripleDESCipher, 24, des.BlockSize},
	PEMCipherAES128: {"AES-128-CBC", aes.NewCipher, 16, aes.BlockSize},
	PEMCipherAES192: {"AES-192-CBC", aes.NewCipher, 24, aes.BlockSize},
	PEMCipherAES256: {"AES-256-CBC", aes.NewCipher, 32, aes.BlockSize},
}

// key makes a key of a password as OpenSSL does.
func (c *pemCipher) key(password, salt []byte) []byte {
	var out, sum []byte
	for len(out) < c.keySize {
		h := md5.New()
		h.Write(sum)
		h.Write(password)
		h.Write(salt)
		sum = h.Sum(nil)
		out = append(out, sum...)
	}
	return out[:c.keySize]
}

func IsEncryptedPEMBlock(b *pem.Block) bool {
	_, ok := b.Headers["DEK-Info"]
	return ok
}

func DecryptPEMBlock(b *pem.Block, password []byte) ([]byte, error) {
	info, ok := b.Headers["DEK-Info"]
	if !ok {
		return nil, errors.New("x509: no DEK-Info header in block")
	}
	mode, hexIV, ok := strings.Cut(info, ",")
	if !ok {
		return nil, errors.New("x509: malformed DEK-Info header")
	}
	var c *pemCipher
	for i := range pemCiphers {
		if i > 0 && pemCiphers[i].name == mode {
			c = &pemCiphers[i]
		}
	}
	if c == nil {
		return nil, errors.New("x509: unknown encryption mode")
	}
	iv, err := hex.DecodeString(hexIV)
	if err != nil {
		return nil, err
	}
	if len(iv) != c.blockSize {
		return nil, errors.New("x509: incorrect IV size")
	}
	block, err := c.make(c.key(password, iv[:8]))
	if err != nil {
		return nil, err
	}
	n := len(b.Bytes)
	if n%c.blockSize != 0 {
		return nil, errors.New("x509: encrypted PEM data is not a multiple of the block size")
	}
	if n == 0 {
		return nil, errors.New("x509: invalid padding")
	}
	data := make([]byte, n)
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(data, b.Bytes)
	pad := int(data[n-1])
	if pad == 0 || pad > c.blockSize || pad > n {
		return nil, IncorrectPasswordError
	}
	for _, v := range data[n-pad:] {
		if int(v) != pad {
			return nil, IncorrectPasswordError
		}
	}
	return data[:n-pad], nil
}

func EncryptPEMBlock(rand io.Reader, blockType string, data, password []byte, alg PEMCipher) (*pem.Block, error) {
	if alg <= 0 || int(alg) >= len(pemCiphers) {
		return nil, errors.New("x509: unknown encryption mode")
	}
	c := &pemCiphers[alg]
	iv := make([]byte, c.blockSize)
	if _, err := io.ReadFull(rand, iv); err != nil {
		return nil, errors.New("x509: cannot generate IV: " + err.Error())
	}
	block, err := c.make(c.key(password, iv[:8]))
	if err != nil {
		return nil, err
	}
	pad := c.blockSize - len(data)%c.blockSize
	out := append(make([]byte, 0, len(data)+pad), data...)
	for range pad {
		out = append(out, byte(pad))
	}
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(out, out)
	headers := map[string]string{"Proc-Type": "4,ENCRYPTED", "DEK-Info": c.name + "," + hex.EncodeToString(iv)}
	return &pem.Block{Type: blockType, Headers: headers, Bytes: out}, nil
}
