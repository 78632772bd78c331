package main

type number interface{ ~int | ~float64 }

func sum[T number](values []T) (total T) {
	for _, v := range values {
		total += v
	}
	return
}

func pointer[T any](v T) *T { return &v }

func main() {
	println(sum([]int{1, 2}), int(sum([]float64{1.5, 2.5})))
	println(*pointer(3), *pointer("s"))
}
