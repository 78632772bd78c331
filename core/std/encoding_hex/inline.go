// Package hex: what is inlined into callers, in the shape that gc has.
package hex

const hextable = "0123456789abcdef"

//line hex.go:45:1
func Encode(dst, src []byte) int {
	j := 0
	for _, v := range src {
		dst[j] = hextable[v>>4]
		dst[j+1] = hextable[v&0x0f]
		j += 2
	}
	return len(src) * 2
}

//line hex.go:126:1
func EncodeToString(src []byte) string {
	dst := make([]byte, EncodedLen(len(src)))
	Encode(dst, src)
	return string(dst)
}
