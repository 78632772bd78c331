package p

type point struct{ x int }

func f(p point) int {
	_ = point{y: 1} // ERROR "unknown field y in struct literal of type point"
	return p.z      // ERROR "p.z undefined (type point has no field or method z)"
}
