package p

func f(m map[string]string, k string) bool {
	return m[k] == "ab" ||
		m[k] == "longer than sixteen"
}
