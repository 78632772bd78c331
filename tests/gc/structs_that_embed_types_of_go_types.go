package main

import "go/types"

// Unexported methods are promoted as well.
type S struct {
	*types.Named
	types.Object
}

type V struct{ *types.Var }

type B struct {
	types.Scope
	n int
}

type I struct {
	types.Interface
	*types.Struct
}

var sink any

func main() {
	sink = S{}
	sink = V{}
	sink = &B{}
	sink = &I{}
}
