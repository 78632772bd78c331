package p

type G[T any] struct {
	v    T
	p    *T
	next *G[T]
	xs   []T
}

func zero_slice() {
	_ = (G[[]string]{}).v[1]
	close(c)
}

func zero_struct_in_place() {
	_ = (*(&G[[]string]{})).v[1]
	close(c)
}

func zero_string() {
	_ = (G[string]{}).v[1]
	close(c)
}

func zero_interface() {
	_ = (G[any]{}).v.(int)
	close(c)
}

func zero_interface_in_place() {
	_ = (&G[any]{}).v.(int)
	close(c)
}

func zero_pointer() {
	if (G[int]{}).p != nil {
		close(c)
	}
}

func zero_int() {
	if (G[int]{}).v != 0 {
		close(c)
	}
}

func set() {
	if (G[int]{v: 3}).v != 3 {
		close(c)
	}
	if (G[string]{v: "abc"}).v != "abc" {
		close(c)
	}
	_ = (G[string]{v: "abc"}).v[4]
	close(c)
}

func variable() {
	var g G[[]string]
	_ = g.v[1]
	close(c)
}

func grown(n int) []string {
	return append((G[[]string]{}).v, "a")
}

func ranged() {
	for range (G[[]string]{}).xs {
		close(c)
	}
}
func appended(s []int) []int {
	return append(s, (G[int]{}).xs...)
}

var c chan int
