package p

func f(m map[string]int, c <-chan int, s []int) {
	_ = len(1) // ERROR "invalid argument: 1 (untyped int constant) for built-in len"
	_ = cap(m) // ERROR "invalid argument: m (variable of type map[string]int) for built-in cap"
	delete(m, 1) // ERROR "cannot use 1 (untyped int constant) as string value in argument to delete"
	close(c) // ERROR "invalid operation: cannot close receive-only channel c (variable of type <-chan int)"
	copy(s, "x") // ERROR "(untyped string constant) have different element types int and byte"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR "invalid operation: make([]int) expects 2 or 3 arguments; found 1"
	_ = make([]int, 3, 2) // ERROR "invalid argument: length and capacity swapped"
	clear(1) // ERROR "invalid argument: cannot clear 1 (untyped int constant): argument must be (or constrained by) map or slice"
}
