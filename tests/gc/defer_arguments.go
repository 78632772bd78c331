package p

func release(p *int) { *p = 0 }

func use() int {
	n := 3
	defer release(&n)
	return n
}
