package main

func main() {
	n := 10
	list := []*int{nil}
	list[0] = &n
	println(*list[0])
}
