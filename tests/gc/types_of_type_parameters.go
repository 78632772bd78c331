package main

import "reflect"

func main() {
	println(reflect.TypeFor[error]().String())
	t := reflect.TypeFor[error]()
	println(t.String())
	println(reflect.TypeFor[error]().String())
}
