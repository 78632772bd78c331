package main

func main() {
	defer func() { println(recover().(error).Error()) }()
	a, b := []int{}, []string{}
	i := 3
	println(any(a[i]) == any(b[7]))
}
