package main

func show(p *int) {
	println(*p)
}

func main() {
	n := 10
	f := show
	f(&n)
	println(n)
}
