package jsonwire

func AppendFloat(dst []byte, src float64, bits int) []byte

func ConsumeWhitespace(b []byte) (n int) {
	for len(b) > n && (b[n] == ' ' || b[n] == '\t' || b[n] == '\r' || b[n] == '\n') {
		n++
	}
	return n
}
