package main

func main() {
	var m map[int]string
	println(len(m), m[1] == "")
	m[1] = "x"
}
