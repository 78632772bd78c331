package p

type t struct{ n int }

func f(m map[string]t) {
	m["a"].n = 1 // ERROR "cannot assign to struct field m["
	m["a"] = t{1}
	_ = &m["a"] // ERROR "invalid operation: cannot take address of m["
}
