package main

import "fmt"

type SomeInterface interface{ Whatever() }

func X[T any]() T {
	var m T
	if _, ok := any(m).(SomeInterface); ok {
		var dst SomeInterface
		_, _ = dst.(T)
		return dst.(T)
	}
	return m
}

func Y[T any](m T) bool {
	_, ok := any(m).(SomeInterface)
	return ok
}

type holder struct{}
type W struct{ a int }

func (W) Whatever() {}

func main() {
	fmt.Println(Y(holder{}), Y(3), Y(W{}), Y(&W{}), Y("x"))
	X[holder]()
	fmt.Println(X[int]())
}
