package main

type row[T any] = []T
type grid[T any] = []row[T]

// One instance of row counts once, however often it is named.
func rows[T any](n int) (row[T], row[T]) {
	v := make(row[T], n)
	w := make(row[T], n)
	return v, w
}

// The row inside grid is another instance, with a dictionary entry of its own.
func cells[T any](n int) grid[T] {
	v := make(row[T], n)
	g := make(grid[T], n)
	g[0] = v
	return g
}

func plain[T any](n int) [][]T {
	v := make([]T, n)
	g := make([][]T, n)
	g[0] = v
	return g
}

func main() {
	v, w := rows[int](1)
	println(len(v), len(w), len(cells[int](1)), len(plain[int](1)))
}
