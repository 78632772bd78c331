package main

func main() {
	m := make(map[string]any)
	n := 512
	m["n"] = n
	m["s"] = "word"
	println(len(m))
}
