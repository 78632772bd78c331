package p

type pair struct{ f func() }

func f(a, b []int, p, q pair, x int, s string) {
	_ = a == b // ERROR "invalid operation: a == b (slice can only be compared to nil)"
	_ = p == q // ERROR "invalid operation: p == q (struct containing func() cannot be compared)"
	_ = x == s // ERROR "invalid operation: x == s (mismatched types int and string)"
	_ = p < q // ERROR "invalid operation: p < q (operator < not defined on struct)"
	_ = x == nil // ERROR "invalid operation: x == nil (mismatched types int and untyped nil)"
}
