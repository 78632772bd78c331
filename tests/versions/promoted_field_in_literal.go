package p

type E struct{ X int }
type S struct {
	E
	Y int
}

var s = S{X: 1, Y: 2}
