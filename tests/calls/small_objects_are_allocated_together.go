package p

var kept, sink any

func shared() {
	var a, b byte
	kept, sink = &a, &b
}
