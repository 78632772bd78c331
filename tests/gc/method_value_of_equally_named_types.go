package p

import (
	"encoding/base32"
	"encoding/base64"
)

var appends = []func(dst, src []byte) []byte{
	base32.StdEncoding.AppendEncode,
	base64.StdEncoding.AppendEncode,
}
