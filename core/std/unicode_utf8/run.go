// Package utf8: what appends; the rest is the machine's.
package utf8

func AppendRune(p []byte, r rune) []byte {
	if uint32(r) <= 0x7F {
		return append(p, byte(r))
	}
	return append(p, string(r)...)
}
