package main

// A slice with the capacity of another has room for its elements, unless its array may be in the frame.

//go:noinline
func sum(s []int) int { return len(s) }

func clone(s []int) []int { return append(make([]int, 0, len(s)), s...) }

func cloneOf[T any](s []T) []T {
	made := make([]T, 0, len(s))
	return append(made, s...)
}

func roomy(s []int) []int { return append(make([]int, 0, cap(s)), s...) }

func first(s []int, n int) []int { return append(make([]int, 0, n), s[:n]...) }

func again(s []int) []int { return append(s[:0], s...) }

func whole(s []int, i int) []int { return append(s[:i], s[i:]...) }

func local(s []int) int { return sum(append(make([]int, 0, len(s)), s...)) }

func longer(s []int) []int { return append(make([]int, 0, len(s)+1), s...) }

func bytes(s string) []byte { return append(make([]byte, 0, len(s)), s...) }

func main() {
	s := []int{1, 2}
	println(len(clone(s)), len(cloneOf([]string{"a"})), len(roomy(s)), len(first(s, 1)), len(again(s)), len(whole(s, 1)))
	println(local(s), len(longer(s)), len(bytes("ab")))
}
