package main

func main() {
	a, b := 1, 2
	kept := []*int{&a}
	made := make([]*int, 1)
	made[0] = &b
	println(*kept[0] + *made[0])
}
