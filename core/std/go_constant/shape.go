// Package constant: bodies in gc's shape of what is inlined into callers.
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

func (unknownVal) Kind() Kind
func (unknownVal) String() string
func (unknownVal) ExactString() string
func (unknownVal) implementsValue()

func (boolVal) Kind() Kind
func (boolVal) String() string
func (boolVal) ExactString() string
func (boolVal) implementsValue()

func (*stringVal) Kind() Kind
func (*stringVal) String() string
func (*stringVal) ExactString() string
func (*stringVal) implementsValue()

func (int64Val) Kind() Kind
func (int64Val) String() string
func (int64Val) ExactString() string
func (int64Val) implementsValue()

func (intVal) Kind() Kind
func (intVal) String() string
func (intVal) ExactString() string
func (intVal) implementsValue()

func (ratVal) Kind() Kind
func (ratVal) String() string
func (ratVal) ExactString() string
func (ratVal) implementsValue()

func (floatVal) Kind() Kind
func (floatVal) String() string
func (floatVal) ExactString() string
func (floatVal) implementsValue()

func (complexVal) Kind() Kind
func (complexVal) String() string
func (complexVal) ExactString() string
func (complexVal) implementsValue()

func MakeUnknown() Value    { return unknownVal{} }
func MakeBool(b bool) Value { return boolVal(b) }
func MakeString(s string) Value {
	if s == "" {
		return &emptyString
	}
	return &stringVal{s: s}
}
func MakeInt64(x int64) Value { return int64Val(x) }

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

func ToComplex(x Value) Value {
	switch x := x.(type) {
	case int64Val, intVal, ratVal, floatVal:
		return vtoc(x)
	case complexVal:
		return x
	}
	return unknownVal{}
}

func vtoc(x Value) complexVal { return complexVal{x, int64Val(0)} }
