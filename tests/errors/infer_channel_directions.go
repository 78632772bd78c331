package p

func R[T any](c <-chan T)       {}
func S[C ~chan T, T any](c C) T { var z T; return z }
func Two[T any](a, b T)         {}
func f(b chan int, r <-chan int, s chan<- int) {
	R(b)
	R(r)
	R(s)
	S(b)
	S(r)
	Two(b, r)
	Two(r, s)
	Two(r, b)
}
