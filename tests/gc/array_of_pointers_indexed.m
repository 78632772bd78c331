array_of_pointers_indexed.go:3:6: can inline pick
array_of_pointers_indexed.go:6:15: index bounds check elided
