package p

func f(a [3]int, s []int, str string, m map[string]int) {
	_ = a[3] // ERROR "invalid argument: index 3 out of bounds [0:3]"
	_ = s[-1] // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	_ = s["x"] // ERROR "(untyped string constant) to type int"
	_ = s[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = str[0:1:2] // ERROR "invalid operation: 3-index slice of string"
	_ = m[1:2] // ERROR "cannot slice m (variable of type map[string]int)"
	_ = m[1] // ERROR "cannot use 1 (untyped int constant) as string value in map index"
	str[0] = 'x' // ERROR "cannot assign to str[0] (neither addressable nor a map index expression)"
	_ = 5[0] // ERROR "cannot index 5 (untyped int constant)"
}
