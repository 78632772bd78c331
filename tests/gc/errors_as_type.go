package main

import "errors"

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

type code int

func (c code) Error() string { return "code" }

func text(err error) string {
	if f, ok := errors.AsType[*failure](err); ok {
		return f.text
	}
	if _, ok := errors.AsType[code](err); ok {
		return "code"
	}
	return ""
}

func main() {
	println(text(errors.Join(&failure{"x"}, code(3))), text(code(1)), text(nil))
}
