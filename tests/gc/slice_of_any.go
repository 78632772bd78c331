package main

func keep(values []any) int { return len(values) }

func main() {
	x := 7
	values := []any{x, "seven", &x}
	println(keep(values))
}
