package p

func empty() int {
	s := make([]struct{}, 4)
	return len(s)
}
