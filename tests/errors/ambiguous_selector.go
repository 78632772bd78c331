package p

type left struct{ n int }
type right struct{ n int }
type both struct {
	left
	right
}

func f(x both) int { return x.n } // ERROR "ambiguous selector x.n"
