// Package reflect: what gc inlines into callers, in the shape that it has there, and runs as it stands here.
package reflect

import "internal/abi"

//line map.go:422:1
func (v Value) MapRange() *MapIter {
//line map.go:427:1
	if v.kind() != Map {
		v.panicNotMap()
	}
	return &MapIter{m: v}
}

//line type.go:1372:1
func TypeFor[T any]() Type {
//line type.go:1374:1
	return toRType(abi.TypeFor[T]())
}

//line value.go:179:1
func (e *ValueError) Error() string {
	if e.Kind == 0 {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}
