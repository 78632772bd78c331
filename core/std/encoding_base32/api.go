// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package base32

import "io"

const NoPadding rune = -1
const StdPadding rune = 61

var HexEncoding *Encoding
var StdEncoding *Encoding

type CorruptInputError int64

func (e CorruptInputError) Error() string

type Encoding struct {
	encode    [32]byte
	decodeMap [256]uint8
	padChar   rune
}

func (enc Encoding) WithPadding(padding rune) *Encoding
func (enc *Encoding) Encode(dst, src []byte)
func (enc *Encoding) AppendEncode(dst, src []byte) []byte
func (enc *Encoding) EncodeToString(src []byte) string
func (enc *Encoding) EncodedLen(n int) int
func (enc *Encoding) Decode(dst, src []byte) (n int, err error)
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error)
func (enc *Encoding) DecodeString(s string) ([]byte, error)
func (enc *Encoding) DecodedLen(n int) int
func NewDecoder(enc *Encoding, r io.Reader) io.Reader
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser
func NewEncoding(encoder string) *Encoding
