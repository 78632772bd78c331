1.24 and 1.25 find these cycles later, and keep the names' types; we report them as later releases do.
type_declared_as_itself.go:3:6: invalid recursive type: same refers to itself
type_declared_as_itself.go:8:2: invalid recursive type here
	type_declared_as_itself.go:8:2: here refers to there
	type_declared_as_itself.go:9:2: there refers to here
