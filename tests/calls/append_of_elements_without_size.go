package main

// Elements of no size need no backing store, so nothing moves to the heap at the return.

//go:noinline
func empty(n int) (out []struct{}) {
	for i := 0; i < n; i++ {
		out = append(out, struct{}{})
		if cap(out) < i {
			return nil
		}
	}
	return out
}

//go:noinline
func bytes(n int) (out []byte) {
	for i := 0; i < n; i++ {
		out = append(out, 1)
		if cap(out) < i {
			return nil
		}
	}
	return out
}

func main() {
	println(len(empty(3)), len(bytes(3)))
}
