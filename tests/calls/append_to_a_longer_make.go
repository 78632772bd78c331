package main

// The capacity is greater than a length, so the first element fits.

func one(s []int) []int {
	made := make([]int, 0, len(s)+1)
	made = append(made, 1)
	return made
}

func ofText(s string) []byte {
	made := make([]byte, 0, len(s)+1)
	made = append(made, 'x')
	return made
}

func two(s []int) []*int {
	made := make([]*int, 0, len(s)+2)
	made = append(made, nil, nil)
	return made
}

func all(first int, s ...int) []int {
	made := make([]int, 0, len(s)+1)
	made = append(made, first)
	for _, x := range s {
		made = append(made, x)
	}
	return made
}

func ofUnknown(n int) []int {
	made := make([]int, 0, n+1)
	made = append(made, 1)
	return made
}

// Here gc does not know the length: the array may be in the frame or on the heap.

//go:noinline
func sum(s []int) int { return len(s) }

func inEither(s []int) int {
	made := make([]int, 0, len(s)+1)
	made = append(made, 1)
	return sum(made)
}

func inEitherWithLoop(first int, s ...int) int {
	made := make([]int, 0, len(s)+1)
	made = append(made, first)
	for _, x := range s {
		made = append(made, x)
	}
	return sum(made)
}

func ofAnyCapacity(n int) int {
	made := make([]int, 0, n)
	made = append(made, 1)
	return sum(made)
}

func oneMore(n int) int {
	made := make([]int, 0, n+1)
	made = append(made, 1)
	return sum(made)
}

func main() {
	one(nil)
	ofText("")
	two(nil)
	all(1)
	ofUnknown(1)
	inEither(nil)
	inEitherWithLoop(1)
	ofAnyCapacity(1)
	oneMore(1)
}
