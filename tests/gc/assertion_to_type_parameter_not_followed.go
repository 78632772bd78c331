package p

type Namer interface{ Name() string }

type user struct{ name string }

func (u *user) Name() string { return u.name }

func to[T any](v any) T { return v.(T) }

func static() string {
	var v any = &user{"a"}
	return v.(Namer).Name()
}

func dynamic() string {
	var v any = &user{"a"}
	return to[Namer](v).Name()
}
