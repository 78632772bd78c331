// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package mime

import "io"

const BEncoding WordEncoder = 98
const QEncoding WordEncoder = 113

var ErrInvalidMediaParameter error

type WordDecoder struct {
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
}

func (d *WordDecoder) Decode(word string) (string, error)
func (d *WordDecoder) DecodeHeader(header string) (string, error)

type WordEncoder byte

func (e WordEncoder) Encode(charset, s string) string
func AddExtensionType(ext, typ string) error
func ExtensionsByType(typ string) ([]string, error)
func FormatMediaType(t string, param map[string]string) string
func ParseMediaType(v string) (mediatype string, params map[string]string, err error)
func TypeByExtension(ext string) string
