// What gc inlines into callers, in the shape that it has there.

package utf8

//line utf8.go:410:1
func AppendRune(p []byte, r rune) []byte {
//line utf8.go:412:1
	if uint32(r) <= 0x7F {
		return append(p, byte(r))
	}
	return appendRuneNonASCII(p, r)
}

func appendRuneNonASCII(p []byte, r rune) []byte { return append(p, string(r)...) }
