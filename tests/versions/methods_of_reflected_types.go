package main

import "reflect"

func f(t reflect.Type) int {
	return t.Align()
}

func main() {}
