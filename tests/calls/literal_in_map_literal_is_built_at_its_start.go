package p

var x int

func f() map[string]map[string]int {
	return map[string]map[string]int{
		"constant": {
			"a": 1,
		},
		"not": {
			"a": x,
		},
	}
}

func g() map[int][]*int {
	return map[int][]*int{
		1: {
			new(int)},
	}
}
