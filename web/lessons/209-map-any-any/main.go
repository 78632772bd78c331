package main

func main() {
	seen := make(map[any]any)
	seen[300] = 400
	println(len(seen))
}
