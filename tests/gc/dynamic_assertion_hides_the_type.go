package p

type num int

func (n num) Get() int { return int(n) }

// An assertion to an interface that a dictionary tells is not looked through for the concrete type.
func get[T any](x any) T {
	type getter interface{ Get() T }
	return x.(getter).Get()
}

func g() int { return get[int](num(9)) }
