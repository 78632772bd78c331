package p

type shower interface{ show() string }

type box struct{ inside any }

func (b box) show() string {
	s, ok := b.inside.(shower)
	if ok {
		return s.show()
	}
	return ""
}

func f() string {
	var b box
	b.inside = any(nil)
	s := b.show()
	b.inside = 1
	return s + b.show()
}
