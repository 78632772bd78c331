package p

type i interface{ m() }

type t struct{}

func f(v i) {
	_ = v.(t) // ERROR "impossible type assertion: v.(t)"
}
