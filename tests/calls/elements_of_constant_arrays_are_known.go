package p

type G struct {
	v  string
	n  int
	p  *int
	xs []int
}

func read(p *int, s []int) {
	switch [...]int{2: 7, 4}[2] {
	case 1, 2:
		println(make([]int, s[0]))
	case 7:
		println(s[1])
	}
	switch x := *p * (G{}).n; x {
	case 1, 2:
		println(make([]int, s[2]))
	}
	if [5]int{2: 1}[1]+[5]int{2: 1}[2] != 1 {
		panic(s[3])
	}
	if (G{}).xs[0] == 2 {
		panic(s[4])
	}
}
