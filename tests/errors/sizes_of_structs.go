package p

import "unsafe"

type A struct {
	a byte
	b int64
	c byte
}
type B struct {
	a int32
	z struct{}
}
type C struct {
	z struct{}
	a int32
}
type D struct {
	a [3]byte
	s string
	i interface{}
	f func()
	m map[int]int
	c complex64
}

var x [unsafe.Sizeof(A{})]int = [1]int{}
var y [unsafe.Sizeof(B{})]int = [1]int{}
var z [unsafe.Sizeof(C{})]int = [1]int{}
var w [unsafe.Sizeof(D{})]int = [1]int{}
var v [unsafe.Offsetof(D{}.i)]int = [1]int{}
var u [unsafe.Alignof(D{}.c)]int = [1]int{}
var t [unsafe.Sizeof([3]B{})]int = [1]int{}
