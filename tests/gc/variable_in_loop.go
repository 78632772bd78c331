package p

var all []*int

func addresses() {
	for i := 0; i < 3; i++ {
		all = append(all, &i)
	}
}
