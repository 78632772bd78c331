package main

import (
	"fmt"
	"reflect"
)

type S struct{ A int }

func kind[T any]() reflect.Kind { return reflect.TypeFor[T]().Kind() }

func name[T any]() string { t := reflect.TypeFor[T](); return t.String() }

var errType = reflect.TypeFor[error]()

func main() {
	fmt.Println(reflect.TypeFor[int](), errType, reflect.TypeFor[S]().Field(0).Name)
	fmt.Println(kind[S](), kind[*S](), kind[fmt.Stringer](), name[map[string][]S](), name[**int](), name[any]())
	fmt.Println(reflect.TypeFor[S]() == reflect.TypeOf(S{}), reflect.TypeOf(fmt.Errorf("x")).Implements(errType))
}
