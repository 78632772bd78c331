package p

var table = build()

func build() map[string]*int {
	one := 1
	return map[string]*int{"one": &one}
}

var handler = func(n int) *int { return &n }
