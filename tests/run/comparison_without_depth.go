// Values nested a million deep are compared and hashed as any others.
package main

func nested(n int, end any) any {
	for range n {
		end = [1]any{end}
	}
	return end
}

func main() {
	a, b, c := nested(1000000, 1), nested(1000000, 1), nested(1000000, 2)
	println(a == b, a == c, a == a)
	m := map[any]int{nested(1000, 1): 1, nested(1000, 2): 2}
	println(m[nested(1000, 1)], m[nested(1000, 2)], m[nested(1001, 1)])
	defer func() { println(recover() != nil) }()
	println(nested(500, []int{}) == nested(500, []int{}))
}
