package p

func shaped[T any](v T) {
	switch any(v).(type) {
	case int:
	case []int:
		close(c)
	}
	if _, ok := any(v).([]int); ok {
		close(c)
	}
}

var c chan int

func main() { shaped(1) }
