package p

func small() int {
	n := 1 << 5
	return len(make([]byte, n))
}

func large() int {
	n := 1 << 40
	return len(make([]byte, n))
}

func literal() int {
	return len(make([]int32, 1<<40))
}
