package sha256

import "crypto/internal/fips140/sha256"

func Sum256(data []byte) (sum [32]byte) {
	sha256.SumInto(sum[:], data)
	return sum
}

func Sum224(data []byte) (sum [28]byte) {
	sha256.SumInto(sum[:], data)
	return sum
}
