package main

//go:noinline
func isInt(v any) bool {
	_, ok := v.(int)
	return ok
}

var kept any

//go:noinline
func keep(v any) {
	kept = v
}

func main() {
	n := 1000
	println(isInt(n))
	for i := 200; i < 300; i += 50 {
		keep(i)
	}
}
