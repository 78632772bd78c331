package textproto

func CanonicalMIMEHeaderKey(s string) string {
	b := []byte(s)
	up := true
	for i, c := range b {
		if c <= ' ' || c > '~' || c == ':' {
			return s
		}
		if up && 'a' <= c && c <= 'z' {
			c -= 32
		} else if !up && 'A' <= c && c <= 'Z' {
			c += 32
		}
		b[i] = c
		up = c == '-'
	}
	return string(b)
}
