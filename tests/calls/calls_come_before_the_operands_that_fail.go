package p

func f(c chan int, m map[int]*int) {
	g(([]int{})[3], <-c, new(int))
}

func g(a, b int, p *int) {
	sink = p
}

func literal(n int) any {
	return &struct{ a, b int }{n, ([]int{})[2]}
}

func entries(n int) map[int]*int {
	return map[int]*int{1: new(int), 2: (([]*int)(nil))[n], 3: new(int)}
}

func several(m map[int]int) (a *int, b map[string]int) {
	m[4], a = (([]int)(nil))[0], new(int)
	return (([]*int)(nil))[1], map[string]int{}
}

func sum(s []string) {
	s[0] += (([]string)(nil))[2]
}

func joined(m map[string]string) (string, string) {
	return m["a"], "x" + (([]string)(nil))[1]
}

var sink any
