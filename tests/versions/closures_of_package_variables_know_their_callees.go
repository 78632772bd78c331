package main

type codec[T any] struct{ enc func(T) []byte }

var bytes = codec[[]byte]{func(b []byte) []byte { return b }}

var text = via(bytes, func(s string) []byte { return []byte(s) })

// The call of to reaches the function that the variable is made with.
func via[A, B any](c codec[A], to func(B) A) codec[B] {
	return codec[B]{func(v B) []byte { return c.enc(to(v)) }}
}

func main() {
	println(len(text.enc("a")))
}
