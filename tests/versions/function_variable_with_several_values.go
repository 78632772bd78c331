package p

func id(p *int) *int  { return p }
func nop(p *int) *int { return nil }

func pick(k bool, p *int) *int {
	var g func(*int) *int
	if k {
		g = id
	} else {
		g = nop
	}
	return g(p)
}

func local(k bool) int {
	x := 1
	g := id
	if k {
		g = nop
	}
	g(&x)
	return x
}
