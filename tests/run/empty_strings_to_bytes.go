package main

func main() {
	b := []byte("")
	println(b == nil, len(b))
	s := ""
	c := []byte(s)
	println(c == nil)
	f(b)
	r := []rune("")
	println(r == nil)
	r2 := []rune(s)
	println(r2 == nil)
}

//go:noinline
func f(b []byte) { println(b == nil); g = b }

var g []byte
