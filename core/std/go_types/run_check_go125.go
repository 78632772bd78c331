//go:build go1.25 && !go1.26

// Package types: bodies for the machine: what the checker of Go 1.25 knows otherwise.
package types

import (
	"go/ast"
	"go/constant"
)

const goCurrent goVersion = "go1.25"

func markMethodExpr(sig *Signature)             {}
func markMethodValue(sig *Signature, recv *Var) {}
func withOldRecv(sig *Signature) Type           { return sig }

// promotedInLiteral: a literal names fields of its own type alone.
func (check *Checker) promotedInLiteral(at positioner, utyp *Struct, index []int, base Type, name string) bool {
	check.errorf(at, "unknown field %s in struct literal of type %s", name, base)
	return false
}

// newTakesValues: new has an argument that may be a value.
const newTakesValues = false

// genericMethod: the parser tells of them.
func (check *Checker) genericMethod(list *ast.FieldList) {}

func stringLen(x constant.Value) int64 { return int64(len(constant.StringVal(x))) }
