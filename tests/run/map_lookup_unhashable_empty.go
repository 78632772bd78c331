package main

type key struct{ a any }

func main() {
	m := map[any]int{}
	println(m[key{[]int{1}}])
}
