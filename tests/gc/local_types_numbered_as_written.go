package p

// Types of functions are told apart by a number, which follows the source: a literal's body does not wait.

func id[T any](x T) {}

type pair[T any] struct{ a, b T }

func f() {
	func() {
		type t struct{ a int }
		id(t{})
	}()
	type t struct{ b int }
	type p = pair[t]
	id(t{})
	id(p{})
}

func g[T any]() {
	type t struct{ c T }
	type u[V any] struct {
		t
		v V
	}
	var v u[int]
	id(v)
	id(&t{})
	id(u[T]{})
}

func h() {
	g[int]()
	g[pair[string]]()
}
