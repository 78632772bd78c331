package main

//go:noinline
func biggest(values []any) int {
	best := 0
	for _, v := range values {
		if n := v.(int); n > best {
			best = n
		}
	}
	return best
}

func main() {
	var values []any
	for i := 1000; i < 1004; i++ {
		values = append(values, i)
	}
	println(biggest(values))
}
