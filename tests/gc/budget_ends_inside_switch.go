// Counting stops where the budget ends: a closure that is called in an early clause has been judged by then.
package main

func f(a, b, c int) int {
	g := func() int { return a * 4 }
	_ = g
	a += b * c
	b += c * a
	c += a * b
	a -= b * c
	b -= c * a
	c -= a * b
	a ^= b * c
	switch a {
	case 1:
		return func() int { return b * 2 }()
	case 2:
	case 3:
	case 4:
	case 5:
	case 6:
	case 7:
	case 8:
	case 9:
	case 10:
	case 11:
	case 12:
	case 13:
	case 14:
	case 15:
	case 16:
	case 17:
	case 18:
	case 19:
	case 20:
	case 21:
	case 22:
	}
	return func() int { return c * 3 }()
}

func main() {
	println(f(1, 2, 3))
}
