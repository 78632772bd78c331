// print and println show basic values, pointers and the like: a struct or an array is found out only after all checks.
package p

type pair struct{ a, b int }

func show[T any](x T) {
	println(x)
}

func f(p pair, xs [2]int) {
	println("pair", p) // ERROR "illegal types for operand: println"
	print(xs)          // ERROR "illegal types for operand: print"
	println(&p, xs[0], p.a)
	if false {
		println(p)
	}
	show(1)
}
