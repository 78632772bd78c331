package main

// `s[1:]` checks the constant length against the capacity.
//
//go:noinline
func without(s []int) []int {
	s = append([]int(nil), 1, 2)
	s = append(s[:0], s[1:]...)
	return s
}

// What the append gave is not followed.
//
//go:noinline
func again(n int) []int {
	s := append([]int(nil), 1, 2)
	s = append(s[:0], s[1:]...)
	return append(s, n)
}

// No check has looked at the whole length.
//
//go:noinline
func start() []int {
	s := append([]int(nil), 1, 2)
	return append(s[:0], 1)
}

// The sum of two lengths is known too late.
//
//go:noinline
func doubled() []int {
	s := []int{1, 2, 3}
	s = append(s, s...)
	return append(s[:1], s[2:]...)
}

func main() {
	without(nil)
	again(1)
	start()
	doubled()
}
