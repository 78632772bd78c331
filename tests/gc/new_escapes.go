package p

//go:noinline
func counter() *int {
	return new(int)
}
