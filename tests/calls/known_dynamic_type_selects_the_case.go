package p

func f() {
	var e any = "text"
	switch e.(type) {
	case int:
		panic(0)
	case string:
		println()
	}
	println(e.(int))
	panic(1)
}
