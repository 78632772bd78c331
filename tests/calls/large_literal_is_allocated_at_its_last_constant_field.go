package p

type pair struct{ x, y int }

func small() []pair {
	return []pair{
		{1, 2}, {3, 4},
		{5, 6}}
}

func large() []pair {
	return []pair{
		{1, 2}, {3, 4}, {5, 6}, {7, 8}, {1, 2}, {3, 4}, {5, 6}, {7, 8},
		{1, 2}, {3, 4}, {5, 6}, {7, 8}, {1, 2}, {3, 4}, {5, 6}, {7, 8},
		{5, 6}}
}
