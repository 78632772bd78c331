// Package main: a runtime error in some releases.
package main

func main() {
	defer func() { println(recover().(error).Error()); panic(nil) }()
	panic(nil)
}
