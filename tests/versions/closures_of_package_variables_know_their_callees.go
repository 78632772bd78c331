package main

type Codec[T any] struct {
	Enc func([]byte, T) []byte
	Dec func([]byte) (T, error)
}

var (
	A = Via(Fixed[uint64](), func(f float64) uint64 { return uint64(f) }, func(u uint64) float64 { return float64(u) })
	S = Via(SliceOf(Fixed[byte]()), func(s string) []byte { return []byte(s) }, func(b []byte) string { return string(b) })
)

func Fixed[T uint8 | uint64]() Codec[T] {
	return Codec[T]{
		func(b []byte, v T) []byte { return append(b, byte(v)) },
		func(r []byte) (v T, err error) { return T(r[0]), nil },
	}
}

func Via[A, B any](c Codec[A], to func(B) A, from func(A) B) Codec[B] {
	return Codec[B]{
		func(b []byte, v B) []byte { return c.Enc(b, to(v)) },
		func(r []byte) (B, error) { a, err := c.Dec(r); return from(a), err },
	}
}

func SliceOf[T any](c Codec[T]) Codec[[]T] {
	return Codec[[]T]{
		func(b []byte, vs []T) []byte {
			for _, v := range vs {
				b = c.Enc(b, v)
			}
			return b
		},
		func(r []byte) (out []T, err error) { return nil, nil },
	}
}

func main() {
	println(len(A.Enc(nil, 1)), len(S.Enc(nil, "a")))
}
