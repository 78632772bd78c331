package p

type L struct {
	a, b, c int
	d       uint16
	e       bool
	p       *int
	i       any
	s       []int
}

func late() {
	if (L{}).a != 0 || (L{a: 3}).a > 4 || (L{}).d+1 != 1 || len((L{}).s) > 0 {
		close(c)
	}
	switch (L{}).i.(type) {
	case int, *L:
		close(c)
	}
}

func too_late() {
	for range (L{}).a {
		close(c)
	}
	for i := 0; i < (L{}).a; i++ {
		close(c)
	}
	if (L{}).e || (L{}).p != nil {
		close(c)
	}
}

var c chan int
