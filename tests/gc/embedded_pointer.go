package p

type base struct{ id int }

func (b *base) ID() int { return b.id }

type user struct {
	*base
	name string
}

func id() int {
	u := user{&base{7}, "u"}
	return u.ID()
}
