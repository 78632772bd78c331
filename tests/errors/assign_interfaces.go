package p

type I interface{ M() }
type J interface {
	I
	N()
}

func f(i I, j J, e error, a any) {
	j = i
	i = j
	var s string = a
	var err error = i
	var pi *I
	i = pi
	pi = &j
	var n int = e
	_, _, _ = s, err, n
	var x interface{ M(int) } = i
	_ = x
	_ = i.(interface{ M(int) })
	_ = i.(string)
	_ = a.(string)
	_ = e.(I)
}
