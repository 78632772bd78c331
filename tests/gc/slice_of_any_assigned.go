package main

func main() {
	s := make([]any, 2)
	k := 300
	s[0] = k
	s[1] = "k"
	println(len(s))
}
