package p

func id[T any](t T) T { return t }

type pair struct{ f func(int) int }

type unary func(int) int

var list = []func(int) int{id}

var table = map[string]func(int) int{"id": id}

var keyed = pair{f: id}

var plain = pair{id}

var converted = unary(id)

func send(c chan func(int) int) { c <- id }

func parameter[P ~func(int) int]() P {
	var f P = id
	f = id // ERROR "cannot use generic function id without instantiation"
	_ = f
	return id
}
