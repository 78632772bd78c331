package main

func sum(list []int) *int {
	t := 0
	for _, v := range list {
		t += v
	}
	return &t
}

func main() {
	list := []int{1, 2, 3}
	println(*sum(list))
}
