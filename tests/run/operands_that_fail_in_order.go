package main

import "fmt"

type mover interface{ move(int) }
type record struct{ f func(int) }

var (
	movers  []mover
	numbers []int
	funcs   []func(int)
	nothing *record
	holds   any
	zero    int
	five    = 5
)

//go:noinline
func two(a int, b string) {}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	// Arguments that may fail come before what is called.
	try(func() { movers[five].move(numbers[7]) })
	try(func() { funcs[five](numbers[7]) })
	try(func() { nothing.f(numbers[7]) })
	try(func() { holds.(func(int))(1 / zero) })
	try(func() { holds.(mover).move(numbers[7]) })
	try(func() { funcs[five](len(numbers[five:])) })
	// What is copied comes before what is evaluated where it stands.
	try(func() { two(numbers[2], holds.(string)) })
	try(func() { two(1/zero, holds.(string)) })
	try(func() { fmt.Sprint(numbers[3], holds.(string)) })
	try(func() { fmt.Println(numbers[3] + len(holds.(string))) })
	try(func() { fmt.Println(numbers[3] + len(numbers[five:])) })
	try(func() { _ = [2]any{numbers[3], holds.(int)} })

	// What earlier assignments of a statement may change is read before all of them.
	swap := func(s []int, i, j int) { s[i], s[j] = s[j], s[i] }
	try(func() { swap(nil, 0, -1) })
	try(func() { swap([]int{1, 2}, 1, 5) })
	try(func() { swap([]int{1, 2}, 5, 1) })
	s := []int{1, 2, 3}
	try(func() { s[0], s[five] = s[1], s[0] })
	try(func() { s[0], *(*int)(nil) = s[2], 9 })
	var m map[string]int
	try(func() { s[1], m["k"] = 7, s[0] })
	i := 0
	i, s[i] = 2, 100
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(i, s)
}
