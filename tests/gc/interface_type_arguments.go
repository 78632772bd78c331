// A type parameter's method is found through the dictionary; of an interface as type argument that is told. A shaped
// interface is no type to make a call direct with, but counts as implemented.
package p

type face interface{ m() int }

type num int

func (n num) m() int { return int(n) }

func call[T face](x T) int { return x.m() }

func find[T any](i any) {
	switch x := i.(type) {
	case interface{ m() T }:
		println(x.m())
	}
}

type pair[T any] interface{ m() T }

var method = pair[int].m

type _ pair[string]

var _ pair[bool]

func use(f face) {
	call(f)
	call(num(1))
	find[int](num(6))
	find[string](num(7))
}
