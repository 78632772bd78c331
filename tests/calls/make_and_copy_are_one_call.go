package p

var table = map[string]int{"a": 1}

var p, q any = table["a"]

var x any

var y, z any = x.(string)

func recorded(s string) (any, []byte) {
	var e struct{}
	f := func() any { return e }
	b := make([]byte, len(s))
	copy(b, s)
	return f, b
}
