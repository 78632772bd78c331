package p

func roundTrip(s string) string {
	b := []byte(s)
	b[0] = 'x'
	return string(b)
}

func onlyRead(s string) (n int) {
	for _, c := range []byte(s) {
		n += int(c)
	}
	return
}

func zeroCopy(s string) byte {
	b := []byte(s)
	return b[0]
}
