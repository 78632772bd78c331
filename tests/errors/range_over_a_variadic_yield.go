package main

func seq(yield func(...int) bool) {}

func main() {
	for x := range seq { // ERROR "yield func of type func(...int) bool cannot be variadic"
		x = "a"
	}
}
