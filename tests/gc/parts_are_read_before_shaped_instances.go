package p

type id struct{ n int }

func (i id) get() int { return i.n }

type user struct{ id }

type box[A any] struct{ v A }

func (b box[A]) one() int { return 1 }

// The shape of user, with its promoted method, is read as a part of func(A) before box[func(A)] is.
type crate[A any] struct{ b box[func(A)] }

func (c crate[A]) two() int { return 2 }

var _ any = crate[user]{}
