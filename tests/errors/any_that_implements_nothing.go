package main

type named = any
type defined interface{}

type sender interface{ Send() }

func result(x any) error { return x } // ERROR "does not implement"

func literal(x interface{}) error { return x } // ERROR "does not implement"

func alias(x named) error { return x } // ERROR "does not implement"

func type_(x defined) error { return x } // ERROR "does not implement"

func conversion(x any) error { return error(x) } // ERROR "does not implement"

func argument(m map[string]any) {
	result(m)
	alias(1)
	send(m["a"]) // ERROR "does not implement"
}

func send(s sender) {}

func main() {}
