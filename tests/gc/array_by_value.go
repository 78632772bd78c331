package p

func total(a [1000]int) (t int) {
	for _, v := range a {
		t += v
	}
	return
}

func build() int {
	var a [1000]int
	a[3] = 4
	return total(a)
}
