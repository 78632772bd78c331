package main

import "fmt"

// It is one type per instance even if it does not mention the type parameter.

func f[T any]() any {
	type t struct{}
	return t{}
}

func is[T any](x any) bool {
	type t struct{}
	_, ok := x.(t)
	return ok || x == any(t{})
}

func main() {
	fmt.Println(f[int]() == f[int](), f[int]() == f[string]())
	fmt.Printf("%T %T\n", f[int](), f[string]())
	fmt.Println(is[int](f[int]()))
}
