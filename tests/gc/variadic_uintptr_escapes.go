// The slice of a variadic parameter that //go:uintptrescapes marks goes to the heap.
package p

//go:uintptrescapes
func one(p uintptr) { println(p) }

//go:uintptrescapes
func many(p ...uintptr) { println(p) }

func call(list []uintptr) {
	one(1)
	many(1, 2)
	many()
	many(list...)
	own := []uintptr{3}
	many(own...)
}
