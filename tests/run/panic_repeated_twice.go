package main

import "errors"

// A value panicked again and again is printed once.
func main() {
	defer func() {
		if r := recover(); r != nil {
			panic(r)
		}
	}()
	defer func() {
		if r := recover(); r != nil {
			panic(r)
		}
	}()
	panic(errors.New("same"))
}
