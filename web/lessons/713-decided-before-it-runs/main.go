package main

var kept *int

//go:noinline
func double(n int, keep bool) int {
	v := n * 2
	if keep {
		kept = &v
	}
	return v
}

//go:noinline
func size(v any) int {
	if text, ok := v.(string); ok {
		return len(text)
	}
	return 8
}

func main() {
	println(double(1, false), double(2, false), double(3, true))
	n := 1000
	println(size(n), size("tea"))
}
