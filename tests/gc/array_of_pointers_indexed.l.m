array_of_pointers_indexed.go:6:15: index bounds check elided
