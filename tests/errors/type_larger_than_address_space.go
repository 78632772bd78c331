package p

type T [1 << 50]byte // ERROR "larger than address space"

func f(p *T) byte { return p[0] }

var x *[1 << 51]byte // ERROR "larger than address space"

func g() int { return len(*x) }
