package p

func g(a, b int) int { return a }

func f() {
	g(1)       // ERROR "not enough arguments in call to g"
	g(1, 2, 3) // ERROR "too many arguments in call to g"
}
