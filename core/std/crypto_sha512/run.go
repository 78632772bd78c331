package sha512

import "crypto/internal/fips140/sha512"

func Sum512(data []byte) (sum [64]byte) {
	sha512.SumInto(sum[:], data)
	return sum
}

func Sum512_224(data []byte) (sum [28]byte) {
	sha512.SumInto(sum[:], data)
	return sum
}

func Sum512_256(data []byte) (sum [32]byte) {
	sha512.SumInto(sum[:], data)
	return sum
}

func Sum384(data []byte) (sum [48]byte) {
	sha512.SumInto(sum[:], data)
	return sum
}
