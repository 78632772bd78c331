package unique

// tables holds a map[T]*T for each type, by (*T)(nil).
var tables = map[any]any{}

//line handle.go:33:1
func Make[T comparable](value T) Handle[T] {
	table, ok := tables[(*T)(nil)].(map[T]*T)
	if !ok {
		table = map[T]*T{}
		tables[(*T)(nil)] = table
	}
	p, ok := table[value]
	if !ok {
		p = new(T)
		*p = value
		table[value] = p
	}
	return Handle[T]{p}
}
