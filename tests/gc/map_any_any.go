package main

func main() {
	m := map[any]any{}
	k, v := 400, "v"
	m[k] = v
	println(len(m))
}
