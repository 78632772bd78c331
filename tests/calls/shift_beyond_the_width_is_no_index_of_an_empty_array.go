package main

var s [2]*int8

//go:noinline
func shared(b uint64, a *[0]int8) {
	var p int8 = 1
	s[0] = &p
	_ = a[b>>65]
	var q int8 = 2
	s[1] = &q
}
func main() {
	defer func() { recover(); println(*s[0], s[1] == nil) }()
	shared(3, &[0]int8{})
}
