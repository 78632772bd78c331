package main

func pick(arg int) *int {
	one := 11
	two := 12
	three := 13
	four := 14
	five := 15
	for i := 0; i < 2; i++ {
		println(&arg, &one, &two, &three, &four, &five)
	}
	return &three
}

func main() {
	p := pick(666)
	println(*p, p)
}
