package p

var kept, sink any

func built(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s
}
