package p

var (
	_ = map[string]int{"a": 1, "a": 2} // ERROR "in map literal"
	_ = map[any]int{1: 1, 1.0: 2}
	_ = map[string]int{1: 1} // ERROR "cannot use 1 (untyped int constant) as string value in map literal"
	_ = map[[]int]int{} // ERROR "invalid map key type []int"
	_ = map[string]int{"a"} // ERROR "missing key in map literal"
)
