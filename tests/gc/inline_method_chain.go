package p

type vec struct{ x, y int }

func (v vec) add(o vec) vec   { return vec{v.x + o.x, v.y + o.y} }
func (v vec) scale(k int) vec { return vec{v.x * k, v.y * k} }

func path(a, b vec) int { return a.add(b).scale(2).add(a).x }
