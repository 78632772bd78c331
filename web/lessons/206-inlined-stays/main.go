package main

type label struct {
	text string
}

func newLabel(text string) *label {
	l := new(label)
	l.text = text
	return l
}

func main() {
	l := newLabel("tea")
	println(l.text)
}
