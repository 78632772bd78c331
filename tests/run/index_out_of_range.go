package main

func main() {
	s := []int{1, 2, 3}
	n := len(s)
	println(s[n])
}
