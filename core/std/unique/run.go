package unique

// tables holds a map[T]*T for each type, by (*T)(nil).
var tables = map[any]any{}

//line handle.go:33:1
func Make[T comparable](value T) Handle[T] {
	table, ok := tables[(*T)(nil)].(map[T]*T)
//line handle.go:40:1
	if !ok {
		table = map[T]*T{}
		tables[(*T)(nil)] = table
	}
	p, ok := table[value]
	if !ok {
		p = new(T)
		*p = value
		table[value] = p
//line handle.go:51:1
	}
	return Handle[T]{p}
}
