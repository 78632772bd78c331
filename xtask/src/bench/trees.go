package main

type tree struct{ l, r *tree }

func build(d int) *tree {
	if d == 0 {
		return &tree{}
	}
	return &tree{build(d - 1), build(d - 1)}
}

func (t *tree) count() int {
	if t.l == nil {
		return 1
	}
	return 1 + t.l.count() + t.r.count()
}

func main() {
	keep := build(14)
	sum := 0
	for i := 0; i < 20; i++ {
		sum += build(12).count()
	}
	println(sum, keep.count())
}
