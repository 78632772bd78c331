//go:build go1.25

// Package types: bodies for the machine: kinds of variables.
package types

var varKinds = [...]string{
	"unknown symbol", "package-level variable", "local variable", "receiver", "parameter", "result variable", "struct field",
}

func varKindWords(v *Var) string { return varKinds[v.kind] }
