package main

func main() {
	x := 1
	{
		x := 2
		x++
		println(x)
	}
	if x := x + 10; x > 5 {
		println(x)
	} else if y := x; y > 0 {
		println(y)
	}
	println(x)
	for i, x := range []int{7} {
		println(i, x)
	}
}
