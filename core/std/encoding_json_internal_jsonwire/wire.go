package jsonwire

//line decode.go:33:1
func ConsumeWhitespace(b []byte) (n int) {
//line decode.go:35:1
	for len(b) > n && (b[n] == ' ' || b[n] == '\t' || b[n] == '\r' || b[n] == '\n') {
		n++
	}
	return n
}
