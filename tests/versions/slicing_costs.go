package p

func a(s []int) []int { return s[0:2] }
func b(s []int) []int { return s[1:len(s)] }
func c(t *struct{ a [4]int }) {
	for i := range t.a {
		t.a[i] = 0
	}
}
func d(p *[4]int) int { return len(p) + cap(p) }
