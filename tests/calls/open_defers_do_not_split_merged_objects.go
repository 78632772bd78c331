package p

var log []*int

func counted(f func(func(int) bool)) {
	n := 0
	defer func() { log = append(log, &n) }()
	for v := range f {
		n += v
		if v > 3 {
			return
		}
	}
}
