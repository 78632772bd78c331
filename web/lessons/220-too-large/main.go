package main

func main() {
	small := make([]byte, 64<<10)
	large := make([]byte, 64<<10+1)
	var array [128 << 10]byte
	small[0], large[0], array[0] = 1, 2, 3
	println(first(small), first(large), first(array[:]))
}

//go:noinline
func first(bytes []byte) byte {
	return bytes[0]
}
