package main

func main() {
	n := 1
	add := func(d int) { n += d }
	add(2)
	a := 5
	list := []*int{&a}
	println(n, *list[0])
}
