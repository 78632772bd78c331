package sha512

func Sum512(data []byte) [64]byte {
	h := New()
	h.Write(data)
	var sum [64]byte
	h.Sum(sum[:0])
	return sum
}

func Sum384(data []byte) [48]byte {
	h := New384()
	h.Write(data)
	var sum [48]byte
	h.Sum(sum[:0])
	return sum
}

func Sum512_256(data []byte) [32]byte {
	h := New512_256()
	h.Write(data)
	var sum [32]byte
	h.Sum(sum[:0])
	return sum
}

func Sum512_224(data []byte) [28]byte {
	h := New512_224()
	h.Write(data)
	var sum [28]byte
	h.Sum(sum[:0])
	return sum
}
