package main

//go:noinline
func area(w, h int) int {
	a := w * h
	return a
}

//go:noinline
func volume(w, h, d int) int {
	base := area(w, h)
	return base * d
}

func main() {
	v := volume(2, 3, 4)
	w := volume(1, 1, 5)
	println(v, w)
}
