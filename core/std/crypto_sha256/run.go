package sha256

func Sum256(data []byte) [32]byte {
	h := New()
	h.Write(data)
	var sum [32]byte
	h.Sum(sum[:0])
	return sum
}

func Sum224(data []byte) [28]byte {
	h := New224()
	h.Write(data)
	var sum [28]byte
	h.Sum(sum[:0])
	return sum
}
