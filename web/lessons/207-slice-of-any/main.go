package main

func main() {
	row := []any{1000, 2000}
	row[0] = 3000
	println(len(row))
}
