package p

var keepA, keepB *int

func pair() (*int, *int) {
	a, b := 1, 2
	return &a, &b
}

func store() { keepA, keepB = pair() }
