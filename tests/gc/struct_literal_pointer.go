package p

type tree struct{ left, right *tree }

func grow() *tree {
	t := &tree{left: &tree{}}
	unused := &tree{right: t.left}
	_ = unused.right
	return t
}
