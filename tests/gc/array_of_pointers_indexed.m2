array_of_pointers_indexed.go:3:6: can inline pick with cost 25 as: func(int) int { a, b := 1, 2; table := [2]*int{...}; return *table[i & 1] }
array_of_pointers_indexed.go:6:15: index bounds check elided
