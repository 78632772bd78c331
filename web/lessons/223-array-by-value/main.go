package main

func sum(a [1000000]int) int {
	t := 0
	for _, v := range a[:4] {
		t += v
	}
	return t
}

func main() {
	var a [1000000]int
	for i := range a[:4] {
		a[i] = i
	}
	println(sum(a))
}
