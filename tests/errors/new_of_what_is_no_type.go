package main

type empty struct{}

func call() {}

func main() {
	_ = new(nil) // ERROR "use of untyped nil in argument to new"
	_ = new(call()) // ERROR "used as value or type"
	_ = new("a" + 1) // ERROR "mismatched types untyped string and untyped int"
	_ = new(main)
	_ = new(undefined) // ERROR "undefined: undefined"
	_ = new(empty{}.field) // ERROR "undefined (type empty has no field or method field)"
	_ = new(len) // ERROR "len (built-in) must be called"
	_ = new(1 << 3)
}
