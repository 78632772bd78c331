package main

func as[T any](v any) (T, bool) {
	t, ok := v.(T)
	return t, ok
}

func main() {
	_, known := as[error](nil)
	var v any
	_, still := as[error](v)
	println(known, still)
}
