package p

func recovers() (r any) {
	defer func() { r = recover() }()
	return nil
}

//go:noinline
func marked() int { return 1 }

func selects(a, b chan int) int {
	select {
	case v := <-a:
		return v
	case v := <-b:
		return v
	}
}

func starts(f func()) { go f() }
