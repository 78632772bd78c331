package main

func show(s []string) { println(len(s)) }

var f = show

func main() {
	data := []string{"a"}
	f(data)
	g := show
	g(data)
}
