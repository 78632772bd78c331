1.26 counts every value of such a type as invalid; we only know its use in functions.
value_of_an_infinite_type_in_an_initialiser.go:3:6: invalid recursive type: T refers to itself
value_of_an_infinite_type_in_an_initialiser.go:7:11: t.missing undefined (type T has no field or method missing)
