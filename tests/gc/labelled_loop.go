package p

var out *int

func again() {
	i := 0
loop:
	v := i
	out = &v
	i++
	if i < 3 {
		goto loop
	}
}
