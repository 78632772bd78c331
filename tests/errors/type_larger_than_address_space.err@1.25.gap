we do not check for types of more than 2^50 bytes.
type_larger_than_address_space.go:5:6: can inline f
type_larger_than_address_space.go:9:6: can inline g
type_larger_than_address_space.go:5:8: p does not escape
