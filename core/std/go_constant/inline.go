// Package constant: what is inlined into callers, and the types of values.
package constant

import (
	"fmt"
	"math/big"
	"sync"
)

type (
	unknownVal struct{}
	boolVal    bool
	stringVal  struct {
		mu   sync.Mutex
		s    string
		l, r *stringVal
	}
	int64Val   int64
	intVal     struct{ val *big.Int }
	ratVal     struct{ val *big.Rat }
	floatVal   struct{ val *big.Float }
	complexVal struct{ re, im Value }
)

var emptyString stringVal

//line value.go:381:1
func MakeUnknown() Value { return unknownVal{} }
//line value.go:384:1
func MakeBool(b bool) Value { return boolVal(b) }
//line value.go:387:1
func MakeString(s string) Value {
	if s == "" {
		return &emptyString
	}
	return &stringVal{s: s}
}

//line value.go:397:1
func MakeInt64(x int64) Value { return int64Val(x) }

//line value.go:478:1
func BoolVal(x Value) bool {
	switch x := x.(type) {
	case boolVal:
		return bool(x)
	case unknownVal:
		return false
	default:
		panic(fmt.Sprintf("%v not a Bool", x))
	}
}

//line value.go:951:1
func ToComplex(x Value) Value {
	switch x := x.(type) {
	case int64Val, intVal, ratVal, floatVal:
		return vtoc(x)
	case complexVal:
		return x
	}
	return unknownVal{}
}

//line value.go:283:1
func vtoc(x Value) complexVal    { return complexVal{x, int64Val(0)} }
