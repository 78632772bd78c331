package unique

var values = map[[2]any]any{}

func Make[T comparable](value T) Handle[T] {
	key := [2]any{(*T)(nil), value}
	if p, ok := values[key].(*T); ok {
		return Handle[T]{p}
	}
	p := &value
	values[key] = p
	return Handle[T]{p}
}
