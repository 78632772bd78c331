package main

import "reflect"

func f(t reflect.Type) reflect.Kind {
	return t.Elem().Kind()
}

func g(x any) string {
	name := reflect.TypeOf(x).Elem().Name()
	return name
}

func h(x any) string {
	t := reflect.TypeOf(x)
	if t.Kind() != reflect.Ptr || t.Elem().Kind() != reflect.Struct {
		return "x"
	}
	return t.Elem().Name()
}
func i[T any](x T) reflect.Kind {
	return reflect.TypeOf(x).Elem().Kind()
}
func j[T any](x T) (string, reflect.Kind) {
	t := reflect.TypeFor[T]()
	return t.Elem().Name(), t.Elem().Kind()
}
func main() {
	i(1)
	j(1)
	i("")
	j("")
}
