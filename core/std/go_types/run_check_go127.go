//go:build go1.27

// Package types: bodies for the machine: Go 1.27 keeps the receiver of a method value.
package types

import (
	"go/ast"
	"go/constant"
)

const goCurrent goVersion = "go1.27"

var methodExprSentinel = &Var{}

// markMethodExpr: the first parameter is the receiver.
func markMethodExpr(sig *Signature)             { sig.recvold = methodExprSentinel }
func markMethodValue(sig *Signature, recv *Var) { sig.recvold = recv }

// withOldRecv is an instance with the receiver of the method that it is of.
func withOldRecv(sig *Signature) Type {
	if sig.recvold == nil {
		return sig
	}
	c := *sig
	c.recvold = nil
	c.recv = sig.recvold
	if sig.recvold == methodExprSentinel {
		vars := c.params.vars
		c.recv = vars[0]
		c.params = &Tuple{vars: vars[1:]}
	}
	return &c
}

// promotedInLiteral: literals may name fields of embedded fields.
func (check *Checker) promotedInLiteral(at positioner, utyp *Struct, index []int, base Type, name string) bool {
	return check.verifyVersionf(at, go1_27, "use of promoted field %s in struct literal of type %s", fieldPath(utyp, index), base)
}

// newTakesValues: new has an argument that may be a value.
const newTakesValues = true

// genericMethod: methods may have type parameters of their own.
func (check *Checker) genericMethod(list *ast.FieldList) {
	check.verifyVersionf(list.List[0], go1_27, "generic method")
}

func stringLen(x constant.Value) int64 { return constant.StringLen(x) }
