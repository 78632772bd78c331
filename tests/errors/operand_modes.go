package p

func g() (int, string) { return 0, "" }
func h()               {}
func f(i interface{}, e error, m map[string]int, c chan int, x int) {
	var _ string = i
	var _ string = e
	var _ string = m["a"]
	var _ string = <-c
	var _ string = g()
	var _ string = h()
	var _ string = x + 1
	var _ string = 1 << x
	var _ string = len
	var _ string = int
}
