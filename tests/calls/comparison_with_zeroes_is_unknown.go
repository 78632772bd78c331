package p

type item struct {
	name string
	size int
}

func zeroes(s []int) []int {
	if *new(item) == (item{}) {
		return nil
	}
	return append(s, 1)
}

func same(s []int) []int {
	if (item{}) == (item{}) {
		return nil
	}
	return append(s, 1)
}
