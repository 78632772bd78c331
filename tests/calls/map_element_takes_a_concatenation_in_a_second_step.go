package main

var m = map[string]string{}

//go:noinline
func f(k, v string) {
	m[k] += " " + v
}

func main() { f("a", "b") }
