//go:build !go1.26

// Recorded from Go 1.25.5 by `cargo xtask record types`; do not edit.

package reflect

import "internal/abi"

type Type interface {
	/*line type.go:45:2*/Align() int
	/*line type.go:117:2*/AssignableTo(u Type) bool
	/*line type.go:146:2*/Bits() int
	/*line type.go:253:2*/CanSeq() bool
	/*line type.go:256:2*/CanSeq2() bool
	/*line type.go:150:2*/ChanDir() ChanDir
	/*line type.go:129:2*/Comparable() bool
	/*line type.go:123:2*/ConvertibleTo(u Type) bool
	/*line type.go:168:2*/Elem() Type
	/*line type.go:173:2*/Field(i int) StructField
	/*line type.go:49:2*/FieldAlign() int
	/*line type.go:179:2*/FieldByIndex(index []int) StructField
	/*line type.go:186:2*/FieldByName(name string) (StructField, bool)
	/*line type.go:204:2*/FieldByNameFunc(match func(string) bool) (StructField, bool)
	/*line type.go:114:2*/Implements(u Type) bool
	/*line type.go:209:2*/In(i int) Type
	/*line type.go:164:2*/IsVariadic() bool
	/*line type.go:213:2*/Key() Type
	/*line type.go:111:2*/Kind() Kind
	/*line type.go:217:2*/Len() int
	/*line type.go:65:2*/Method(int) Method
	/*line type.go:79:2*/MethodByName(string) (Method, bool)
	/*line type.go:90:2*/Name() string
	/*line type.go:221:2*/NumField() int
	/*line type.go:225:2*/NumIn() int
	/*line type.go:86:2*/NumMethod() int
	/*line type.go:229:2*/NumOut() int
	/*line type.go:234:2*/Out(i int) Type
	/*line type.go:238:2*/OverflowComplex(x complex128) bool
	/*line type.go:242:2*/OverflowFloat(x float64) bool
	/*line type.go:246:2*/OverflowInt(x int64) bool
	/*line type.go:250:2*/OverflowUint(x uint64) bool
	/*line type.go:97:2*/PkgPath() string
	/*line type.go:101:2*/Size() uintptr
	/*line type.go:108:2*/String() string
	/*line type.go:258:2*/common() *abi.Type
	/*line type.go:259:2*/uncommon() *uncommonType
}
